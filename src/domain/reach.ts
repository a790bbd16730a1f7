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
  /** Most people first. */
  readonly destinations: readonly Destination[];
}

/** A district with a smaller share of the people is not listed. */
const LEAST_SHARE = 0.01;
const MOST_DESTINATIONS = 8;

/**
 * The districts that most people of a place go out to work in (docs/methods.md, rule 16).
 *
 *     share = people to the district ÷ people to all listed districts, the own one among them
 *
 * Of 2011, and only for its shape: home workers and people without a fixed place are outside the
 * whole; pairs under ten people are not in the table. The City of London is within Westminster and
 * the Isles of Scilly within Cornwall. Never a travel time.
 *
 * @returns at most eight districts, each with at least 1 in 100; undefined where nobody is listed
 */
export function topDestinations(commuters: readonly Commuters[]): Destinations | undefined {
  const everyone = commuters.reduce((sum, { people }) => sum + people, 0);
  if (everyone === 0) return undefined;
  const destinations = commuters
    .map(({ work, people }) => ({ work, people, share: people / everyone }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .toSorted((a, b) => b.people - a.people || a.work.localeCompare(b.work))
    .slice(0, MOST_DESTINATIONS);
  return { everyone, destinations };
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
export function inHundred(share: number): string {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`Not a share: ${share}`);
  const hundredths = Math.round(share * 100);
  if (hundredths < 1) return 'fewer than 1 in 100';
  return hundredths > 99 ? 'more than 99 in 100' : `${hundredths} in 100`;
}
