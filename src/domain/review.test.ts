import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing, value } from './figure';
import type { Indicator, IndicatorKind } from './indicator';
import type { Observation } from './observation';
import { emptyRecord, pinEvidence } from './record';
import { findAgain, pinChange, reviewPins, withRows } from './review';
import type { LocatedFigure } from './review';

const KINDS: readonly IndicatorKind[] = [
  'survey-with-error',
  'survey-without-error',
  'complete-count',
  'model',
  'projection',
  'experimental',
];

const indicator = (kind: IndicatorKind, part: Partial<Indicator> = {}): Indicator => ({
  id: 'pretended',
  label: 'Pretended',
  unit: 'gbp-per-year',
  kind,
  goodDirection: 'none',
  decimals: 0,
  ...part,
});

const then: Observation = {
  indicator: 'pretended',
  figure: value(30_000),
  unit: 'gbp-per-year',
  occupation: { edition: 'SOC 2020', code: '2134', title: 'Programmers' },
  area: { gss: 'K02000001', level: 'united-kingdom', name: 'United Kingdom' },
  period: '2025',
  periodEnd: '2025-12-31',
  source: 'pretended-table',
  halfWidth95: 300,
};

/** The next edition of the same table. */
const edition = (number: number, part: Partial<Observation> = {}): Observation => ({
  ...then,
  figure: value(number),
  period: '2026',
  periodEnd: '2026-12-31',
  ...part,
});

const kindOf = (now: Observation | undefined, kind: IndicatorKind = 'survey-with-error') =>
  pinChange(then, now, indicator(kind));

describe('a pinned figure', () => {
  test.each([
    ['is the same where the number is', edition(30_000), 'same'],
    ['really changed where it is further away than its margin', edition(31_000), 'changed'],
    ['is within the margin where it is not', edition(30_300), 'within'],
    [
      'is restated where its own period has another number',
      { ...edition(30_001), period: '2025' },
      'restated',
    ],
    ['is gone where there is none', undefined, 'gone'],
    ['is gone where it is withheld now', edition(0, { figure: missing('disclosive') }), 'gone'],
  ] as const)('%s', (_, now, kind) => {
    expect(kindOf(now).kind).toBe(kind);
  });

  test.each([
    [
      'another list of jobs',
      edition(31_000, { occupation: { edition: 'SOC 2010', code: '2134', title: 'x' } }),
      'another-list',
    ],
    ['another unit', edition(31_000, { unit: 'gbp-per-week' }), 'another-list'],
    ['a small sample', edition(31_000, { flags: ['small-sample'] }), 'small-sample'],
  ] as const)('is restated with %s, and nothing is said to have changed', (_, now, why) => {
    expect(kindOf(now)).toMatchObject({ kind: 'restated', why });
  });

  test('is restated where nobody publishes a margin: none is assumed', () => {
    const { halfWidth95: _, ...bare } = then;
    const now = { ...bare, figure: value(60_000), period: '2026', periodEnd: '2026-12-31' };
    expect(pinChange(bare, now, indicator('survey-without-error'))).toMatchObject({
      kind: 'restated',
      why: 'no-margin',
    });
  });

  test.each([
    ['projection', 'projection'],
    ['experimental', 'adverts'],
  ] as const)('of kind %s never really changes', (kind, why) => {
    expect(kindOf(edition(90_000), kind)).toMatchObject({ kind: 'restated', why });
  });

  test('that was counted really changed wherever the count did', () => {
    expect(kindOf(edition(30_001), 'complete-count')).toMatchObject({
      kind: 'changed',
      more: true,
    });
    expect(kindOf(edition(29_999), 'complete-count')).toMatchObject({
      kind: 'changed',
      more: false,
    });
  });

  test('is restated across a break of its series, by data/breaks.csv', () => {
    const of = (period: string, number: number): Observation => ({
      ...then,
      indicator: 'adverts',
      figure: value(number),
      period,
      periodEnd: `${period}-28`,
    });
    const adverts = { ...indicator('complete-count'), id: 'adverts' };
    const before = of('2023-06', 100);
    expect(pinChange(before, of('2023-08', 900), adverts)).toMatchObject({ why: 'break' });
    const after = of('2023-09', 100);
    expect(pinChange(after, of('2024-07', 900), adverts).kind).toBe('changed');
  });
});

const number = fc.integer({ min: 1, max: 1_000_000 });
const half = fc.option(fc.integer({ min: 0, max: 50_000 }), { nil: undefined });
const pretended = fc
  .record({
    number,
    half,
    period: fc.constantFrom('2024', '2025', '2026'),
    unit: fc.constantFrom('gbp-per-year' as const, 'people' as const),
    soc: fc.constantFrom('SOC 2010' as const, 'SOC 2020' as const),
    isMissing: fc.boolean(),
  })
  .map(({ number: one, half: width, period, unit, soc, isMissing }): Observation => {
    const { halfWidth95: _, ...bare } = then;
    return {
      ...bare,
      figure: isMissing ? missing('unreliable') : value(one),
      unit,
      period,
      periodEnd: `${period}-12-31`,
      occupation: { edition: soc, code: '2134', title: 'Programmers' },
      ...(width === undefined ? {} : { halfWidth95: width }),
    };
  });
const kinds = fc.constantFrom(...KINDS);

describe('whatever edition comes', () => {
  test('a figure has really changed only with evidence: an error on both sides, or a count', () => {
    fc.assert(
      fc.property(pretended, pretended, kinds, (a, b, kind) => {
        const change = pinChange(a, b, indicator(kind, { unit: a.unit }));
        const isTold = change.kind === 'changed' || change.kind === 'within';
        const hasErrors = a.halfWidth95 !== undefined && b.halfWidth95 !== undefined;
        const isComparable =
          a.period !== b.period &&
          a.unit === b.unit &&
          a.occupation?.edition === b.occupation?.edition &&
          (kind === 'complete-count' ||
            (hasErrors && kind !== 'projection' && kind !== 'experimental'));
        expect(isTold && !isComparable).toBe(false);
      }),
    );
  });

  test('a difference beyond the interval is told by its direction, and one inside it is not', () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 5000 }), (a, b, width) => {
        const [old, now] = [
          { ...then, figure: value(a), halfWidth95: width },
          edition(b, { halfWidth95: width }),
        ];
        const change = pinChange(old, now, indicator('survey-with-error'));
        const limit = Math.hypot(width, width);
        const kind = a === b ? 'same' : Math.abs(a - b) > limit + 1e-6 ? 'changed' : 'within';
        expect(change).toMatchObject(kind === 'changed' ? { kind, more: b > a } : { kind });
      }),
    );
  });

  test('the same edition read again is the same, of every kind', () => {
    fc.assert(
      fc.property(pretended, kinds, (a, kind) => {
        const change = pinChange(a, a, indicator(kind));
        expect(change.kind).toBe(a.figure.kind === 'missing' ? 'gone' : 'same');
      }),
    );
  });
});

describe('finding a figure again', () => {
  const at = (row: string, observation: Observation): LocatedFigure => ({ row, observation });
  const fullTime = at('pay full-time', then);
  const partTime = at('pay part-time', { ...then, figure: value(12_000) });

  test('goes by the row it stood in, once that was noted, whatever the numbers are now', () => {
    const found = findAgain(then, undefined, [partTime, fullTime]);
    expect(found?.row).toBe('pay full-time');
    const next = [at('pay part-time', edition(30_000)), at('pay full-time', edition(31_000))];
    expect(findAgain(then, found?.row, next)?.observation.figure).toEqual(value(31_000));
  });

  test('does not guess between two rows', () => {
    const next = [at('a', edition(30_000)), at('b', edition(31_000))];
    expect(findAgain(then, undefined, next)).toBeUndefined();
  });

  test('of an earlier year stays with that year', () => {
    const series = [at('by year', then), at('by year', edition(40_000))];
    const found = findAgain(then, undefined, series);
    const later = [
      ...series,
      at('by year', edition(50_000, { period: '2027', periodEnd: '2027-12-31' })),
    ];
    expect(findAgain(then, found?.row, later)?.observation).toEqual(then);
  });

  test('never takes that of another measure, job or place', () => {
    const others = [
      at('x', { ...then, indicator: 'other' }),
      at('x', { ...then, area: { ...then.area, gss: 'E92000001' } }),
      at('x', { ...then, occupation: { edition: 'SOC 2020', code: '2135', title: 'y' } }),
    ];
    expect(findAgain(then, undefined, others)).toBeUndefined();
    expect(findAgain(then, 'x', others)).toBeUndefined();
  });

  test('notes each row once, and changes nothing else', () => {
    const pinned = { observation: then, label: 'pay', pinnedAt: '2026-11-30T10:00:00Z', for: [{}] };
    const record = pinEvidence(emptyRecord('a', '2026-11-30'), pinned);
    const noted = withRows(record, [partTime, fullTime]);
    expect(noted).toEqual({ ...record, evidence: [{ ...pinned, row: 'pay full-time' }] });
    expect(withRows(noted, [at('another', then)])).toBe(noted);
    const [reviewed] = reviewPins(noted.evidence, [at('pay full-time', edition(31_000))], () =>
      indicator('survey-with-error'),
    );
    expect(reviewed?.change).toMatchObject({ kind: 'changed', more: true });
  });
});
