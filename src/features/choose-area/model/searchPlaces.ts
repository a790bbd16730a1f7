import { isOneSlip } from '@/shared/oneSlip';
import { outwardCode } from './outwardCode';
import type { NamedPlace, PlaceIndex, PlaceKind } from './placeIndex';
import { placeKey } from './placeKey';

/** A district for what was typed, and why where its own name does not say so. */
export interface PlaceMatch {
  readonly gss: string;
  readonly districtName: string;
  /** The name that matched: absent where it is the district's own. */
  readonly why?: PlaceReason;
}

export interface PlaceReason {
  readonly kind: Exclude<PlaceKind, 'district'>;
  readonly name: string;
  /** The district's share of an outward code's postcodes, where the code has several districts. */
  readonly sharePercent?: number;
}

/** Districts for what was typed, best first, each once. At most `limit`. */
export function searchPlaces(
  index: PlaceIndex,
  text: string,
  limit: number,
): readonly PlaceMatch[] {
  const { key, wanted } = askedFor(placeKey(text));
  const code = outwardCode(text, (outward) => index.outward.has(outward));
  const matches = [
    ...codesLike(index, text, code).flatMap((outward) => matchesOfCode(index, outward)),
    ...(key === '' ? [] : placesNamed(index, key, wanted).map((place) => matchOf(index, place))),
  ];
  const seen = new Set<string>();
  const distinct = matches.filter(({ gss }) => !seen.has(gss) && seen.add(gss));
  return distinct.slice(0, limit);
}

/** 'Bootle jobcentre': the name, and the kind that is meant. */
function askedFor(key: string): { readonly key: string; readonly wanted?: PlaceKind } {
  const jobcentre = /^(.+) job ?cent(?:re|er)(?: plus)?$/.exec(key)?.[1];
  if (jobcentre !== undefined) return { key: jobcentre, wanted: 'jobcentre' };
  const station = /^(.+?)(?: train| railway| tube)? station$/.exec(key)?.[1];
  if (station !== undefined) return { key: station, wanted: 'station' };
  return { key };
}

const KINDS: readonly PlaceKind[] = ['district', 'other', 'former', 'town', 'jobcentre', 'station'];

interface Found {
  readonly place: NamedPlace;
  readonly rank: number;
}

function placesNamed(
  index: PlaceIndex,
  key: string,
  wanted: PlaceKind | undefined,
): readonly NamedPlace[] {
  const found = rankedBy(index, (name) => closeness(name, key));
  const all = found.length > 0 ? found : rankedBy(index, (name) => slipCloseness(name, key));
  const order = (kind: PlaceKind) => (kind === wanted ? -1 : KINDS.indexOf(kind));
  return all
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        order(a.place.kind) - order(b.place.kind) ||
        b.place.size - a.place.size ||
        a.place.name.length - b.place.name.length,
    )
    .map(({ place }) => place);
}

function rankedBy(
  index: PlaceIndex,
  rankOf: (name: string) => number | undefined,
): readonly Found[] {
  const found: Found[] = [];
  for (const place of index.places) {
    const rank = rankOf(place.key);
    if (rank !== undefined) found.push({ place, rank });
  }
  return found;
}

/** 0 the same, 1 holds it as whole words, 2 begins with it, 3 and 4 hold words that begin with it. */
function closeness(name: string, key: string): number | undefined {
  if (name === key) return 0;
  if (holdsWords(name, key)) return 1;
  if (name.startsWith(key)) return 2;
  if (name.includes(` ${key}`)) return 3;
  if (!key.includes(' ')) return undefined;
  const words = name.split(' ');
  const isThere = key.split(' ').every((typed) => words.some((word) => word.startsWith(typed)));
  return isThere ? 4 : undefined;
}

function holdsWords(name: string, key: string): boolean {
  return name.includes(key) && ` ${name} `.includes(` ${key} `);
}

const SHORTEST_WITH_SLIP = 4;

/** The whole name with one slip a word, or its beginning where the last word is unfinished. */
function slipCloseness(name: string, key: string): number | undefined {
  if (key.length < SHORTEST_WITH_SLIP || name[0] !== key[0]) return undefined;
  const words = name.split(' ');
  const typed = key.split(' ');
  if (typed.length > words.length) return undefined;
  const isAlike = typed.every((word, at) =>
    isNearly(word, words[at] ?? '', at === typed.length - 1),
  );
  if (!isAlike) return undefined;
  return typed.length === words.length ? 5 : 6;
}

function isNearly(typed: string, word: string, isLast: boolean): boolean {
  if (typed === word || (typed.length >= SHORTEST_WITH_SLIP && isOneSlip(typed, word))) return true;
  if (!isLast || typed.length <= SHORTEST_WITH_SLIP) return false;
  return [-1, 0, 1].some((more) => {
    const start = word.slice(0, typed.length + more);
    return start === typed || isOneSlip(typed, start);
  });
}

/** The code itself; else the codes it is the beginning of: EC1A, EC1M for EC1, and not EC10. */
function codesLike(index: PlaceIndex, text: string, code: string | undefined): readonly string[] {
  if (code !== undefined) return [code];
  const typed = text.trim().toUpperCase();
  if (!/^[A-Z]{1,2}\d$/.test(typed)) return [];
  const codes = [...index.outward.keys()].filter((outward) => outward.startsWith(typed));
  const parts = codes.filter((outward) => /[A-Z]$/.test(outward));
  return parts.length > 0 ? parts : codes;
}

function matchesOfCode(index: PlaceIndex, code: string): readonly PlaceMatch[] {
  const shares = index.outward.get(code) ?? [];
  return shares.map(({ district, percent }) => {
    const [gss = '', districtName = ''] = index.districts[district] ?? [];
    const isShared = shares.length > 1 && percent !== undefined;
    return {
      gss,
      districtName,
      why: { kind: 'outward', name: code, ...(isShared ? { sharePercent: percent } : {}) },
    };
  });
}

function matchOf(index: PlaceIndex, { kind, name, key, district }: NamedPlace): PlaceMatch {
  const [gss = '', districtName = ''] = index.districts[district] ?? [];
  // 'County Durham, for Durham' would say nothing.
  if (kind === 'district' || holdsWords(placeKey(districtName), key)) return { gss, districtName };
  return { gss, districtName, why: { kind, name } };
}
