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
