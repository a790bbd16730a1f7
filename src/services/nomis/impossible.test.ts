import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing } from '@/domain/figure';
import { impossibleIn } from '@/domain/measure';
import type { Observation } from '@/domain/observation';
import { ContractError, UpstreamError } from '@/shared/upstreamError';
import { fakeFetch } from '../../../tests/fakes/fakeFetch';
import { instantQueue } from '../../../tests/fakes/instantQueue';
import { answerNomis } from '../../../tests/fakes/nomis';
import { nomisIn } from '../../../tests/fakes/nomisIn';
import { type AskNomis, NOMIS_QUESTIONS } from '../../../tests/support/serviceQuestions';
import { fetchClaimantGroups } from './claimants';
import { createNomisClient, NOMIS_BASE_URL } from './client';
import { fetchDistrictIndicator } from './districts';
import { fetchSeries } from './series';
import { fetchSplit, shareOfCount } from './splits';

const LEEDS = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;
const PLACES = [LEEDS];

const SHARES: readonly (readonly [string, AskNomis])[] = [
  ['claimants by sex and age', (nomis) => fetchClaimantGroups(nomis, LEEDS)],
  ['businesses by size', (nomis) => fetchSplit(nomis, 'businesses-by-size', PLACES)],
  ['employees by industry', (nomis) => fetchSplit(nomis, 'employees-by-industry', PLACES)],
  [
    'a map of claimants by age',
    (nomis) => fetchDistrictIndicator(nomis, { measure: 'claimants-by-age-share', part: '16-24' }),
  ],
  [
    'a map of businesses by size',
    (nomis) =>
      fetchDistrictIndicator(nomis, { measure: 'businesses-by-size-share', part: 'micro' }),
  ],
];

describe('an answer of Nomis', () => {
  test.each(NOMIS_QUESTIONS)('with a number that cannot be is refused: %s', async (_, ask) => {
    await expect(ask(nomisIn('impossible').nomis)).rejects.toThrow(
      'nomis answered with a number that cannot be: 5000000000000',
    );
  });

  test.each(NOMIS_QUESTIONS)('of a year that cannot be is refused: %s', async (_, ask) => {
    await expect(ask(nomisIn('far-year').nomis)).rejects.toBeInstanceOf(ContractError);
  });

  test.each(SHARES)('with a part above its whole is refused: %s', async (_, ask) => {
    await expect(ask(nomisIn('part-above-whole').nomis)).rejects.toThrow(
      'nomis answered with a number that cannot be',
    );
  });

  test.each(NOMIS_QUESTIONS)('shows no number that is called missing: %s', async (_, ask) => {
    const text = JSON.stringify(await ask(nomisIn('number-called-missing').nomis));
    expect(text).not.toMatch(/"figure":\{"kind":"value"/);
  });

  test('with one code under another name in one row is refused', async () => {
    const ask = fetchSeries(nomisIn('one-other-name').nomis, 'population', PLACES);
    await expect(ask).rejects.toThrow('nomis means something else by GENDER 0: "Something else"');
  });
});

/** Every observation of an answer, wherever it stands. */
function observationsIn(part: unknown): readonly Observation[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('indicator' in part && 'figure' in part) return [part as Observation];
  return Object.values(part).flatMap(observationsIn);
}

const NUMBERS = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 4.5, 99, 101, 183, 560, 5000, 60_000, 5e12),
);

describe('any numbers from Nomis', () => {
  test.each(NOMIS_QUESTIONS)('come out within their bounds or not at all: %s', async (_, ask) => {
    await fc.assert(
      fc.asyncProperty(fc.array(NUMBERS, { minLength: 1, maxLength: 5 }), async (numbers) => {
        let at = 0;
        const { fetch } = fakeFetch((url) => {
          const answer = answerNomis(url, 'good');
          if (answer === 'gone' || !answer.body.startsWith('"')) return answer;
          const body = answer.body.replaceAll(
            /,[\d.]+,("A","Normal Value")/g,
            (_whole, rest: string) => `,${numbers[at++ % numbers.length]},${rest}`,
          );
          return { ...answer, body };
        });
        const { queue } = instantQueue([]);
        const nomis = createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch, queue });
        const answer = await ask(nomis).catch((error: unknown) => {
          if (error instanceof UpstreamError) return undefined;
          throw error;
        });
        const faults = observationsIn(answer).flatMap((one) => impossibleIn(one) ?? []);
        expect(faults).toEqual([]);
      }),
      // A number can be within its bounds while the interval made of it is not.
      { numRuns: 25, examples: [[[183]], [[101]]] },
    );
  });
});

describe('a share of counts', () => {
  const counted = (number: number): Observation => ({
    indicator: 'claimants',
    figure: { kind: 'value', value: number },
    unit: 'people',
    area: LEEDS,
    period: 'February 2026',
    periodEnd: '2026-02-28',
    source: 'nomis-claimant-count',
  });
  const share = (part: number, whole: number) =>
    shareOfCount(counted(part), counted(whole), 'claimants-by-age-share').figure;

  test('is none of a part above its whole', () => {
    expect(share(1830, 1000)).toEqual(missing('not-applicable'));
  });

  test('is all of it where rounding alone puts the part above', () => {
    expect(share(1005, 1000)).toEqual({ kind: 'value', value: 100 });
  });
});
