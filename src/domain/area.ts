/** What kind of place an area code stands for. */
export type AreaLevel =
  | 'district'
  | 'lsip'
  | 'region'
  /** Districts put together: by a combined authority, or by hand. */
  | 'several-districts'
  | 'nation'
  | 'great-britain'
  | 'united-kingdom'
  /** Another country: what O*NET says is of the United States. */
  | 'abroad';

/** A place: its GSS code (Office for National Statistics), level and name. */
export interface Area {
  readonly gss: string;
  readonly level: AreaLevel;
  readonly name: string;
}

export const UNITED_KINGDOM: Area = {
  gss: 'K02000001',
  level: 'united-kingdom',
  name: 'United Kingdom',
};
export const GREAT_BRITAIN: Area = {
  gss: 'K03000001',
  level: 'great-britain',
  name: 'Great Britain',
};
/** Where O*NET's ratings are from: no GSS area, and never set beside one. */
export const UNITED_STATES: Area = { gss: 'US', level: 'abroad', name: 'United States' };
export const ENGLAND: Area = { gss: 'E92000001', level: 'nation', name: 'England' };
export const WALES: Area = { gss: 'W92000004', level: 'nation', name: 'Wales' };
export const SCOTLAND: Area = { gss: 'S92000003', level: 'nation', name: 'Scotland' };
export const NORTHERN_IRELAND: Area = {
  gss: 'N92000002',
  level: 'nation',
  name: 'Northern Ireland',
};

const GSS_CODE = /^[EWSNK]\d{8}$/;

/** True for the form of a GSS code: a letter for the country and eight digits. */
export function isGssCode(text: string): boolean {
  return GSS_CODE.test(text);
}

const LEVEL_OF_PREFIX: Readonly<Record<string, AreaLevel>> = {
  E06: 'district',
  E07: 'district',
  E08: 'district',
  E09: 'district',
  W06: 'district',
  S12: 'district',
  N09: 'district',
  E12: 'region',
  E69: 'lsip',
  E92: 'nation',
  W92: 'nation',
  S92: 'nation',
  N92: 'nation',
};

/**
 * The level of a GSS code by its first three characters.
 *
 * @returns undefined for a kind of area the app does not use (counties, constituencies …)
 */
export function areaLevel(gss: string): AreaLevel | undefined {
  if (gss === UNITED_KINGDOM.gss) return 'united-kingdom';
  if (gss === GREAT_BRITAIN.gss) return 'great-britain';
  return LEVEL_OF_PREFIX[gss.slice(0, 3)];
}

/** Barnsley and Sheffield were given new codes in 2025; the data still use the older pair. */
const ALIASES: Readonly<Record<string, string>> = {
  E08000038: 'E08000016',
  E08000039: 'E08000019',
};

/**
 * The code our data use for an area: 2025 codes of Barnsley and Sheffield become the older pair,
 * every other code stands for itself. Former districts are followed by `successor` in the pack.
 */
export function canonicalGss(gss: string): string {
  return ALIASES[gss] ?? gss;
}

/**
 * The code that a text of an address means: in small letters too, with blanks around it, or one of
 * 2025. Any other text stays as it is, so that it can be named.
 */
export function gssInText(text: string): string {
  const code = text.trim().toUpperCase();
  return isGssCode(code) ? canonicalGss(code) : text;
}

/** True for the code of a county of England: the app has its districts. */
export function isCounty(gss: string): boolean {
  return isGssCode(gss) && gss.startsWith('E10');
}

/** Longer texts of an address are cut where they are only named in a sentence. */
const LONGEST_NAMED = 20;

/** A text of an address as a sentence names it. */
export function namedText(text: string): string {
  return `“${text.length > LONGEST_NAMED ? `${text.slice(0, LONGEST_NAMED)}…` : text}”`;
}

/** The sentence on a text of an address that is no district. */
export function noSuchDistrict(text: string): string {
  return isCounty(gssInText(text))
    ? `${namedText(text)} is left out: it is the code of a county. Choose one of its districts.`
    : `${namedText(text)} is left out: it is not the code of a district.`;
}

/**
 * The widest area a place is read against: the United Kingdom for Northern Ireland, which most
 * tables of Great Britain leave out.
 *
 * @returns undefined for the widest areas themselves
 */
export function wholeOf({
  area,
  nation,
}: {
  readonly area: Area;
  readonly nation?: Area | undefined;
}): Area | undefined {
  if (area.level === 'great-britain' || area.level === 'united-kingdom') return undefined;
  const isNorthern = area.gss === NORTHERN_IRELAND.gss || nation?.gss === NORTHERN_IRELAND.gss;
  return isNorthern ? UNITED_KINGDOM : GREAT_BRITAIN;
}
