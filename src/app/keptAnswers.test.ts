import type { PersistedClient } from '@tanstack/react-query-persist-client';
import { describe, expect, test } from 'vitest';
import { soundAnswers } from './keptAnswers';

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

function kept(data: unknown, { key = ['nomis', 'series'], ageMs = 0 } = {}): PersistedClient {
  const query = { queryKey: key, queryHash: 'h', state: { data, dataUpdatedAt: NOW - ageMs } };
  // Only what is read of a query stands here.
  const queries = [query] as unknown as PersistedClient['clientState']['queries'];
  return { timestamp: NOW, buster: 'v2', clientState: { mutations: [], queries } };
}

const countBack = (client: PersistedClient) => soundAnswers(client, NOW).clientState.queries.length;
const answer = (value: unknown) => ({ kind: 'value', value });

describe('a kept answer', () => {
  test.each([
    ['a figure', answer([RATE])],
    ['a missing figure', answer({ ...RATE, figure: { kind: 'missing', reason: 'disclosive' } })],
    ['codes and texts', answer([{ code: '45', name: 'Employment rate' }])],
  ])('comes back: %s', (_, data) => {
    expect(countBack(kept(data))).toBe(1);
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
  ])('is dropped: %s', (_, data) => {
    expect(countBack(kept(data))).toBe(0);
  });

  test('is dropped by its own age, however new the others are', () => {
    expect(countBack(kept(answer(RATE), { ageMs: 7 * DAY_MS }))).toBe(1);
    expect(countBack(kept(answer(RATE), { ageMs: 7 * DAY_MS + 1 }))).toBe(0);
  });

  test('is dropped when it is of a time to come', () => {
    expect(countBack(kept(answer(RATE), { ageMs: -1 }))).toBe(0);
  });

  test('is dropped when it is of no live service', () => {
    expect(countBack(kept(answer(RATE), { key: ['pack', 'area'] }))).toBe(0);
  });
});
