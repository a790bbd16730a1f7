import type { Observation } from '@/domain/observation';
import type { AreaProfile } from '@/services/pack/area';

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

/**
 * What is said where the figure of a column is that of the local skills area around the place, and
 * where two columns have one and the same (docs/methods.md, rule 8).
 */
export function placeDetails(
  at: number,
  cells: readonly (Pick<Observation, 'area' | 'figure'> | undefined)[],
  profiles: readonly AreaProfile[],
): readonly string[] {
  const own = cells[at];
  if (own?.figure.kind !== 'value') return [];
  const isWider = own.area.gss !== profiles[at]?.area.gss;
  const same = profiles.find(
    (_, other) =>
      other < at &&
      cells[other]?.figure.kind === 'value' &&
      cells[other]?.area.gss === own.area.gss,
  );
  return [
    ...(isWider ? [`for ${own.area.name}, the local skills area`] : []),
    ...(same ? [`same figure as for ${same.area.name}`] : []),
  ];
}
