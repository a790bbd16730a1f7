import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, test } from 'vitest';
import { fakeFetch } from '../../../tests/fakes/fakeFetch';
import { answerNomis } from '../../../tests/fakes/nomis';
import { nomisIn } from '../../../tests/fakes/nomisIn';
import { createNomisClient, NOMIS_BASE_URL } from './client';
import { nomisQueries } from './queries';

const LEEDS = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;

const queryClient = new QueryClient();

afterEach(() => {
  queryClient.clear();
});

function nomis() {
  const { fetch } = fakeFetch((url) => answerNomis(url, 'good'));
  return createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch });
}

const ROWS = {
  dataset: 'NM_57_1',
  geography: ['E08000035'],
  date: 'latest',
  dimensions: { item: ['1', '3'], measures: ['20100'] },
};

describe('nomisQueries', () => {
  test('answer for one district, for all, for codes, for series and for any query', async () => {
    const client = nomis();
    const question = { dataset: 'NM_17_5', dimension: 'variable', search: '*RQF*' };
    const answers = await Promise.all([
      queryClient.query(nomisQueries.claimantCount(client, LEEDS)),
      queryClient.query(nomisQueries.codes(client, question)),
      queryClient.query(nomisQueries.rows(client, ROWS)),
      queryClient.query(nomisQueries.series(client, 'employment-rate', [LEEDS])),
      queryClient.query(nomisQueries.claimantTrend(client, LEEDS, 13)),
      queryClient.query(nomisQueries.claimantGroups(client, LEEDS)),
      queryClient.query(nomisQueries.namedShares(client, 'qualifications', [LEEDS])),
      queryClient.query(nomisQueries.split(client, 'inactivity-reasons', [LEEDS])),
      queryClient.query(nomisQueries.claimantTrends(client, [LEEDS], 13)),
      queryClient.query(nomisQueries.districts(client, { measure: 'jobs-density' })),
      queryClient.query(nomisQueries.claimantYears(client, [LEEDS], 10)),
      queryClient.query(nomisQueries.earnings(client, 'residents', [LEEDS])),
      queryClient.query(nomisQueries.ratesBySex(client, [LEEDS])),
      queryClient.query(nomisQueries.occupationCounts(client, [LEEDS])),
    ]);
    expect(answers.filter(({ kind }) => kind === 'value')).toHaveLength(14);
  });

  test('look codes up once for all areas', async () => {
    const { nomis: client, asked } = nomisIn();
    const cardiff = { gss: 'W06000015', level: 'district', name: 'Cardiff' } as const;
    await queryClient.query(nomisQueries.namedShares(client, 'occupations', [LEEDS]));
    await queryClient.query(nomisQueries.namedShares(client, 'occupations', [cardiff]));
    expect(asked.filter((url) => url.includes('def.sdmx.json'))).toHaveLength(1);
    expect(asked).toHaveLength(3);
  });

  test('look codes up once for a place and for the map', async () => {
    const { nomis: client, asked } = nomisIn();
    const question = { measure: 'qualification-share', part: 'RQF4+' } as const;
    await queryClient.query(nomisQueries.namedShares(client, 'qualifications', [LEEDS]));
    const answer = await queryClient.query(nomisQueries.districts(client, question));
    expect(asked.filter((url) => url.includes('def.sdmx.json'))).toHaveLength(1);
    // An answer may be kept on the disk, so it must be the same once it was written as JSON.
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  test('may be kept, and are never retried twice over', () => {
    const query = nomisQueries.claimantCount(nomis(), LEEDS);
    expect([query.meta, query.retry]).toEqual([{ persist: true }, false]);
  });

  test('are off while the service is switched off', () => {
    const client = createNomisClient({ baseUrl: null });
    expect(nomisQueries.claimantCount(client, LEEDS).enabled).toBe(false);
    expect(nomisQueries.districts(client, { measure: 'claimant-rate' }).enabled).toBe(false);
  });
});
