import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing, value } from './figure';
import { addedUp, inHundred, topDestinations } from './reach';

describe('topDestinations', () => {
  test('are the districts with at least one in a hundred, most people first', () => {
    const commuters = [
      { work: 'B', people: 240 },
      { work: 'A', people: 750 },
      { work: 'C', people: 10 },
      { work: 'D', people: 0 },
    ];
    expect(topDestinations(commuters)).toEqual({
      everyone: 1000,
      destinations: [
        { work: 'A', people: 750, share: 0.75 },
        { work: 'B', people: 240, share: 0.24 },
        { work: 'C', people: 10, share: 0.01 },
      ],
    });
  });

  test('are none where nobody is listed', () => {
    expect(topDestinations([])).toBeUndefined();
    expect(topDestinations([{ work: 'A', people: 0 }])).toBeUndefined();
  });

  test('are at most eight, with shares of one whole', () => {
    const people = fc.array(fc.nat(5000), { maxLength: 40 });
    fc.assert(
      fc.property(people, (counts) => {
        const found = topDestinations(
          counts.map((count, at) => ({ work: `W${at}`, people: count })),
        );
        const { destinations = [], everyone = 0 } = found ?? {};
        expect(destinations.length).toBeLessThanOrEqual(8);
        expect(everyone).toBe(counts.reduce((sum, one) => sum + one, 0));
        for (const { people: some, share } of destinations) {
          expect(share).toBeGreaterThanOrEqual(0.01);
          expect(share * everyone).toBeCloseTo(some, 6);
        }
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
