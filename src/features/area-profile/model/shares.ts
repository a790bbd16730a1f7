import { combine, type Figure } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import type { LabelledObservation, ObservationSet } from '@/services/pack/observations';

/**
 * Each row of a set as a percentage of all its rows: our own sum, so flagged as our estimate.
 *
 * A row that is missing leaves no whole: then every share has that row's reason.
 */
export function sharesOf(set: ObservationSet): readonly LabelledObservation[] {
  const whole = combine(
    set.rows.map(({ figure }) => figure),
    (...counts) => counts.reduce((sum, count) => sum + count, 0),
  );
  return set.rows.map((row) => ({
    ...row,
    figure: shareOf(row.figure, whole),
    unit: 'per-cent',
    flags: [...(row.flags ?? []), 'our-estimate'],
  }));
}

const shareOf = (part: Figure, whole: Figure) =>
  combine([part, whole], (count, all) => (100 * count) / all);

/** The row of a set with a label. */
export function labelled<Row extends { readonly label?: string }>(
  rows: readonly Row[] | undefined,
  label: string,
): Row | undefined {
  return rows?.find((row) => row.label === label);
}

/** Largest first; rows without a figure last, in their own order. */
export function largestFirst<Row extends Observation>(rows: readonly Row[]): readonly Row[] {
  const size = ({ figure }: Row) =>
    figure.kind === 'value' ? figure.value : Number.NEGATIVE_INFINITY;
  return rows.toSorted((a, b) => size(b) - size(a));
}
