import type { Observation } from '@/domain/observation';
import type { PageViews } from './views';

/** Every figure whose source the page names, in the order of its topics. */
export function observationsOf(views: PageViews): readonly Observation[] {
  const { rates, people, work, claimants, occupations, qualifications, pay } = views;
  const { businesses, adverts, openings, travel, trends } = views;
  const alone = [
    ...Object.values(work ?? {}),
    people?.population,
    people?.inWork,
    people?.activity?.source,
    claimants?.count,
    qualifications?.source,
    pay?.yearly?.source,
    adverts?.total,
    businesses?.source,
    travel?.source,
  ];
  const ofGroups = [occupations?.source, adverts?.byOccupation[0], openings?.source].flatMap(
    (one) => (one ? [{ ...one, occupation: undefined }] : []),
  );
  return [
    ...rates.lines.map(({ observation }) => observation),
    ...alone.filter((one) => one !== undefined),
    ...ofGroups,
    ...trends.map(({ source }) => source),
  ];
}
