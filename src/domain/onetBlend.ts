import type { Figure } from './figure';
import { missing, value } from './figure';
import { roundToDecimals } from './rounding';

/** A US occupation standing in for a UK group: a row of the SOC 2010 to O*NET table. */
export interface OnetMapping {
  readonly onetCode: string;
  /** Share of the group's job profiles (not of its workers), 0 to 1. */
  readonly weight: number;
  /** How many job profiles the group's mapping rests on; absent where it comes by another way. */
  readonly profiles?: number;
  /** True where the international classification names the same US occupation. */
  readonly alsoByIsco: boolean;
}

/** What O*NET says of one element (a skill, an ability …) for one US occupation. */
export interface OnetRating {
  readonly elementId: string;
  /** Importance, 1 to 5; for interests and work values their one score, 1 to 7. */
  readonly importance: number;
  /** Level, 0 to 7; absent for interests and work values. */
  readonly level?: number;
  readonly lowPrecision?: boolean;
  /** Most raters found the element not relevant: its level is not shown. */
  readonly notRelevant?: boolean;
}

/** One element over all mapped occupations. */
export interface BlendedElement {
  readonly elementId: string;
  readonly importance: number;
  readonly level: Figure;
  /** A rating in it rests on few answers: widen the words. */
  readonly lowPrecision: boolean;
}

/** A mapped occupation with its part in the blend. */
export interface BlendMember {
  readonly onetCode: string;
  /** Share of the whole mapping, 0 to 1. */
  readonly weight: number;
  /** False where O*NET has no ratings for it: it is named, and has no part in the figures. */
  readonly hasRatings: boolean;
}

/** The ratings of a group, or the reason there are none; the members are shown either way. */
export type OnetBlend = {
  readonly members: readonly BlendMember[];
  /** Share of the weight that has ratings, 0 to 1. */
  readonly ratedWeight: number;
  /** One job profile, or no second source for at least half of the weight: say so. */
  readonly thinEvidence: boolean;
} & (
  | { readonly kind: 'profile'; readonly elements: readonly BlendedElement[] }
  | { readonly kind: 'missing'; readonly reason: 'not-collected' }
);

const ENOUGH_WEIGHT = 0.5;

/** Free of binary dust only: a blend is rounded once, to the one decimal that is shown. */
const DECIMALS = 4;

/** Weights have four decimals and their sums binary dust: half of the weight must count as half. */
const sum = (numbers: readonly number[]) =>
  roundToDecimals(
    numbers.reduce((total, number) => total + number, 0),
    6,
  );

interface Weighted {
  readonly weight: number;
  readonly rating: OnetRating;
}

function average(numbers: readonly (readonly [number: number, weight: number])[]): number {
  const total = numbers.reduce((all, [, weight]) => all + weight, 0);
  return roundToDecimals(
    numbers.reduce((all, [number, weight]) => all + number * weight, 0) / total,
    DECIMALS,
  );
}

/** The level over the occupations it is relevant to; none where it is relevant to less than half. */
function blendedLevel(ratings: readonly Weighted[]): Figure {
  const relevant = ratings.flatMap(({ weight, rating }) =>
    rating.level === undefined || rating.notRelevant ? [] : [[rating.level, weight] as const],
  );
  const relevantWeight = sum(relevant.map(([, weight]) => weight));
  const allWeight = sum(ratings.map(({ weight }) => weight));
  if (relevantWeight === 0 || relevantWeight < ENOUGH_WEIGHT * allWeight)
    return missing('not-applicable');
  return value(average(relevant));
}

/** One element; none where the occupations that have it carry less than half of the weight. */
function blendElement(elementId: string, ratings: readonly Weighted[]): readonly BlendedElement[] {
  const weight = sum(ratings.map((one) => one.weight));
  if (weight < ENOUGH_WEIGHT) return [];
  return [
    {
      elementId,
      importance: average(ratings.map((one) => [one.rating.importance, one.weight] as const)),
      level: blendedLevel(ratings),
      lowPrecision: ratings.some(({ rating }) => rating.lowPrecision),
    },
  ];
}

/**
 * The ratings of a UK group over all US occupations mapped to it, weighted (docs/methods.md,
 * rule 7), highest importance first.
 *
 *     importance = Σ weight · importance ÷ Σ weight     over the occupations with ratings
 *     level      = the same, over those the element is relevant to
 *
 * A level is `not-applicable` where the element is relevant to less than half of the weight, and
 * for interests and values. An element rated for less than half of the weight is left out.
 * `lowPrecision` where any rating in it is. Four decimals, to be rounded once
 * where they are shown.
 * Weights are made to add up to 1; they count job profiles, not workers: all is approximate.
 *
 * @param mappings all rows of one group, also of occupations without ratings
 * @param ratingsOf the ratings of one kind (skills, abilities …); empty where there are none
 * @returns `not-collected` where the occupations with ratings have less than half of the weight,
 *   and for a group without mappings; members and weights are given either way
 * @throws RangeError when a weight is not above 0
 */
export function blendOnet(
  mappings: readonly OnetMapping[],
  ratingsOf: (onetCode: string) => readonly OnetRating[],
): OnetBlend {
  const wrong = mappings.find(({ weight }) => !(weight > 0));
  if (wrong) throw new RangeError(`The weight of ${wrong.onetCode} is ${wrong.weight}`);
  const total = sum(mappings.map(({ weight }) => weight));

  const rated = mappings.flatMap(({ onetCode, weight }) =>
    ratingsOf(onetCode).map((rating): Weighted => ({ weight: weight / total, rating })),
  );
  const members = mappings.map(({ onetCode, weight }) => ({
    onetCode,
    weight: roundToDecimals(weight / total, 4),
    hasRatings: ratingsOf(onetCode).length > 0,
  }));
  const share = (isIn: (mapping: OnetMapping) => boolean) =>
    total === 0 ? 0 : sum(mappings.filter(isIn).map(({ weight }) => weight / total));
  const ratedWeight = share(({ onetCode }) => ratingsOf(onetCode).length > 0);
  const thinEvidence =
    mappings.some(({ profiles }) => profiles === 1) ||
    share(({ alsoByIsco }) => alsoByIsco) < ENOUGH_WEIGHT;
  const about = { members, ratedWeight, thinEvidence };
  if (ratedWeight < ENOUGH_WEIGHT) return { ...about, kind: 'missing', reason: 'not-collected' };

  const ids = [...new Set(rated.map(({ rating }) => rating.elementId))];
  const elements = ids
    .flatMap((id) =>
      blendElement(
        id,
        rated.filter(({ rating }) => rating.elementId === id),
      ),
    )
    .toSorted((a, b) => b.importance - a.importance || a.elementId.localeCompare(b.elementId));
  return { ...about, kind: 'profile', elements };
}

const IMPORTANCE_WORDS: readonly (readonly [least: number, words: string])[] = [
  [4.5, 'extremely important'],
  [3.5, 'very important'],
  [2.5, 'important'],
  [1.5, 'somewhat important'],
  [0, 'not important'],
];

/**
 * An importance of 1 to 5 in the words of O*NET's own scale, "probably" before them where the
 * rating is of low precision. Not for interests and values: they have another scale.
 */
export function importanceWords({
  importance,
  lowPrecision,
}: Pick<BlendedElement, 'importance' | 'lowPrecision'>): string {
  const [, words = 'not important'] = IMPORTANCE_WORDS.find(([least]) => importance >= least) ?? [];
  return lowPrecision ? `probably ${words}` : words;
}
