import { describe, expect, test } from 'vitest';
import { missing } from '@/domain/figure';
import { answered, unanswered } from '@/domain/answer';
import { ContractError } from '@/shared/upstreamError';
import { fakeFetch } from '../../../tests/fakes/fakeFetch';
import { answerNomis } from '../../../tests/fakes/nomis';
import { createNomisClient, NOMIS_BASE_URL } from './client';
import { fetchNamedShares } from './namedShares';
import { nomisIn, parametersOf } from '../../../tests/fakes/nomisIn';

const LEEDS = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;

describe('fetchNamedShares', () => {
  test('finds the codes of qualifications by name and looks five quarters back', async () => {
    const { nomis, asked } = nomisIn();
    const answer = await fetchNamedShares(nomis, 'qualifications', [LEEDS]);
    const shares = answer.kind === 'value' ? answer.value : [];
    expect(shares.map(({ name }) => name)).toEqual(['RQF4+', 'no qualifications (RQF)']);
    expect(shares[0]?.observation).toMatchObject({
      indicator: 'qualification-share',
      unit: 'per-cent',
      area: LEEDS,
    });
    expect(parametersOf(asked, 1)).toMatchObject({
      variable: '9001,9002',
      date: 'latestMINUS4-latest',
    });
  });

  test('finds the codes of occupations', async () => {
    const answer = await fetchNamedShares(nomisIn().nomis, 'occupations', [LEEDS]);
    expect(answer).toMatchObject({ value: [{ name: '1: managers' }] });
  });

  test('is absent where no name fits', async () => {
    const { fetch } = fakeFetch((url) => {
      url.searchParams.set('search', '*nothing*');
      return answerNomis(url, 'good');
    });
    const nomis = createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch });
    expect(await fetchNamedShares(nomis, 'occupations', [LEEDS])).toEqual(missing('not-published'));
  });

  test('takes codes from a cache that is handed in', async () => {
    const { nomis, asked } = nomisIn();
    const answer = await fetchNamedShares(nomis, 'occupations', [LEEDS], {
      codesOf: async () =>
        answered([
          { code: '9101', name: '% all in employment who are - 1: managers (SOC2020)' },
          { code: '78', name: '% all in employment who are - 21: scientists (SOC2020)' },
          { code: '79', name: '% all in employment who are - 2: professionals (SOC2010)' },
        ]),
    });
    expect(answer).toMatchObject({ value: [{ name: '1: managers' }] });
    expect(asked).toHaveLength(1);
    expect(parametersOf(asked)).toMatchObject({ variable: '9101' });
  });

  test('refuses rows that come under another name than the list gave', async () => {
    const { nomis } = nomisIn();
    const failure = fetchNamedShares(nomis, 'qualifications', [LEEDS], {
      codesOf: async () => answered([{ code: '9002', name: '% with RQF4+ - aged 16-64' }]),
    });
    await expect(failure).rejects.toBeInstanceOf(ContractError);
    await expect(failure).rejects.toThrow('VARIABLE 9002: "% with no qualifications');
  });

  test('is absent where names fit the search and not the classification', async () => {
    const { nomis, asked } = nomisIn();
    const answer = await fetchNamedShares(nomis, 'occupations', [LEEDS], {
      codesOf: async () => answered([{ code: '78', name: 'Something (SOC2020)' }]),
    });
    expect(answer).toEqual(unanswered('not-published'));
    expect(asked).toEqual([]);
  });
});
