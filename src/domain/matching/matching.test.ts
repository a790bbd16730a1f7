import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NATION_NAMES } from '../signposts';
import { SETTING_IDS, type SettingValue, type WorkReading } from '../workSettings';
import {
  filtered,
  type FilterFacts,
  goesAgainst,
  LEGAL_BAR_IDS,
  LEGAL_BARS,
  MATCH_FILTERS,
  pastOf,
  workVerdicts,
} from './filters';
import { type JobTraits, likeness, matchingTable, nextJobScore } from './likeness';
import { isNothingFirst, type NeededFirst, neededIn, stillNeeded } from './neededFirst';
import { cosines, correlations, pairAt, standardised } from './pairs';
import { zonesOf } from './preparation';
import { bestOfSeveral, likenessWord, spreadOut } from './ranking';

const SOCS = ['1115', '2136', '2137', '6141', '6145', '6146', '7111', '9233'];
const WORDS = ['care', 'clean', 'code', 'sell', 'lead'];

const counts = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.integer({ min: 1, max: 9 })), { maxLength: 4 })
  .map((entries): ReadonlyMap<string, number> => new Map(entries));

const traitsOf = (soc: string) =>
  fc.record(
    {
      soc: fc.constant(soc),
      ratings: fc.oneof(
        fc.constant([]),
        fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 4, maxLength: 4 }),
      ),
      isThin: fc.boolean(),
      titleWords: counts,
      tasks: counts,
      taskWords: counts,
      interests: fc.array(fc.double({ min: 1, max: 7, noNaN: true }), {
        minLength: 6,
        maxLength: 6,
      }),
      preparation: fc.double({ min: 1, max: 5, noNaN: true }),
      registers: fc.constantFrom([], ['nurses'], ['teachers']),
      payLevel: fc.double({ min: 12, max: 60, noNaN: true }),
      people: fc.integer({ min: 1000, max: 900_000 }),
    },
    {
      requiredKeys: [
        'soc',
        'ratings',
        'isThin',
        'titleWords',
        'tasks',
        'taskWords',
        'interests',
        'registers',
        'people',
      ],
    },
  );

const jobs: fc.Arbitrary<readonly JobTraits[]> = fc.tuple(...SOCS.map(traitsOf));
const place = fc.nat({ max: SOCS.length - 1 });

describe('likeness', () => {
  test('is the same both ways round', () => {
    fc.assert(
      fc.property(jobs, place, place, (all, a, b) => {
        const table = matchingTable(all);
        expect(likeness(table, a, b)).toBeCloseTo(likeness(table, b, a), 9);
      }),
    );
  });

  test('is never below the score, which only takes off what makes the step hard', () => {
    fc.assert(
      fc.property(jobs, place, place, (all, a, b) => {
        const table = matchingTable(all);
        expect(nextJobScore(table, a, b)).toBeLessThanOrEqual(likeness(table, a, b));
      }),
    );
  });

  test('leans on the words alone where a profile is missing', () => {
    fc.assert(
      fc.property(jobs, place, place, place, (all, a, b, c) => {
        fc.pre(a !== b && a !== c && b !== c);
        const without = all.map((job, at) => (at === a ? { ...job, ratings: [] } : job));
        const table = matchingTable(without);
        const words = pairAt(table.words, a, b) - pairAt(table.words, a, c);
        const ratings = pairAt(table.ratings, a, b) - pairAt(table.ratings, a, c);
        expect(Math.abs(words) < 1e-9 ? 0 : Math.sign(words)).toBe(
          Math.abs(ratings) < 1e-9 ? 0 : Math.sign(ratings),
        );
      }),
    );
  });
});

describe('nextJobScore', () => {
  const base: JobTraits = {
    soc: '6131',
    ratings: [1, 2, 3, 4],
    isThin: false,
    titleWords: new Map([['vet', 2]]),
    tasks: new Map([['T1', 1]]),
    taskWords: new Map([['animal', 1]]),
    interests: [1, 2, 3, 4, 5, 6],
    preparation: 3,
    registers: [],
    payLevel: 16,
    people: 200_000,
  };
  const cleaner: JobTraits = {
    ...base,
    soc: '9233',
    ratings: [4, 3, 2, 1],
    titleWords: new Map([['clean', 2]]),
    tasks: new Map([['T2', 1]]),
    taskWords: new Map([['floor', 1]]),
    interests: [6, 5, 4, 3, 2, 1],
  };
  const cost = (to: Partial<JobTraits>) => {
    const table = matchingTable([base, { ...base, soc: '2216', ...to }, cleaner]);
    return likeness(table, 0, 1) - nextJobScore(table, 0, 1);
  };

  test('is likeness alone for a step to the same level', () => {
    expect(cost({})).toBe(0);
  });

  test.each([
    ['longer preparation', { preparation: 5 }],
    ['another level of pay, up', { payLevel: 32 }],
    ['another level of pay, down', { payLevel: 8 }],
    ['few such jobs', { people: 20_000 }],
    ['a register that the past job does not ask', { registers: ['vets'] }],
  ])('is lower for %s', (_, change) => {
    expect(cost(change)).toBeGreaterThan(1);
  });

  test('takes nothing off for less preparation, or where no figure is known', () => {
    expect(cost({ preparation: 1 })).toBe(0);
    const { preparation: _, payLevel: __, ...unknown } = base;
    const table = matchingTable([base, { ...unknown, soc: '2216' }, cleaner]);
    expect(nextJobScore(table, 0, 1)).toBe(likeness(table, 0, 1));
  });
});

describe('pairs', () => {
  test('give the cosine of weighted words and 0 for an empty set', () => {
    const found = cosines([
      new Map([
        ['a', 3],
        ['b', 4],
      ]),
      new Map([['a', 1]]),
      new Map<string, number>(),
    ]);
    expect(pairAt(found, 0, 1)).toBeCloseTo(0.6, 9);
    expect(pairAt(found, 0, 2)).toBe(0);
  });

  test('take a row without numbers to be like none', () => {
    const found = correlations([[1, 2, 3], [3, 2, 1], []]);
    expect(pairAt(found, 0, 1)).toBeCloseTo(-1, 9);
    expect(pairAt(found, 0, 2)).toBe(0);
  });

  test('are put in standard deviations over pairs of two different groups', () => {
    const found = standardised({ size: 2, values: new Float64Array([99, 1, 3, 99]) });
    expect([pairAt(found, 0, 1), pairAt(found, 1, 0)]).toEqual([-1, 1]);
  });
});

const ranked = fc.uniqueArray(
  fc.record({
    soc: fc.constantFrom(...SOCS, '6121', '6122', '6144', '6147', '6148'),
    score: fc.integer(),
  }),
  { selector: ({ soc }) => soc },
);

describe('a list of next jobs', () => {
  test('never holds the past job, and loses no other', () => {
    fc.assert(
      fc.property(ranked, (list) => {
        const found = spreadOut(['6145'], list).map(({ soc }) => soc);
        const all = list.map(({ soc }) => soc).filter((soc) => soc !== '6145');
        expect(found.toSorted()).toEqual(all.toSorted());
      }),
    );
  });

  test('has at most three of the own minor group in the first five', () => {
    fc.assert(
      fc.property(ranked, (list) => {
        const first = spreadOut(['6145'], list).slice(0, 5);
        const others = list.filter(({ soc }) => soc.slice(0, 3) !== '614').length;
        const own = first.filter(({ soc }) => soc.slice(0, 3) === '614').length;
        expect(own).toBeLessThanOrEqual(Math.max(3, 5 - others));
      }),
    );
  });

  test('stands in the order of scores where no group is too often there', () => {
    const list = spreadOut(
      ['7111'],
      [
        { soc: '9233', score: 1 },
        { soc: '6145', score: 2 },
        { soc: '7111', score: 9 },
      ],
    );
    expect(list.map(({ soc }) => soc)).toEqual(['6145', '9233']);
  });

  test('takes the best score of several past jobs', () => {
    const lists = [
      {
        from: '6145',
        jobs: [
          { soc: '7111', score: 5 },
          { soc: '9233', score: 1 },
        ],
      },
      {
        from: '7111',
        jobs: [
          { soc: '6145', score: 5 },
          { soc: '9233', score: 3 },
        ],
      },
    ];
    expect(bestOfSeveral(lists)).toEqual([{ soc: '9233', score: 3 }]);
  });

  test.each([
    [6, 'great'],
    [3.5, 'good'],
    [2, 'fair'],
    [0, 'loose'],
  ] as const)('calls a likeness of %s %s', (size, word) => {
    expect(likenessWord(size)).toBe(word);
  });
});

describe('stillNeeded', () => {
  const need = (kind: NeededFirst['kind'], name: string, nations = NATION_NAMES): NeededFirst => ({
    kind,
    name,
    nations,
  });
  const car = need('driving-licence', 'Full car licence');
  const lorry = need('driving-licence', 'Lorry licence and medical');
  const check = need('check', 'Enhanced check');

  test('leaves out what a past job asked for, and a car licence of those who drive for a living', () => {
    expect(stillNeeded([check, car], [check])).toEqual([car]);
    expect(stillNeeded([check, car], [lorry])).toEqual([check]);
    expect(stillNeeded([lorry], [car])).toEqual([lorry]);
    expect(stillNeeded([car], [need('licence', 'Taxi driver licence')])).toEqual([]);
  });

  test('is read for a nation, and without one takes what holds in all four', () => {
    const wales: NeededFirst = { ...check, nations: ['Wales'] };
    expect(neededIn([wales, car], 'Wales')).toEqual([wales, car]);
    expect(neededIn([wales, car], 'Scotland')).toEqual([car]);
    const england: NeededFirst = { ...check, nations: ['England', 'Scotland', 'Northern Ireland'] };
    expect(neededIn([wales, car], undefined)).toEqual([car]);
    expect(neededIn([wales, england], undefined).map(({ name }) => name)).toEqual([check.name]);
  });
});

describe('isNothingFirst', () => {
  const wales: NeededFirst = { kind: 'check', name: 'Check', nations: ['Wales'] };

  test('is told for a nation, and for all four only where they agree', () => {
    expect(isNothingFirst([wales], 'Wales')).toBe(false);
    expect(isNothingFirst([wales], 'England')).toBe(true);
    expect(isNothingFirst([wales], undefined)).toBeUndefined();
    expect(isNothingFirst([], undefined)).toBe(true);
    expect(isNothingFirst([{ ...wales, nations: NATION_NAMES }], undefined)).toBe(false);
  });
});

describe('zonesOf', () => {
  test('gives the leading zone, and from where to where half of the weight lies', () => {
    expect(
      zonesOf([
        { jobZone: 2, weight: 0.5 },
        { jobZone: 3, weight: 0.5 },
      ]),
    ).toMatchObject({
      lowest: 2,
      half: [2, 3],
      highest: 3,
    });
    expect(
      zonesOf([
        { jobZone: 4, weight: 0.7 },
        { jobZone: 2, weight: 0.3 },
      ]),
    ).toMatchObject({
      leading: 4,
      half: [4, 4],
    });
  });

  test('knows nothing of a group without job zones', () => {
    expect(zonesOf([{ jobZone: null, weight: 1 }])).toBeUndefined();
  });
});

const value = fc.constantFrom<SettingValue>('yes', 'no', 'varies', 'not known');
const reading: fc.Arbitrary<WorkReading> = fc
  .tuple(
    fc.array(value, { minLength: SETTING_IDS.length, maxLength: SETTING_IDS.length }),
    fc.integer({ min: 0, max: 26 }),
  )
  .map(([values, weeks]) => ({
    settings: new Map(
      SETTING_IDS.map((id, at) => [id, { value: values[at] ?? 'not known', reason: 'as it is' }]),
    ),
    training: { weeks, reason: 'as it is' },
  }));
const factsOf: fc.Arbitrary<FilterFacts> = fc.record(
  {
    hourlyGbp: fc.double({ min: 10, max: 60, noNaN: true }),
    zones: fc.integer({ min: 1, max: 5 }).map((zone) => [zone, zone] as const),
    reading,
  },
  { requiredKeys: [] },
);
const listed = fc.array(
  factsOf.map((facts) => ({ facts })),
  { maxLength: 12 },
);
const filters = fc
  .subarray([...MATCH_FILTERS])
  .map((on) => ({ on, ...(on.includes('training') ? { mostWeeks: 8 } : {}) }));

describe('filters', () => {
  test('leave nothing that one of them excludes', () => {
    fc.assert(
      fc.property(listed, factsOf, filters, (all, past, on) => {
        for (const { facts } of filtered(all, past, on).kept) {
          const misses = workVerdicts(facts, on).filter(({ kind }) => kind === 'misses');
          expect(misses).toEqual([]);
          const against = (['pay', 'preparation'] as const).filter(
            (one) => on.on.includes(one) && goesAgainst(one, facts, past),
          );
          expect(against).toEqual([]);
        }
      }),
    );
  });

  test('never add a job when one more is switched on', () => {
    fc.assert(
      fc.property(
        listed,
        factsOf,
        filters,
        fc.constantFrom(...MATCH_FILTERS),
        (all, past, on, more) => {
          const before = filtered(all, past, on).kept;
          const after = filtered(all, past, { on: [...on.on, more], mostWeeks: 8 }).kept;
          expect(after.every((job) => before.includes(job))).toBe(true);
        },
      ),
    );
  });

  test('under a bar in law leave only what plainly is not barred', () => {
    fc.assert(
      fc.property(
        listed,
        factsOf,
        filters,
        fc.subarray([...LEGAL_BAR_IDS], { minLength: 1 }),
        (all, past, on, bars) => {
          const { kept, barred, maybeBarred } = filtered(all, past, { ...on, bars });
          for (const { facts } of kept)
            for (const bar of bars)
              expect(workVerdicts(facts, { on: [LEGAL_BARS[bar]] })[0]?.kind).toMatch(/meets|some/);
          expect(kept.length + barred + maybeBarred.length).toBeLessThanOrEqual(all.length);
          const without = filtered(all, past, on).kept;
          expect(kept.every((job) => without.includes(job))).toBe(true);
        },
      ),
    );
  });

  test('say of each how many it takes out by itself, and none that is off', () => {
    const all = [{ facts: { hourlyGbp: 10 } }, { facts: { hourlyGbp: 20 } }, { facts: {} }];
    const { kept, removed } = filtered(all, { hourlyGbp: 20 }, { on: ['pay'] });
    expect(kept).toHaveLength(2);
    expect([...removed]).toEqual([['pay', 1]]);
  });

  test('take out what pays under the client’s limit in its own unit, and nothing without one', () => {
    const all = [
      { facts: { published: { hour: 12, year: 27_000 } } },
      { facts: { published: { hour: 15, year: 29_000 } } },
      { facts: { published: { hour: 12 } } },
    ];
    const kept = (lowestPay?: { readonly gbp: number; readonly per: 'hour' | 'week' | 'year' }) =>
      filtered(all, {}, { on: ['lowest-pay'], ...(lowestPay ? { lowestPay } : {}) }).kept.length;
    expect([kept({ gbp: 28_000, per: 'year' }), kept({ gbp: 13, per: 'hour' }), kept()]).toEqual([
      2, 1, 3,
    ]);
  });

  test('keep pay of exactly three quarters, and preparation of the same zone', () => {
    expect(goesAgainst('pay', { hourlyGbp: 15 }, { hourlyGbp: 20 })).toBe(false);
    expect(goesAgainst('pay', { hourlyGbp: 14.99 }, { hourlyGbp: 20 })).toBe(true);
    expect(goesAgainst('preparation', { zones: [3, 4] }, { zones: [2, 3] })).toBe(false);
    expect(goesAgainst('preparation', { zones: [4, 4] }, { zones: [2, 3] })).toBe(true);
  });

  test('take the pay of the last job held and the longest preparation of any', () => {
    expect(
      pastOf([
        { hourlyGbp: 13, zones: [2, 2] },
        { hourlyGbp: 30, zones: [4, 4] },
      ]),
    ).toEqual({ hourlyGbp: 13, zones: [4, 4] });
  });
});
