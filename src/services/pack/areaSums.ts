import { combine, missing, value } from '@/domain/figure';
import { newestOf } from '@/domain/measureTables';
import type { AreaProfile } from './area';
import { levelShare, NO_WHOLE } from './levelShares';
import type { LabelledObservation } from './observations';

/** A figure as it is read of an area. */
export interface ReadFigure extends LabelledObservation {
  /** Why there is none, where more is known than its reason says. */
  readonly why?: string;
}

/** The rows of one table about an area. */
export function rowsOfSet(
  { sets }: AreaProfile,
  { indicator, source }: { readonly indicator: string; readonly source: string },
): readonly LabelledObservation[] {
  return sets.find((set) => set.indicator === indicator && set.source === source)?.rows ?? [];
}

/** 3 to 9 people asked is never shown as a fact. */
export function asShown(row: LabelledObservation): ReadFigure {
  if (!row.flags?.includes('small-sample')) return row;
  const { halfWidth95: _, ...rest } = row;
  return { ...rest, figure: missing('unreliable') };
}

/** Share of people qualified at level 4 or above, our own sum by the rules of the map. */
export function level4Of(profile: AreaProfile): ReadFigure | undefined {
  const levels = rowsOfSet(profile, newestOf('highest-qualification'));
  const level4 = levels.find(({ label }) => label === 'RQF4+');
  const share = levelShare(levels, 'RQF4+');
  if (!level4 || !share) return undefined;
  const { label: _, ...rest } = level4;
  const asShare = {
    ...rest,
    indicator: 'qualified-level-4',
    unit: 'per-cent',
    flags: [...(rest.flags ?? []), 'our-estimate'],
  } as const;
  if (share.kind === 'share') return { ...asShare, figure: value(Math.round(share.percent)) };
  if (share.kind === 'no-whole')
    return { ...asShare, figure: missing('disclosive'), why: NO_WHOLE };
  return asShown({ ...asShare, figure: missing(share.reason) });
}

/** All projected jobs of an area in a year: the sum over the groups; undefined where not covered. */
export function projectedJobs(
  { sets }: Pick<AreaProfile, 'sets'>,
  year: string,
): LabelledObservation | undefined {
  const rows =
    sets.find((set) => set.indicator === 'projected-jobs' && set.period === year)?.rows ?? [];
  const [first] = rows;
  if (!first) return undefined;
  const { occupation: _, ...rest } = first;
  const jobs = rows.reduce(
    (sum, { figure }) => combine([sum, figure], (total, one) => total + one),
    value(0),
  );
  return { ...rest, figure: jobs };
}
