import { formatNumber } from './format';
import { formatList } from './lists';
import { areaInWords } from './ladder';
import type { ReachAdverts, ReachPart } from './reach';

/** A count of adverts in words: "no adverts", "1 advert", "258 adverts". */
export const advertCount = (adverts: number): string =>
  adverts === 1 ? '1 advert' : `${adverts === 0 ? 'no' : formatNumber(adverts)} adverts`;

const partWords = ({ area, adverts }: ReachPart): string =>
  `${areaInWords(area)} ${adverts.kind === 'value' ? formatNumber(adverts.value) : 'has no count'}`;

/** Parts that are not added up, one by one: "Flintshire has no count and Wrexham has no count". */
export const partsInWords = (parts: readonly ReachPart[]): string =>
  formatList(parts.map(partWords));

/**
 * The adverts within reach in a few words, with the number of parts: "315 adverts in 3 districts
 * within reach"; London beside the sum; where a part is missing the parts one by one.
 *
 * @returns undefined where nothing is counted
 */
export function reachAdvertsWords(adverts: ReachAdverts): string | undefined {
  switch (adverts.kind) {
    case 'sum': {
      const many = adverts.districts.length;
      const sum = `${advertCount(adverts.total)} in ${many === 1 ? '1 district' : `${many} districts`} within reach`;
      return adverts.london ? `${sum}; beside it ${partWords(adverts.london)}` : sum;
    }
    case 'london':
      return partWords(adverts.london);
    case 'listed':
      return `Adverts within reach, not added up: ${partsInWords(adverts.parts)}`;
    default:
      return undefined;
  }
}
