import { areaLevel, gssInText, isCounty, isGssCode, noSuchDistrict } from '@/domain/area';

/** What the address of the page says, as it was given. */
export interface CompareAreasSearch {
  readonly area?: readonly string[] | undefined;
}

/** Codes that may be areas, each once, and a sentence on each part that cannot be one. */
export interface CompareAreasRequest {
  readonly codes: readonly string[];
  readonly leftOut: readonly string[];
}

export const MOST_AREAS = 4;

/** Longer texts by hand are cut: they are only named in a sentence. */
const LONGEST = 20;
/** Of an address by hand no more than this is looked at. */
const MOST_GIVEN = 8;

/** The search of `/compare/areas`: one code or a list of them, everything else dropped. */
export function compareAreasSearch(search: Readonly<Record<string, unknown>>): CompareAreasSearch {
  const given = Array.isArray(search['area']) ? search['area'] : [search['area']];
  const area = given
    .filter((one) => typeof one === 'string')
    .slice(0, MOST_GIVEN)
    .map((one) => one.slice(0, LONGEST));
  return area.length > 0 ? { area } : {};
}

/** Which areas an address asks for, before it is known whether the pack has them. */
export function compareAreasRequest({ area = [] }: CompareAreasSearch): CompareAreasRequest {
  const isCode = (text: string) =>
    isGssCode(text) && (areaLevel(text) !== undefined || isCounty(text));
  return {
    codes: [...new Set(area.map(gssInText).filter(isCode))],
    leftOut: [...new Set(area.filter((one) => !isCode(gssInText(one))))].map(noSuchArea),
  };
}

/** The sentence on a text that is no area of the app. */
export function noSuchArea(text: string): string {
  if (isCounty(text)) return noSuchDistrict(text);
  return `“${text}” is left out: it is not the code of a district, region, nation or local skills area.`;
}

/** The codes with one more at the end: what choosing an area on the page does. */
export function withArea(codes: readonly string[], gss: string): readonly string[] {
  return codes.includes(gss) ? codes : [...codes, gss];
}
