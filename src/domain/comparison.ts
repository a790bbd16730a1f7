import type { Indicator } from './indicator';
import type { Observation } from './observation';
import { standardError } from './observation';
import { roundToDecimals } from './rounding';

/** Two-sided 95% of a normal distribution: what words rest on. */
const Z_95 = 1.96;
/** Two-sided 99%: what ranks are claimed at. */
export const Z_99 = 2.576;

/** Why two observations are not compared. */
export type NotComparableReason =
  | 'missing'
  /** 3 to 9 respondents: never shown as a fact, never ranked. */
  | 'small-sample'
  | 'indicator'
  | 'unit'
  | 'edition'
  /** Both are one and the same figure of a wider group (rule 8). */
  | 'same-figure'
  /** A complete count without a margin: it says how big the place is. */
  | 'count';

/** What the verdict rests on: a published error, an assumed CV, or a complete count. */
export type Evidence = 'published' | 'assumed' | 'complete-count';

/** What may be said of one observation against another (a against b). */
export type Comparison =
  | {
      readonly kind: 'higher' | 'lower' | 'about-the-same' | 'no-clear-difference';
      readonly evidence: Evidence;
      /** a − b in the observations' unit. */
      readonly difference: number;
      /** Half the 95% interval of a − b; 0 for a complete count. */
      readonly halfWidth95: number;
    }
  | { readonly kind: 'no-margin-published' }
  | { readonly kind: 'not-comparable'; readonly why: NotComparableReason };

/**
 * True where two observations are the same figure: one group, one area, one source, period and
 * value. It is then printed once across both, and no difference is drawn from it (rule 8).
 */
export function isSameFigure(a: Observation, b: Observation): boolean {
  return (
    a.figure.kind === 'value' &&
    b.figure.kind === 'value' &&
    a.figure.value === b.figure.value &&
    a.indicator === b.indicator &&
    a.unit === b.unit &&
    a.source === b.source &&
    a.period === b.period &&
    a.area.gss === b.area.gss &&
    a.occupation?.edition === b.occupation?.edition &&
    a.occupation?.code === b.occupation?.code
  );
}

function notComparable(
  a: Observation,
  b: Observation,
  indicator: Indicator,
): NotComparableReason | undefined {
  if (a.indicator !== indicator.id || b.indicator !== indicator.id) return 'indicator';
  if (a.unit !== b.unit) return 'unit';
  const editions = [a.occupation?.edition, b.occupation?.edition];
  if (!editions.includes(undefined) && editions[0] !== editions[1]) return 'edition';
  if (isSameFigure(a, b)) return 'same-figure';
  return isSmallSample(a) || isSmallSample(b) ? 'small-sample' : undefined;
}

function isSmallSample({ flags }: Observation): boolean {
  return flags?.includes('small-sample') ?? false;
}

interface KnownError {
  readonly error: number;
  readonly evidence: Evidence;
}

/** The standard error an observation is judged by; undefined where nothing may be said. */
function errorOf(observation: Observation, indicator: Indicator): KnownError | undefined {
  if (observation.figure.kind === 'missing' || indicator.kind === 'projection') return undefined;
  const published = standardError(observation);
  if (published !== undefined) return { error: published, evidence: 'published' };
  if (indicator.kind === 'complete-count') return { error: 0, evidence: 'complete-count' };
  if (indicator.assumedCvPercent === undefined) return undefined;
  const error = (indicator.assumedCvPercent * Math.abs(observation.figure.value)) / 100;
  return { error, evidence: 'assumed' };
}

/** The margin in the figures' unit; a share is of the smaller figure, the same both ways round. */
function marginBetween(a: number, b: number, indicator: Indicator): number | undefined {
  if (indicator.margin === undefined) return undefined;
  if (indicator.marginUnit !== 'per-cent') return indicator.margin;
  return (indicator.margin * Math.min(Math.abs(a), Math.abs(b))) / 100;
}

function compareCounts(a: number, b: number, indicator: Indicator): Comparison {
  const counted = roundToDecimals(a, indicator.decimals);
  const other = roundToDecimals(b, indicator.decimals);
  const margin = marginBetween(counted, other, indicator);
  if (margin === undefined) return { kind: 'not-comparable', why: 'count' };
  // Rounded again: 4.9 − 3.9 is a hair over 1 in binary, and not beyond a margin of 1.
  const difference = roundToDecimals(counted - other, indicator.decimals);
  const beyond = difference > 0 ? 'higher' : 'lower';
  const kind = Math.abs(difference) > margin ? beyond : 'about-the-same';
  return { kind, evidence: 'complete-count', difference, halfWidth95: 0 };
}

/** The binary dust on a difference: 1.1 − 1 is a hair over 0.1, and that hair is no evidence. */
function dust(a: number, b: number): number {
  return 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

function verdict(a: number, b: number, halfWidth95: number, margin: number | undefined) {
  const difference = Math.abs(a - b);
  if (difference > halfWidth95 + dust(a, b)) return a > b ? 'higher' : 'lower';
  const inside = margin !== undefined && difference + halfWidth95 <= margin + dust(a, b);
  return inside ? 'about-the-same' : 'no-clear-difference';
}

/**
 * What may be said of observation a against observation b (PRODUCT.md, section 3, rule 3).
 *
 *     s = half-width ÷ 1.96, or CV × value ÷ 100        (of each)
 *     higher / lower     |a − b| > 1.96·√(sa² + sb²)
 *     about the same     |a − b| + 1.96·√(sa² + sb²) ≤ margin
 *     otherwise          no clear difference
 *
 * Where a value has no published error the indicator's assumed CV stands in; without one there is
 * no word (`no-margin-published`). A complete count is compared with the margin after rounding to
 * the decimals published. A projection is never compared: see `projectionDirection`. A model with
 * an interval is judged as a survey. A margin in per cent is taken of the smaller figure.
 *
 * Assumes the two samples are independent: a district lies inside its region, which makes the
 * test a little too strict or too lenient by the district's share, and cannot be checked here.
 *
 * @returns `not-comparable`, with why, for a missing or `small-sample` figure, another indicator,
 *   unit or SOC edition, one figure standing for both, or a count without a margin
 */
export function compare(a: Observation, b: Observation, indicator: Indicator): Comparison {
  if (a.figure.kind === 'missing' || b.figure.kind === 'missing')
    return { kind: 'not-comparable', why: 'missing' };
  const why = notComparable(a, b, indicator);
  if (why !== undefined) return { kind: 'not-comparable', why };

  const [valueA, valueB] = [a.figure.value, b.figure.value];
  if (indicator.kind === 'complete-count') return compareCounts(valueA, valueB, indicator);

  const [errorA, errorB] = [errorOf(a, indicator), errorOf(b, indicator)];
  if (errorA === undefined || errorB === undefined) return { kind: 'no-margin-published' };
  const difference = valueA - valueB;
  const halfWidth95 = Z_95 * Math.hypot(errorA.error, errorB.error);
  const kind = verdict(valueA, valueB, halfWidth95, marginBetween(valueA, valueB, indicator));
  const assumed = errorA.evidence === 'assumed' || errorB.evidence === 'assumed';
  return { kind, evidence: assumed ? 'assumed' : 'published', difference, halfWidth95 };
}

const NO_MARGIN = 'the source gives no margin of error';

const NOT_COMPARABLE_WORDS: Readonly<Record<NotComparableReason, string>> = {
  missing: 'no figure to compare',
  'small-sample': 'too few people asked to compare',
  indicator: 'not the same measure',
  unit: 'not measured in the same way',
  edition: 'the two use different lists of jobs',
  'same-figure': 'same figure for both',
  count: 'a count depends on how big the place is',
};

const VERDICT_WORDS = {
  higher: 'higher than',
  lower: 'lower than',
  'about-the-same': 'about the same as',
  'no-clear-difference': 'no clear difference from',
} as const;

/**
 * A comparison in plain words, to follow the figure of a: "higher than England",
 * "about the same as Sefton", "no clear difference from Leeds".
 *
 * @param reference the name of b as it stands in a sentence
 */
export function comparisonWords(comparison: Comparison, reference: string): string {
  if (comparison.kind === 'no-margin-published') return NO_MARGIN;
  if (comparison.kind === 'not-comparable') return NOT_COMPARABLE_WORDS[comparison.why];
  const words = `${VERDICT_WORDS[comparison.kind]} ${reference}`;
  const isOnlyAssumed =
    comparison.kind === 'no-clear-difference' && comparison.evidence === 'assumed';
  return isOnlyAssumed ? `${words} (${NO_MARGIN})` : words;
}

/** Which way a projection goes; the only thing said of one. */
export type ProjectionDirection = 'growing' | 'holding-steady' | 'fewer-expected';

/** The change over ten years, as a share of the start, beyond which there is a direction. */
const STEADY_PER_DECADE = 0.05;

/**
 * The direction of a projection, its change scaled to ten years at a steady yearly rate:
 *
 *     (to ÷ from)^(10 ÷ years) − 1     beyond ±5%: growing or fewer expected; else holding steady
 *
 * @param from jobs at the start, above 0
 * @param to jobs at the end, 0 or more
 * @param years from the start to the end, above 0
 * @throws RangeError for anything else: a direction of nothing is a fault of the caller
 */
export function projectionDirection(from: number, to: number, years: number): ProjectionDirection {
  if (!(from > 0) || !(to >= 0) || !(years > 0))
    throw new RangeError(`No direction from ${from} to ${to} in ${years} years`);
  // Twelve figures: 1050 ÷ 1000 must be on the line, not a hair beyond it.
  const perDecade = roundToDecimals((to / from) ** (10 / years) - 1, 12);
  if (perDecade > STEADY_PER_DECADE) return 'growing';
  return perDecade < -STEADY_PER_DECADE ? 'fewer-expected' : 'holding-steady';
}

const DIRECTION_WORDS: Readonly<Record<ProjectionDirection, string>> = {
  growing: 'growing',
  'holding-steady': 'holding steady',
  'fewer-expected': 'fewer expected',
};

/** A projection's direction in words: "growing", "holding steady", "fewer expected". */
export function directionWords(direction: ProjectionDirection): string {
  return DIRECTION_WORDS[direction];
}

/**
 * True where two observations cannot be told apart: |a − b| ≤ z·√(sa² + sb²).
 *
 * Also true where either has no figure or no error known, published or assumed: there is then
 * nothing to tell them apart by. A complete count has no error.
 */
export function cannotBeToldApart(
  a: Observation,
  b: Observation,
  indicator: Indicator,
  z: number = Z_99,
): boolean {
  const [errorA, errorB] = [errorOf(a, indicator), errorOf(b, indicator)];
  if (a.figure.kind === 'missing' || b.figure.kind === 'missing') return true;
  if (errorA === undefined || errorB === undefined) return true;
  const [valueA, valueB] = [a.figure.value, b.figure.value];
  const reach = z * Math.hypot(errorA.error, errorB.error);
  return Math.abs(valueA - valueB) <= reach + dust(valueA, valueB);
}

/** Observations in bands, highest first, and those that have no place in a ranking. */
export interface RankBands {
  readonly bands: readonly (readonly Observation[])[];
  /** Missing, small-sample, or without an error to rank by. */
  readonly unranked: readonly Observation[];
}

/**
 * Observations in bands whose members cannot be told apart from one another at 99%, highest first.
 *
 * From the highest value down an observation joins the band if it cannot be told apart from any
 * member of it, else it opens the next. Neighbours on both sides of a line may still not differ:
 * only what is said of the members of one band is claimed, never a place in a list.
 */
export function rankBands(observations: readonly Observation[], indicator: Indicator): RankBands {
  const mayRank = (one: Observation) =>
    one.indicator === indicator.id && !isSmallSample(one) && errorOf(one, indicator) !== undefined;
  const ranked = observations.filter(mayRank).toSorted((a, b) => numberOf(b) - numberOf(a));
  const bands: Observation[][] = [];
  for (const one of ranked) {
    const band = bands.at(-1);
    if (band?.every((member) => cannotBeToldApart(member, one, indicator))) band.push(one);
    else bands.push([one]);
  }
  return { bands, unranked: observations.filter((one) => !mayRank(one)) };
}

/** For sorting what has a value: `errorOf` has let nothing missing through. */
function numberOf({ figure }: Observation): number {
  return figure.kind === 'value' ? figure.value : Number.NEGATIVE_INFINITY;
}
