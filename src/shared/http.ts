import type * as z from 'zod/mini';
import { ContractError, HttpStatusError, UnreachableError } from './upstreamError';

/** How a call goes out. `fetch` is looked up at the time of the call, so tests can replace it. */
export interface HttpOptions {
  readonly signal?: AbortSignal | undefined;
  /** The call ends as unreachable after this long, the reading of the body included. */
  readonly timeoutMs?: number | undefined;
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
  const { credentials = 'omit', cache } = options;
  signal?.throwIfAborted();

  const ending = new AbortController();
  const onAbort = () => ending.abort(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    ending.abort();
  }, timeoutMs);

  try {
    const how = { signal: ending.signal, credentials, ...(cache && { cache }) };
    const response = await fetch(origin.url, how);
    return { status: response.status, ok: response.ok, body: await response.text() };
  } catch (cause) {
    if (signal?.aborted && !isLate) throw signal.reason;
    const what = isLate ? `did not answer within ${timeoutMs / 1000} seconds` : 'did not answer';
    throw new UnreachableError(`${origin.source} ${what}`, { ...origin, cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/**
 * The body of a simple GET as JSON of a known shape.
 *
 * @throws UnreachableError and HttpStatusError as {@link fetchText} does
 * @throws ContractError when the body is not JSON or not of that shape
 */
export async function fetchJson<Schema extends z.ZodMiniType>(
  source: string,
  url: URL | string,
  schema: Schema,
  options: HttpOptions = {},
): Promise<z.output<Schema>> {
  const text = await fetchText(source, url, options);
  const origin = { source, url: String(url) };
  return checkShape(parseJson(text, origin), schema, origin);
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
