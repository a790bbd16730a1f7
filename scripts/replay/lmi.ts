import { createLmiClient, LMI_BASE_URL, type LmiClient } from '../../src/services/lmi/client';
import { createRequestQueue } from '../../src/shared/requestQueue';
import { LMI_ENDPOINTS } from './lmiEndpoints';
import { type Outcome, outcomeOf, recordedFetch, unknown } from './outcome';

/** An answer of LMI for All with the question it answered. */
export interface LmiExchange {
  /** 'ashe/estimatePay', 'soc/code/5314'; a bare body may know its endpoint only in part. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly status: number;
  readonly body: string;
}

function clientWith({ status, body }: LmiExchange): LmiClient {
  const queue = createRequestQueue({ concurrency: 1, retryDelaysMs: [] });
  return createLmiClient({
    baseUrl: LMI_BASE_URL,
    fetch: recordedFetch(status, body),
    queue,
    rationedQueue: queue,
  });
}

/** Runs an answer of LMI for All through the real client. */
export async function replayLmi(exchange: LmiExchange): Promise<Outcome> {
  const path = exchange.path.replaceAll(/^\/+|\/+$/g, '');
  const endpoint = LMI_ENDPOINTS.find(({ pattern }) => pattern.test(path));
  if (endpoint === undefined) {
    return unknown(`this app does not read the LMI for All endpoint "${path}"`);
  }
  const words = endpoint.pattern.exec(path)?.slice(1) ?? [];
  const { query, body } = exchange;
  return await outcomeOf(() => endpoint.ask(clientWith(exchange), { query, words, body }));
}
