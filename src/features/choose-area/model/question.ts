import { SAME, WITH_SLIP } from './closeness';
import { type Found, isStop as isStopName } from './findNamed';
import type { SharedCode } from './sharedCode';

/** What only the person at the desk can say before a row is taken. */
export type PlaceQuestion =
  /** A postcode area lies in several districts. */
  | ({ readonly kind: 'shared' } & SharedCode)
  /** Several places bear the name, none of them larger by far. */
  | { readonly kind: 'same-name'; readonly name: string; readonly places: number }
  /** No place bears the name, but a stop, or with a slip. */
  | { readonly kind: 'no-such-name' }
  /** Names that hold what was typed or begin with it: somebody is still typing, most of the time. */
  | { readonly kind: 'unfinished' }
  /** Home, near me: no place at all. */
  | { readonly kind: 'no-place'; readonly typed: string };

/** Doublings of the number of people that make one place larger by far: eight times as many. */
const BY_FAR = 3;
/** From 25,600 people: a town that the beginning of its name is enough for. */
const SIZE_OF_A_TOWN = 8;

/**
 * Why Enter may not take the first row; undefined where it may: the only place of the name, one
 * larger by far than the others, or the one well-known place whose name begins so.
 */
export function questionOf(found: readonly Found[]): PlaceQuestion | undefined {
  const [first] = found;
  if (!first) return undefined;
  if (first.rank >= WITH_SLIP) return { kind: 'no-such-name' };
  if (first.rank === SAME) {
    const alike = found.filter(({ rank }) => rank === SAME);
    // A stop takes its name from a place that we do not have: it may be elsewhere.
    if (isStop(first) && !first.isWanted) return { kind: 'no-such-name' };
    const rivals = alike.filter((other) => other.isWanted === first.isWanted && !isStop(other));
    if (leads(first, first.isWanted ? alike.filter((other) => other.isWanted) : rivals))
      return undefined;
    return {
      kind: 'same-name',
      name: first.place.name,
      places: new Set(alike.map(idOf)).size,
    };
  }
  const isWellKnown = !isStop(first) && first.place.size >= SIZE_OF_A_TOWN;
  const rivals = found.filter(({ rank }) => rank < WITH_SLIP && rank <= BEGINS_SO);
  return isWellKnown && first.rank === BEGINS_SO && leads(first, rivals)
    ? undefined
    : { kind: 'unfinished' };
}

const BEGINS_SO = 2;

const isStop = ({ place }: Found) => isStopName(place);

const idOf = ({ place }: Found) =>
  place.kind === 'wider' ? place.area.id : String(place.district);

/** A place of which no number of people is known may be a small town: some 1,600 people. */
const SIZE_NOT_KNOWN = 4;

const sizeOfRival = ({ place }: Found) => Math.max(SIZE_NOT_KNOWN, place.size);

function leads(first: Found, rivals: readonly Found[]): boolean {
  return rivals
    .filter((other) => idOf(other) !== idOf(first))
    .every((other) => first.place.size - sizeOfRival(other) >= BY_FAR);
}
