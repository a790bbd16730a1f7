import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, unanswered } from '@/domain/answer';
import { ContractError } from '@/shared/upstreamError';
import { fakeFetch } from '../../../tests/fakes/fakeFetch';
import { answerNomis } from '../../../tests/fakes/nomis';
import { createNomisClient, NOMIS_BASE_URL } from './client';
import { joined, plannedCells, withinLimit } from './plan';
import { CELL_LIMIT, type NomisQuery } from './query';

const AGES = Array.from({ length: 16 }, (_, age) => String(age));

/** The contract's own sum: all districts, 13 months, 16 ages; 75,088 cells in one request. */
const BY_AGE: NomisQuery = {
  dataset: 'NM_162_1',
  geography: ['TYPE424'],
  date: 'latestMINUS12-latest',
  dimensions: { gender: ['0'], age: AGES, measure: ['1'], measures: ['20100'] },
};

const ORIGIN = { source: 'nomis', url: 'https://service.example/' };

describe('plannedCells', () => {
  test.each<[string, Partial<NomisQuery>, number]>([
    ['all districts as 400', {}, 400 * 13 * 16],
    ['districts and others', { geography: ['TYPE424', '2092957698'] }, 401 * 13 * 16],
    ['areas one by one', { geography: ['E08000035', 'E08000034'] }, 2 * 13 * 16],
    ['a type within an area', { geography: ['2092957699TYPE424'] }, 400 * 13 * 16],
    ['dates one by one', { date: 'latest,latestMINUS12,2024-01' }, 400 * 3 * 16],
    ['stretches of dates', { date: 'prevyear,latestMINUS5-latest' }, 400 * 7 * 16],
    ['a range of codes', { dimensions: { age: ['10...20'], measures: ['20100'] } }, 400 * 13 * 11],
  ])('counts %s', (_, part, cells) => {
    expect(plannedCells({ ...BY_AGE, ...part })).toBe(cells);
  });
});

describe('withinLimit', () => {
  test('leaves a query that fits as it is', () => {
    const query = { ...BY_AGE, geography: ['E08000035'] };
    expect(withinLimit(query)).toEqual([query]);
  });

  test('shares the ages of all districts out between four questions', () => {
    const parts = withinLimit(BY_AGE);
    expect(parts.map(({ dimensions }) => dimensions['age']?.length)).toEqual([4, 4, 4, 4]);
    expect(parts.flatMap(({ dimensions }) => dimensions['age'] ?? [])).toEqual(AGES);
  });

  test('leaves a range whole, to be read page by page', () => {
    const query = { ...BY_AGE, dimensions: { age: ['1...3000'], measures: ['20100'] } };
    expect(withinLimit(query)).toEqual([query]);
  });

  test('asks for every cell once, and for no more than the limit where codes can be shared out', () => {
    const codes = fc.uniqueArray(fc.nat(999).map(String), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(codes, codes, fc.nat(150), (items, measures, back) => {
        const query = {
          dataset: 'NM_1_1',
          geography: ['TYPE424'],
          date: `latestMINUS${back}-latest`,
          dimensions: { item: items, measures },
        };
        const parts = withinLimit(query);
        const cells = parts.flatMap(({ dimensions }) =>
          dimensions.item?.flatMap((item) => dimensions.measures?.map((one) => `${item} ${one}`)),
        );
        expect(new Set(cells).size).toBe(items.length * measures.length);
        expect(cells).toHaveLength(items.length * measures.length);
        const oneCode = 400 * (back + 1);
        for (const part of parts) {
          expect(plannedCells(part)).toBeLessThanOrEqual(Math.max(CELL_LIMIT, oneCode));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a question over the limit', () => {
  test('is asked in parts, two at a time, and answered as one', async () => {
    let now = 0;
    let most = 0;
    const fake = fakeFetch((url) => answerNomis(url, 'good'));
    const fetch: typeof globalThis.fetch = async (...call) => {
      now += 1;
      most = Math.max(most, now);
      const response = await fake.fetch(...call);
      now -= 1;
      return response;
    };
    const nomis = createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch });
    const rows = await nomis.askRows(BY_AGE);
    expect(rows.kind === 'value' && rows.value.length).toBe(7 * 13 * 16);
    expect(fake.asked).toHaveLength(4);
    expect(most).toBe(2);
  });

  test('is broken where one part is empty and another is not', () => {
    expect(() => joined([answered([]), unanswered('not-published')], ORIGIN)).toThrow(
      ContractError,
    );
  });

  test('is not published where every part is empty', () => {
    const none = unanswered('not-published');
    expect(joined([none, none], ORIGIN)).toEqual(none);
  });
});
