import type { Endpoint } from '../../src/services/lmi/endpoint';
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
  fetchClaimantCount,
  fetchClaimantGroups,
  fetchClaimantTrends,
  fetchClaimantYears,
} from '../../src/services/nomis/claimants';
import type { NomisClient } from '../../src/services/nomis/client';
import { fetchDistrictIndicator } from '../../src/services/nomis/districts';
import { fetchEarnings } from '../../src/services/nomis/earnings';
import { fetchNamedShares } from '../../src/services/nomis/namedShares';
import { fetchOccupationCounts } from '../../src/services/nomis/occupationCounts';
import { fetchRatesBySex } from '../../src/services/nomis/ratesBySex';
import { fetchSeries, type SeriesName } from '../../src/services/nomis/series';
import { fetchSplit, type SplitName } from '../../src/services/nomis/splits';

/** What is done with an endpoint and a question of it, whatever kinds they are of. */
export type WithEndpoint<Made> = <Request, Value>(
  endpoint: Endpoint<Request, Value>,
  request: Request,
) => Made;

const SPAN = { soc: '5314', minYear: 2022, maxYear: 2024 };
const POINT = { latitude: 53.8, longitude: -1.55, districts: ['Leeds'] };
const WALES = { gss: 'W92000004', level: 'nation', name: 'Wales' } as const;
const DIMENSIONS = ['region', 'gender', 'status', 'qualification', 'industry'] as const;

/** Every endpoint of LMI for All, with every split and every kind that is read in its own way. */
export function lmiQuestions<Made>(make: WithEndpoint<Made>): readonly Made[] {
  return [
    make(searchOccupations, { words: 'plumber' }),
    make(describeOccupation, { soc: '5314' }),
    make(estimatePay, { soc: '5314', coarse: true }),
    ...DIMENSIONS.map((breakdown) => make(estimatePay, { soc: '5314', breakdown })),
    make(estimateHours, { soc: '5314' }),
    make(estimateHours, { soc: '5314', breakdown: 'status' }),
    make(annualChanges, { soc: '5314', region: WALES, regionCode: 10 }),
    make(asheFilters, {}),
    make(projectedJobs, SPAN),
    ...DIMENSIONS.map((dimension) => make(projectedSplit, { ...SPAN, dimension })),
    make(replacementDemand, { soc: '5314' }),
    make(unemployment, { ...SPAN, region: WALES, regionCode: 10, gender: 2, ageBand: 3 }),
    make(filterInfo, { survey: 'lfs', dimension: 'ageband' }),
    make(filterInfo, { survey: 'wf', dimension: 'industry' }),
    make(skillShortages, { soc: '5314' }),
    make(skillShortages, { soc: '5314', region: WALES, regionCode: 10 }),
    make(essRegions, {}),
    make(rankedShortages, { regionCode: 10 }),
    make(onetOccupations, { soc: '5314' }),
    make(socOfOnet, { codes: ['47-2152.00', '47-2152.01'] }),
    make(onetScales, { kind: 'skills', code: '47-2152.00' }),
    make(onetScales, { kind: 'abilities', code: '47-2152.00' }),
    make(onetScales, { kind: 'interests', code: '47-2152.00' }),
    make(onetIdentifiers, {}),
    make(onetMatch, { skills: ['2.A.1.c'] }),
    make(coursesOfGraduates, { soc: '5314' }),
    make(courseList, {}),
    make(occupationsOfGraduates, { course: 'H3' }),
    make(censusJobs, POINT),
    make(censusResidents, POINT),
    make(searchVacancies, { keywords: 'plumber', location: 'Leeds' }),
  ];
}

const LEEDS = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;
const PLACES = [LEEDS];

const SERIES: readonly SeriesName[] = [
  'claimant-rate',
  'employment-rate',
  'unemployment-rate-modelled',
  'pay-residents-annual',
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

export type AskNomis = (nomis: NomisClient) => Promise<unknown>;

/** Every question the app puts to Nomis, one of each kind. */
export const NOMIS_QUESTIONS: readonly (readonly [string, AskNomis])[] = [
  ['claimants', (nomis) => fetchClaimantCount(nomis, LEEDS)],
  ['claimants by month', (nomis) => fetchClaimantTrends(nomis, PLACES, 3)],
  ['claimants by year', (nomis) => fetchClaimantYears(nomis, PLACES, 2)],
  ['claimants by sex and age', (nomis) => fetchClaimantGroups(nomis, LEEDS)],
  ...SERIES.map((name): [string, AskNomis] => [name, (nomis) => fetchSeries(nomis, name, PLACES)]),
  ...SPLITS.map((name): [string, AskNomis] => [name, (nomis) => fetchSplit(nomis, name, PLACES)]),
  ['pay', (nomis) => fetchEarnings(nomis, 'residents', PLACES)],
  ['qualifications', (nomis) => fetchNamedShares(nomis, 'qualifications', PLACES)],
  ['occupations', (nomis) => fetchOccupationCounts(nomis, PLACES)],
  ['rates by sex', (nomis) => fetchRatesBySex(nomis, PLACES)],
  ['a map', (nomis) => fetchDistrictIndicator(nomis, { measure: 'jobs-density' })],
];
