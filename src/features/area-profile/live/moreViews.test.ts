import { describe, expect, test } from 'vitest';
import type { Area } from '@/domain/area';
import { missing, value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import type { ClaimantTrend } from '@/services/nomis/claimants';
import { fetchClaimantYears } from '@/services/nomis/claimants';
import { fetchEarnings } from '@/services/nomis/earnings';
import { fetchOccupationCounts } from '@/services/nomis/occupationCounts';
import { fetchRatesBySex } from '@/services/nomis/ratesBySex';
import { nomisIn } from '../../../../tests/fakes/nomisIn';
import { bySexView } from './bySexView';
import { claimantYearsView } from '../claimants/liveView';
import type { Reading } from './compared';
import { occupationCountsView } from '../occupations/liveView';
import { earningsView } from '../pay/liveView';
import { INDICATORS } from './fixtures';
import { trendData } from '@/charts/trend/trend';
import { runsOf } from '@/charts/TrendChart';

const LEEDS = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;
const REGION = { gss: 'E12000003', level: 'region', name: 'Yorkshire and The Humber' } as const;
const BRITAIN = { gss: 'K03000001', level: 'great-britain', name: 'Great Britain' } as const;
const PLACES: readonly Area[] = [LEEDS, BRITAIN];
const TODAY = '2026-04-15';

const READING: Reading = {
  places: PLACES,
  indicator: (id) => INDICATORS.find((one) => one.id === id),
};

describe('earningsView', () => {
  test('sets four kinds of workers beside the widest area, a week and an hour', async () => {
    const answer = await fetchEarnings(nomisIn().nomis, 'residents', PLACES);
    const view = earningsView(answer.kind === 'value' ? answer.value : [], READING);
    expect(view?.week.rows.map(({ id, name }) => [id, name])).toEqual([
      ['full-time', 'Full time'],
      ['full-time-women', 'Women, full time'],
      ['full-time-men', 'Men, full time'],
      ['all', 'All employees'],
    ]);
    expect(view?.week.source.indicator).toBe('pay-residents-weekly-full-time');
    expect(view?.week.rows[0]?.words).toBe('lower than Great Britain');
    expect(view?.hour.rows.map(({ own }) => own.unit)).toEqual(
      Array.from({ length: 4 }, () => 'gbp-per-hour'),
    );
  });

  test('is nothing where the place is not in the answer', () => {
    expect(earningsView([], READING)).toBeUndefined();
  });
});

describe('bySexView', () => {
  test('has women and men of each rate one below the other', async () => {
    const answer = await fetchRatesBySex(nomisIn().nomis, PLACES);
    const table = bySexView(answer.kind === 'value' ? answer.value : [], READING);
    expect(table?.rows.map(({ name }) => name)).toEqual([
      'Women, in work',
      'Men, in work',
      'Women, looking for work',
      'Men, looking for work',
      'Women, neither',
      'Men, neither',
    ]);
    expect(table?.rows[0]?.own.indicator).toBe('employment-rate-women');
    expect(table?.columns).toEqual(['Leeds', 'Great Britain']);
  });

  test('leaves a rate out that was not found', async () => {
    const answer = await fetchRatesBySex(nomisIn().nomis, PLACES);
    const rates = answer.kind === 'value' ? answer.value.filter(({ sex }) => sex === 'men') : [];
    expect(bySexView(rates, READING)?.rows).toHaveLength(3);
    expect(bySexView([], READING)).toBeUndefined();
  });
});

describe('occupationCountsView', () => {
  const count = (code: string, people: number | null, half?: number, area: Area = LEEDS) =>
    ({
      indicator: 'residents-by-occupation',
      figure: people === null ? missing('disclosive') : value(people),
      unit: 'people',
      area,
      occupation: { edition: 'SOC 2020', code, title: `Group ${code}` },
      period: 'Apr 2025-Mar 2026',
      periodEnd: '2026-03-31',
      source: 'nomis-aps-counts',
      ...(half !== undefined && { halfWidth95: half }),
    }) satisfies Observation;

  test('has the largest group first, its interval as coarse as a district can be counted', () => {
    const view = occupationCountsView(
      [count('11', 3000, 400), count('22', 14_200, 1900), count('33', 600)],
      READING,
      TODAY,
    );
    expect(view?.counts.map(({ id, range, sure }) => [id, range, sure])).toEqual([
      ['22', '12,000 to 16,000', 'rough guide'],
      ['11', '2,500 to 3,500', 'rough guide'],
    ]);
    // Of a district, without a margin: nobody can say how rough it is.
    expect(view?.without.map(({ reason, names }) => [reason, names])).toEqual([
      ['unreliable', ['Group 33']],
    ]);
  });

  test('prints no number where the interval is wide', () => {
    const view = occupationCountsView([count('11', 1000, 900)], READING, TODAY);
    expect(view?.counts).toEqual([]);
    expect(view?.without.map(({ why }) => why)).toEqual(['too few people asked']);
  });

  test('rounds the ends of a region as its count is rounded', () => {
    const places = [REGION, BRITAIN];
    const view = occupationCountsView(
      [count('11', 103_400, 5200, REGION), count('11', 1_000_000, 9000, BRITAIN)],
      { ...READING, places },
      TODAY,
    );
    expect(view?.counts.map(({ range }) => range)).toEqual(['98,000 to 109,000']);
  });

  test('names the groups that are withheld by their reason, never as 0', async () => {
    const view = occupationCountsView([count('11', null), count('22', null)], READING, TODAY);
    expect(view?.counts).toEqual([]);
    expect(view?.without).toEqual([
      {
        reason: 'disclosive',
        why: 'withheld so nobody can be identified',
        names: ['Group 11', 'Group 22'],
      },
    ]);
  });

  test('reads what Nomis answers', async () => {
    const answer = await fetchOccupationCounts(nomisIn().nomis, [LEEDS]);
    const view = occupationCountsView(answer.kind === 'value' ? answer.value : [], READING, TODAY);
    expect(view?.counts).toHaveLength(3);
    expect(view?.source).toMatchObject({ source: 'nomis-aps-counts', area: LEEDS });
    expect(view?.source).not.toHaveProperty('occupation');
  });

  test('is nothing where the place is not in the answer', () => {
    expect(occupationCountsView([count('11', 5, 1, BRITAIN)], READING, TODAY)).toBeUndefined();
  });
});

describe('claimantYearsView', () => {
  async function trendsOf(years: number): Promise<readonly ClaimantTrend[]> {
    const answer = await fetchClaimantYears(nomisIn().nomis, PLACES, years);
    return answer.kind === 'value' ? answer.value : [];
  }

  test('is broken where who is in the count changed, and says why', async () => {
    const trend = claimantYearsView(await trendsOf(10), READING);
    expect(trend?.periods).toHaveLength(11);
    expect(trend?.periods[0]).toBe('February 2016');
    expect(trend?.breaks.map(({ before }) => before)).toEqual([
      'February 2018',
      'February 2021',
      'February 2022',
    ]);
    expect(trend?.breaks[0]?.why).toContain('Universal Credit');
    const { series, breaks } = trend ? trendData(trend) : { series: [], breaks: [] };
    expect(series.map((one) => runsOf(one, breaks).map((run) => run.length))[0]).toEqual([
      2, 3, 1, 5,
    ]);
  });

  test('has no break that lies before its first year', async () => {
    expect(claimantYearsView(await trendsOf(3), READING)?.breaks).toEqual([]);
  });

  test('is nothing without the place itself', async () => {
    const places = [REGION];
    expect(claimantYearsView(await trendsOf(3), { places })).toBeUndefined();
  });
});
