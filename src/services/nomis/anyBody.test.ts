import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '@/domain/answer';
import { UpstreamError } from '@/shared/upstreamError';
import { answerNomis } from '../../../tests/fakes/nomis';
import { claimantQuery } from './claimants';
import { NOMIS_BASE_URL } from './client';
import { parseCodes } from './codes';
import { addressOf } from './query';
import { parseNomisCsv } from './rows';

const QUERY = claimantQuery('E08000035');

function goodBody(): string {
  const answer = answerNomis(new URL(addressOf(QUERY), NOMIS_BASE_URL), 'good');
  return answer === 'gone' ? '' : answer.body;
}

const GOOD = goodBody();

/** A good body with one part changed, or anything at all. */
const bodies = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.nat(GOOD.length), fc.nat(40), fc.string({ maxLength: 8 })) },
  { weight: 1, arbitrary: fc.string().map((text) => [0, GOOD.length, text] as const) },
);

function endOf(parse: () => Answer<unknown>): string {
  try {
    return parse().kind;
  } catch (error) {
    return error instanceof UpstreamError ? 'named error' : String(error);
  }
}

test('any body ends in rows, a reason or a named error', () => {
  fc.assert(
    fc.property(bodies, ([place, length, text]) => {
      const body = GOOD.slice(0, place) + text + GOOD.slice(place + length);
      expect(['value', 'missing', 'named error']).toContain(
        endOf(() => parseNomisCsv(body, QUERY)),
      );
    }),
    { numRuns: 2500 },
  );
});

const ORIGIN = { source: 'nomis', url: NOMIS_BASE_URL };
const structures = fc
  .json({ maxDepth: 3 })
  .chain((part) =>
    fc.constantFrom(
      part,
      `{"structure":${part}}`,
      `{"structure":{"codelists":${part}}}`,
      `{"structure":{"codelists":{"codelist":${part}}}}`,
      `{"structure":{"codelists":{"codelist":{"code":${part}}}}}`,
    ),
  );

test('any structure message ends in codes, a reason or a named error', () => {
  fc.assert(
    fc.property(structures, (text) => {
      expect(['value', 'missing', 'named error']).toContain(endOf(() => parseCodes(text, ORIGIN)));
    }),
  );
});
