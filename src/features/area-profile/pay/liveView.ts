import type { Earnings } from '@/services/nomis/earnings';
import { type ComparedTable, comparedTable, type Reading } from '../live/compared';

/** Middle pay of a place beside its wider areas, a week and an hour. */
export interface EarningsView {
  readonly week: ComparedTable;
  readonly hour: ComparedTable;
}

const WORKERS = [
  ['full-time', 'Full time'],
  ['full-time-women', 'Women, full time'],
  ['full-time-men', 'Men, full time'],
  ['all', 'All employees'],
] as const;

/**
 * Pay by the week and by the hour, full time first: the line that words and drawings are read from.
 *
 * @returns undefined where the answer has nothing of the place
 */
export function earningsView(
  earnings: readonly Earnings[],
  reading: Reading,
): EarningsView | undefined {
  const tableBy = (wanted: Earnings['by']) =>
    comparedTable(
      WORKERS.map(([id, name]) => ({
        id,
        name,
        observations: earnings.flatMap(({ workers, by, observation }) =>
          workers === id && by === wanted ? [observation] : [],
        ),
      })),
      reading,
    );
  const [week, hour] = [tableBy('week'), tableBy('hour')];
  return week && hour ? { week, hour } : undefined;
}
