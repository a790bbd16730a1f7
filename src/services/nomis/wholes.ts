import type { Observation } from '@/domain/observation';
import { isAboveWhole } from '@/domain/measure';
import { addressOf, NOMIS, type NomisQuery } from './query';
import { cannotBe } from './rows';

/** A part and the whole it is of, in one place and period; no whole where none came. */
export interface PartOfWhole {
  readonly part: Observation;
  readonly whole: Observation | undefined;
}

/** Counts are rounded to 5, small ones; employees in thousands to more: a fiftieth covers it. */
const ROUNDED_TO = 5;
const ROUNDED_SHARE = 0.02;

/**
 * Holds parts against their wholes. Rounding may put a part above: by 5 and a fiftieth of the whole.
 *
 * @throws ContractError for the first part that is above its whole
 */
export function refuseAboveWholes(pairs: readonly PartOfWhole[], query: NomisQuery): void {
  for (const { part, whole } of pairs) {
    if (part.figure.kind === 'missing' || whole?.figure.kind !== 'value') continue;
    const [count, all] = [part.figure.value, whole.figure.value];
    const slack = ROUNDED_TO + ROUNDED_SHARE * all;
    if (isAboveWhole(count, all, slack)) {
      const what = `${count} of ${all} for ${part.indicator}`;
      throw cannotBe(what, { source: NOMIS, url: addressOf(query) });
    }
  }
}
