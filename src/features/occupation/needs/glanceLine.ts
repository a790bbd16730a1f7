import type { Observation } from '@/domain/observation';

/** One line of At a glance: a figure in words, what it is for, and where it comes from. */
export interface GlanceLine {
  readonly id: 'pay' | 'here' | 'outlook' | 'getting-in';
  readonly heading: string;
  readonly text: string;
  /** The group or place the figure is really for, where that is wider than the page. */
  readonly note?: string;
  /** The figure itself, for its source; absent where there is none. */
  readonly observation?: Observation;
  /** False where the line says more than this one figure: a range, or several groups. */
  readonly isOneFigure?: boolean;
  /** An id of data/sources.csv, for a line that is words and no figure. */
  readonly sourceId?: string;
}
