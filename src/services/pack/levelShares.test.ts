import { describe, expect, test } from 'vitest';
import { type Figure, missing, value } from '@/domain/figure';
import { levelShare } from './levelShares';
import type { LabelledObservation } from './observations';

const level = (label: string, figure: Figure): LabelledObservation => ({
  label,
  figure,
  indicator: 'highest-qualification',
  unit: 'people',
  area: { gss: 'S12000036', level: 'district', name: 'City of Edinburgh' },
  period: 'Jan 2024-Dec 2024',
  periodEnd: '2024-12-31',
  source: 'aps-qualifications-2024',
});

const shareOf = (...figures: readonly Figure[]) =>
  levelShare(
    figures.map((figure, at) => level(String(at), figure)),
    '0',
  );

describe('levelShare', () => {
  test('is of all levels together', () => {
    expect(shareOf(value(6000), value(18_000))).toEqual({ kind: 'share', percent: 25 });
  });

  test('is not taken of fewer than 5,000 people', () => {
    expect(shareOf(value(4900), value(19_600))).toEqual({ kind: 'missing', reason: 'unreliable' });
    expect(shareOf(value(5000), value(20_000))).toEqual({ kind: 'share', percent: 20 });
  });

  test('says whose number is missing: its own, or that of another level', () => {
    expect(shareOf(missing('disclosive'), value(20_000))).toEqual({
      kind: 'missing',
      reason: 'disclosive',
    });
    expect(shareOf(value(20_000), missing('disclosive'))).toEqual({ kind: 'no-whole' });
  });

  test('is nothing for a level the table does not have', () => {
    expect(levelShare([level('none', value(9000))], 'RQF4+')).toBeUndefined();
  });
});
