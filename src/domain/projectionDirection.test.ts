import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decadeChangePercent, directionWords, projectionDirection } from './projectionDirection';

describe('projectionDirection', () => {
  test.each([
    [5, 'nation', 'little-change'],
    [6, 'nation', 'growing'],
    [-5, 'nation', 'little-change'],
    [-6, 'nation', 'fewer-expected'],
    [10, 'lsip', 'little-change'],
    [11, 'lsip', 'growing'],
    [-10, 'lsip', 'little-change'],
    [-11, 'lsip', 'fewer-expected'],
    [10, 'region', 'little-change'],
  ] as const)('calls %d per cent in a %s %s', (percent, level, direction) => {
    expect(projectionDirection(percent, level)).toBe(direction);
  });

  test('gives two places with the same printed change the same name', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(2_000_000), (from, to) => {
        const percent = decadeChangePercent(from, to, 10);
        const again = decadeChangePercent(100, 100 + percent, 10);
        expect(projectionDirection(again, 'lsip')).toBe(projectionDirection(percent, 'lsip'));
      }),
    );
  });
});

describe('decadeChangePercent', () => {
  test.each([
    [1000, 1050, 10, 5],
    [1000, 1054, 10, 5],
    [1000, 1055, 10, 6],
    [1000, 1100, 20, 5],
    [1000, 0, 10, -100],
  ])('of %d to %d in %d years is %d', (from, to, years, percent) => {
    expect(decadeChangePercent(from, to, years)).toBe(percent);
  });

  test.each([
    [0, 10, 10],
    [10, -1, 10],
    [10, 10, 0],
  ])('refuses %d to %d in %d years', (from, to, years) => {
    expect(() => decadeChangePercent(from, to, years)).toThrow(RangeError);
  });
});

test('puts a direction into words', () => {
  expect(directionWords('little-change')).toBe('little change likely');
});
