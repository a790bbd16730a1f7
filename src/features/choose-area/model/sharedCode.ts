import type { PlaceMatch } from './placeMatch';

/** An outward code that lies in several districts: only the person at the desk can say which. */
export interface SharedCode {
  readonly code: string;
  readonly districts: number;
}

/** The outward code that what was typed stands for, where it has several districts. Pure. */
export function sharedCode(matches: readonly PlaceMatch[]): SharedCode | undefined {
  const [first] = matches;
  if (!first) return undefined;
  const why = outwardOf(first);
  if (why?.sharePercent === undefined) return undefined;
  const code = why.name;
  const alike = matches.filter((match) => outwardOf(match)?.name === code);
  // Other rows would be beginnings of longer codes: the person is still typing.
  return alike.length > 1 && alike.length === matches.length
    ? { code, districts: alike.length }
    : undefined;
}

function outwardOf(match: PlaceMatch) {
  if ('wider' in match) return undefined;
  return match.why?.kind === 'outward' ? match.why : undefined;
}
