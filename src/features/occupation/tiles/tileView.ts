import type { Words } from '@/shared/words/words';
import type { Observation } from '@/domain/observation';
import type { Sureness } from '@/domain/sureness';
import type { ReadOn } from '../needs/readOn';

/** A link that leaves the app, in words. */
interface InsteadLink {
  readonly name: Words;
  readonly href: string;
}

/** One of the four figures at the top of the page, in words; its picture is drawn from the topic's view. */
export interface TileView {
  /** The figure, or in its place that there is none: set large. */
  readonly figure: Words;
  readonly unit?: Words;
  /** The wider group the figure is of, in everyday words with a capital: the first line, marked. */
  readonly group?: Words;
  /** Whose figure it is and what it means, a line each; a phone has the first line alone. */
  readonly lines: readonly Words[];
  /** Whose source is named, and what is pinned. */
  readonly observation?: Observation;
  /** False where something else than the observation stands large. */
  readonly isPinned?: boolean;
  /** What words without a figure were read on. */
  readonly read?: ReadOn;
  readonly sureness?: Sureness;
  /** What the nation has instead, where there is no figure. */
  readonly instead?: InsteadLink;
}
