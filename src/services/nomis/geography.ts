import { type Area, canonicalGss } from '@/domain/area';

/** All districts of the United Kingdom, boundaries of April 2023. */
export const ALL_DISTRICTS = 'TYPE424';

/** Nomis's own numbers of nations and regions; Wales, Scotland and Northern Ireland as nations. */
const NUMBERS: Readonly<Record<string, string>> = {
  K02000001: '2092957697',
  K03000001: '2092957698',
  E92000001: '2092957699',
  W92000004: '2092957700',
  S92000003: '2092957701',
  N92000002: '2092957702',
  E12000001: '2013265921',
  E12000002: '2013265922',
  E12000003: '2013265923',
  E12000004: '2013265924',
  E12000005: '2013265925',
  E12000006: '2013265926',
  E12000007: '2013265927',
  E12000008: '2013265928',
  E12000009: '2013265929',
};

/**
 * What to ask Nomis for an area by: the GSS code of a district, its own number for a region or nation.
 *
 * @returns undefined for a kind of area Nomis does not have (LSIP areas)
 */
export function geographyOf(area: Area): string | undefined {
  return area.level === 'district' ? canonicalGss(area.gss) : NUMBERS[area.gss];
}

const GSS_OF_NUMBER: ReadonlyMap<string, string> = new Map(
  Object.entries(NUMBERS).map(([gss, number]) => [number, gss]),
);

/** The nation or region Nomis has under a number of its own; undefined for one not known here. */
export function gssOfNumber(number: string): string | undefined {
  return GSS_OF_NUMBER.get(number);
}
