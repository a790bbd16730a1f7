import type { MapRow } from './mapView';

export type SortColumn = 'name' | 'figure';

export interface SortOrder {
  readonly by: SortColumn;
  readonly descending: boolean;
}

/** Another order of the rows than highest first, as the address names it. */
export const ROW_ORDERS = ['lowest', 'a-z', 'z-a'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** The order that an address asks for; highest first is what a reader of a map looks for. */
export function sortOrder(order: RowOrder | undefined): SortOrder {
  const isByName = order === 'a-z' || order === 'z-a';
  return {
    by: isByName ? 'name' : 'figure',
    descending: order === undefined || order === 'z-a',
  };
}

/** One comparison object: `localeCompare` sets up its rules anew at each of thousands of calls. */
const inEnglish = new Intl.Collator('en-GB');

/**
 * Rows in the order wanted. Those without a figure stand last whichever way figures are sorted,
 * since nothing is known of their order; equal figures stand by name.
 */
export function sortRows(
  rows: readonly MapRow[],
  { by, descending }: SortOrder,
): readonly MapRow[] {
  const sign = descending ? -1 : 1;
  const byName = (a: MapRow, b: MapRow) => inEnglish.compare(a.name, b.name);
  if (by === 'name') return rows.toSorted((a, b) => sign * byName(a, b));
  return rows.toSorted((a, b) => {
    const [one, other] = [a.observation.figure, b.observation.figure];
    if (one.kind === 'missing' && other.kind === 'missing') return byName(a, b);
    if (one.kind === 'missing') return 1;
    if (other.kind === 'missing') return -1;
    return sign * (one.value - other.value) || byName(a, b);
  });
}

/** The order after a press on a column's heading: turned round, or that column's own first order. */
export function nextOrder(order: RowOrder | undefined, by: SortColumn): RowOrder | undefined {
  if (by === 'name') return order === 'a-z' ? 'z-a' : 'a-z';
  return order === undefined ? 'lowest' : undefined;
}
