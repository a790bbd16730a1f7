import type { AgeBand } from './legalMinimum';
import type { WorkFilterId } from './workSettings';

/** The most preparation somebody can take on, as O*NET's job zones have it: 1, little, to 4. */
export type MostPreparation = 1 | 2 | 3 | 4;

/** Each in a few words after "at most". */
export const PREPARATION_WORDS: Readonly<Record<MostPreparation, string>> = {
  1: 'a few days of training',
  2: 'a year of training',
  3: 'two years of training',
  4: 'several years of study',
};

/** A town the client can get to, by their own word: never worked out. */
export interface ReachedTown {
  /** The district whose adverts stand for it. */
  readonly gss: string;
  readonly town: string;
}

/** Limits that a table of ours is held against beyond pay, hours and place. Absent: nothing was said. */
export interface MoreLimits {
  /** For the legal minimum that holds for them. */
  readonly age?: AgeBand;
  readonly preparation?: MostPreparation;
  /** What the work has to be like, or must not ask. */
  readonly work?: readonly WorkFilterId[];
  /** The towns they can get to in their minutes. */
  readonly towns?: readonly ReachedTown[];
  /** The fare there and back, pounds a day. */
  readonly fareADay?: number;
  /** Paid hours in a day of work. */
  readonly hoursADay?: number;
}
