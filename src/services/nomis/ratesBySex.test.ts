import { describe, expect, test } from 'vitest';
import { answered } from '@/domain/answer';
import { missing } from '@/domain/figure';
import { ContractError } from '@/shared/upstreamError';
import { nomisIn, parametersOf } from '../../../tests/fakes/nomisIn';
import { fetchRatesBySex } from './ratesBySex';

const LEEDS = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;

describe('fetchRatesBySex', () => {
  test('finds the codes of three rates of women and of men by name', async () => {
    const { nomis, asked } = nomisIn();
    const answer = await fetchRatesBySex(nomis, [LEEDS]);
    expect(answer.kind === 'value' && answer.value.map(({ rate, sex }) => [rate, sex])).toEqual([
      ['employment-rate', 'men'],
      ['employment-rate', 'women'],
      ['unemployment-rate', 'men'],
      ['unemployment-rate', 'women'],
      ['inactivity-rate', 'men'],
      ['inactivity-rate', 'women'],
    ]);
    expect(answer).toMatchObject({
      value: {
        0: {
          observation: {
            indicator: 'employment-rate-men',
            unit: 'per-cent',
            halfWidth95: 1,
            source: 'nomis-aps',
          },
        },
      },
    });
    expect(asked[0]).toContain('/NM_17_5/variable.def.sdmx.json?search=*males*16-64*');
    // The code of one ethnic group is among those found and is not asked for.
    expect(parametersOf(asked, 1)).toMatchObject({
      variable: '9201,9202,9203,9204,9205,9206',
      measures: '20599,21003',
    });
  });

  test('is not published where no name fits, without asking for figures', async () => {
    const { nomis, asked } = nomisIn();
    const codesOf = async () => answered([{ code: '1', name: 'Employment rate males - aged 50+' }]);
    expect(await fetchRatesBySex(nomis, [LEEDS], { codesOf })).toEqual(missing('not-published'));
    expect(asked).toEqual([]);
  });

  test('refuses a rate that comes under another name than the list gave', async () => {
    const codesOf = async () =>
      answered([{ code: '9202', name: 'Employment rate males - aged 16-64' }]);
    const failure = fetchRatesBySex(nomisIn().nomis, [LEEDS], { codesOf });
    await expect(failure).rejects.toBeInstanceOf(ContractError);
    await expect(failure).rejects.toThrow('means something else by VARIABLE 9202');
  });
});
