import { mayBeRetried, UnreachableError } from './upstreamError';

/** Time and chance, so that tests need neither. */
export interface QueueClock {
  readonly now: () => number;
  /** Resolves after so many milliseconds; rejects with the signal's reason when it ends first. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** A number from 0 up to, not including, 1. */
  readonly random: () => number;
}

export interface RequestQueueOptions {
  /** The service's short name, for the errors of the queue's own. */
  readonly source: string;
  readonly concurrency: number;
  /** One wait before each further try: as many retries as there are waits. */
  readonly retryDelaysMs: readonly number[];
  /** At least this long between the end of one call and the start of the next. */
  readonly spacingMs?: number;
  /**
   * When so many different addresses in a row gave no answer, and no other did within `restMs`,
   * further calls fail at once for `restMs`: a service that is gone is not asked twenty times for
   * one page, while one dead address never silences the others.
   */
  readonly breaker?: { readonly addresses: number; readonly restMs: number };
  readonly clock?: QueueClock;
}

export interface RequestQueue {
  /**
   * Runs a call for a text when its turn comes. A call for a URL that is already under way or waiting joins
   * it. The call itself is ended only when everyone who asked for it has gone.
   */
  readonly run: (
    url: string,
    call: (signal: AbortSignal) => Promise<string>,
    signal?: AbortSignal,
  ) => Promise<string>;
  /** Nothing starts for so long: for a service that asks for a pause in its own words. */
  readonly rest: (ms: number) => void;
  /** Ends a rest at once: what *Try again* does before it asks. */
  readonly wake: () => void;
}

interface SharedCall {
  readonly promise: Promise<string>;
  readonly ending: AbortController;
  listeners: number;
}

const SYSTEM_CLOCK: QueueClock = {
  now: () => Date.now(),
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      const onAbort = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', onAbort);
        resolve();
      }, ms);
      signal.addEventListener('abort', onAbort, { once: true });
    }),
  random: () => Math.random(),
};

/** A wait with jitter: from the wait itself to a quarter longer, so that clients drift apart. */
function withJitter(ms: number, random: number): number {
  return Math.round(ms * (1 + random / 4));
}

/**
 * A queue for one outside service: so many calls at a time, the same URL asked once, retries with
 * back-off only where nothing answered or the server failed (500 and above).
 */
export function createRequestQueue(options: RequestQueueOptions): RequestQueue {
  const { source, concurrency, retryDelaysMs, spacingMs = 0, breaker } = options;
  const { clock = SYSTEM_CLOCK } = options;
  const shared = new Map<string, SharedCall>();
  const waiting: (() => void)[] = [];
  let running = 0;
  const deadAddresses = new Set<string>();
  let lastAnswerAt = Number.NEGATIVE_INFINITY;
  let closedUntil = 0;
  let restUntil = 0;

  async function takeTurn(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (running < concurrency) {
      running += 1;
    } else {
      await new Promise<void>((resolve, reject) => {
        const start = () => {
          signal.removeEventListener('abort', leave);
          resolve();
        };
        const leave = () => {
          waiting.splice(waiting.indexOf(start), 1);
          reject(signal.reason);
        };
        waiting.push(start);
        signal.addEventListener('abort', leave, { once: true });
      });
    }
  }

  function passTurn(): void {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  function note(url: string, error?: unknown): void {
    if (breaker === undefined) return;
    if (!(error instanceof UnreachableError)) {
      deadAddresses.clear();
      lastAnswerAt = clock.now();
      return;
    }
    deadAddresses.add(url);
    const isSilent = clock.now() - lastAnswerAt >= breaker.restMs;
    if (isSilent && deadAddresses.size >= breaker.addresses) {
      closedUntil = clock.now() + breaker.restMs;
    }
  }

  async function tryAgain(
    url: string,
    call: (signal: AbortSignal) => Promise<string>,
    signal: AbortSignal,
  ): Promise<string> {
    for (let tries = 0; ; tries += 1) {
      if (clock.now() < closedUntil) {
        throw new UnreachableError(`${source} gave no answer just now and is not asked again yet`, {
          source,
          url,
        });
      }
      try {
        const result = await call(signal);
        note(url);
        return result;
      } catch (error) {
        signal.throwIfAborted();
        note(url, error);
        const delay = retryDelaysMs[tries];
        if (delay === undefined || !mayBeRetried(error)) throw error;
        if (clock.now() < closedUntil) throw error;
        await clock.wait(withJitter(delay, clock.random()), signal);
      }
    }
  }

  async function inTurn(
    url: string,
    call: (signal: AbortSignal) => Promise<string>,
    signal: AbortSignal,
  ): Promise<string> {
    await takeTurn(signal);
    try {
      const rest = restUntil - clock.now();
      if (rest > 0) await clock.wait(rest, signal);
      return await tryAgain(url, call, signal);
    } finally {
      if (spacingMs > 0) restUntil = Math.max(restUntil, clock.now() + spacingMs);
      passTurn();
    }
  }

  function join(url: string, call: (signal: AbortSignal) => Promise<string>): SharedCall {
    const known = shared.get(url);
    if (known !== undefined) return known;
    const ending = new AbortController();
    const promise = inTurn(url, call, ending.signal).finally(() => {
      if (shared.get(url)?.ending === ending) shared.delete(url);
    });
    const started: SharedCall = { promise, ending, listeners: 0 };
    shared.set(url, started);
    return started;
  }

  async function run(
    url: string,
    call: (signal: AbortSignal) => Promise<string>,
    signal?: AbortSignal,
  ): Promise<string> {
    signal?.throwIfAborted();
    const joined = join(url, call);
    joined.listeners += 1;
    let onAbort: (() => void) | undefined;
    const left = new Promise<never>((_, reject) => {
      onAbort = () => {
        joined.listeners -= 1;
        if (joined.listeners === 0) {
          shared.delete(url);
          joined.ending.abort(signal?.reason);
        }
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', onAbort, { once: true });
    });
    try {
      return await Promise.race([joined.promise, left]);
    } finally {
      if (onAbort !== undefined) signal?.removeEventListener('abort', onAbort);
    }
  }

  return {
    run,
    rest: (ms) => {
      restUntil = Math.max(restUntil, clock.now() + ms);
    },
    wake: () => {
      closedUntil = 0;
      deadAddresses.clear();
      restUntil = 0;
    },
  };
}
