import type { Observation } from '@/domain/observation';
import type { Sureness } from '@/domain/sureness';
import type { OutLink } from '../adverts/links';
import type { ReadOn } from '../needs/readOn';

/** One of the four figures at the top of the page, in words; its picture is drawn from the topic's view. */
export interface TileView {
  /** The figure, or in its place that there is none: set large. */
  readonly figure: string;
  readonly unit?: string;
  /** The wider group the figure is of, in everyday words with a capital: the first line, marked. */
  readonly group?: string;
  /** Whose figure it is and what it means, a line each; a phone has the first line alone. */
  readonly lines: readonly string[];
  /** Whose source is named, and what is pinned. */
  readonly observation?: Observation;
  /** False where something else than the observation stands large. */
  readonly isPinned?: boolean;
  /** What words without a figure were read on. */
  readonly read?: ReadOn;
  readonly sureness?: Sureness;
  /** What the nation has instead, where there is no figure. */
  readonly instead?: OutLink;
}
