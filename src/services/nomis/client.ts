import type { Answer } from '@/domain/answer';
import { fetchText } from '@/shared/http';
import { createRequestQueue, type RequestQueue } from '@/shared/requestQueue';
import { joined, withinLimit } from './plan';
import { addressOf, NOMIS, type NomisQuery } from './query';
import type { NomisRow } from './nomisRow';
import { collectRows } from './rows';

/** The public address of the Nomis API. */
export const NOMIS_BASE_URL = 'https://www.nomisweb.co.uk/api/v01/';

const TIMEOUT_MS = 60_000;

export interface NomisAskOptions {
  readonly signal?: AbortSignal | undefined;
}

/** Nomis as this app asks it. No key is ever sent: it would be readable in the page. */
export interface NomisClient {
  /** Null where the service is switched off by configuration. */
  readonly baseUrl: string | null;
  /** False where the service is switched off: say so, and ask nothing. */
  readonly enabled: boolean;
  /**
   * The body at an address below the base.
   *
   * @throws UnreachableError or HttpStatusError, each after at most two retries where those may help
   */
  readonly askText: (address: string, options?: NomisAskOptions) => Promise<string>;
  /**
   * The rows of a query, however many requests they take: codes are shared out between questions
   * that stay within the limit of cells, and an answer that is cut is gone on with.
   *
   * @returns `not-published` where the service has no rows
   * @throws UnreachableError, HttpStatusError, or ContractError where the answer is not whole or not
   *   what was asked for
   */
  readonly askRows: (
    query: NomisQuery,
    options?: NomisAskOptions,
  ) => Promise<Answer<readonly NomisRow[]>>;
}

interface NomisClientOptions {
  /** Absolute, or below the page's own address; null switches the service off. */
  readonly baseUrl: string | null;
  readonly fetch?: typeof globalThis.fetch;
  readonly queue?: RequestQueue;
}

/** Two at a time: the service asks for as few as possible and does not say how many it allows. */
function nomisQueue(): RequestQueue {
  return createRequestQueue({
    concurrency: 2,
    retryDelaysMs: [2000, 6000],
  });
}

/** A client of Nomis at an address given at run time. */
export function createNomisClient({
  baseUrl,
  fetch,
  queue = nomisQueue(),
}: NomisClientOptions): NomisClient {
  const base =
    baseUrl === null ? null : new URL(baseUrl.replace(/\/?$/, '/'), globalThis.location?.href);

  function urlOf(address: string): string {
    if (base === null) throw new Error('Nomis is switched off and must not be asked');
    return new URL(address, base).href;
  }

  const askText: NomisClient['askText'] = (address, { signal } = {}) => {
    const url = urlOf(address);
    return queue.run(
      url,
      (ending) => fetchText(NOMIS, url, { signal: ending, timeoutMs: TIMEOUT_MS, fetch }),
      signal,
    );
  };

  return {
    baseUrl,
    enabled: base !== null,
    askText,
    askRows: async (query, options) => {
      const answers = await Promise.all(
        withinLimit(query).map((part) =>
          collectRows(part, { source: NOMIS, url: urlOf(addressOf(part)) }, (offset) =>
            askText(addressOf(part, offset), options),
          ),
        ),
      );
      return joined(answers, { source: NOMIS, url: urlOf(addressOf(query)) });
    },
  };
}
