import type { AreaLevel } from '@/domain/area';
import type { ProfileInput } from './profileInput';

const NORTHERN_IRELAND = 'N92000002';
const SCOTLAND = 'S92000003';
const WALES = 'W92000004';

const OWN_WORDS: Readonly<Record<string, string>> = {
  E09000001:
    'Very few people live in the City of London. The survey of people asks too few of them, so its figures are left out here.',
  E06000053:
    'Very few people live on the Isles of Scilly. The survey of people asks too few of them, so its figures are left out here.',
  S12000023:
    'Very few people live in Orkney. The survey of people asks too few of them, so its figures are left out here.',
  E06000066:
    'Somerset is a new district. Some tables have wrong figures for it at the source, and those are left out.',
  E06000063:
    'Cumberland is a new district. Some tables have wrong figures for it at the source, and those are left out.',
  E06000064:
    'Westmorland and Furness is a new district. Some tables have wrong figures for it at the source, and those are left out.',
};

const NORTHERN_WORDS = [
  'Northern Ireland runs its own surveys. The tables used here have claimants and weekly pay for its districts.',
  'They do not have rates of work, people, jobs by occupation, qualifications, adverts, projected jobs or businesses for it.',
];

const WELSH_WORDS = [
  'For Wales you find people, rates, claimants, pay, occupations and qualifications.',
  'Adverts, projected jobs, businesses and travel times are only collected for England in the tables used here.',
];

const SCOTTISH_WORDS = [
  'For Scotland you find people (from its 2022 Census), rates, claimants, pay, occupations and qualifications.',
  'Adverts, projected jobs, businesses and travel times are only collected for England in the tables used here.',
];

const LEVEL_WORDS = {
  district: [],
  lsip: [
    'A local skills area is a group of districts with one plan for skills. Tables by occupation, adverts and projected jobs are made for it.',
    'Rates of work, claimants and pay are not: see its districts or its region.',
  ],
  region: [
    'Rates, claimants and pay are collected for regions. Jobs by occupation, qualifications, adverts and businesses are not, in the tables used here: see its districts.',
  ],
  nation: [],
  'great-britain': [
    'Only rates, claimants and pay are here for Great Britain as a whole. See a nation, region or district for more.',
  ],
  'united-kingdom': [
    'Only rates, claimants and pay are here for the United Kingdom as a whole. See a nation, region or district for more.',
  ],
} as const satisfies Readonly<Record<AreaLevel, readonly string[]>>;

const NATION_WORDS: Readonly<Record<string, readonly string[]>> = {
  [NORTHERN_IRELAND]: NORTHERN_WORDS,
  [WALES]: WELSH_WORDS,
  [SCOTLAND]: SCOTTISH_WORDS,
};

const LONDON = 'E12000007';

/**
 * What is and is not collected for a place, in sentences: said before the first section. Empty for
 * places the tables cover whole. Pure.
 */
export function coverageSentences({ own, nation, region }: ProfileInput): readonly string[] {
  const { gss, level } = own.area;
  const special = OWN_WORDS[gss];
  const inNation = NATION_WORDS[nation?.area.gss ?? ''] ?? [];
  const isNationHere = level === 'nation' ? nationAlone(gss) : [];
  const isBorough = level === 'district' && region?.area.gss === LONDON;
  return [
    ...(special ? [special] : []),
    ...inNation,
    ...isNationHere,
    ...LEVEL_WORDS[level],
    ...(isBorough
      ? ['Job adverts are counted for Greater London as one place, not by borough.']
      : []),
  ];
}

/** The nation itself has fewer tables than its districts, or other ones. */
function nationAlone(gss: string): readonly string[] {
  if (gss === NORTHERN_IRELAND) return NORTHERN_WHOLE;
  return gss === WALES || gss === SCOTLAND ? NATION_WHOLE : [];
}

const NORTHERN_WHOLE = [
  'Northern Ireland runs its own surveys. The tables used here have rates of work, claimants and weekly pay for it.',
  'They do not have people, jobs by occupation, qualifications, adverts, projected jobs or businesses.',
];

const NATION_WHOLE = [
  'For this nation as a whole you find rates, claimants and pay. Its districts have more tables.',
];
