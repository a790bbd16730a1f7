import { allJobsSentence, directionSentence, levelsSentence } from '@/domain/employmentOutlook';
import { formatList } from '@/domain/format';
import { areaInWords } from '@/domain/ladder';
import { plainNameOf } from '@/domain/plainNames';
import { saidTogether, spreadSentence } from '../input/sentences';
import type { WiderGroup } from '../input/widerGroup';
import type { AreaOutlook, OutlookView } from './view';

/** "More jobs in building trades are projected in Leeds by 2035." */
export function areaDirection(
  { group, outlook, to }: AreaOutlook,
  place = areaInWords(to.area),
): string | undefined {
  return directionSentence(outlook, plainNameOf(group), place);
}

/** "About 18,000 jobs in 2025, about 17,000 in 2035, projected. All jobs there: up 3%." */
export function areaLevels({ outlook, allJobs }: AreaOutlook): string | undefined {
  const levels = levelsSentence(outlook);
  return levels && saidTogether(levels, allJobsSentence(allJobs));
}

/**
 * The outlook of the answer: the nearest area's direction; nothing outside England.
 *
 * @param place words in place of a long name
 */
export function outlookSentence({ areas: [nearest] }: Pick<OutlookView, 'areas'>, place?: string) {
  return nearest && areaDirection(nearest, place);
}

/**
 * What is said where the place is outside England: "There is no projection for Scotland in this app.
 * For England: More jobs in building trades are projected in England by 2035." For the section alone.
 */
export function elsewhereSentence({ elsewhere }: OutlookView): string | undefined {
  if (!elsewhere) return undefined;
  const england = elsewhere.england && areaDirection(elsewhere.england);
  return saidTogether(noProjection(elsewhere.nation), england && `For England: ${england}`);
}

/** "There is no projection for Scotland in this app." */
export const noProjection = (nation: string) => `There is no projection for ${nation} in this app.`;

/** Which wider group the tables of jobs know the work by, with its official name one step away. */
export function widerNameSentence(wider: WiderGroup): string {
  if (wider.group)
    return `For the wider group ${plainNameOf(wider.group)}. Its official name is “${wider.group.title}” (SOC 2020).`;
  const others = wider.parts.slice(1).map(({ group }) => plainNameOf(group));
  return saidTogether(
    spreadSentence(wider),
    others.length > 0 ? `The others are ${formatList(others)}.` : undefined,
  );
}
