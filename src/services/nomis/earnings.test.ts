import { describe, expect, test } from 'vitest';
import { missing, value } from '@/domain/figure';
import { ContractError } from '@/shared/upstreamError';
import { nomisIn, parametersOf } from '../../../tests/fakes/nomisIn';
import { type EarningsBase, fetchEarnings } from './earnings';

const LEEDS = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;
const BELFAST = { gss: 'N09000003', level: 'district', name: 'Belfast' } as const;
const BRITAIN = { gss: 'K03000001', level: 'great-britain', name: 'Great Britain' } as const;

describe('fetchEarnings', () => {
  test.each<[EarningsBase, string]>([
    ['residents', 'NM_30_1'],
    ['workplace', 'NM_99_1'],
  ])(
    'asks pay of %s a week and an hour, for four kinds of workers, at once',
    async (base, dataset) => {
      const { nomis, asked } = nomisIn();
      const answer = await fetchEarnings(nomis, base, [LEEDS, BRITAIN]);
      expect(asked).toHaveLength(1);
      expect(asked[0]).toContain(`/dataset/${dataset}.data.csv?`);
      expect(parametersOf(asked)).toEqual({
        geography: 'E08000035,2092957698',
        date: 'latestMINUS1-latest',
        sex: '1,3,7,8',
        pay: '1,6',
        item: '2',
        measures: '20100,20701',
      });
      const earnings = answer.kind === 'value' ? answer.value : [];
      expect(earnings).toHaveLength(2 * 4 * 2);
      expect(new Set(earnings.map(({ observation }) => observation.indicator))).toEqual(
        new Set(
          ['weekly', 'hourly'].flatMap((by) =>
            ['full-time', 'full-time-women', 'full-time-men', 'all'].map(
              (workers) => `pay-${base}-${by}-${workers}`,
            ),
          ),
        ),
      );
    },
  );

  test('gives the coefficient of variation and half the interval it stands for', async () => {
    const answer = await fetchEarnings(nomisIn().nomis, 'residents', [LEEDS]);
    const earnings = answer.kind === 'value' ? answer.value : [];
    const women = earnings.find(
      ({ workers, by }) => workers === 'full-time-women' && by === 'week',
    );
    expect(women?.observation).toMatchObject({
      figure: value(505),
      unit: 'gbp-per-week',
      cvPercent: 1,
      period: 'April 2025',
      periodEnd: '2025-04-30',
      source: 'nomis-ashe-residents',
    });
    expect(women?.observation.halfWidth95).toBeCloseTo((1.96 * 1 * 505) / 100, 10);
    expect(earnings.find(({ by }) => by === 'hour')?.observation.unit).toBe('gbp-per-hour');
  });

  test('keeps the reason of what is withheld, and no interval', async () => {
    const answer = await fetchEarnings(nomisIn('markers').nomis, 'workplace', [LEEDS]);
    const [pay] = answer.kind === 'value' ? answer.value : [];
    expect(pay?.observation.figure).toEqual(missing('unreliable'));
    expect(pay?.observation).not.toHaveProperty('halfWidth95');
    expect(pay?.observation).not.toHaveProperty('cvPercent');
  });

  test('is not collected for Northern Ireland, without asking', async () => {
    const { nomis, asked } = nomisIn();
    expect(await fetchEarnings(nomis, 'residents', [BELFAST])).toEqual(missing('not-collected'));
    expect(asked).toEqual([]);
  });

  test('refuses pay of other workers, of another kind or of another item', async () => {
    const failure = fetchEarnings(nomisIn('other-names').nomis, 'residents', [LEEDS]);
    await expect(failure).rejects.toBeInstanceOf(ContractError);
    await expect(failure).rejects.toThrow('means something else by SEX 1');
  });
});
