import type { Indicator } from './indicator';
import type { Observation } from './observation';
import { standardError } from './observation';
import { roundToDecimals } from './rounding';
import { sizeWords } from './sizeWords';

/** Two-sided 95% of a normal distribution: what the words of a single pair rest on. */
export const Z_95 = 1.96;
/** Two-sided 99%: what ranks are claimed at. */
export const Z_99 = 2.576;
/** Two-sided 99.8%: where many districts or groups are judged at once (maps, tables, quotients). */
export const Z_998 = 3.09;

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
  | 'count'
  /** Adverts: incomplete by their making. */
  | 'experimental';

/** What the verdict rests on: a published error, or a complete count. */
export type Evidence = 'published' | 'complete-count';

/** What may be said of one observation against another (a against b). */
export type Comparison =
  | {
      readonly kind: 'higher' | 'lower' | 'about-the-same' | 'no-clear-difference';
      readonly evidence: Evidence;
      /** a − b in the observations' unit. */
      readonly difference: number;
      /** The reference, b, in the observations' unit: what a size in words is a share of. */
      readonly reference: number;
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
  if (indicator.kind === 'experimental') return 'experimental';
  return isSmallSample(a) || isSmallSample(b) ? 'small-sample' : undefined;
}

function isSmallSample({ flags }: Observation): boolean {
  return flags?.includes('small-sample') ?? false;
}

/** The standard error an observation is judged by; undefined where nothing may be said. */
function errorOf(observation: Observation, indicator: Indicator): number | undefined {
  if (observation.figure.kind === 'missing' || indicator.kind === 'projection') return undefined;
  return indicator.kind === 'complete-count' ? 0 : standardError(observation);
}

/** Survey rates at or below this many per cent are held against a share of the reference. */
const LOW_RATE = 20;
const SHARE_OF_LOW_RATE = 0.1;

/** The margin in the figures' unit, from the reference b. */
function marginOf(reference: number, indicator: Indicator): number | undefined {
  const { margin, marginUnit } = indicator;
  if (margin === undefined) return undefined;
  if (marginUnit === 'per-cent') return (margin * Math.abs(reference)) / 100;
  if (marginUnit === 'points' && Math.abs(reference) <= LOW_RATE)
    return SHARE_OF_LOW_RATE * Math.abs(reference);
  return margin;
}

/** Shares counted whole are alike within this many points, however small the reference. */
const LEAST_COUNT_MARGIN_POINTS = 0.2;

function compareCounts(a: number, b: number, indicator: Indicator): Comparison {
  const counted = roundToDecimals(a, indicator.decimals);
  const other = roundToDecimals(b, indicator.decimals);
  const share = marginOf(other, indicator);
  if (share === undefined) return { kind: 'not-comparable', why: 'count' };
  const margin = indicator.unit === 'per-cent' ? Math.max(share, LEAST_COUNT_MARGIN_POINTS) : share;
  // Rounded again: 4.9 − 3.9 is a hair over 1 in binary, and not beyond a margin of 1.
  const difference = roundToDecimals(counted - other, indicator.decimals);
  const beyond = difference > 0 ? 'higher' : 'lower';
  const kind = Math.abs(difference) > margin + dust(a, b) ? beyond : 'about-the-same';
  return { kind, evidence: 'complete-count', difference, reference: other, halfWidth95: 0 };
}

/** The binary dust on a difference: 1.1 − 1 is a hair over 0.1, and that hair is no evidence. */
function dust(a: number, b: number): number {
  return 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

function verdict(
  a: number,
  b: number,
  { needed, halfWidth95 }: { readonly needed: number; readonly halfWidth95: number },
  margin: number | undefined,
) {
  const difference = Math.abs(a - b);
  if (difference > needed + dust(a, b)) return a > b ? 'higher' : 'lower';
  const inside = margin !== undefined && difference + halfWidth95 <= margin + dust(a, b);
  return inside ? 'about-the-same' : 'no-clear-difference';
}

/**
 * What may be said of observation a against observation b (docs/methods.md, rule 3).
 *
 *     s = half-width ÷ 1.96, or CV × value ÷ 100        (of each, as published)
 *     higher / lower     |a − b| > z·√(sa² + sb²)
 *     about the same     |a − b| + 1.96·√(sa² + sb²) ≤ margin
 *     otherwise          no clear difference
 *
 * The margin: 1 point for survey rates above 20%, 10% of the reference below; 5% of the reference
 * for pay; 0.2 for a location quotient. Where a value has no published error there is no word
 * (`no-margin-published`): none is ever assumed. A complete count is compared after rounding to the
 * decimals published, and is about the same within the larger of 10% of the reference and 0.2 points.
 * Projections are never compared (`no-margin-published`, see `projectionDirection`), experimental
 * figures neither. A model with an interval is judged as a survey.
 *
 * Assumes the two samples are independent: a district lies inside its region, which makes the
 * test a little too strict or too lenient by the district's share, and cannot be checked here.
 *
 * @param b the reference: margins in per cent are of it
 * @param z how sure *higher* and *lower* are: 1.96 for a single pair, `Z_998` where many are judged
 *   at once
 * @returns `not-comparable`, with why, for a missing or `small-sample` figure, another indicator,
 *   unit or SOC edition, one figure standing for both, an experimental indicator, or a count without
 *   a margin
 */
export function compare(
  a: Observation,
  b: Observation,
  indicator: Indicator,
  z: number = Z_95,
): Comparison {
  if (a.figure.kind === 'missing' || b.figure.kind === 'missing')
    return { kind: 'not-comparable', why: 'missing' };
  const why = notComparable(a, b, indicator);
  if (why !== undefined) return { kind: 'not-comparable', why };

  const [valueA, valueB] = [a.figure.value, b.figure.value];
  if (indicator.kind === 'complete-count') return compareCounts(valueA, valueB, indicator);

  const [errorA, errorB] = [errorOf(a, indicator), errorOf(b, indicator)];
  if (errorA === undefined || errorB === undefined) return { kind: 'no-margin-published' };
  const error = Math.hypot(errorA, errorB);
  const halfWidth95 = Z_95 * error;
  return {
    kind: verdict(valueA, valueB, { needed: z * error, halfWidth95 }, marginOf(valueB, indicator)),
    evidence: 'published',
    difference: valueA - valueB,
    reference: valueB,
    halfWidth95,
  };
}

/** What is said where no error is published: both figures stand, and no word between them. */
const NO_MARGIN_WORDS = 'not compared: the source’s margin is not in this app';

const NOT_COMPARABLE_WORDS: Readonly<Record<NotComparableReason, string>> = {
  missing: 'no figure to compare',
  'small-sample': 'too few people asked to compare',
  indicator: 'not the same measure',
  unit: 'not measured in the same way',
  edition: 'the two use different lists of jobs',
  'same-figure': 'same figure for both',
  count: 'a count depends on how big the place is',
  experimental: 'not compared: not all jobs are advertised',
};

const VERDICT_WORDS = {
  higher: 'higher than',
  lower: 'lower than',
  'about-the-same': 'about the same as',
  'no-clear-difference': 'no clear difference from',
} as const;

/**
 * A comparison in plain words, to follow the figure of a: "higher than England",
 * "about the same as Sefton", "no clear difference from Leeds"; of a complete count with its size:
 * "higher than England: about one sixth more".
 *
 * @param reference the name of b as it stands in a sentence
 */
export function comparisonWords(comparison: Comparison, reference: string): string {
  if (comparison.kind === 'no-margin-published') return NO_MARGIN_WORDS;
  if (comparison.kind === 'not-comparable') return NOT_COMPARABLE_WORDS[comparison.why];
  const { kind, evidence } = comparison;
  const size = evidence === 'complete-count' ? sizeWords(comparison) : undefined;
  if (size !== undefined && (kind === 'higher' || kind === 'lower'))
    return `${VERDICT_WORDS[kind]} ${reference}: ${size}`;
  return `${VERDICT_WORDS[kind]} ${reference}`;
}

/**
 * True where two observations cannot be told apart: |a − b| ≤ z·√(sa² + sb²).
 *
 * Also true where either has no figure or no published error: there is then nothing to tell
 * them apart by. A complete count has no error.
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
  const reach = z * Math.hypot(errorA, errorB);
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
