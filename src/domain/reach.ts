import { inEnglish } from '@/shared/words/inEnglish';
import { said, type Words } from '@/shared/words/words';
import type { Area } from './area';
import { combine, type Figure } from './figure';

/** People who live in one district, by the district they go out to work in (2011 Census). */
export interface Commuters {
  /** GSS code of the district of work. */
  readonly work: string;
  readonly people: number;
}

/** A district people go out to work in. */
export interface Destination {
  readonly work: string;
  readonly people: number;
  /** Share of all who go out to work, 0 to 1. */
  readonly share: number;
}

/** Where the people of a district go out to work. */
export interface Destinations {
  /** Everybody who goes out to work: the sum of the listed pairs, the own district among them. */
  readonly everyone: number;
  /** Within reach: most people first, until four in five are covered; the own district among them. */
  readonly within: readonly Destination[];
  /** Others with at least 1 in 100, most people first. */
  readonly beyond: readonly Destination[];
}

/** Within reach are the districts that so many of the people go to. */
const COVERED_SHARE = 0.8;
/** A district beyond them with a smaller share of the people is not named. */
const LEAST_SHARE = 0.01;

/**
 * The districts that most people of a place go out to work in (docs/methods.md, rule 16).
 *
 *     share = people to the district ÷ people to all listed districts, the own one among them
 *
 * Of 2011, and only for its shape: home workers and people without a fixed place are outside the
 * whole; pairs under ten people are not in the table. The City of London is within Westminster and
 * the Isles of Scilly within Cornwall. Never a travel time.
 *
 * @param home the district itself: within reach however few work there
 * @returns undefined where nobody is listed
 */
export function destinationsOf(
  commuters: readonly Commuters[],
  home: string,
): Destinations | undefined {
  const everyone = commuters.reduce((sum, { people }) => sum + people, 0);
  if (everyone === 0) return undefined;
  const all = commuters
    .map(({ work, people }) => ({ work, people, share: people / everyone }))
    .toSorted((a, b) => b.people - a.people || a.work.localeCompare(b.work));
  let covered = 0;
  const isWithin = new Set<string>([home]);
  for (const { work, people } of all) {
    if (covered >= COVERED_SHARE * everyone) break;
    isWithin.add(work);
    covered += people;
  }
  return {
    everyone,
    within: all.filter(({ work }) => isWithin.has(work)),
    beyond: all.filter(({ work, share }) => !isWithin.has(work) && share >= LEAST_SHARE),
  };
}

/** A place with its adverts for one group of jobs. */
export interface ReachPart {
  readonly area: Area;
  readonly adverts: Figure;
}

/**
 * The adverts within reach of a district:
 *
 * - `sum`: of districts that all have a count, added up; `london`: London as a whole, where boroughs
 *   of it are within reach too, beside the sum and never in it;
 * - `london`: every district within reach is a borough of London, which is counted as one place;
 * - `listed`: a district has no count, so nothing is added up; London stands once among the parts;
 * - `none`: nothing within reach is counted.
 */
export type ReachAdverts =
  | {
      readonly kind: 'sum';
      readonly total: number;
      readonly districts: readonly ReachPart[];
      readonly london?: ReachPart;
    }
  | { readonly kind: 'london'; readonly london: ReachPart }
  | { readonly kind: 'listed'; readonly parts: readonly ReachPart[] }
  | { readonly kind: 'none' };

const LONDON_BOROUGH = /^E09/;

/** True for the districts that the adverts are not counted in one by one. */
export const isLondonBorough = (gss: string): boolean => LONDON_BOROUGH.test(gss);

/**
 * Adverts of all districts within reach. Added up only where no part is missing; a count of a wider
 * area never stands in a sum of districts, so a borough of London is replaced by London, once.
 *
 * @param places the districts within reach with their own counts, most people first
 * @param london London as a whole; absent where no borough is within reach
 */
export function advertsWithin(places: readonly ReachPart[], london?: ReachPart): ReachAdverts {
  const districts = places.filter(({ area }) => !isLondonBorough(area.gss));
  const hasLondon = districts.length < places.length && london?.adverts.kind === 'value';
  const [first] = districts;
  if (first === undefined) return hasLondon ? { kind: 'london', london } : { kind: 'none' };
  const total = addedUp(districts.map(({ adverts }) => adverts));
  if (total.kind === 'value')
    return { kind: 'sum', total: total.value, districts, ...(hasLondon ? { london } : {}) };
  const parts = hasLondon ? [...districts, london] : districts;
  return parts.some(({ adverts }) => adverts.kind === 'value')
    ? { kind: 'listed', parts }
    : { kind: 'none' };
}

/**
 * Counts of several districts together.
 *
 * @returns the first missing part's reason where one is missing: a sum without it would be too small
 */
export function addedUp(counts: readonly Figure[]): Figure {
  return combine(counts, (...numbers) => numbers.reduce((sum, one) => sum + one, 0));
}

/**
 * A share of people in words: "24 in 100", "fewer than 1 in 100", "more than 99 in 100".
 *
 * @throws RangeError for a share outside 0 to 1
 */
export function hundredWords(share: number): Words {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`Not a share: ${share}`);
  const hundredths = Math.round(share * 100);
  if (hundredths < 1) return said('fewer than 1 in 100');
  return hundredths > 99 ? said('more than 99 in 100') : said('{n} in 100', { n: hundredths });
}

/** The same in English, for rooms that have no Welsh yet. */
export const inHundred = (share: number): string => inEnglish(hundredWords(share));
