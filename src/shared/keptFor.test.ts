import { expect, test } from 'vitest';
import { keptFor } from './keptFor';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

const fresh = (data: unknown, ms = WEEK_MS) => keptFor(ms)({ state: { data } });

test('An answer is fresh for as long as its question says', () => {
  expect(fresh({ kind: 'value', value: 1 })).toBe(WEEK_MS);
  expect(fresh(undefined)).toBe(WEEK_MS);
});

test('An answer that there is nothing is fresh for ten minutes at most', () => {
  expect(fresh({ kind: 'missing', reason: 'not-collected' })).toBe(600_000);
  expect(fresh({ kind: 'missing', reason: 'not-collected' }, 1000)).toBe(1000);
});
