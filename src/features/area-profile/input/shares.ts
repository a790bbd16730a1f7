import { combine, type Figure, missing, value } from '@/domain/figure';
import { reasonInWords } from '@/domain/missingWords';
import { formatPercent } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import { levelShare, NO_WHOLE } from '@/services/pack/levelShares';
import type { ObservationSet } from '@/services/pack/observations';
import type { FigureCell } from '@/ui/FigureTable';
import { NOT_IN_TABLE } from './profileInput';

/**
 * The share of one row of a set in all its rows, our own sum, as a cell of a table. A row that is
 * missing leaves no whole; its own reason says nothing of the others.
 */
export function shareCell(set: ObservationSet, label: string, decimals?: number): FigureCell {
  const row = labelled(set.rows, label);
  if (!row) return NOT_IN_TABLE;
  const whole = combine(
    set.rows.map(({ figure }) => figure),
    (...counts) => counts.reduce((sum, count) => sum + count, 0),
  );
  if (row.figure.kind === 'value' && whole.kind === 'missing') return NO_WHOLE_ROW;
  const share = combine([row.figure, whole], (count, all) => (100 * count) / all);
  return percentCell(share, decimals);
}

const NO_WHOLE_ROW = 'no share: another row has no figure';

/** The share of one level of qualification, by the rules of the map. */
export function levelCell(set: ObservationSet, level: string, decimals?: number): FigureCell {
  const share = levelShare(set.rows, level);
  if (!share) return NOT_IN_TABLE;
  if (share.kind === 'no-whole') return NO_WHOLE;
  return percentCell(
    share.kind === 'share' ? value(share.percent) : missing(share.reason),
    decimals,
  );
}

function percentCell(figure: Figure, decimals?: number): FigureCell {
  if (figure.kind === 'missing') return reasonInWords(figure.reason);
  return { text: formatPercent(figure.value, decimals) };
}

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
