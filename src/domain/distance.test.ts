import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compassPoint,
  milesBetween,
  milesInWords,
  type Point,
  ringsAround,
  wayInWords,
} from './distance';

const LEEDS = { latitude: 53.8, longitude: -1.549 };
const YORK = { latitude: 53.958, longitude: -1.083 };
const BRADFORD = { latitude: 53.795, longitude: -1.752 };

const inBritain = fc.record({
  latitude: fc.double({ min: 49.9, max: 60.9, noNaN: true }),
  longitude: fc.double({ min: -8.2, max: 1.8, noNaN: true }),
});

describe('miles between two points', () => {
  test('are those of a straight line', () => {
    expect(milesBetween(LEEDS, YORK)).toBeCloseTo(22, 0);
    expect(milesBetween(LEEDS, LEEDS)).toBe(0);
  });

  test('are the same both ways and never more than by way of a third place', () => {
    fc.assert(
      fc.property(inBritain, inBritain, inBritain, (a, b, c) => {
        expect(milesBetween(a, b)).toBeCloseTo(milesBetween(b, a), 9);
        expect(milesBetween(a, b)).toBeLessThanOrEqual(
          milesBetween(a, c) + milesBetween(c, b) + 1e-6,
        );
      }),
    );
  });
});

describe('the direction', () => {
  const from = (latitude: number, longitude: number): Point => ({
    latitude: LEEDS.latitude + latitude,
    longitude: LEEDS.longitude + longitude,
  });

  test.each([
    [1, 0, 'north'],
    [0.3, 0.5, 'north-east'],
    [0, 1, 'east'],
    [-0.3, 0.5, 'south-east'],
    [-1, 0, 'south'],
    [-0.3, -0.5, 'south-west'],
    [0, -1, 'west'],
    [0.3, -0.5, 'north-west'],
  ])('of %d north and %d east is %s', (north, east, words) => {
    expect(compassPoint(LEEDS, from(north, east))).toBe(words);
  });

  test('stands behind the miles', () => {
    expect(wayInWords(LEEDS, YORK)).toBe('22 miles north-east');
    expect(wayInWords(LEEDS, BRADFORD)).toBe('8 miles west');
    expect(wayInWords(LEEDS, LEEDS)).toBe('under a mile');
    expect(milesInWords(1.2)).toBe('1 mile');
  });
});

describe('rings', () => {
  test('take each place once, nearest first, and leave out what lies beyond', () => {
    const places = [YORK, BRADFORD, LEEDS];
    expect(ringsAround(LEEDS, places, [5, 10])).toEqual([
      { miles: 5, places: [{ place: LEEDS, miles: 0 }] },
      { miles: 10, places: [{ place: BRADFORD, miles: milesBetween(LEEDS, BRADFORD) }] },
    ]);
  });

  test('hold every place within the widest once', () => {
    fc.assert(
      fc.property(inBritain, fc.array(inBritain, { maxLength: 30 }), (middle, places) => {
        const held = ringsAround(middle, places).flatMap((ring) => ring.places);
        expect(held).toHaveLength(places.filter((one) => milesBetween(middle, one) <= 20).length);
      }),
    );
  });
});
