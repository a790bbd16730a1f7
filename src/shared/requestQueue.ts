import { mayBeRetried } from './upstreamError';

/** Time and chance, so that tests need neither. */
export interface QueueClock {
  readonly now: () => number;
  /** Resolves after so many milliseconds; rejects with the signal's reason when it ends first. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** A number from 0 up to, not including, 1. */
  readonly random: () => number;
}

export interface RequestQueueOptions {
  readonly concurrency: number;
  /** One wait before each further try: as many retries as there are waits. */
  readonly retryDelaysMs: readonly number[];
  /** At least this long between the end of one call and the start of the next. */
  readonly spacingMs?: number;
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
}

type Call = (signal: AbortSignal) => Promise<string>;

type Retries = Pick<RequestQueueOptions, 'retryDelaysMs'> & { readonly clock: QueueClock };

interface SharedCall {
  readonly url: string;
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

interface Turnstile {
  /** Resolves when it is the caller's turn; rejects with the signal's reason when it leaves first. */
  readonly enter: (signal: AbortSignal) => Promise<void>;
  readonly leave: () => void;
}

/** Lets so many in at a time, the rest in the order they came. */
function createTurnstile(places: number): Turnstile {
  const waiting: (() => void)[] = [];
  let taken = 0;

  function waitForPlace(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const start = () => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = () => {
        waiting.splice(waiting.indexOf(start), 1);
        reject(signal.reason);
      };
      waiting.push(start);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  return {
    enter: async (signal) => {
      signal.throwIfAborted();
      if (taken < places) taken += 1;
      else await waitForPlace(signal);
    },
    leave: () => {
      const next = waiting.shift();
      if (next === undefined) taken -= 1;
      else next();
    },
  };
}

/** Runs a call again after each wait, as long as that may help. */
async function callWithRetries(
  call: Call,
  signal: AbortSignal,
  { retryDelaysMs, clock }: Retries,
): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- a try waits for the one before
      return await call(signal);
    } catch (error) {
      signal.throwIfAborted();
      const delay = retryDelaysMs[tries];
      if (delay === undefined || !mayBeRetried(error)) throw error;
      // oxlint-disable-next-line no-await-in-loop -- the wait between two tries
      await clock.wait(withJitter(delay, clock.random()), signal);
    }
  }
}

/**
 * Asks for a text on behalf of one listener; the call ends when the last of them has left.
 *
 * @param forget takes the call out of the list, so that the next to ask starts a new one
 */
async function listen(
  shared: SharedCall,
  forget: () => void,
  signal: AbortSignal | undefined,
): Promise<string> {
  shared.listeners += 1;
  if (signal === undefined) return shared.promise;
  let leave: () => void = forget;
  const left = new Promise<never>((_, reject) => {
    leave = () => {
      shared.listeners -= 1;
      if (shared.listeners === 0) {
        forget();
        shared.ending.abort(signal.reason);
      }
      reject(signal.reason);
    };
  });
  signal.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([shared.promise, left]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

/**
 * A queue for one outside service: so many calls at a time, the same URL asked once, retries with
 * back-off only where nothing answered or the server failed (500 and above).
 */
export function createRequestQueue(options: RequestQueueOptions): RequestQueue {
  const { spacingMs = 0, clock = SYSTEM_CLOCK } = options;
  const turnstile = createTurnstile(options.concurrency);
  const underWay = new Map<string, SharedCall>();
  let restUntil = 0;

  async function inTurn(call: Call, signal: AbortSignal): Promise<string> {
    await turnstile.enter(signal);
    try {
      const rest = restUntil - clock.now();
      if (rest > 0) await clock.wait(rest, signal);
      return await callWithRetries(call, signal, { ...options, clock });
    } finally {
      if (spacingMs > 0) restUntil = Math.max(restUntil, clock.now() + spacingMs);
      turnstile.leave();
    }
  }

  function start(url: string, call: Call): SharedCall {
    const ending = new AbortController();
    const promise = inTurn(call, ending.signal).finally(() => forget(started));
    const started: SharedCall = { url, promise, ending, listeners: 0 };
    underWay.set(url, started);
    return started;
  }

  function forget(shared: SharedCall): void {
    if (underWay.get(shared.url) === shared) underWay.delete(shared.url);
  }

  return {
    run: async (url, call, signal) => {
      signal?.throwIfAborted();
      const shared = underWay.get(url) ?? start(url, call);
      return listen(shared, () => forget(shared), signal);
    },
    rest: (ms) => {
      restUntil = Math.max(restUntil, clock.now() + ms);
    },
  };
}
