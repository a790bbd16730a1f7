import type { MissingReason } from '@/domain/figure';
import type { LabelledObservation } from './observations';

/** A survey cell below this is mostly unreliable where it could be checked: it carries no share. */
export const SMALLEST_CELL = 5000;

/** What stands for the share of a level that has a number, where another level has none. */
export const NO_WHOLE = 'no share: another level is withheld';

/** The share of people with one highest qualification, or why there is none. */
export type LevelShare =
  | { readonly kind: 'share'; readonly percent: number }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  /** The level has a number; another has none, so that there is no whole to take a share of. */
  | { readonly kind: 'no-whole' };

/**
 * People at one level as a percentage of people at all levels, not rounded: our own sum, by the
 * rules of the map (`docs/methods.md`, "Map").
 *
 * Assumes that the levels are all there are, of one place and period.
 *
 * @returns the level's own reason where it has no number; `unreliable` below `SMALLEST_CELL`;
 *   undefined where there is no such level
 */
export function levelShare(
  levels: readonly LabelledObservation[],
  level: string,
): LevelShare | undefined {
  const own = levels.find(({ label }) => label === level)?.figure;
  if (!own) return undefined;
  if (own.kind === 'missing') return { kind: 'missing', reason: own.reason };
  let people = 0;
  for (const { figure } of levels) {
    if (figure.kind === 'missing') return { kind: 'no-whole' };
    people += figure.value;
  }
  if (own.value < SMALLEST_CELL) return { kind: 'missing', reason: 'unreliable' };
  return { kind: 'share', percent: (100 * own.value) / people };
}
