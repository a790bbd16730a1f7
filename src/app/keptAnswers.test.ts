import type { PersistedQuery } from '@tanstack/query-persist-client-core';
import { describe, expect, test } from 'vitest';
import { mayBeKept, soundAnswer } from './keptAnswers';

const NOW = Date.UTC(2026, 10, 30);
const DAY_MS = 24 * 60 * 60 * 1000;

const RATE = {
  indicator: 'claimant-rate',
  figure: { kind: 'value', value: 4.1 },
  unit: 'per-cent',
  area: { gss: 'E08000035', level: 'district', name: 'Leeds' },
  period: 'February 2026',
  periodEnd: '2026-02-28',
  source: 'nomis-claimant-count',
};

function kept(data: unknown, { key = ['nomis', 'series'], ageMs = 0 } = {}): PersistedQuery {
  const row = { buster: 'b', queryHash: 'h', queryKey: key };
  // Only what is read of a query's state stands here.
  const state = { data, dataUpdatedAt: NOW - ageMs } as PersistedQuery['state'];
  return { ...row, state };
}

const answer = (value: unknown) => ({ kind: 'value', value });

describe('a kept answer', () => {
  test.each([
    ['a figure', answer([RATE])],
    ['a missing figure', answer({ ...RATE, figure: { kind: 'missing', reason: 'disclosive' } })],
    ['codes and texts', answer([{ code: '45', name: 'Employment rate' }])],
  ])('comes back: %s', (_, data) => {
    const row = kept(data);
    expect(soundAnswer(row, NOW)).toBe(row);
  });

  test.each([
    ['none', { kind: 'missing', reason: 'not-collected' }],
    ['nothing at all', undefined],
    ['another shape', [RATE]],
    ['a share that cannot be', answer([{ ...RATE, figure: { kind: 'value', value: 412.5 } }])],
    ['a number lost on the disk', answer([{ ...RATE, figure: { kind: 'value', value: null } }])],
    ['a reason nobody knows', answer([{ ...RATE, figure: { kind: 'missing', reason: 'x' } }])],
    ['a figure without its place', answer([{ ...RATE, area: null }])],
    ['a year that cannot be', answer([{ ...RATE, periodEnd: '2227-12-31' }])],
  ])('is neither kept nor taken back: %s', (_, data) => {
    expect(mayBeKept(data)).toBe(false);
    expect(() => soundAnswer(kept(data), NOW)).toThrow('not shown');
  });

  test('is dropped by its own age, however new the others are', () => {
    expect(soundAnswer(kept(answer(RATE), { ageMs: 7 * DAY_MS }), NOW)).toBeTruthy();
    expect(() => soundAnswer(kept(answer(RATE), { ageMs: 7 * DAY_MS + 1 }), NOW)).toThrow(
      'not shown',
    );
  });

  test('is dropped when it is of a time to come', () => {
    expect(() => soundAnswer(kept(answer(RATE), { ageMs: -1 }), NOW)).toThrow('not shown');
  });

  test('is dropped when it is of no live service', () => {
    expect(() => soundAnswer(kept(answer(RATE), { key: ['pack', 'area'] }), NOW)).toThrow(
      'not shown',
    );
  });

  test('is dropped when the disk holds something else', () => {
    expect(() => soundAnswer(JSON.parse('"text"'), NOW)).toThrow('not shown');
    expect(() => soundAnswer(JSON.parse('{"queryHash":"h"}'), NOW)).toThrow('not shown');
  });
});
