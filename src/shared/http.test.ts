import { afterEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { checkShape, fetchText, parseJson } from './http';
import { ContractError, HttpStatusError, mayBeRetried, UnreachableError } from './upstreamError';

const ADDRESS = 'https://service.example/thing';
const schema = z.object({ rows: z.array(z.object({ year: z.int() })) });

function answering(body: string, status = 200): typeof fetch {
  return async () => new Response(body, { status });
}

afterEach(() => {
  vi.useRealTimers();
});

describe('fetchText', () => {
  test('gives the body of a good answer, an empty one too', async () => {
    expect(await fetchText('lmi', ADDRESS, { fetch: answering('') })).toBe('');
  });

  test('sends a simple GET: no headers of ours, no cookies', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(answering('x'));
    await fetchText('lmi', new URL(ADDRESS), { fetch });
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe(ADDRESS);
    expect(Object.keys(init ?? {}).toSorted()).toEqual(['credentials', 'signal']);
    expect(init?.credentials).toBe('omit');
  });

  test('turns a failed connection into UnreachableError with source, url and cause', async () => {
    const cause = new TypeError('Failed to fetch');
    const call = fetchText('lmi', ADDRESS, { fetch: () => Promise.reject(cause) });
    const error = await call.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreachableError);
    expect(error).toMatchObject({ name: 'UnreachableError', source: 'lmi', url: ADDRESS, cause });
  });

  test('turns an answer that does not come in time into UnreachableError', async () => {
    vi.useFakeTimers();
    const never: typeof fetch = (_url, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    const call = fetchText('nomis', ADDRESS, { fetch: never, timeoutMs: 60_000 });
    const failure = call.catch(String);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await failure).toBe('UnreachableError: nomis did not answer within 60 seconds');
  });

  test('counts the reading of the body into the time limit', async () => {
    vi.useFakeTimers();
    const stalled: typeof fetch = async (_url, init) => {
      const stream = new ReadableStream({
        start: (controller) =>
          init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason)),
      });
      return new Response(stream);
    };
    const call = fetchText('lmi', ADDRESS, { fetch: stalled, timeoutMs: 1000 });
    const failure = call.catch((thrown: unknown) => thrown);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await failure).toBeInstanceOf(UnreachableError);
  });

  test("rejects with the caller's own reason when the caller leaves", async () => {
    const leaving = new AbortController();
    const fetch: typeof globalThis.fetch = (_url, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    const call = fetchText('lmi', ADDRESS, { fetch, signal: leaving.signal });
    leaving.abort('left the page');
    await expect(call).rejects.toBe('left the page');
  });

  test('turns a bad status into HttpStatusError that keeps status and body', async () => {
    const call = fetchText('lmi', ADDRESS, { fetch: answering('{"error":"no"}', 400) });
    const error = await call.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HttpStatusError);
    expect(error).toMatchObject({ status: 400, body: '{"error":"no"}', source: 'lmi' });
  });
});

describe('a body', () => {
  const origin = { source: 'lmi', url: ADDRESS };

  test('gives what the schema knows', () => {
    const body = parseJson('{"rows":[{"year":2020}],"more":1}', origin);
    expect(checkShape(body, schema, origin)).toEqual({ rows: [{ year: 2020 }] });
  });

  test.each([
    ['an empty body', ''],
    ['a web page', '<!DOCTYPE html><p>Parked</p>'],
    ['JSON cut short', '{"rows":[{"year":20'],
  ])('turns %s into ContractError', (_, body) => {
    expect(() => parseJson(body, origin)).toThrow(ContractError);
  });

  test('names the place that does not fit', () => {
    expect(() => checkShape({ rows: [{ year: '2020' }] }, schema, origin)).toThrow(
      'lmi sent an answer of another shape, at body.rows.0.year',
    );
  });
});

describe('a wait for what must not fall silent', () => {
  const piece = new TextEncoder().encode('piece ');

  /** An answer that sends so many pieces, one every 30 ms, and then no more, ended or not. */
  const inPieces = (count: number, ends: boolean): typeof globalThis.fetch => {
    return (_, init) =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            async start(stream) {
              init?.signal?.addEventListener('abort', () => stream.error(init.signal?.reason));
              for (let at = 0; at < count; at += 1) {
                await new Promise((done) => setTimeout(done, 30));
                stream.enqueue(piece);
              }
              if (ends) stream.close();
            },
          }),
        ),
      );
  };

  test('goes on for as long as pieces come', async () => {
    const text = await fetchText('pack', ADDRESS, { fetch: inPieces(8, true), silentMs: 120 });
    expect(text).toBe('piece '.repeat(8));
  });

  test('ends, and says so, when none has come for so long', async () => {
    const call = fetchText('pack', ADDRESS, { fetch: inPieces(2, false), silentMs: 120 });
    await expect(call).rejects.toMatchObject({ name: 'UnreachableError', isLate: true });
  });
});

describe('mayBeRetried', () => {
  const origin = { source: 'lmi', url: ADDRESS };
  const status = (code: number) => new HttpStatusError('', { ...origin, status: code, body: '' });

  test.each([
    ['no answer', new UnreachableError('', origin), true],
    ['status 500', status(500), true],
    ['status 503', status(503), true],
    ['status 404', status(404), false],
    ['a broken contract', new ContractError('', origin), false],
    ['a fault of our own', new TypeError(''), false],
  ])('for %s', (_, error, expected) => {
    expect(mayBeRetried(error)).toBe(expected);
  });
});
