import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UpstreamError } from '@/shared/upstreamError';
import { answerNomis } from '../../../tests/fakes/nomis';
import { claimantQuery } from './claimants';
import { NOMIS_BASE_URL } from './client';
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

function endOf(text: string): string {
  try {
    return parseNomisCsv(text, QUERY).kind;
  } catch (error) {
    return error instanceof UpstreamError ? 'named error' : String(error);
  }
}

test('any body ends in rows, a reason or a named error', () => {
  fc.assert(
    fc.property(bodies, ([place, length, text]) => {
      const body = GOOD.slice(0, place) + text + GOOD.slice(place + length);
      expect(['value', 'missing', 'named error']).toContain(endOf(body));
    }),
    { numRuns: 2500 },
  );
});
