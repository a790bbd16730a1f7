import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '@/domain/answer';
import { MISSING_REASONS } from '@/domain/figure';
import { UpstreamError } from '@/shared/upstreamError';
import { answerLmi } from '../../../tests/fakes/lmi';
import { impossibleOf } from '../../../scripts/soak/judgeAnswer';
import { lmiQuestions } from '../../../tests/support/serviceQuestions';
import { LMI_BASE_URL } from './client';
import type { Endpoint } from './endpoint';

/** Bodies of each parser that are good ones gone wrong in one to three places. */
const BODIES_OF_EACH = 500;

/** One parser with one question, and a good body to break. */
interface Parser {
  readonly address: string;
  readonly good: unknown;
  readonly parse: (text: string) => Answer<unknown>;
}

function parser<Request, Value>(endpoint: Endpoint<Request, Value>, request: Request): Parser {
  const address = endpoint.address(request);
  const answer = answerLmi(new URL(address, LMI_BASE_URL), 'good');
  return {
    address,
    good: answer === 'gone' ? null : JSON.parse(answer.body),
    parse: (text) => endpoint.parse(text, request, { source: 'lmi-for-all', url: address }),
  };
}

const PARSERS = lmiQuestions(parser);

/** Parts that `JSON.stringify` cannot write: put in as a name, and swapped for themselves at the end. */
const RAW: Readonly<Record<string, string>> = {
  '@huge@': '1e400',
  '@tiny@': '-1e-400',
  '@nan@': 'NaN',
  '@deep@': `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  '@deeper@': `${'{"id":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  '@lone@': String.raw`"\ud800 half"`,
  '@unseen@': String.raw`"\u0000\u202e\u200b"`,
  '@open@': '"',
};
const LONG_RAW: Readonly<Record<string, string>> = {
  '@long@': `"${'a'.repeat(1_000_000)}"`,
  '@spaces@': `"x${' '.repeat(1_000_000)}x"`,
  '@semicolons@': `"${'; \\n'.repeat(250_000)}"`,
  '@commas@': `"${', '.repeat(500_000)}"`,
};

const PART = fc.oneof(
  { weight: 40, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  {
    weight: 30,
    arbitrary: fc.constantFrom(null, true, -1, 0, 1.5, 1e21, 99_999, '', '-1', 'NaN', [], {}, [[]]),
  },
  { weight: 20, arbitrary: fc.constantFrom(...Object.keys(RAW)) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.keys(LONG_RAW)) },
);

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'error', ''];

/** What may happen to one part of a body; undefined takes it out. */
const CHANGE = fc.oneof(
  fc.constant(() => undefined),
  PART.map((part) => () => part),
  fc.constant((part: unknown) => [part]),
  fc.constant((part: unknown) => ({ 0: part, length: 1 })),
  fc.constant((part: unknown) => JSON.stringify(part)),
  fc.constant((part: unknown) => (Array.isArray(part) ? [...part, ...part] : [part, part])),
  fc.constant((part: unknown) => (Array.isArray(part) ? part.toReversed() : part)),
  fc.constant((part: unknown) => (typeof part === 'number' ? -part : part)),
  fc.constantFrom(...KEYS).map((key) => (part: unknown) => Object.fromEntries([[key, part]])),
  fc.tuple(fc.constantFrom(...KEYS), PART).map(
    ([key, other]) =>
      (part: unknown) =>
        typeof part === 'object' && part !== null && !Array.isArray(part)
          ? Object.fromEntries([...Object.entries(part), [key, other]])
          : other,
  ),
);

type Change = (part: unknown) => unknown;

/** How many parts a body has, itself counted. */
function countOf(body: unknown): number {
  if (typeof body !== 'object' || body === null) return 1;
  return Object.values(body).reduce<number>((sum, part) => sum + countOf(part), 1);
}

/** A body with the part at a place, counted from the outside in, changed. */
function changed(body: unknown, place: number, change: Change): unknown {
  if (place === 0) return change(body);
  if (typeof body !== 'object' || body === null) return body;
  let before = 1;
  const parts = Object.entries(body).flatMap(([key, part]): [string, unknown][] => {
    const at = place - before;
    before += countOf(part);
    const isHere = at >= 0 && place < before;
    const next = isHere ? changed(part, at, change) : part;
    return next === undefined ? [] : [[key, next]];
  });
  return Array.isArray(body) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

function written(body: unknown): string {
  const text = JSON.stringify(body) ?? '';
  return text.replaceAll(/"(@\w+@)"/g, (found, name: string) => {
    return RAW[name] ?? LONG_RAW[name] ?? found;
  });
}

const changes = fc.array(fc.tuple(fc.nat(), CHANGE), { minLength: 1, maxLength: 3 });

function broken(good: unknown, steps: readonly (readonly [number, Change])[]): string {
  const body = steps.reduce<unknown>(
    (text, [place, change]) => changed(text, place % countOf(text), change),
    good,
  );
  return written(body);
}

/** True where every number in an answer is one: no figure was made of nothing. */
function isSound(part: unknown): boolean {
  if (typeof part === 'number') return Number.isFinite(part);
  return typeof part !== 'object' || part === null || Object.values(part).every(isSound);
}

/** The name of how a body ends: nothing but the first three is allowed. */
function endOf(parse: () => Answer<unknown>): string {
  try {
    const answer = parse();
    if (answer.kind === 'missing') {
      return MISSING_REASONS.includes(answer.reason) ? 'reason' : `unknown ${answer.reason}`;
    }
    return isSound(answer.value) ? 'value' : 'a value with a number that is none';
  } catch (error) {
    return error instanceof UpstreamError ? 'named error' : String(error);
  }
}

const PARTS_TRIED = 40;
const TEXTS_OF_A_ROW = 5;

/** Where a body holds text, as `changed` counts. */
function placesOfTexts(body: unknown): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < countOf(body); place += 1) {
    changed(body, place, (part) => {
      if (typeof part === 'string') places.push(place);
      return part;
    });
  }
  return places;
}

const ENDS = ['value', 'reason', 'named error'];

const NUMBERS = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.constantFrom(0, 1, 50, 100, 100.1, 250, 300, 2022, 2227, 5e12, 999_999_990),
);

/** A body with every number, or some of them, replaced. */
function withNumbers(body: unknown, next: () => number | undefined): unknown {
  if (typeof body === 'number') return next() ?? body;
  if (Array.isArray(body)) return body.map((part) => withNumbers(part, next));
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, part]) => [
      key,
      key === 'soc' ? part : withNumbers(part, next),
    ]),
  );
}

/** What a body says; nothing where it is refused by a named error. */
function answerOrRefusal(parse: () => Answer<unknown>): Answer<unknown> | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof UpstreamError) return undefined;
    throw error;
  }
}

describe('any numbers from LMI for All', () => {
  test.each(PARSERS.map((one): readonly [string, Parser] => [one.address, one]))(
    'come out within their bounds or not at all: %s',
    (_, { good, parse }) => {
      const numbers = fc.array(fc.option(NUMBERS, { nil: undefined, freq: 2 }), { minLength: 1 });
      fc.assert(
        fc.property(numbers, (some) => {
          let at = 0;
          const text = JSON.stringify(withNumbers(good, () => some[at++ % some.length]));
          expect(impossibleOf(answerOrRefusal(() => parse(text)))).toEqual([]);
        }),
        { numRuns: 200 },
      );
    },
  );
});

describe('a body of LMI for All gone wrong', () => {
  test.each(PARSERS.map((one): readonly [string, Parser] => [one.address, one]))(
    'ends in a value, a reason or a named error: %s',
    (_, { good, parse }) => {
      expect(endOf(() => parse(JSON.stringify(good)))).toBe('value');
      fc.assert(
        fc.property(changes, (steps) => {
          expect(ENDS).toContain(endOf(() => parse(broken(good, steps))));
        }),
        { numRuns: BODIES_OF_EACH },
      );
    },
    60_000,
  );

  test.each(Object.entries(RAW))(
    'ends so wherever %s stands',
    (_, raw) => {
      for (const { good, parse } of PARSERS) {
        for (let place = 0; place < Math.min(countOf(good), PARTS_TRIED); place += 1) {
          const text = written(changed(good, place, () => '@here@')).replace('"@here@"', () => raw);
          expect(ENDS).toContain(endOf(() => parse(text)));
        }
      }
    },
    60_000,
  );

  test.each(Object.entries(LONG_RAW))(
    'ends so with a million characters (%s) in each kind of text',
    (_, raw) => {
      for (const { good, parse } of PARSERS) {
        // The first texts of a body are one of each kind: its rows are alike.
        for (const place of placesOfTexts(good).slice(0, TEXTS_OF_A_ROW)) {
          const text = written(changed(good, place, () => '@here@')).replace('"@here@"', () => raw);
          expect(ENDS).toContain(endOf(() => parse(text)));
        }
      }
    },
    60_000,
  );
});
