import { ENGLAND } from '@/domain/area';
import type { LadderRung } from '@/domain/ladder';
import type { Observation } from '@/domain/observation';
import type { AreaProfile } from './area';
import type { LabelledObservation, ObservationSet } from './observations';

/** The set of an indicator; the newest release where there are several. */
function setOf(
  sets: readonly ObservationSet[],
  indicator: string,
  period?: string,
): ObservationSet | undefined {
  return sets.find(
    (set) => set.indicator === indicator && (period === undefined || set.period === period),
  );
}

/** The figure of an occupation group in a set. */
function ofGroup(set: ObservationSet | undefined, code: string): LabelledObservation | undefined {
  return set?.rows.find((row) => row.occupation?.code === code);
}

/**
 * An area's figure for an occupation group; undefined where it has none.
 *
 * @param period where there are several releases, the one that is meant; the newest without it
 */
export function areaFigure(
  area: AreaProfile | undefined,
  indicator: string,
  code: string,
  period?: string,
): Observation | undefined {
  return area && ofGroup(setOf(area.sets, indicator, period), code);
}

/** The newest figure of a yearly or monthly series, or the only one. */
export function latest(
  area: AreaProfile | undefined,
  indicator: string,
): LabelledObservation | undefined {
  const set = area && setOf(area.sets, indicator);
  if (!set) return undefined;
  const isSeries = new Set(set.rows.map((row) => row.period)).size > 1;
  return isSeries ? set.rows.at(-1) : set.rows[0];
}

/** A place with the wider areas around it. */
export interface PlaceOfFigures {
  readonly district?: AreaProfile;
  readonly lsip?: AreaProfile;
  readonly england: AreaProfile;
}

/** The area of a rung: the district asked for, the local skills area around it, or England. */
function areaOfRung(
  { areaLevel }: LadderRung,
  { district, lsip, england }: PlaceOfFigures,
): AreaProfile | undefined {
  if (areaLevel === 'district') return district;
  if (areaLevel === 'lsip') return lsip;
  // England is no wider area of a Welsh, Scottish or Northern Irish district.
  const isOfEngland = district === undefined || district.nation?.gss === ENGLAND.gss;
  return areaLevel === 'nation' && isOfEngland ? england : undefined;
}

/** The figure of a group on a rung of a ladder, where the area of the rung has one. */
export function figureOfRung(
  rung: LadderRung,
  place: PlaceOfFigures,
  code: string | undefined,
): Observation | undefined {
  if (code === undefined) return undefined;
  return areaFigure(areaOfRung(rung, place), rung.indicator, code);
}
