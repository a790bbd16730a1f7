import type { Observation } from '@/domain/observation';
import type { AreaProfile } from '@/services/pack/area';
import type { LabelledObservation, ObservationSet } from '@/services/pack/observations';

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

/** An area's figure for an occupation group. */
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
