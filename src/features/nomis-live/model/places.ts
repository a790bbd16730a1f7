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

/** What is and is not there, said before the first part; undefined where all of it is. */
export function coverageWords(area: Area): string | undefined {
  const coverage = coverageOf(area);
  if (coverage === 'none')
    return 'Nomis has no figures for local skills areas. See its districts or its region.';
  if (coverage === 'all') return undefined;
  return area.level === 'united-kingdom'
    ? 'For the United Kingdom as a whole you find claimants and people here. The other tables are of Great Britain.'
    : 'Nomis counts claimants and people in Northern Ireland. Its other tables leave Northern Ireland out.';
}
