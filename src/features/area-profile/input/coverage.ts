import { type Area, type AreaLevel, NORTHERN_IRELAND, SCOTLAND, WALES } from '@/domain/area';
import { coverageOf } from '../live/places';
import type { ProfileInput } from './profileInput';

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
  'Northern Ireland runs its own surveys. Here you find how many people claim, and pay a week.',
  'The tables used here have no more for its districts: no rates of work, no jobs by kind, no adverts, no firms.',
];

const WELSH_WORDS = [
  'For Wales you find people, rates of work, claims, pay, jobs by kind and levels of study.',
  'Job adverts, job forecasts, firms by trade and travel times are here for England only.',
];

const SCOTTISH_WORDS = [
  'For Scotland you find people, rates of work, claims, pay, jobs by kind and levels of study. Its count of people is from its 2022 Census.',
  'Job adverts, job forecasts, firms by trade and travel times are here for England only.',
];

const LEVEL_WORDS = {
  district: [],
  lsip: [
    'A local skills area is a group of districts with one plan for skills. It has figures for jobs by kind, adverts and job forecasts.',
    'The tables used here have no rates of work, claims or pay for it. See its districts for those.',
  ],
  region: [
    'For a region you find rates of work, claims and pay. For jobs by kind, levels of study and firms, see its districts.',
  ],
  nation: [],
  'great-britain': [
    'For Great Britain as a whole you find rates of work, claims and pay. See its nations for more.',
  ],
  'united-kingdom': [
    'For the United Kingdom as a whole you find rates of work, claims and pay. See its nations for more.',
  ],
  'several-districts': [],
  abroad: [],
} as const satisfies Readonly<Record<AreaLevel, readonly string[]>>;

/** A region whose districts are those of one local skills area: it has the tables of both. */
const regionWithLsip = (name: string) => [
  `This region has the same districts as ${name}, a local skills area.`,
  `Jobs by kind, levels of study, adverts and job forecasts are shown under the name of ${name}. For firms, see its districts.`,
];

const NATION_WORDS: Readonly<Record<string, readonly string[]>> = {
  [NORTHERN_IRELAND.gss]: NORTHERN_WORDS,
  [WALES.gss]: WELSH_WORDS,
  [SCOTLAND.gss]: SCOTTISH_WORDS,
};

const LONDON = 'E12000007';

/**
 * What is and is not collected for a place, in sentences: said before the first section. Empty for
 * places the tables cover whole. Pure.
 */
export function coverageSentences({ own, lsip, nation, region }: ProfileInput): readonly string[] {
  const { gss, level } = own.area;
  const special = OWN_WORDS[gss];
  const inNation = NATION_WORDS[nation?.area.gss ?? ''] ?? [];
  const isNationHere = level === 'nation' ? nationAlone(gss) : [];
  const isBorough = level === 'district' && region?.area.gss === LONDON;
  return [
    ...(special ? [special] : []),
    ...inNation,
    ...isNationHere,
    ...(level === 'region' && lsip ? regionWithLsip(lsip.area.name) : LEVEL_WORDS[level]),
    ...(isBorough
      ? ['Job adverts are counted for Greater London as one place, not by borough.']
      : []),
    ...nomisWords(own.area),
  ];
}

/** What only Nomis has of a place that the tables of the app leave half empty. */
function nomisWords(area: Area): readonly string[] {
  switch (coverageOf(area)) {
    case 'none':
      return [];
    case 'claimants-and-people':
      return ['Nomis adds how many people live here, and claims by age, where it answers.'];
    default:
      return area.level === 'district'
        ? []
        : ['Nomis adds people, jobs by kind, levels of study and firms by size, where it answers.'];
  }
}

/** The nation itself has fewer tables than its districts, or other ones. */
function nationAlone(gss: string): readonly string[] {
  if (gss === NORTHERN_IRELAND.gss) return NORTHERN_WHOLE;
  return gss === WALES.gss || gss === SCOTLAND.gss ? NATION_WHOLE : [];
}

const NORTHERN_WHOLE = [
  'Northern Ireland runs its own surveys. Here you find its rates of work, how many people claim, and pay a week.',
  'The tables used here have no more for it: no jobs by kind, no adverts, no firms.',
];

const NATION_WHOLE = [
  'For this nation as a whole you find rates of work, claims and pay. Its districts have more tables.',
];
