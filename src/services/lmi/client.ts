import { type Answer, unanswered } from '@/domain/answer';
import { fetchText } from '@/shared/http';
import { createRequestQueue, type RequestQueue } from '@/shared/requestQueue';
import { HttpStatusError } from '@/shared/upstreamError';
import { type Endpoint, errorIn, LMI_FOR_ALL, meansNoData } from './endpoint';

/** The public address of LMI for All; an organisation may keep a mirror. */
export const LMI_BASE_URL = 'https://api.lmiforall.org.uk/api/v1/';

const TIMEOUT_MS = 30_000;

interface AskOptions {
  readonly signal?: AbortSignal | undefined;
}

/** LMI for All as this app asks it. */
export interface LmiClient {
  /** Null where the service is switched off by configuration. */
  readonly baseUrl: string | null;
  /** False where the service is switched off: say so, and ask nothing. */
  readonly enabled: boolean;
  /**
   * Asks one endpoint.
   *
   * @returns the answer, or the reason the service has none
   * @throws UnreachableError, HttpStatusError or ContractError, each after at most two retries
   *   where those may help
   */
  readonly ask: <Request, Value>(
    endpoint: Endpoint<Request, Value>,
    request: Request,
    options?: AskOptions,
  ) => Promise<Answer<Value>>;
}

interface LmiClientOptions {
  /** Absolute, or below the page's own address; null switches the service off. */
  readonly baseUrl: string | null;
  readonly fetch?: typeof globalThis.fetch;
  readonly queue?: RequestQueue;
  /** The queue of the rationed endpoints. */
  readonly rationedQueue?: RequestQueue;
}

/** The least pause the service has been seen to want after too many calls. */
const PAUSE_MS = 15_000;

function rationed(): RequestQueue {
  return createRequestQueue({
    concurrency: 1,
    spacingMs: 1000,
    retryDelaysMs: [PAUSE_MS],
  });
}

function lmiQueue(): RequestQueue {
  return createRequestQueue({
    concurrency: 6,
    retryDelaysMs: [1000, 3000],
  });
}

/** Statuses under which the service has been seen to word "no data". */
const WORDED_STATUSES: readonly number[] = [400, 404];

function wordsOf(body: string): string | undefined {
  try {
    return errorIn(JSON.parse(body));
  } catch {
    // Not JSON at all, so not the service's own words.
    return undefined;
  }
}

/**
 * What an error status means: "none" where the service says so, by words that mean no data or by the
 * status of an address that is known for it, unless a web page or other words come with it.
 *
 * @throws the error itself, where it means anything else
 */
function noneOf(error: unknown, noneStatuses: readonly number[]): Answer<never> {
  if (!(error instanceof HttpStatusError)) throw error;
  const { status, body } = error;
  const words = wordsOf(body);
  const isWorded = words !== undefined && WORDED_STATUSES.includes(status);
  if (isWorded && meansNoData(words)) return unanswered('not-collected');
  const isPage = body.trimStart().startsWith('<');
  const isBare = words === undefined && !isPage;
  if (isBare && noneStatuses.includes(status)) return unanswered('not-collected');
  throw error;
}

/** A client of LMI for All at an address given at run time. */
export function createLmiClient({
  baseUrl,
  fetch,
  queue = lmiQueue(),
  rationedQueue = rationed(),
}: LmiClientOptions): LmiClient {
  const base =
    baseUrl === null ? null : new URL(baseUrl.replace(/\/?$/, '/'), globalThis.location?.href);

  return {
    baseUrl,
    enabled: base !== null,
    ask: async (endpoint, request, { signal } = {}) => {
      if (base === null) throw new Error('LMI for All is switched off and must not be asked');
      const url = new URL(endpoint.address(request), base).href;
      const line = endpoint.pace === 'rationed' ? rationedQueue : queue;
      const origin = { source: LMI_FOR_ALL, url };
      const call = (ending: AbortSignal) =>
        fetchText(LMI_FOR_ALL, url, { signal: ending, timeoutMs: TIMEOUT_MS, fetch });
      let text: string;
      try {
        text = await line.run(url, call, signal);
      } catch (error) {
        return noneOf(error, endpoint.noneStatuses ?? []);
      }
      const answer = endpoint.parse(text, request, origin);
      if (answer.kind === 'missing' && answer.reason === 'no-answer') line.rest(PAUSE_MS);
      return answer;
    },
  };
}
