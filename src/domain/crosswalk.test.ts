import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CrosswalkRow } from './crosswalk';
import { crosswalkAt, decidingGroup, takesFigureFrom } from './crosswalk';

function row(soc2020: string, share?: number, shareCensus?: number, lfsSample = 500): CrosswalkRow {
  const evidence = share === undefined && shareCensus === undefined ? 'index-only' : 'lfs';
  return { soc2010: '2136', soc2020, share, shareCensus, lfsSample, censusSample: 1000, evidence };
}

describe('crosswalkAt', () => {
  const rows = [
    row('2133', 0.1, 0.12),
    row('2134', 0.7, 0.66),
    row('2136', 0.1, 0.1),
    row('3131', 0.1, 0.12),
    row('1137'),
  ];

  test('lists unit groups, largest share first, without pairs of job titles alone', () => {
    expect(crosswalkAt(rows, 'unit')).toEqual([
      { code: '2134', share: 0.7, shareCensus: 0.66 },
      { code: '2133', share: 0.1, shareCensus: 0.12 },
      { code: '3131', share: 0.1, shareCensus: 0.12 },
      { code: '2136', share: 0.1, shareCensus: 0.1 },
    ]);
  });

  test.each([
    ['minor', '213', '313'],
    ['sub-major', '21', '31'],
    ['major', '2', '3'],
  ] as const)('adds the shares up at %s level', (level, first, second) => {
    expect(crosswalkAt(rows, level)).toEqual([
      { code: first, share: 0.9, shareCensus: 0.88 },
      { code: second, share: 0.1, shareCensus: 0.12 },
    ]);
  });

  test('takes the Census share where the survey has none at all', () => {
    expect(crosswalkAt([row('2134', undefined, 0.9), row('2133', undefined, 0.1)], 'unit')).toEqual(
      [
        { code: '2134', share: 0.9, shareCensus: 0.9 },
        { code: '2133', share: 0.1, shareCensus: 0.1 },
      ],
    );
  });

  test('throws for no rows and for rows of two groups', () => {
    expect(() => crosswalkAt([], 'unit')).toThrow(RangeError);
    expect(() =>
      crosswalkAt([row('2134', 1), { ...row('2134', 1), soc2010: '2135' }], 'unit'),
    ).toThrow('not of 2');
  });
});

describe('takesFigureFrom', () => {
  test.each([
    [0.8, 0.8],
    [0.95, 0.81],
    [0.8, undefined],
  ])('is one group with %d of the survey and %s of the Census sample', (share, shareCensus) => {
    const rows = [row('2134', share, shareCensus), row('2133', 1 - share)];
    expect(takesFigureFrom(rows, 'unit')).toEqual({
      kind: 'one',
      code: '2134',
      share,
      ...(shareCensus === undefined ? {} : { shareCensus }),
      fewAsked: false,
    });
  });

  test.each([
    [0.79, 0.99],
    [0.99, 0.79],
  ])('is in parts with %d of the survey and %d of the Census sample', (share, shareCensus) => {
    const rows = [row('2134', share, shareCensus), row('2133', 1 - share, 1 - shareCensus)];
    expect(takesFigureFrom(rows, 'unit').kind).toBe('parts');
  });

  test('shows the Census shares where the Census finds a group that the survey saw nobody of', () => {
    const rows = [row('9112', 1, 0.5943, 46), row('5119', 0, 0.4057, 46)];
    expect(takesFigureFrom(rows, 'unit')).toEqual({
      kind: 'parts',
      sample: 'census',
      parts: [
        { code: '9112', share: 0.5943, shareCensus: 0.5943 },
        { code: '5119', share: 0.4057, shareCensus: 0.4057 },
      ],
      leftOut: 0,
      fewAsked: true,
    });
  });

  test('finds 80% in shares that add up to it, binary dust or not', () => {
    const rows = [row('2133', 0.1), row('2134', 0.7), row('3131', 0.2)];
    expect(takesFigureFrom(rows, 'sub-major')).toMatchObject({
      kind: 'one',
      code: '21',
      share: 0.8,
    });
  });

  test('may find at a wider level what it does not at a narrower', () => {
    const rows = [row('2133', 0.5), row('2134', 0.5)];
    expect(takesFigureFrom(rows, 'unit').kind).toBe('parts');
    expect(takesFigureFrom(rows, 'minor')).toMatchObject({ kind: 'one', code: '213', share: 1 });
  });

  test('leaves out parts under a hundredth and says how many', () => {
    const rows = [row('2133', 0.6), row('2134', 0.382), row('3131', 0.01), row('1137', 0.008)];
    expect(takesFigureFrom([...rows, row('1136', 0, 0.02)], 'unit')).toEqual({
      kind: 'parts',
      sample: 'survey',
      parts: [
        { code: '2133', share: 0.6 },
        { code: '2134', share: 0.382 },
        { code: '3131', share: 0.01 },
      ],
      leftOut: 2,
      fewAsked: false,
    });
  });

  test('warns of fewer than 100 asked, in parts and in one', () => {
    expect(takesFigureFrom([row('2134', 1, 1, 99)], 'unit').fewAsked).toBe(true);
    expect(takesFigureFrom([row('2134', 1, 1, 100)], 'unit').fewAsked).toBe(false);
    expect(takesFigureFrom([row('2134', 0.5, 0.5, 99)], 'unit').fewAsked).toBe(true);
  });

  test('never takes a figure from under 80%, never loses a share, and stays one when wider', () => {
    const codes = fc.uniqueArray(fc.integer({ min: 1111, max: 9269 }).map(String), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        codes,
        fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }),
        (list, weights) => {
          const used = weights.slice(0, list.length).map((weight) => weight + 1);
          const total = used.reduce((a, b) => a + b, 0);
          const rows = list.map((code, index) => row(code, (used[index] ?? 0) / total));
          const origin = takesFigureFrom(rows, 'unit');
          const best = Math.max(...used) / total;
          expect(origin.kind).toBe(best >= 0.8 - 1e-6 ? 'one' : 'parts');
          const shares = crosswalkAt(rows, 'sub-major').map(({ share }) => share);
          expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 4);
          expect(shares).toEqual(shares.toSorted((a, b) => b - a));
          const wider = takesFigureFrom(rows, 'minor');
          expect(origin.kind === 'one' && wider.kind).not.toBe('parts');
        },
      ),
    );
  });
});

describe('decidingGroup', () => {
  const spread = [row('8214', 0.65, 0.7), row('8215', 0.35, 0.3)];

  test('is the chosen title’s own, however the people are spread', () => {
    expect(decidingGroup(spread, '8215')).toEqual({ kind: 'title', code: '8215' });
  });

  test('is the one with at least 80% of the people where no title was chosen', () => {
    const rows = [row('5315', 0.8, 0.81), row('5316', 0.2, 0.19)];
    expect(decidingGroup(rows)).toEqual({ kind: 'one', code: '5315', share: 0.8 });
  });

  test('is the largest part with its share where the people are spread', () => {
    expect(decidingGroup(spread)).toEqual({ kind: 'largest', code: '8214', share: 0.65 });
  });

  test('is the largest of the Census where the Census overrules the survey', () => {
    const rows = [row('9112', 1, 0.4), row('5119', 0, 0.6)];
    expect(decidingGroup(rows)).toEqual({ kind: 'largest', code: '5119', share: 0.6 });
  });

  test('is unknown where no share is', () => {
    expect(decidingGroup([row('1137')])).toBeUndefined();
  });
});
