import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeTurns } from './turns';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('goes on at once while the stretch is short', async () => {
  const turn = takeTurns(20);
  vi.advanceTimersByTime(19);
  await turn();
  expect(vi.getTimerCount()).toBe(0);
});

test('lets the page have its turn where the stretch is long, and starts a new one', async () => {
  const turn = takeTurns(20);
  vi.advanceTimersByTime(20);
  const waiting = turn();
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(0);
  await waiting;
  await turn();
  expect(vi.getTimerCount()).toBe(0);
});
