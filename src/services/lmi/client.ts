import type { Answer } from '@/domain/answer';
import { fetchText } from '@/shared/http';
import { createRequestQueue, type RequestQueue } from '@/shared/requestQueue';
import { HttpStatusError } from '@/shared/upstreamError';
import { type Endpoint, isErrorBody, LMI_FOR_ALL } from './endpoint';

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
  /** Lets the next call go out at once after a failure: for *Try again*. */
  readonly wake: () => void;
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
    source: LMI_FOR_ALL,
    concurrency: 1,
    spacingMs: 1000,
    retryDelaysMs: [PAUSE_MS],
  });
}

function lmiQueue(): RequestQueue {
  return createRequestQueue({
    source: LMI_FOR_ALL,
    concurrency: 6,
    retryDelaysMs: [1000, 3000],
    breaker: { addresses: 3, restMs: 60_000 },
  });
}

/** The body of an answer; an error the service words itself is a body too, whatever its status. */
async function readAnswer(
  url: string,
  noneStatuses: readonly number[],
  options: Parameters<typeof fetchText>[2],
): Promise<string> {
  try {
    return await fetchText(LMI_FOR_ALL, url, options);
  } catch (error) {
    if (error instanceof HttpStatusError && error.status < 500) {
      if (noneStatuses.includes(error.status)) return '';
      if (isErrorBody(error.body)) return error.body;
    }
    throw error;
  }
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
    // The rationed queue keeps its pause: the service itself asked for it.
    wake: queue.wake,
    ask: async (endpoint, request, { signal } = {}) => {
      if (base === null) throw new Error('LMI for All is switched off and must not be asked');
      const url = new URL(endpoint.address(request), base).href;
      const line = endpoint.pace === 'rationed' ? rationedQueue : queue;
      const text = await line.run(
        url,
        (ending) =>
          readAnswer(url, endpoint.noneStatuses ?? [], {
            signal: ending,
            timeoutMs: TIMEOUT_MS,
            fetch,
          }),
        signal,
      );
      const answer = endpoint.parse(text, request, { source: LMI_FOR_ALL, url });
      if (answer.kind === 'missing' && answer.reason === 'no-answer') line.rest(PAUSE_MS);
      return answer;
    },
  };
}
