import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { type Answer, answered, unanswered } from '@/domain/answer';
import type { Area } from '@/domain/area';
import { keptFor, MISSING_KEPT_MS } from '@/shared/keptFor';
import {
  type AsheEstimate,
  type AsheQuestion,
  annualChanges,
  asheFilters,
  estimateHours,
  estimatePay,
  type NamedRow,
  namedRows,
  needsFilterList,
  type PayChange,
} from './ashe';
import { type CensusRequest, censusJobs, censusResidents } from './census';
import type { LmiClient } from './client';
import type { Endpoint } from './endpoint';
import { courseList, coursesOfGraduates, occupationsOfGraduates } from './graduates';
import { describeOccupation, searchOccupations, searchWords } from './occupations';
import {
  type MatchRequest,
  onetIdentifiers,
  onetMatch,
  onetOccupations,
  type OnetKind,
  onetScales,
  socOfOnet,
} from './onet';
import { regionCodeIn } from './regions';
import {
  type EssRequest,
  essRegions,
  type RankedShortage,
  rankedShortages,
  type SkillShortages,
  skillShortages,
} from './skillShortages';
import {
  type CodeNames,
  filterInfo,
  type UnemploymentRates,
  type UnemploymentRequest,
  unemployment,
} from './unemployment';
import { searchVacancies, type VacancyRequest } from './vacancies';
import {
  projectedJobs,
  projectedSplit,
  replacementDemand,
  type WfRequest,
  type WfSplitRequest,
} from './workingFutures';

const SEVEN_DAYS_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * The data are frozen, so an answer is good for as long as it may be kept. That there is none may be
 * a bad minute of the service: it is asked again after ten.
 */
const KEPT = {
  staleTime: keptFor(SEVEN_DAYS_MS),
  gcTime: SEVEN_DAYS_MS,
  retry: false,
  meta: { persist: true },
} as const;

/** What someone typed or looked for is held for the visit and never kept. */
const NEVER_KEPT = {
  staleTime: MISSING_KEPT_MS,
  gcTime: MISSING_KEPT_MS,
  retry: false,
  meta: { persist: false },
} as const;

interface QueryContext {
  readonly client: QueryClient;
  readonly signal: AbortSignal;
}

type EmptyRequest = Readonly<Record<string, never>>;
const NOTHING: EmptyRequest = {};

/** Asks one endpoint; the answer is kept as long as it may be. */
function keptQuery<Request, Value>(
  lmi: LmiClient,
  endpoint: Endpoint<Request, Value>,
  request: Request,
) {
  const ask = ({ signal }: QueryContext) => lmi.ask(endpoint, request, { signal });
  return queryOptions({
    queryKey: [...lmiQueries.all(), lmi.baseUrl, endpoint.name, request] as const,
    queryFn: ask,
    enabled: lmi.enabled,
    ...KEPT,
  });
}

/** Asks one endpoint what someone typed; the answer is never kept. */
function passingQuery<Request, Value>(
  lmi: LmiClient,
  endpoint: Endpoint<Request, Value>,
  request: Request,
  isAsked: boolean,
) {
  const ask = ({ signal }: QueryContext) => lmi.ask(endpoint, request, { signal });
  return queryOptions({
    queryKey: [...lmiQueries.all(), lmi.baseUrl, endpoint.name, request] as const,
    queryFn: ask,
    enabled: lmi.enabled && isAsked,
    ...NEVER_KEPT,
  });
}

/** Asks in several steps; the answer is kept as long as it may be. */
function composedQuery<Question, Value>(
  lmi: LmiClient,
  name: string,
  question: Question,
  ask: (context: QueryContext) => Promise<Answer<Value>>,
) {
  return queryOptions({
    queryKey: [...lmiQueries.all(), lmi.baseUrl, name, question] as const,
    queryFn: ask,
    enabled: lmi.enabled,
    ...KEPT,
  });
}

/** The service's own code of a region: read from its list by name, and kept. */
async function regionCode(
  list: () => Promise<Answer<CodeNames>>,
  region: Area,
): Promise<Answer<number>> {
  const codes = await list();
  if (codes.kind === 'missing') return codes;
  const code = regionCodeIn(codes.value, region);
  return code === undefined ? unanswered('not-collected') : answered(code);
}

/** An estimate with the rows of its split under their names. */
export type NamedEstimate = AsheEstimate & { readonly named: readonly NamedRow[] };

async function asheList(lmi: LmiClient, client: QueryClient) {
  return client.query(lmiQueries.asheFilters(lmi));
}

async function asheRegionCodes(lmi: LmiClient, client: QueryClient): Promise<Answer<CodeNames>> {
  const list = await asheList(lmi, client);
  if (list.kind === 'missing') return list;
  return answered(list.value.find(({ dimension }) => dimension === 'region')?.codes ?? []);
}

/**
 * What the unit group has, else what the wider group has: the answer says which group it is of.
 *
 * @returns the unit group's own reason where neither has any
 */
async function ownOrWider<Value>(
  ask: (isCoarse: boolean) => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  const own = await ask(false);
  if (own.kind === 'value') return own;
  const wider = await ask(true);
  return wider.kind === 'value' ? wider : own;
}

async function askEstimate(
  lmi: LmiClient,
  measure: 'pay' | 'hours',
  question: AsheQuestion,
  { client, signal }: QueryContext,
): Promise<Answer<NamedEstimate>> {
  const { region } = question;
  const code =
    region === undefined ? undefined : await regionCode(() => asheRegionCodes(lmi, client), region);
  if (code?.kind === 'missing') return code;

  const endpoint = measure === 'pay' ? estimatePay : estimateHours;
  const answer = await ownOrWider((isCoarse) =>
    lmi.ask(
      endpoint,
      { ...question, regionCode: code?.value, ...(isCoarse ? { coarse: true } : {}) },
      { signal },
    ),
  );
  if (answer.kind === 'missing') return answer;
  const list = needsFilterList(question) ? await asheList(lmi, client) : undefined;
  const filters = list?.kind === 'value' ? list.value : [];
  return answered({ ...answer.value, named: namedRows(answer.value, measure, filters) });
}

async function askChanges(
  lmi: LmiClient,
  question: { readonly soc: string; readonly region?: Area },
  { client, signal }: QueryContext,
): Promise<Answer<readonly PayChange[]>> {
  const { soc, region } = question;
  if (region === undefined) return lmi.ask(annualChanges, { soc }, { signal });
  const code = await regionCode(() => asheRegionCodes(lmi, client), region);
  if (code.kind === 'missing') return code;
  return lmi.ask(annualChanges, { soc, region, regionCode: code.value }, { signal });
}

async function askUnemployment(
  lmi: LmiClient,
  question: Omit<UnemploymentRequest, 'regionCode'>,
  { client, signal }: QueryContext,
): Promise<Answer<UnemploymentRates>> {
  const { region } = question;
  if (region === undefined) return lmi.ask(unemployment, question, { signal });
  const list = lmiQueries.filterInfo(lmi, 'lfs', 'region');
  const code = await regionCode(() => client.query(list), region);
  if (code.kind === 'missing') return code;
  return lmi.ask(unemployment, { ...question, regionCode: code.value }, { signal });
}

function essList(lmi: LmiClient, client: QueryClient) {
  return client.query(lmiQueries.essRegions(lmi));
}

/** Jobs that are hard to fill: in the United Kingdom and, where one is asked for, in a region. */
export interface ShortagesByPlace {
  readonly country: Answer<SkillShortages>;
  readonly region?: Answer<SkillShortages>;
}

async function askShortages(
  lmi: LmiClient,
  soc: string,
  region: Area | undefined,
  { client, signal }: QueryContext,
): Promise<Answer<ShortagesByPlace>> {
  const ask = (of: Omit<EssRequest, 'soc'>) =>
    ownOrWider((isCoarse) =>
      lmi.ask(skillShortages, { soc, ...of, ...(isCoarse ? { coarse: true } : {}) }, { signal }),
    );
  const inRegion = async (area: Area) => {
    const code = await regionCode(() => essList(lmi, client), area);
    return code.kind === 'missing' ? code : ask({ region: area, regionCode: code.value });
  };
  const [country, local] = await Promise.all([
    ask({}),
    region === undefined ? undefined : inRegion(region),
  ]);
  if (country.kind === 'missing' && local?.kind !== 'value') return country;
  return answered({ country, ...(local ? { region: local } : {}) });
}

async function askRanking(
  lmi: LmiClient,
  region: Area,
  { client, signal }: QueryContext,
): Promise<Answer<readonly RankedShortage[]>> {
  const code = await regionCode(() => essList(lmi, client), region);
  if (code.kind === 'missing') return code;
  return lmi.ask(rankedShortages, { regionCode: code.value }, { signal });
}

/**
 * Questions to LMI for All. Each is off while the service is switched off and is retried by the
 * client's own queue, never by Query. Answers may be kept for seven days (`meta.persist`), "none" for
 * ten minutes, and those to a search for a title or for adverts never.
 */
export const lmiQueries = {
  all: () => ['lmi'] as const,

  /** See {@link describeOccupation}: of a group of the list, as the pages have them. */
  occupation: (lmi: LmiClient, soc: string) =>
    keptQuery(lmi, describeOccupation, { soc, isListed: true }),

  /** See {@link searchOccupations}. Off for words of signs alone. */
  search: (lmi: LmiClient, words: string) =>
    passingQuery(lmi, searchOccupations, { words }, searchWords(words) !== ''),

  /**
   * See {@link estimatePay} and {@link estimateHours}; a region is asked by the service's own code
   * for its name, and the wider group where the unit group has none.
   */
  estimate: (lmi: LmiClient, measure: 'pay' | 'hours', question: AsheQuestion) =>
    composedQuery(lmi, measure, question, (context) =>
      askEstimate(lmi, measure, question, context),
    ),

  /** See {@link annualChanges}. */
  annualChanges: (lmi: LmiClient, question: { readonly soc: string; readonly region?: Area }) =>
    composedQuery(lmi, 'pay-changes', question, (context) => askChanges(lmi, question, context)),

  /** See {@link asheFilters}. */
  asheFilters: (lmi: LmiClient) => keptQuery(lmi, asheFilters, NOTHING),

  /** See {@link projectedJobs}. */
  projectedJobs: (lmi: LmiClient, request: WfRequest) => keptQuery(lmi, projectedJobs, request),

  /** See {@link projectedSplit}. */
  projectedSplit: (lmi: LmiClient, request: WfSplitRequest) =>
    keptQuery(lmi, projectedSplit, request),

  /** See {@link replacementDemand}. */
  replacementDemand: (lmi: LmiClient, soc: string) => keptQuery(lmi, replacementDemand, { soc }),

  /** See {@link unemployment}; a region is asked by the service's own code for its name. */
  unemployment: (lmi: LmiClient, question: Omit<UnemploymentRequest, 'regionCode'>) =>
    composedQuery(lmi, 'unemployment', question, (context) =>
      askUnemployment(lmi, question, context),
    ),

  /** See {@link filterInfo}. */
  filterInfo: (lmi: LmiClient, survey: 'lfs' | 'wf', dimension: string) =>
    keptQuery(lmi, filterInfo, { survey, dimension }),

  /**
   * See {@link skillShortages}: of the United Kingdom and a region, which is asked by the service's
   * own code for its name; of the wider group where the unit group has none.
   */
  shortages: (lmi: LmiClient, soc: string, region?: Area) =>
    composedQuery(lmi, 'shortages', { soc, region }, (context) =>
      askShortages(lmi, soc, region, context),
    ),

  /** See {@link rankedShortages}. */
  rankedShortages: (lmi: LmiClient, region: Area) =>
    composedQuery(lmi, 'ranked-shortages', region, (context) => askRanking(lmi, region, context)),

  /** See {@link essRegions}. */
  essRegions: (lmi: LmiClient) => keptQuery(lmi, essRegions, NOTHING),

  /** See {@link onetOccupations}. */
  onetOccupations: (lmi: LmiClient, soc: string) => keptQuery(lmi, onetOccupations, { soc }),

  /** See {@link socOfOnet}. */
  socOfOnet: (lmi: LmiClient, codes: readonly string[]) => keptQuery(lmi, socOfOnet, { codes }),

  /** See {@link onetScales}. */
  onetScales: (lmi: LmiClient, kind: OnetKind, code: string) =>
    keptQuery(lmi, onetScales, { kind, code }),

  /** See {@link onetIdentifiers}. */
  onetIdentifiers: (lmi: LmiClient) => keptQuery(lmi, onetIdentifiers, NOTHING),

  /** See {@link onetMatch}. What someone ticked is never kept. */
  onetMatch: (lmi: LmiClient, request: MatchRequest) =>
    passingQuery(lmi, onetMatch, request, Object.values(request).flat().length > 0),

  /** See {@link coursesOfGraduates}. */
  coursesOfGraduates: (lmi: LmiClient, soc: string) => keptQuery(lmi, coursesOfGraduates, { soc }),

  /** See {@link courseList}. */
  courseList: (lmi: LmiClient) => keptQuery(lmi, courseList, NOTHING),

  /** See {@link occupationsOfGraduates}. */
  occupationsOfGraduates: (lmi: LmiClient, course: string) =>
    keptQuery(lmi, occupationsOfGraduates, { course }),

  /** See {@link censusJobs}. */
  censusJobs: (lmi: LmiClient, point: CensusRequest) => keptQuery(lmi, censusJobs, point),

  /** See {@link censusResidents}. */
  censusResidents: (lmi: LmiClient, point: CensusRequest) => keptQuery(lmi, censusResidents, point),

  /** See {@link searchVacancies}. Read it on a click only: `enabled` is for the caller to hold back. */
  vacancies: (lmi: LmiClient, request: VacancyRequest) =>
    passingQuery(lmi, searchVacancies, request, request.keywords.trim() !== ''),
};
