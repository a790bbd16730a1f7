import { describe, expect, test, vi } from 'vitest';
import { type Asked, serviceState, serviceWords } from './serviceState';

const VISIT = Date.UTC(2026, 10, 25, 9);
const BEFORE = Date.UTC(2026, 10, 23, 9);
const DURING = VISIT + 1000;

const asked = (changes: Partial<Asked> = {}): Asked => ({
  status: 'pending',
  isFetching: false,
  answeredAt: 0,
  failedAt: 0,
  ...changes,
});

describe('serviceState', () => {
  test.each([
    [
      'is off where the configuration has no address',
      false,
      [asked({ answeredAt: DURING })],
      { kind: 'off' },
    ],
    ['is not asked without questions', true, [], { kind: 'not-asked' }],
    ['waits for a first answer', true, [asked({ isFetching: true })], { kind: 'waiting' }],
    [
      'is live after an answer in this visit',
      true,
      [asked({ answeredAt: DURING })],
      { kind: 'live' },
    ],
    [
      'is saved where answers are older than the visit',
      true,
      [asked({ answeredAt: BEFORE })],
      { kind: 'saved', at: BEFORE },
    ],
    [
      'does not answer after a failure',
      true,
      [asked({ failedAt: DURING })],
      { kind: 'not-answering' },
    ],
    [
      'does not answer, with what was saved',
      true,
      [asked({ failedAt: DURING }), asked({ answeredAt: BEFORE })],
      { kind: 'not-answering', savedAt: BEFORE },
    ],
    [
      'is live again when it answers after a failure',
      true,
      [asked({ failedAt: DURING }), asked({ answeredAt: DURING + 1 })],
      { kind: 'live' },
    ],
  ] as const)('%s', (_, isOn, questions, expected) => {
    expect(serviceState(isOn, questions, VISIT)).toEqual(expected);
  });
});

describe('serviceWords', () => {
  test('dates what was saved', () => {
    expect(serviceWords({ kind: 'saved', at: BEFORE })).toBe(
      'Saved. Answers of 23 November 2026 are shown where there are any.',
    );
  });

  test('says that the pack stands where nothing was saved', () => {
    expect(serviceWords({ kind: 'not-answering' })).toBe(
      'Not answering. The figures of the data pack stand.',
    );
  });
});

test('the day of a kept answer is that of the reader’s clock', () => {
  vi.stubEnv('TZ', 'Europe/London');
  const lateOnTheLastOfJune = Date.UTC(2026, 5, 30, 23, 30);
  const words = serviceWords({ kind: 'saved', at: lateOnTheLastOfJune });
  vi.unstubAllEnvs();
  expect(words).toContain('1 July 2026');
});
