import { newestOf } from '@/domain/measureTables';
import type { Trend } from '@/charts/trend/trend';
import type { Observation } from '@/domain/observation';
import type { AreaProfile } from '@/services/pack/area';
import type { LabelledObservation } from '@/services/pack/observations';
import { newest, type ProfileInput, setFor } from '../input/profileInput';
import { largestFirst } from '../input/shares';
import { advertsTrend } from '../input/trends';

const TOTAL = newestOf('adverts');
const BY_OCCUPATION = newestOf('adverts-here');

/** Jobs advertised online in a place, or in the wider area that has figures. */
export interface AdvertsView {
  /** The newest month, for the nearest area that has one. */
  readonly total: Observation;
  /** Wider than the page: it has to be said. */
  readonly isWider: boolean;
  /** By month, for the local skills area or England: where a district's adverts are is not sure. */
  readonly trend?: Trend;
  /** By occupation, most first. */
  readonly byOccupation: readonly LabelledObservation[];
}

const nearestOf = ({ own, lsip, nation }: ProfileInput) =>
  [own, lsip, nation].find((profile) => setFor(profile, TOTAL));

/** Adverts of the nearest area the tables have. Pure. */
export function advertsView(input: ProfileInput): AdvertsView | undefined {
  const { own, lsip, nation } = input;
  const nearest = nearestOf(input);
  const total = newest(nearest, TOTAL);
  if (!nearest || !total) return undefined;
  const steady = [own, lsip, nation].find(
    (profile): profile is AreaProfile =>
      profile !== undefined &&
      profile.area.level !== 'district' &&
      setFor(profile, TOTAL) !== undefined,
  );
  const trend = steady && advertsTrend(steady);
  return {
    total,
    isWider: nearest !== own,
    ...(trend ? { trend } : {}),
    byOccupation: largestFirst(setFor(nearest, BY_OCCUPATION)?.rows ?? []),
  };
}
