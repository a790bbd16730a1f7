import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeTurns } from './turns';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Whether it comes back before anything else of the page has had its turn. */
async function comesBackAtOnce(turn: () => Promise<void>): Promise<boolean> {
  let isBack = false;
  const waiting = turn().then(() => {
    isBack = true;
  });
  for (let time = 0; time < 10; time += 1) await Promise.resolve();
  const wasBack = isBack;
  await waiting;
  return wasBack;
}

test('goes on at once while the stretch is short', async () => {
  const turn = takeTurns(20);
  vi.advanceTimersByTime(19);
  expect(await comesBackAtOnce(turn)).toBe(true);
});

test('lets the page have its turn where the stretch is long, and starts a new one', async () => {
  const turn = takeTurns(20);
  vi.advanceTimersByTime(20);
  expect(await comesBackAtOnce(turn)).toBe(false);
  expect(await comesBackAtOnce(turn)).toBe(true);
});
