import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CommutingPair, flowsOf, selfContainment, sharedMarkets } from './commuting';

const PAIRS: readonly CommutingPair[] = [
  { home: 'A', work: 'A', people2011: 700, people2021: 900 },
  { home: 'A', work: 'B', people2011: 100 },
  { home: 'A', work: 'C', people2011: 200, people2021: 50 },
  { home: 'B', work: 'A', people2011: 50 },
  { home: 'C', work: 'A', people2011: 250, people2021: 100 },
  { home: 'C', work: 'B', people2011: 40 },
];

describe('flowsOf', () => {
  test('splits an area’s people into those who stay, come and go', () => {
    expect(flowsOf(new Set(['A']), PAIRS, 2011)).toEqual({
      within: 700,
      residents: 1000,
      workers: 1000,
      comeFrom: [
        { gss: 'C', people: 250 },
        { gss: 'B', people: 50 },
      ],
      goTo: [
        { gss: 'C', people: 200 },
        { gss: 'B', people: 100 },
      ],
      homes: new Map([
        ['A', 700],
        ['B', 50],
        ['C', 250],
      ]),
      works: new Map([
        ['A', 700],
        ['B', 100],
        ['C', 200],
      ]),
    });
  });

  test('counts those between two of its districts as within', () => {
    expect(flowsOf(new Set(['A', 'B']), PAIRS, 2011)).toMatchObject({
      within: 850,
      residents: 1050,
      workers: 1140,
    });
  });

  test('keeps the two years apart, and is nothing where nobody is counted', () => {
    expect(flowsOf(new Set(['A']), PAIRS, 2021)).toMatchObject({ within: 900, residents: 950 });
    expect(flowsOf(new Set(['N09000003']), PAIRS, 2011)).toBeUndefined();
  });
});

test('self-containment is of residents and of workers', () => {
  const flows = flowsOf(new Set(['A', 'B']), PAIRS, 2011);
  expect(flows && selfContainment(flows)).toEqual({
    ofResidents: 850 / 1050,
    ofWorkers: 850 / 1140,
  });
});

test('a labour market is shared from 5 in 100 of either side', () => {
  const flows = flowsOf(new Set(['A']), PAIRS, 2011);
  expect(flows && sharedMarkets(flows, (gss) => ({ B: 'Beside', C: 'Close' })[gss])).toEqual([
    { area: 'Close', goThere: 0.2, comeFromThere: 0.25 },
    { area: 'Beside', goThere: 0.1, comeFromThere: 0.05 },
  ]);
  expect(flows && sharedMarkets(flows, () => undefined)).toEqual([]);
});

test('everybody is counted once: who goes out of an area comes into the rest', () => {
  const districts = ['A', 'B', 'C', 'D', 'E'] as const;
  const pair = fc.record({
    home: fc.constantFrom(...districts),
    work: fc.constantFrom(...districts),
    people2011: fc.integer({ min: 10, max: 9999 }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(pair, { minLength: 1, selector: ({ home, work }) => `${home}${work}` }),
      fc.subarray([...districts], { minLength: 1, maxLength: 4 }),
      (pairs, codes) => {
        const area = new Set<string>(codes);
        const rest = new Set<string>(districts.filter((one) => !area.has(one)));
        const [here, there] = [flowsOf(area, pairs, 2011), flowsOf(rest, pairs, 2011)];
        const all = pairs.reduce((sum, { people2011 }) => sum + people2011, 0);
        const living = [area, rest].map((set) =>
          pairs.filter(({ home }) => set.has(home)).reduce((sum, one) => sum + one.people2011, 0),
        );
        fc.pre(here !== undefined && there !== undefined);
        expect(here.residents).toBe(living[0]);
        expect(here.residents + there.residents).toBe(all);
        expect(here.workers + there.workers).toBe(all);
        expect(here.residents - here.within).toBe(there.workers - there.within);
      },
    ),
  );
});
