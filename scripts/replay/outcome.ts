import type { Answer } from '../../src/domain/answer';
import { UpstreamError } from '../../src/shared/upstreamError';

/** What the app would understand of a file; `unknown` where it cannot be told what was asked. */
export type Outcome =
  | { readonly kind: 'understood' | 'missing' | 'failed'; readonly words: string }
  | { readonly kind: 'unknown'; readonly words: string };

export function unknown(words: string): Outcome {
  return { kind: 'unknown', words: `cannot be replayed: ${words}` };
}

/** Lists are printed as an object too, so that every line reads alike. */
function asObject(value: unknown): unknown {
  return Array.isArray(value) ? { rows: value } : value;
}

/** The outcome of asking a client: its answer, its reason, or the named error it ends in. */
export async function outcomeOf(ask: () => Promise<Answer<unknown>>): Promise<Outcome> {
  try {
    const answer = await ask();
    return answer.kind === 'missing'
      ? { kind: 'missing', words: `missing: ${answer.reason}` }
      : { kind: 'understood', words: `ok ${JSON.stringify(asObject(answer.value))}` };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return { kind: 'failed', words: `${error.name}: ${error.message.replaceAll(/\s+/g, ' ')}` };
  }
}

/** True for a status an answer can have; 0 stands for no answer at all. */
export function isStatus(status: number): boolean {
  return status === 0 || (Number.isInteger(status) && status >= 200 && status <= 599);
}

/** A `fetch` that has one answer, whatever is asked; status 0 is no answer at all. */
export function recordedFetch(status: number, body: string): typeof globalThis.fetch {
  return async () => {
    if (status === 0) throw new TypeError('No answer was recorded');
    const hasNoBody = status === 204 || status === 205 || status === 304;
    return new Response(hasNoBody ? null : body, { status });
  };
}
