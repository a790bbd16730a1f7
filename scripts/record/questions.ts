import { type Area, ENGLAND, GREAT_BRITAIN } from '../../src/domain/area';
import {
  annualChanges,
  asheFilters,
  estimateHours,
  estimatePay,
} from '../../src/services/lmi/ashe';
import { censusJobs, censusResidents } from '../../src/services/lmi/census';
import {
  courseList,
  coursesOfGraduates,
  occupationsOfGraduates,
} from '../../src/services/lmi/graduates';
import { describeOccupation, searchOccupations } from '../../src/services/lmi/occupations';
import {
  onetIdentifiers,
  onetMatch,
  onetOccupations,
  onetScales,
  socOfOnet,
} from '../../src/services/lmi/onet';
import { essRegions, rankedShortages, skillShortages } from '../../src/services/lmi/skillShortages';
import { filterInfo, unemployment } from '../../src/services/lmi/unemployment';
import { searchVacancies } from '../../src/services/lmi/vacancies';
import {
  projectedJobs,
  projectedSplit,
  replacementDemand,
} from '../../src/services/lmi/workingFutures';
import {
  claimantGroupsQuery,
  claimantQuery,
  claimantYearsQuery,
} from '../../src/services/nomis/claimants';
import { codesAddress } from '../../src/services/nomis/codes';
import { type DistrictQuestion, districtsQuery } from '../../src/services/nomis/districts';
import { earningsQuery } from '../../src/services/nomis/earnings';
import { OCCUPATION_COUNT_CODES } from '../../src/services/nomis/occupationCounts';
import { addressOf } from '../../src/services/nomis/query';
import { RATES_BY_SEX_CODES } from '../../src/services/nomis/ratesBySex';
import { type SeriesName, seriesQuery } from '../../src/services/nomis/series';
import { type SplitName, splitQuery } from '../../src/services/nomis/splits';

const SOC = '5314';
const ONET_CODE = '47-2152.00';
const SPAN = { soc: SOC, minYear: 2017, maxYear: 2027 };
const LEEDS = { latitude: 53.8, longitude: -1.55 };

/** One question to every endpoint of LMI for All, and those whose answers nobody has seen. */
export const LMI_ADDRESSES: readonly string[] = [
  describeOccupation.address({ soc: SOC }),
  searchOccupations.address({ words: 'plumber' }),
  estimatePay.address({ soc: SOC }),
  estimatePay.address({ soc: SOC, coarse: true }),
  estimatePay.address({ soc: SOC, breakdown: 'region' }),
  estimatePay.address({ soc: SOC, breakdown: 'gender' }),
  estimatePay.address({ soc: SOC, breakdown: 'status' }),
  estimatePay.address({ soc: SOC, breakdown: 'qualification' }),
  estimatePay.address({ soc: SOC, breakdown: 'industry' }),
  estimatePay.address({ soc: SOC, age: 30 }),
  estimatePay.address({ soc: SOC, regionCode: 1, gender: 2 }),
  estimateHours.address({ soc: SOC }),
  estimateHours.address({ soc: SOC, breakdown: 'gender' }),
  annualChanges.address({ soc: SOC }),
  annualChanges.address({ soc: SOC, regionCode: 1 }),
  asheFilters.address({}),
  projectedJobs.address(SPAN),
  projectedSplit.address({ ...SPAN, dimension: 'region' }),
  projectedSplit.address({ ...SPAN, dimension: 'gender' }),
  projectedSplit.address({ ...SPAN, dimension: 'status' }),
  projectedSplit.address({ ...SPAN, dimension: 'qualification' }),
  projectedSplit.address({ ...SPAN, dimension: 'industry' }),
  replacementDemand.address({ soc: SOC }),
  unemployment.address(SPAN),
  unemployment.address({ ...SPAN, regionCode: 1, gender: 2 }),
  unemployment.address({ ...SPAN, qualification: 3 }),
  filterInfo.address({ survey: 'lfs', dimension: 'region' }),
  filterInfo.address({ survey: 'lfs', dimension: 'ageband' }),
  filterInfo.address({ survey: 'wf', dimension: 'industry' }),
  skillShortages.address({ soc: SOC }),
  skillShortages.address({ soc: SOC, coarse: true }),
  skillShortages.address({ soc: SOC, regionCode: 1 }),
  essRegions.address({}),
  rankedShortages.address({ regionCode: 1 }),
  onetOccupations.address({ soc: SOC }),
  socOfOnet.address({ codes: [ONET_CODE] }),
  onetScales.address({ kind: 'skills', code: ONET_CODE }),
  onetScales.address({ kind: 'abilities', code: ONET_CODE }),
  onetScales.address({ kind: 'interests', code: ONET_CODE }),
  onetIdentifiers.address({}),
  onetMatch.address({ skills: ['2.A.1.a', '2.B.3.g'] }),
  coursesOfGraduates.address({ soc: '2122' }),
  courseList.address({}),
  occupationsOfGraduates.address({ course: 'H3' }),
  censusJobs.address(LEEDS),
  censusResidents.address(LEEDS),
  searchVacancies.address({ keywords: 'plumber', location: 'Leeds', limit: 5 }),
];

/** A district, its region, its nation and Great Britain: asked together, as the page of a place does. */
const PLACES: readonly Area[] = [
  { gss: 'E08000035', level: 'district', name: 'Leeds' },
  { gss: 'E12000003', level: 'region', name: 'Yorkshire and The Humber' },
  ENGLAND,
  GREAT_BRITAIN,
];

const SERIES: readonly SeriesName[] = [
  'unemployment-rate-modelled',
  'pay-residents-annual',
  'pay-residents-weekly-full-time',
  'pay-workplace-weekly-full-time',
  'jobs-density',
  'population',
  'population-16-64',
  'enterprises',
];

const SPLITS: readonly SplitName[] = [
  'economic-activity',
  'inactivity-reasons',
  'employees-by-industry',
  'businesses-by-size',
];

/** Each kind of map question, for all districts. */
const MAPS = [
  { measure: 'claimant-rate' },
  { measure: 'employment-rate' },
  { measure: 'unemployment-rate-modelled' },
  { measure: 'jobs-density' },
  { measure: 'pay-workplace-weekly-full-time' },
  { measure: 'inactivity-reason', part: 'ill-long-term' },
  { measure: 'employees-by-industry-share', part: 'C' },
  { measure: 'businesses-by-size-share', part: 'micro' },
  { measure: 'claimants-by-age-share', part: '16-24' },
] as const satisfies readonly DistrictQuestion[];

/** The questions of this app to Nomis, and those that would settle what its contract leaves open. */
export const NOMIS_ADDRESSES: readonly string[] = [
  addressOf(claimantQuery('E08000035')),
  ...[
    ...SERIES.map((name) => seriesQuery(name, PLACES)),
    ...SPLITS.map((name) => splitQuery(name, PLACES)),
    claimantGroupsQuery('E08000035'),
    claimantYearsQuery(PLACES, 10),
    earningsQuery('residents', PLACES),
    earningsQuery('workplace', PLACES),
    ...MAPS.map(districtsQuery),
  ].flatMap((query) => (query ? [addressOf(query)] : [])),
  codesAddress({ dataset: 'NM_17_5', dimension: 'variable', search: '*SOC2020*' }),
  codesAddress({ dataset: 'NM_17_5', dimension: 'variable', search: '*RQF*' }),
  codesAddress(RATES_BY_SEX_CODES),
  codesAddress(OCCUPATION_COUNT_CODES),
  'dataset/NM_162_1.overview.json?select=DatasetInfo,DateMetadata',
  'dataset/NM_162_1/geography/2092957697TYPE424.def.sdmx.json',
];
