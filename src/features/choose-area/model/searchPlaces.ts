import { isNoPlace, readings, withoutPostcode } from './askedFor';
import { holdsWords, SAME } from './closeness';
import { type Found, findNamed } from './findNamed';
import { outwardCode } from './outwardCode';
import type { NamedPlace, PlaceIndex } from './placeIndex';
import { placeKey } from './placeKey';
import type { DistrictMatch, PlaceMatch } from './placeMatch';
import { type PlaceQuestion, questionOf } from './question';
import { sharedCode } from './sharedCode';

/** What fits, and what must be asked before the first of it may be taken. */
export interface PlaceAnswer {
  readonly matches: readonly PlaceMatch[];
  readonly question?: PlaceQuestion;
}

/** Districts and wider areas for what was typed, best first, each once. At most `limit`. */
export function searchPlaces(index: PlaceIndex, text: string, limit: number): PlaceAnswer {
  if (isNoPlace(text)) return { matches: [], question: { kind: 'no-place', typed: text.trim() } };
  const codes = codesLike(index, text);
  if (codes.length > 0) {
    const ofCode = codes.flatMap((code) => matchesOfCode(index, code));
    const named = findNamed(index, [{ key: placeKey(text) }]);
    const matches = distinct([...ofCode, ...matchesOf(index, named)]).slice(0, limit);
    const shared = sharedCode(matches);
    return { matches, ...(shared ? { question: { kind: 'shared', ...shared } } : {}) };
  }
  const { name, postcode } = withoutPostcode(text);
  const found = findNamed(index, readings(name));
  if (postcode !== undefined) return withPostcode(index, found, postcode, limit);
  const question = questionOf(found);
  return {
    matches: distinct(matchesOf(index, found)).slice(0, limit),
    ...(question ? { question } : {}),
  };
}

/** 'Bangor BT20': of the places of the name those in the postcode's districts, else the districts. */
function withPostcode(
  index: PlaceIndex,
  found: readonly Found[],
  postcode: string,
  limit: number,
): PlaceAnswer {
  const ofCode = codesLike(index, postcode).flatMap((code) => matchesOfCode(index, code));
  const codes = new Set(ofCode.map(({ gss }) => gss));
  const inside = found.filter(
    ({ place, rank }) =>
      rank === SAME && place.kind !== 'wider' && codes.has(gssOf(index, place.district)),
  );
  // A postcode that nobody knows says nothing.
  const kept = codes.size === 0 ? found : inside;
  const question = questionOf(kept);
  const matches = distinct([...matchesOf(index, kept), ...ofCode]).slice(0, limit);
  const shared = kept.length === 0 ? sharedCode(matches) : undefined;
  if (shared) return { matches, question: { kind: 'shared', ...shared } };
  return { matches, ...(question ? { question } : {}) };
}

/** The code itself; else the codes it is the beginning of: EC1A, EC1M for EC1, and not EC10. */
function codesLike(index: PlaceIndex, text: string): readonly string[] {
  const code = outwardCode(text, (outward) => index.outward.has(outward));
  if (code !== undefined) return [code];
  const typed = text.trim().toUpperCase();
  if (!/^[A-Z]{1,2}\d$/.test(typed)) return [];
  const codes = [...index.outward.keys()].filter((outward) => outward.startsWith(typed));
  const parts = codes.filter((outward) => /[A-Z]$/.test(outward));
  return parts.length > 0 ? parts : codes;
}

function matchesOfCode(index: PlaceIndex, code: string): readonly DistrictMatch[] {
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

const gssOf = (index: PlaceIndex, district: number) => index.districts[district]?.[0] ?? '';

function matchesOf(index: PlaceIndex, found: readonly Found[]): readonly PlaceMatch[] {
  const districtsOfKey = new Map<string, Set<number>>();
  for (const { place } of found)
    if (place.kind !== 'wider')
      districtsOfKey.set(
        place.key,
        (districtsOfKey.get(place.key) ?? new Set()).add(place.district),
      );
  return found.map(({ place }) => {
    if (place.kind === 'wider') return { wider: place.area };
    const isShared = (districtsOfKey.get(place.key)?.size ?? 0) > 1;
    return matchOf(index, place, isShared ? index.regions.get(place.district) : undefined);
  });
}

function matchOf(index: PlaceIndex, place: NamedPlace, region: string | undefined): DistrictMatch {
  const { kind, name, key, district, town } = place;
  const [gss = '', districtName = ''] = index.districts[district] ?? [];
  const found = { gss, districtName, ...(town === undefined ? {} : { town }) };
  // 'County Durham, for Durham' would say nothing.
  if (kind === 'district' || holdsWords(placeKey(districtName), key)) return found;
  return { ...found, why: { kind, name, ...(region === undefined ? {} : { region }) } };
}

function distinct(matches: readonly PlaceMatch[]): readonly PlaceMatch[] {
  const seen = new Set<string>();
  return matches.filter((match) => {
    const id = 'wider' in match ? match.wider.id : match.gss;
    return !seen.has(id) && seen.add(id);
  });
}
