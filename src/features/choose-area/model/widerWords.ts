import type { WiderArea } from './placeIndex';

const KIND_WORDS: Readonly<Record<WiderArea['kind'], string | undefined>> = {
  county: 'county',
  'former-county': 'former county',
  'part-of-nation': undefined,
  'combined-authority': 'combined authority',
  region: 'region',
  nation: 'nation',
  country: undefined,
};

/** 'county: a wider area with 11 districts': what stands behind its name in the list. */
export function widerWords({ kind, districts, parts }: WiderArea): string {
  const what = KIND_WORDS[kind];
  const size = parts.length > 0 ? `${parts.length} parts` : `${districts.length} districts`;
  const words = `a wider area with ${size}`;
  return what === undefined ? words : `${what}: ${words}`;
}

/** Why a wider area is not taken as it is, and what to do. */
export function widerQuestion(area: WiderArea, isForJob: boolean): string {
  const figures = isForJob ? 'Figures for a job are by district.' : 'The figures are by district.';
  return area.parts.length > 0
    ? `${figures} Choose a part of ${area.name} first.`
    : `${figures} Choose one in ${area.name}.`;
}
