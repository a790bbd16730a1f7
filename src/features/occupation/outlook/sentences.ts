import { allJobsSentence, directionSentence, levelsSentence } from '@/domain/employmentOutlook';
import { areaWords } from '@/domain/ladder';
import { groupWords } from '@/domain/plainNames';
import { englishText, inRow, listed, placeName, said, type Words } from '@/shared/words/words';
import { spreadSentence } from '../input/sentences';
import type { WiderGroup } from '../input/widerGroup';
import type { AreaOutlook, OutlookView } from './view';

/** "More jobs in building trades are projected in Leeds by 2035." */
export function areaDirection(
  { group, outlook, to }: AreaOutlook,
  place = areaWords(to.area),
): Words | undefined {
  return directionSentence(outlook, groupWords(group), place);
}

/** "About 18,000 jobs in 2025, about 17,000 in 2035, projected. All jobs there: up 3%." */
export function areaLevels({ outlook, allJobs }: AreaOutlook): Words | undefined {
  const levels = levelsSentence(outlook);
  return levels && inRow([levels, allJobsSentence(allJobs)]);
}

/**
 * The outlook of the answer: the nearest area's direction; nothing outside England.
 *
 * @param place words in place of a long name
 */
export function outlookSentence({ areas: [nearest] }: Pick<OutlookView, 'areas'>, place?: Words) {
  return nearest && areaDirection(nearest, place);
}

/**
 * What is said where the place is outside England: "There is no projection for Scotland in this app.
 * For England: More jobs in building trades are projected in England by 2035." For the section alone.
 */
export function elsewhereSentence({ elsewhere }: OutlookView): Words | undefined {
  if (!elsewhere) return undefined;
  const england = elsewhere.england && areaDirection(elsewhere.england);
  return inRow([
    noProjection(elsewhere.nation),
    england && said('For England: {sentence}', { sentence: england }),
  ]);
}

/** "There is no projection for Scotland in this app." */
export const noProjection = (nation: string): Words =>
  said('There is no projection for {place} in this app.', { place: placeName(nation) });

/** The same where the nation is not known. */
export const NO_PROJECTION_HERE = said('There is no projection for this place in this app.');

/** Which wider group the tables of jobs know the work by, with its official name one step away. */
export function widerNameSentence(wider: WiderGroup): Words {
  if (wider.group)
    return said('For the wider group {group}. Its official name is “{title}” (SOC 2020).', {
      group: groupWords(wider.group),
      title: englishText(wider.group.title),
    });
  const others = wider.parts.slice(1).map(({ group }) => groupWords(group));
  return inRow([
    spreadSentence(wider),
    others.length > 0 ? said('The others are {groups}.', { groups: listed(others) }) : undefined,
  ]);
}
