import { describe, expect, test } from 'vitest';
import { missing, value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { referenceFromData } from '../../../../tests/support/packFromData';
import { handoutPin } from './pins';
import { english } from '../../../../tests/support/english';

const pay: Observation = {
  indicator: 'pay-hourly',
  figure: value(12.61),
  unit: 'gbp-per-hour',
  occupation: { edition: 'SOC 2020', code: '9263', title: 'Kitchen and catering assistants' },
  area: { gss: 'K02000001', level: 'united-kingdom', name: 'United Kingdom' },
  period: 'April 2025',
  periodEnd: '2025-04-30',
  source: 'ashe-14-2025',
};
const words = (observation: Observation, label = 'pay at a glance', job?: string) =>
  english(handoutPin({ label, observation, ...(job ? { job } : {}) }, referenceFromData()));

describe('a pinned figure on the hand-out', () => {
  test('has its label, job, value, place, period and source', () => {
    expect(words(pay, 'pay at a glance', 'Dinner lady')).toEqual({
      job: 'Dinner lady',
      text: 'Pay: £12.61 an hour (United Kingdom, April 2025).',
      source: 'ONS, ASHE Table 14, April 2025, United Kingdom',
    });
  });

  test('says so where it is of a wider group', () => {
    const occupation = {
      edition: 'SOC 2020',
      code: '92',
      title: 'Elementary administration',
    } as const;
    expect(words({ ...pay, occupation, unit: 'people', figure: value(14_000) }, 'here').text).toBe(
      'Here, in the wider group Elementary administration: about 14,000 people (United Kingdom, April 2025).',
    );
  });

  test('gives the reason where there is no figure', () => {
    expect(words({ ...pay, figure: missing('unreliable') }).text).toContain('too few people asked');
  });
});
