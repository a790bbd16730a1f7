import type { Observation } from '@/domain/observation';

/** What stands where a table has no row for a place. */
export const NOT_IN_TABLE = 'not in this table';

/** What stands in one place's column of a row. */
export interface AreaCell {
  readonly text: string;
  /** True for a reason in place of a figure. */
  readonly isRemark: boolean;
  readonly observation?: Observation;
  /** What may be said of it against the first place. */
  readonly words?: string;
  readonly details?: readonly string[];
  readonly items?: readonly string[];
  /** Whose source is named, where the cell is not one figure. */
  readonly sourceOf?: Observation;
}

export interface AreaRow {
  readonly id: string;
  readonly heading: string;
  readonly note: string;
  readonly cells: readonly AreaCell[];
  /** The ends of the axis that the row's intervals are drawn on. */
  readonly scale?: { readonly low: number; readonly high: number };
}
