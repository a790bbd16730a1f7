import { type Observation, standardError } from '@/domain/observation';

/** A value with half its 95% interval, to be drawn. */
export interface DrawnInterval {
  readonly observation: Observation;
  readonly value: number;
  readonly half: number;
}

/** Values with their 95% intervals; empty where fewer than two have one, since nothing is to compare. */
export function drawnIntervals(cells: readonly (Observation | string)[]): readonly DrawnInterval[] {
  const drawn = cells.flatMap((cell): readonly DrawnInterval[] => {
    if (typeof cell === 'string' || cell.figure.kind === 'missing') return [];
    const half = cell.halfWidth95 ?? 1.96 * (standardError(cell) ?? 0);
    return [{ observation: cell, value: cell.figure.value, half }];
  });
  return drawn.length < 2 || drawn.every(({ half }) => half === 0) ? [] : drawn;
}
