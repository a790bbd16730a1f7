import { describe, expect, test } from 'vitest';
import { createRequestQueue, type QueueClock, type RequestQueueOptions } from './requestQueue';
import { ContractError, HttpStatusError, UnreachableError } from './upstreamError';

const origin = { source: 'nomis', url: 'https://service.example/a' };
const unreachable = () => new UnreachableError('gone', origin);
const statusError = (status: number) =>
  new HttpStatusError('status', { ...origin, status, body: '' });

/** A clock on which waiting takes no time and is written down. */
function testClock(random = 0) {
  const waits: number[] = [];
  let time = 0;
  const clock: QueueClock = {
    now: () => time,
    wait: async (ms) => {
      waits.push(ms);
      time += ms;
    },
    random: () => random,
  };
  return { clock, waits, pass: (ms: number) => (time += ms) };
}

function queueWith(options: Partial<RequestQueueOptions> = {}, random = 0) {
  const { clock, waits, pass } = testClock(random);
  const queue = createRequestQueue({
    concurrency: 2,
    retryDelaysMs: [2000, 6000],
    clock,
    ...options,
  });
  return { queue, waits, pass };
}

/** A call that is answered by hand. */
function handAnswered() {
  let started = 0;
  let answer: (text: string) => void = () => undefined;
  let signalSeen: AbortSignal | undefined;
  const call = (signal: AbortSignal) => {
    started += 1;
    signalSeen = signal;
    return new Promise<string>((resolve, reject) => {
      answer = resolve;
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  };
  return {
    call,
    answer: (text: string) => answer(text),
    started: () => started,
    isEnded: () => signalSeen?.aborted,
  };
}

const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

describe('a request queue', () => {
  test('runs no more than its number at a time, the rest in order', async () => {
    const { queue } = queueWith();
    const calls = [handAnswered(), handAnswered(), handAnswered()];
    const runs = calls.map(({ call }, index) => queue.run(`/${index}`, call));
    await settle();
    expect(calls.map(({ started }) => started())).toEqual([1, 1, 0]);

    calls[0]?.answer('first');
    await settle();
    expect(calls.map(({ started }) => started())).toEqual([1, 1, 1]);

    calls[1]?.answer('second');
    calls[2]?.answer('third');
    expect(await Promise.all(runs)).toEqual(['first', 'second', 'third']);
  });

  test('asks the same URL once while it is under way, and again afterwards', async () => {
    const { queue } = queueWith();
    const { call, answer, started } = handAnswered();
    const both = Promise.all([queue.run('/a', call), queue.run('/a', call)]);
    await settle();
    answer('one');
    expect(await both).toEqual(['one', 'one']);
    expect(started()).toBe(1);

    const again = queue.run('/a', call);
    await settle();
    answer('two');
    expect(await again).toBe('two');
    expect(started()).toBe(2);
  });

  test('ends a call only when everyone who asked has left', async () => {
    const { queue } = queueWith();
    const { call, isEnded } = handAnswered();
    const [one, other] = [new AbortController(), new AbortController()];
    const first = queue.run('/a', call, one.signal);
    const second = queue.run('/a', call, other.signal);
    await settle();

    one.abort('one left');
    await expect(first).rejects.toBe('one left');
    expect(isEnded()).toBe(false);

    other.abort('both left');
    await expect(second).rejects.toBe('both left');
    expect(isEnded()).toBe(true);
  });

  test('gives up the place in the line of a caller who left before the turn came', async () => {
    const { queue } = queueWith({ concurrency: 1 });
    const [first, second, third] = [handAnswered(), handAnswered(), handAnswered()];
    const running = queue.run('/1', first.call);
    const leaving = new AbortController();
    const left = queue.run('/2', second.call, leaving.signal);
    const last = queue.run('/3', third.call);
    await settle();
    leaving.abort('left');
    await expect(left).rejects.toBe('left');
    first.answer('1');
    await running;
    await settle();
    third.answer('3');
    expect(await last).toBe('3');
    expect(second.started()).toBe(0);
  });

  test('tries again after 2 and 6 seconds when nothing answers, then gives the error on', async () => {
    const { queue, waits } = queueWith();
    let tries = 0;
    const run = queue.run('/a', async () => {
      tries += 1;
      throw unreachable();
    });
    await expect(run).rejects.toBeInstanceOf(UnreachableError);
    expect(tries).toBe(3);
    expect(waits).toEqual([2000, 6000]);
  });

  test('lengthens a wait by chance, by up to a quarter', async () => {
    const { queue, waits } = queueWith({}, 0.5);
    let tries = 0;
    const run = queue.run('/a', async () => {
      tries += 1;
      if (tries === 1) throw statusError(503);
      return 'well';
    });
    expect(await run).toBe('well');
    expect(waits).toEqual([2250]);
  });

  test.each([
    ['a status below 500', statusError(404)],
    ['a broken contract', new ContractError('', origin)],
    ['a fault of our own', new TypeError('')],
  ])('does not try again after %s', async (_, error) => {
    const { queue, waits } = queueWith();
    const run = queue.run('/a', () => Promise.reject(error));
    await expect(run).rejects.toBe(error);
    expect(waits).toEqual([]);
  });

  test('goes on after a failure', async () => {
    const { queue } = queueWith({ concurrency: 1, retryDelaysMs: [] });
    await expect(queue.run('/a', () => Promise.reject(unreachable()))).rejects.toThrow('gone');
    expect(await queue.run('/a', async () => 'well')).toBe('well');
  });

  test('keeps calls apart by its spacing', async () => {
    const { queue, waits } = queueWith({ concurrency: 1, spacingMs: 1000 });
    await queue.run('/a', async () => 'a');
    await queue.run('/b', async () => 'b');
    expect(waits).toEqual([1000]);
  });

  test('rests when told to', async () => {
    const { queue, waits } = queueWith();
    queue.rest(15_000);
    await queue.run('/a', async () => 'a');
    expect(waits).toEqual([15_000]);
  });
});
