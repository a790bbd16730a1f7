import {
  createRequestQueue,
  type QueueClock,
  type RequestQueue,
} from '../../src/shared/requestQueue';

/** A queue that keeps its rules but waits in no time, and writes its waits down. */
export interface InstantQueue {
  readonly queue: RequestQueue;
  readonly waits: readonly number[];
}

/** A queue for unit tests: the client's retries, without the waiting. */
export function instantQueue(
  retryDelaysMs: readonly number[],
  concurrency = 2,
  spacingMs = 0,
): InstantQueue {
  const waits: number[] = [];
  let time = 0;
  const clock: QueueClock = {
    now: () => time,
    wait: async (ms) => {
      waits.push(ms);
      time += ms;
    },
    random: () => 0,
  };
  const queue = createRequestQueue({
    concurrency,
    retryDelaysMs,
    spacingMs,
    clock,
  });
  return { queue, waits };
}
