import { describe, expect, test } from 'vitest';
import { answered } from '@/domain/answer';
import { missing, value } from '@/domain/figure';
import { ContractError } from '@/shared/upstreamError';
import { fakeFetch } from '../../../tests/fakes/fakeFetch';
import { answerNomis } from '../../../tests/fakes/nomis';
import { nomisIn, parametersOf } from '../../../tests/fakes/nomisIn';
import { createNomisClient, NOMIS_BASE_URL } from './client';
import { fetchOccupationCounts } from './occupationCounts';

const LEEDS = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;
const BELFAST = { gss: 'N09000003', level: 'district', name: 'Belfast' } as const;

describe('fetchOccupationCounts', () => {
  test('finds the cells of all people in sub-major groups by name', async () => {
    const { nomis, asked } = nomisIn();
    const answer = await fetchOccupationCounts(nomis, [LEEDS]);
    expect(asked[0]).toContain('/NM_17_1/cell.def.sdmx.json?search=*T09b*');
    // Not the full-time cell, not the men's, not the major group's.
    expect(parametersOf(asked, 1)).toEqual({
      geography: 'E08000035',
      date: 'latestMINUS1-latest',
      cell: '9301,9303,9304',
      measures: '20100,20701',
    });
    expect(answer.kind === 'value' && answer.value[1]).toEqual({
      indicator: 'residents-by-occupation',
      figure: value(3000),
      unit: 'people',
      area: LEEDS,
      occupation: { edition: 'SOC 2020', code: '22', title: 'Health professionals' },
      period: 'February 2026',
      periodEnd: '2026-02-28',
      source: 'nomis-aps-counts',
      halfWidth95: 400,
    });
  });

  test('keeps the reason of each withheld cell', async () => {
    const answer = await fetchOccupationCounts(nomisIn('all-missing').nomis, [LEEDS]);
    const reasons = answer.kind === 'value' ? answer.value.map(({ figure }) => figure) : [];
    expect(reasons).toEqual([
      missing('unreliable'),
      missing('not-published'),
      missing('unreliable'),
    ]);
  });

  test('shows no number of so few people that the source gives no margin of error', async () => {
    const answer = await fetchOccupationCounts(nomisIn('without-margin').nomis, [LEEDS]);
    const figures = answer.kind === 'value' ? answer.value.map(({ figure }) => figure) : [];
    expect(figures).toEqual([1, 2, 3].map(() => missing('unreliable')));
  });

  test.each([
    ['T09b:4 (All people - 22 Health professionals (SOC 2020) : All People )', '22'],
    ['T09b:4 (All people - Culture, media & sports occupations (SOC2020) : All people )', '34'],
  ])('knows the group of "%s"', async (name, code) => {
    const { fetch } = fakeFetch((url) => {
      const answer = answerNomis(url, 'good');
      if (answer === 'gone') return answer;
      return { ...answer, body: answer.body.replaceAll(/"T09b:[^"]*"/g, `"${name}"`) };
    });
    const nomis = createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch });
    const codesOf = async () => answered([{ code: '9301', name }]);
    const answer = await fetchOccupationCounts(nomis, [LEEDS], { codesOf });
    expect(answer).toMatchObject({ value: [{ occupation: { code } }] });
  });

  test.each([
    'T09a:7 (All people - Health professionals (SOC2010) : All people )',
    'T09b:7 (All people - Something new (SOC2020) : All people )',
    'T01:22 (Aged 16-64 - All : All People )',
  ])('is not published where the list has only "%s"', async (name) => {
    const { nomis, asked } = nomisIn();
    const codesOf = async () => answered([{ code: '1', name }]);
    expect(await fetchOccupationCounts(nomis, [LEEDS], { codesOf })).toEqual(
      missing('not-published'),
    );
    expect(asked).toEqual([]);
  });

  test('refuses cells that come under other names', async () => {
    const failure = fetchOccupationCounts(nomisIn('other-names').nomis, [LEEDS]);
    await expect(failure).rejects.toBeInstanceOf(ContractError);
  });

  test('is not collected for Northern Ireland', async () => {
    expect(await fetchOccupationCounts(nomisIn().nomis, [BELFAST])).toEqual(
      missing('not-collected'),
    );
  });
});
