import { combine, missing, value } from '@/domain/figure';
import type { AreaProfile } from '@/services/pack/area';
import type { LabelledObservation } from '@/services/pack/observations';

/** The figures of one table about one area, one for each period. */
export type Reading = (profile: AreaProfile) => readonly LabelledObservation[];

export interface FigureKey {
  readonly indicator: string;
  readonly source: string;
  readonly label?: string;
}

/** Reads a set as it stands; 3 to 9 people asked is never shown as a fact. */
export function readingOf({ indicator, source, label }: FigureKey): Reading {
  return (profile) =>
    setRows(profile, indicator, source)
      .filter((row) => label === undefined || row.label === label)
      .map(shown);
}

export function setRows(
  { sets }: AreaProfile,
  indicator: string,
  source: string,
): readonly LabelledObservation[] {
  return sets.find((set) => set.indicator === indicator && set.source === source)?.rows ?? [];
}

function shown(row: LabelledObservation): LabelledObservation {
  if (!row.flags?.includes('small-sample')) return row;
  const { halfWidth95: _, ...rest } = row;
  return { ...rest, figure: missing('unreliable') };
}

/**
 * Share of people qualified at level 4 or above: our sum over the published levels. A level that is
 * withheld leaves no whole, and the share is then missing for the same reason.
 */
export const level4Reading: Reading = (profile) => {
  const levels = setRows(profile, 'highest-qualification', 'aps-qualifications-2024');
  const level4 = levels.find(({ label }) => label === 'RQF4+');
  if (!level4) return [];
  const { label: _, ...rest } = level4;
  const whole = combine(
    levels.map(({ figure }) => figure),
    (...counts) => counts.reduce((sum, count) => sum + count, 0),
  );
  const figure = combine([level4.figure, whole], (part, all) => Math.round((100 * part) / all));
  return [
    {
      ...rest,
      indicator: 'qualified-level-4',
      unit: 'per-cent',
      figure,
      flags: [...(rest.flags ?? []), 'our-estimate'],
    },
  ];
};

/** All projected jobs of an area in a year: the sum over the groups; undefined where not covered. */
export function projectedJobs(profile: AreaProfile, year: string): LabelledObservation | undefined {
  const rows =
    profile.sets.find((set) => set.indicator === 'projected-jobs' && set.period === year)?.rows ??
    [];
  const [first] = rows;
  if (!first) return undefined;
  const { occupation: _, ...rest } = first;
  const jobs = rows.reduce(
    (sum, { figure }) => combine([sum, figure], (total, one) => total + one),
    value(0),
  );
  return { ...rest, figure: jobs };
}
