import type * as z from 'zod/mini';
import { ContractError, HttpStatusError, UnreachableError } from './upstreamError';

/** How a call goes out. `fetch` is looked up at the time of the call, so tests can replace it. */
export interface HttpOptions {
  readonly signal?: AbortSignal | undefined;
  /** The call ends as unreachable after this long, the reading of the body included. */
  readonly timeoutMs?: number | undefined;
  /** The call ends as unreachable when nothing has come for this long: slow is no fault, silent is. */
  readonly silentMs?: number | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** `omit` unless said: outside services get no cookies. Our own files may be preloaded. */
  readonly credentials?: RequestCredentials | undefined;
  /** `reload` goes past the browser's cache, and puts what comes in it. */
  readonly cache?: RequestCache | undefined;
}

/** Where a text came from: what an error about it has to say. */
export interface Origin {
  readonly source: string;
  readonly url: string;
}

const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * The body of a simple GET: no headers of ours, no cookies, so that no preflight is needed.
 *
 * When the caller's own signal ends the call, the promise rejects with that signal's reason:
 * that is the caller's wish and no failure of the service.
 *
 * @throws UnreachableError when nothing answers in time
 * @throws HttpStatusError when the status is not 2xx; the body read so far comes with it
 */
export async function fetchText(
  source: string,
  url: URL | string,
  options: HttpOptions = {},
): Promise<string> {
  const origin = { source, url: String(url) };
  const { status, ok, body } = await readResponse(origin, options);
  if (!ok) {
    throw new HttpStatusError(`${source} answered with status ${status}`, {
      ...origin,
      status,
      body,
    });
  }
  return body;
}

async function readResponse(origin: Origin, options: HttpOptions) {
  const { signal, timeoutMs = DEFAULT_TIMEOUT_MS, fetch = globalThis.fetch } = options;
  const { credentials = 'omit', cache, silentMs } = options;
  signal?.throwIfAborted();

  const ending = new AbortController();
  const onAbort = () => ending.abort(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  const patience = patienceOf(silentMs ?? timeoutMs, () => ending.abort());

  try {
    const how = { signal: ending.signal, credentials, ...(cache && { cache }) };
    const response = await fetch(origin.url, how);
    const body = silentMs === undefined ? response.text() : textOf(response, patience.renew);
    return { status: response.status, ok: response.ok, body: await body };
  } catch (cause) {
    const isLate = patience.isOver();
    if (signal?.aborted && !isLate) throw signal.reason;
    const seconds = (silentMs ?? timeoutMs) / 1000;
    const what = isLate ? `did not answer within ${seconds} seconds` : 'did not answer';
    throw new UnreachableError(`${origin.source} ${what}`, { ...origin, cause, isLate });
  } finally {
    patience.end();
    signal?.removeEventListener('abort', onAbort);
  }
}

/** A wait that can begin anew, and says what it does once it is over. */
function patienceOf(forMs: number, onOver: () => void) {
  let isOver = false;
  const begin = () =>
    setTimeout(() => {
      isOver = true;
      onOver();
    }, forMs);
  let timer = begin();
  return {
    isOver: () => isOver,
    end: () => clearTimeout(timer),
    renew: () => {
      clearTimeout(timer);
      timer = begin();
    },
  };
}

/** The text of an answer, with word of each piece that comes. */
async function textOf(response: Response, onPiece: () => void): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    onPiece();
    text += piece.value;
  }
  return text;
}

/**
 * A text read as JSON.
 *
 * @throws ContractError when it is not JSON
 */
export function parseJson(text: string, origin: Origin): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ContractError(`${origin.source} sent something that is not JSON`, {
      ...origin,
      cause,
    });
  }
}

/**
 * A parsed body held against a schema.
 *
 * @throws ContractError naming the first place that does not fit
 */
export function checkShape<Schema extends z.ZodMiniType>(
  body: unknown,
  schema: Schema,
  origin: Origin,
): z.output<Schema> {
  // By the schema's own method: whoever only fetches does not load the library.
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue === undefined ? 'body' : ['body', ...issue.path].map(String).join('.');
  throw new ContractError(`${origin.source} sent an answer of another shape, at ${place}`, {
    ...origin,
    cause: result.error,
  });
}
