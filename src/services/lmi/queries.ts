import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { type Answer, answered, unanswered } from '@/domain/answer';
import {
  type AsheEstimate,
  type AsheQuestion,
  asheFilters,
  estimateHours,
  estimatePay,
  type NamedRow,
  namedRows,
  needsFilterList,
} from './ashe';
import type { LmiClient } from './client';
import type { Endpoint } from './endpoint';
import { regionCodeIn } from './regions';

const SEVEN_DAYS_MS = 7 * 24 * 60 * 60 * 1000;

/** The data are frozen, so an answer is good for as long as it may be kept. */
const KEPT = {
  staleTime: SEVEN_DAYS_MS,
  gcTime: SEVEN_DAYS_MS,
  retry: false,
  meta: { persist: true },
} as const;

/** What a split is read for: its names come from the service's own list. */
export type NamedEstimate = AsheEstimate & { readonly named: readonly NamedRow[] };

interface QueryContext {
  readonly client: QueryClient;
  readonly signal: AbortSignal;
}

async function askEstimate(
  lmi: LmiClient,
  measure: 'pay' | 'hours',
  question: AsheQuestion,
  { client, signal }: QueryContext,
): Promise<Answer<NamedEstimate>> {
  const list = needsFilterList(question)
    ? await client.query({ ...lmiQueries.asheFilters(lmi), staleTime: 'static' })
    : answered([]);
  const filters = list.kind === 'value' ? list.value : [];
  const regions = filters.find(({ dimension }) => dimension === 'region')?.codes ?? [];
  const regionCode =
    question.region === undefined ? undefined : regionCodeIn(regions, question.region);
  if (question.region !== undefined && regionCode === undefined) {
    return unanswered('not-collected');
  }

  const endpoint = measure === 'pay' ? estimatePay : estimateHours;
  const answer = await lmi.ask(endpoint, { ...question, regionCode }, { signal });
  if (answer.kind === 'missing') return answer;
  return answered({ ...answer.value, named: namedRows(answer.value, measure, filters) });
}

/** Asks for an estimate, the names of its codes first. */
function estimateQuery(lmi: LmiClient, measure: 'pay' | 'hours', question: AsheQuestion) {
  const ask = (context: QueryContext) => askEstimate(lmi, measure, question, context);
  return queryOptions({
    queryKey: [...lmiQueries.all(), lmi.baseUrl, measure, question] as const,
    queryFn: ask,
    enabled: lmi.enabled,
    ...KEPT,
  });
}

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

/**
 * Questions to LMI for All. Each is off while the service is switched off, is retried by the
 * client's own queue and never by Query, and may be kept for seven days (`meta.persist`).
 */
export const lmiQueries = {
  all: () => ['lmi'] as const,

  /** Estimated weekly pay: see {@link estimatePay}. */
  estimatePay: (lmi: LmiClient, question: AsheQuestion) => estimateQuery(lmi, 'pay', question),

  /** Estimated weekly hours: see {@link estimateHours}. */
  estimateHours: (lmi: LmiClient, question: AsheQuestion) => estimateQuery(lmi, 'hours', question),

  /** The service's own code lists: see {@link asheFilters}. */
  asheFilters: (lmi: LmiClient) => keptQuery(lmi, asheFilters, {}),
};
