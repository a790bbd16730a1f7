import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing, value } from './figure';
import { addedUp, advertsWithin, destinationsOf, inHundred, type ReachPart } from './reach';

describe('destinationsOf', () => {
  const commuters = [
    { work: 'B', people: 240 },
    { work: 'A', people: 580 },
    { work: 'C', people: 60 },
    { work: 'D', people: 110 },
    { work: 'E', people: 8 },
    { work: 'F', people: 2 },
  ];

  test('are within reach until four in five people are covered, most people first', () => {
    expect(destinationsOf(commuters, 'A')).toEqual({
      everyone: 1000,
      within: [
        { work: 'A', people: 580, share: 0.58 },
        { work: 'B', people: 240, share: 0.24 },
      ],
      beyond: [
        { work: 'D', people: 110, share: 0.11 },
        { work: 'C', people: 60, share: 0.06 },
      ],
    });
  });

  test('the home is within reach however few work there', () => {
    expect(destinationsOf(commuters, 'F')?.within.map(({ work }) => work)).toEqual(['A', 'B', 'F']);
  });

  test('are none where nobody is listed', () => {
    expect(destinationsOf([], 'A')).toBeUndefined();
    expect(destinationsOf([{ work: 'A', people: 0 }], 'A')).toBeUndefined();
  });

  test('cover four in five with no district to spare, whatever the order they come in', () => {
    const people = fc.array(fc.nat(5000), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(people, (counts) => {
        const rows = counts.map((count, at) => ({ work: `W${at}`, people: count }));
        const found = destinationsOf(rows, 'W0');
        expect(destinationsOf(rows.toReversed(), 'W0')).toEqual(found);
        if (!found) return;
        const { within, everyone } = found;
        const covered = within.reduce((sum, one) => sum + one.people, 0);
        expect(covered).toBeGreaterThanOrEqual(0.8 * everyone);
        const last = within.findLastIndex(({ work }) => work !== 'W0');
        const before = within.slice(0, Math.max(0, last)).reduce((sum, one) => sum + one.people, 0);
        expect(before).toBeLessThan(0.8 * everyone);
        expect(within.map((one) => one.people)).toEqual(
          within.map((one) => one.people).toSorted((a, b) => b - a),
        );
      }),
    );
  });
});

const part = (gss: string, adverts: number | undefined): ReachPart => ({
  area: { gss, level: 'district', name: gss },
  adverts: adverts === undefined ? missing('not-in-app') : value(adverts),
});

describe('advertsWithin', () => {
  const [sefton, liverpool, flintshire] = [
    part('E08000014', 35),
    part('E08000012', 258),
    part('W06000005', undefined),
  ];
  const borough = part('E09000004', undefined);
  const london = part('E69000013', 5000);

  test('adds districts up where all have a count', () => {
    expect(advertsWithin([sefton, liverpool])).toEqual({
      kind: 'sum',
      total: 293,
      districts: [sefton, liverpool],
    });
  });

  test('adds nothing up where one has none', () => {
    const places = [sefton, flintshire];
    expect(advertsWithin(places)).toEqual({ kind: 'listed', parts: places });
    expect(advertsWithin([flintshire])).toEqual({ kind: 'none' });
  });

  test('names London once beside the sum and never in it', () => {
    const found = advertsWithin([sefton, borough, part('E09000006', undefined)], london);
    expect(found).toEqual({ kind: 'sum', total: 35, districts: [sefton], london });
    expect(advertsWithin([borough], london)).toEqual({ kind: 'london', london });
    expect(advertsWithin([flintshire, borough], london)).toEqual({
      kind: 'listed',
      parts: [flintshire, london],
    });
    expect(advertsWithin([borough])).toEqual({ kind: 'none' });
  });

  test('a sum is never of fewer districts than are within reach', () => {
    const counts = fc.array(fc.option(fc.nat(900), { nil: undefined }), { maxLength: 14 });
    fc.assert(
      fc.property(counts, (all) => {
        const places = all.map((adverts, at) => part(`E0700${at}`, adverts));
        const found = advertsWithin(places, london);
        expect(found.kind === 'sum').toBe(
          places.length > 0 && all.every((adverts) => adverts !== undefined),
        );
        if (found.kind !== 'sum') return;
        expect(found.districts).toEqual(places);
        expect(found.total).toBe(all.reduce<number>((sum, one) => sum + (one ?? 0), 0));
      }),
    );
  });
});

describe('addedUp', () => {
  test('adds counts of several districts', () => {
    expect(addedUp([value(35), value(258)])).toEqual(value(293));
  });

  test('adds nothing where a part is missing', () => {
    expect(addedUp([value(35), missing('not-in-app'), value(258)])).toEqual(missing('not-in-app'));
  });
});

test.each([
  [0.004, 'fewer than 1 in 100'],
  [0.0149, '1 in 100'],
  [0.24, '24 in 100'],
  [0.996, 'more than 99 in 100'],
])('a share of %d is %s', (share, words) => {
  expect(inHundred(share)).toBe(words);
});

test('what is no share has no words', () => {
  expect(() => inHundred(1.01)).toThrow(RangeError);
});
