import { type Area, wholeOf } from '@/domain/area';
import type { AreaProfile } from '@/services/pack/area';

/**
 * The place and the wider areas it is read beside, the place first, the widest last. All of them
 * are asked for together, so that one answer has them all of one period.
 */
export function placesOf(
  profile: Pick<AreaProfile, 'area' | 'region' | 'nation'>,
): readonly Area[] {
  const { area, region, nation } = profile;
  const wider = [region, nation, wholeOf(profile)].filter((one) => one !== undefined);
  return [area, ...wider.filter(({ gss }) => gss !== area.gss)];
}

/** Which tables of Nomis know a place. */
export type Coverage = 'all' | 'claimants-and-people' | 'none';

/** Local skills areas are not in Nomis; most of its tables leave Northern Ireland out. */
export function coverageOf({ gss, level }: Area): Coverage {
  if (level === 'lsip') return 'none';
  const isBeyondBritain = gss.startsWith('N') || level === 'united-kingdom';
  return isBeyondBritain ? 'claimants-and-people' : 'all';
}

/** What Nomis has of every place it knows at all. */
const OF_PEOPLE: readonly string[] = [
  'population',
  'population-16-64',
  'claimants',
  'claimant-groups',
];

/** True where a table of Nomis has a place, wherever Nomis answers. */
export function isInNomis(area: Area, table: string): boolean {
  const coverage = coverageOf(area);
  return coverage === 'all' || (coverage !== 'none' && OF_PEOPLE.includes(table));
}

/** The subjects that Nomis has a part in, with their headings where no section of the pack has them. */
export const LIVE_TOPICS = {
  people: 'People',
  work: 'In work or not, and why',
  claimants: 'Claimants by month, sex and age',
  occupations: 'Occupations of people who live here',
  qualifications: 'Qualifications',
  pay: 'Pay of people who live and who work here',
  businesses: 'Jobs, employees by industry and firms by size',
} as const;

export type LiveTopic = keyof typeof LIVE_TOPICS;

const ALL = Object.keys(LIVE_TOPICS).filter((name): name is LiveTopic => name in LIVE_TOPICS);

/** The topics Nomis has for a place: most of its tables leave Northern Ireland out. */
export function topicsOf(area: Area): readonly LiveTopic[] {
  const coverage = coverageOf(area);
  if (coverage === 'none') return [];
  return coverage === 'all' ? ALL : ['people', 'claimants'];
}
