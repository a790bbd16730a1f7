import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing, value } from './figure';
import type { OnetMapping, OnetRating } from './onetBlend';
import { blendOnet, importanceWords } from './onetBlend';

const map = (onetCode: string, weight: number): OnetMapping => ({
  onetCode,
  weight,
  profiles: 4,
  alsoByIsco: true,
});
const rate = (
  elementId: string,
  importance: number,
  level?: number,
  marks: Partial<OnetRating> = {},
): OnetRating => ({ elementId, importance, level, ...marks });

const from = (ratings: Readonly<Record<string, readonly OnetRating[]>>) => (code: string) =>
  ratings[code] ?? [];

describe('blendOnet', () => {
  test('weights importance and level over all mapped occupations, most important first', () => {
    const blend = blendOnet(
      [map('A', 0.75), map('B', 0.25)],
      from({
        A: [rate('writing', 2, 3), rate('reading', 4, 4)],
        B: [rate('writing', 4, 5), rate('reading', 3, 2)],
      }),
    );
    expect(blend).toEqual({
      kind: 'profile',
      members: [
        { onetCode: 'A', weight: 0.75, hasRatings: true },
        { onetCode: 'B', weight: 0.25, hasRatings: true },
      ],
      ratedWeight: 1,
      thinEvidence: false,
      elements: [
        { elementId: 'reading', importance: 3.75, level: value(3.5), lowPrecision: false },
        { elementId: 'writing', importance: 2.5, level: value(3.5), lowPrecision: false },
      ],
    });
  });

  test('rests on the rated occupations alone, and names the others', () => {
    const blend = blendOnet([map('A', 0.5), map('B', 0.5)], from({ A: [rate('reading', 4, 4)] }));
    expect(blend).toMatchObject({
      kind: 'profile',
      ratedWeight: 0.5,
      members: [{ hasRatings: true }, { onetCode: 'B', hasRatings: false }],
      elements: [{ importance: 4, level: value(4) }],
    });
  });

  test('has no profile where less than half of the weight is rated', () => {
    // Laboratory technicians 3119: 0.491 of the weight has ratings.
    const mappings = [map('A', 0.491), map('B', 0.509)];
    expect(blendOnet(mappings, from({ A: [rate('reading', 4, 4)] }))).toEqual({
      kind: 'missing',
      reason: 'not-collected',
      members: [
        { onetCode: 'A', weight: 0.491, hasRatings: true },
        { onetCode: 'B', weight: 0.509, hasRatings: false },
      ],
      ratedWeight: 0.491,
      thinEvidence: false,
    });
  });

  test('has no profile without mappings or ratings', () => {
    expect(blendOnet([], from({}))).toMatchObject({ kind: 'missing', ratedWeight: 0 });
    expect(blendOnet([map('A', 1)], from({}))).toMatchObject({ kind: 'missing', ratedWeight: 0 });
  });

  test('makes weights add up to 1', () => {
    const blend = blendOnet([map('A', 0.3), map('B', 0.3)], from({ A: [rate('reading', 4, 4)] }));
    expect(blend).toMatchObject({ kind: 'profile', ratedWeight: 0.5 });
    expect(blend.members.map(({ weight }) => weight)).toEqual([0.5, 0.5]);
  });

  test('leaves out an element that less than half of the weight has', () => {
    const blend = blendOnet(
      [map('A', 0.6), map('B', 0.4)],
      from({ A: [rate('reading', 4, 4)], B: [rate('reading', 4, 4), rate('welding', 5, 5)] }),
    );
    expect(blend.kind === 'profile' && blend.elements.map((one) => one.elementId)).toEqual([
      'reading',
    ]);
  });

  test('takes the level from the occupations the element is relevant to', () => {
    const blend = blendOnet(
      [map('A', 0.6), map('B', 0.4)],
      from({
        A: [rate('reading', 4, 4)],
        B: [rate('reading', 1, 0.2, { notRelevant: true })],
      }),
    );
    expect(blend).toMatchObject({ elements: [{ importance: 2.8, level: value(4) }] });
  });

  test('shows no level where the element is not relevant to most of the weight', () => {
    const blend = blendOnet(
      [map('A', 0.6), map('B', 0.4)],
      from({
        A: [rate('reading', 1, 0.2, { notRelevant: true })],
        B: [rate('reading', 4, 4)],
      }),
    );
    expect(blend).toMatchObject({
      elements: [{ importance: 2.2, level: missing('not-applicable') }],
    });
  });

  test('has no level for interests and values', () => {
    expect(blendOnet([map('A', 1)], from({ A: [rate('social', 6.3)] }))).toMatchObject({
      elements: [{ importance: 6.3, level: missing('not-applicable') }],
    });
  });

  test('is of low precision where any rating in it is', () => {
    const blend = blendOnet(
      [map('A', 0.9), map('B', 0.1)],
      from({ A: [rate('reading', 4, 4)], B: [rate('reading', 4, 4, { lowPrecision: true })] }),
    );
    expect(blend).toMatchObject({ elements: [{ lowPrecision: true }] });
  });

  test.each<[string, readonly OnetMapping[], boolean]>([
    ['one job profile', [{ ...map('A', 1), profiles: 1 }], true],
    ['no second source', [{ ...map('A', 1), alsoByIsco: false }], true],
    ['a second source for half', [map('A', 0.5), { ...map('B', 0.5), alsoByIsco: false }], false],
    ['no number of profiles', [{ ...map('A', 1), profiles: undefined }], false],
  ])('knows thin evidence: %s', (_, mappings, thin) => {
    expect(blendOnet(mappings, from({})).thinEvidence).toBe(thin);
  });

  test.each([0, -1, Number.NaN])('refuses a weight of %d', (weight) => {
    expect(() => blendOnet([map('A', weight)], from({}))).toThrow('The weight of A');
  });

  test('lies between the lowest and the highest rating, and does not depend on the order', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 });
    const importances = fc.array(fc.integer({ min: 100, max: 500 }), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(weights, importances, (list, hundredths) => {
        const mappings = list.map((weight, index) => map(`code-${index}`, weight));
        const importance = (code: string) => (hundredths[Number(code.slice(5))] ?? 0) / 100;
        const ratingsOf = (code: string) => [rate('reading', importance(code), 4)];
        const blend = blendOnet(mappings, ratingsOf);
        const used = mappings.map(({ onetCode }) => importance(onetCode));
        const blended = blend.kind === 'profile' ? (blend.elements[0]?.importance ?? 0) : 0;
        expect(blended).toBeGreaterThanOrEqual(Math.min(...used));
        expect(blended).toBeLessThanOrEqual(Math.max(...used));
        const turned = blendOnet(mappings.toReversed(), ratingsOf);
        const other = turned.kind === 'profile' ? (turned.elements[0]?.importance ?? 0) : 0;
        expect(Math.abs(other - blended)).toBeLessThan(0.011);
      }),
    );
  });
});

test('keeps what lies between two printed decimals, so that it is rounded once', () => {
  // 0.5·3.35 + 0.5·3.346 = 3.348, which is 3.3 and not, by way of 3.35, 3.4.
  const mappings = [
    { onetCode: 'A', weight: 0.5, alsoByIsco: true },
    { onetCode: 'B', weight: 0.5, alsoByIsco: true },
  ];
  const ratings: Readonly<Record<string, number>> = { A: 3.35, B: 3.346 };
  const blend = blendOnet(mappings, (code) => [
    { elementId: 'x', importance: ratings[code] ?? Number.NaN },
  ]);
  expect(blend.kind === 'profile' && blend.elements[0]?.importance).toBe(3.348);
});

describe('importanceWords', () => {
  test.each([
    [5, 'extremely important'],
    [4.5, 'extremely important'],
    [4.49, 'very important'],
    [3.5, 'very important'],
    [2.5, 'important'],
    [1.5, 'somewhat important'],
    [1, 'not important'],
  ])('of %d are %s', (importance, words) => {
    expect(importanceWords({ importance, lowPrecision: false })).toBe(words);
    expect(importanceWords({ importance, lowPrecision: true })).toBe(`probably ${words}`);
  });
});
