import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REQUIREMENT_SCOPES } from './requirements';
import {
  type ChosenFilters,
  enhancedCheck,
  filterVerdicts,
  LONG_TRAINING,
  removedBy,
  SETTING_IDS,
  SETTING_VALUES,
  type SettingId,
  type SettingValue,
  trainingWords,
  WORK_FILTER_IDS,
  WORK_FILTERS,
  type WorkFilterId,
  type WorkReading,
} from './workSettings';

const reading = (
  values: Partial<Record<SettingId, SettingValue>> = {},
  rest: Partial<WorkReading> = {},
): WorkReading => ({
  settings: new Map(
    SETTING_IDS.map((id) => [id, { value: values[id] ?? 'not known', reason: `why ${id}` }]),
  ),
  training: { weeks: 'not known', reason: 'why training' },
  ...rest,
});

const kindOf = (filter: WorkFilterId, work: WorkReading | undefined) =>
  filterVerdicts(work, { filters: [filter] })[0]?.kind;

describe('filterVerdicts', () => {
  test('a lorry driver misses “no driving”, a typist meets it, a home carer may meet it', () => {
    expect(kindOf('no-driving', reading({ driving: 'yes' }))).toBe('misses');
    expect(kindOf('no-driving', reading({ driving: 'no' }))).toBe('meets');
    expect(kindOf('no-driving', reading({ driving: 'varies' }))).toBe('some');
  });

  test('gives the reason of the cell, and the filters in their own order', () => {
    const verdicts = filterVerdicts(reading({ animals: 'no', lifting: 'yes' }), {
      filters: ['with-animals', 'no-lifting'],
    });
    expect(verdicts).toEqual([
      { filter: 'no-lifting', kind: 'misses', reason: 'why lifting' },
      { filter: 'with-animals', kind: 'misses', reason: 'why animals' },
    ]);
  });

  test.each(['no-lifting', 'no-kneeling-or-climbing', 'no-moving-plant'] as const)(
    'cannot tell where %s holds for some only: a danger to health is no matter of luck',
    (filter) => {
      expect(kindOf(filter, reading({ [WORK_FILTERS[filter].setting]: 'varies' }))).toBe(
        'cannot-tell',
      );
    },
  );

  test('cannot tell of what is not known, or of a group that was not read', () => {
    for (const filter of WORK_FILTER_IDS) {
      expect(kindOf(filter, reading())).toBe('cannot-tell');
      expect(kindOf(filter, undefined)).toBe('cannot-tell');
    }
    expect(filterVerdicts(undefined, { filters: [], mostWeeks: 4 })).toEqual([
      { filter: 'training', kind: 'cannot-tell', reason: 'this work is not in our reading' },
    ]);
  });
});

describe('an enhanced check of the record', () => {
  const without = reading({ 'people-at-risk': 'no' });
  const verdict = (work: WorkReading) =>
    filterVerdicts(work, { filters: ['no-children-or-adults-at-risk'] })[0];

  test('of all or most of the jobs is a miss, even where our reading says no', () => {
    expect(verdict({ ...without, enhancedCheck: 'whole' })).toMatchObject({
      kind: 'misses',
      reason: 'these jobs ask for an enhanced record check',
    });
    expect(verdict({ ...without, enhancedCheck: 'most' })?.kind).toBe('misses');
  });

  test('of some of the jobs cannot be told, but does not take back a miss', () => {
    expect(verdict({ ...without, enhancedCheck: 'some' })?.kind).toBe('cannot-tell');
    const care = reading({ 'people-at-risk': 'yes' }, { enhancedCheck: 'some' });
    expect(verdict(care)).toMatchObject({ kind: 'misses', reason: 'why people-at-risk' });
  });

  test('is no matter for any other filter', () => {
    const work = reading({ driving: 'no' }, { enhancedCheck: 'whole' });
    expect(kindOf('no-driving', work)).toBe('meets');
  });

  test('is found by its name in each nation, the widest scope first', () => {
    expect(
      enhancedCheck([
        { name: 'PVG scheme membership', scope: 'some' },
        { name: 'Enhanced DBS check', scope: 'most' },
      ]),
    ).toBe('most');
    expect(enhancedCheck([{ name: 'Police vetting', scope: 'whole' }])).toBeUndefined();
  });
});

describe('training', () => {
  const kind = (weeks: WorkReading['training']['weeks'], mostWeeks: number) =>
    filterVerdicts(reading({}, { training: { weeks, reason: 'why' } }), {
      filters: [],
      mostWeeks,
    })[0]?.kind;

  test('of so many weeks or fewer meets, of more misses', () => {
    expect(kind(4, 4)).toBe('meets');
    expect(kind(5, 4)).toBe('misses');
    expect(kind(LONG_TRAINING, 26)).toBe('misses');
  });

  test('cannot be told where the table says only that it is longer', () => {
    expect(kind(LONG_TRAINING, 52)).toBe('cannot-tell');
    expect(kind('not known', 4)).toBe('cannot-tell');
  });

  test('is said in weeks', () => {
    const words = (weeks: WorkReading['training']['weeks']) => trainingWords({ weeks, reason: '' });
    expect([words(1), words(8), words(LONG_TRAINING), words('not known')]).toEqual([
      'About a week',
      'About 8 weeks',
      'Over 26 weeks',
      'Cannot tell',
    ]);
  });
});

describe('filters over many groups', () => {
  const aReading: fc.Arbitrary<WorkReading> = fc
    .record({
      values: fc.array(fc.constantFrom(...SETTING_VALUES), {
        minLength: SETTING_IDS.length,
        maxLength: SETTING_IDS.length,
      }),
      weeks: fc.oneof(
        fc.integer({ min: 1, max: 26 }),
        fc.constantFrom<typeof LONG_TRAINING | 'not known'>(LONG_TRAINING, 'not known'),
      ),
      check: fc.option(fc.constantFrom(...REQUIREMENT_SCOPES), { nil: undefined }),
    })
    .map(({ values, weeks, check }) =>
      reading(Object.fromEntries(SETTING_IDS.map((id, at) => [id, values[at]])), {
        training: { weeks, reason: 'why' },
        ...(check ? { enhancedCheck: check } : {}),
      }),
    );
  const groups = fc.array(aReading, { maxLength: 12 });
  const someFilters = fc.subarray([...WORK_FILTER_IDS]);
  const left = (of: readonly WorkReading[], chosen: ChosenFilters) =>
    of.filter((work) => removedBy(filterVerdicts(work, chosen)) === undefined);

  test('never add a job by one more filter', () => {
    fc.assert(
      fc.property(groups, someFilters, fc.constantFrom(...WORK_FILTER_IDS), (of, filters, one) => {
        const before = left(of, { filters });
        const after = left(of, { filters: [...filters, one] });
        expect(before).toEqual(expect.arrayContaining([...after]));
      }),
    );
  });

  test('never take a job away by allowing more weeks', () => {
    const weeks = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(groups, weeks, weeks, (of, a, b) => {
        const fewer = left(of, { filters: [], mostWeeks: Math.min(a, b) });
        const more = left(of, { filters: [], mostWeeks: Math.max(a, b) });
        expect(more).toEqual(expect.arrayContaining([...fewer]));
      }),
    );
  });

  test('are each judged alone, whatever else is on and in whatever order', () => {
    fc.assert(
      fc.property(aReading, someFilters, (work, filters) => {
        const together = filterVerdicts(work, { filters: filters.toReversed() });
        const alone = filters.flatMap((one) => filterVerdicts(work, { filters: [one] }));
        expect(together).toEqual(alone);
      }),
    );
  });
});
