import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart, axisLabels, axisOf, nextIndex, placeLabels, placeOf } from './scale';

const format = String;

describe('axisOf', () => {
  test.each([
    [[97_000, 5000], 'zero', [0, 25_000, 50_000, 75_000, 100_000]],
    [[70, 77], 'zero', [0, 20, 40, 60, 80]],
    [[68, 79], 'least', [65, 70, 75, 80]],
    [[12.2, 21.5], 'least', [10, 12.5, 15, 17.5, 20, 22.5]],
    [[0.3, 0.6], 'least', [0.3, 0.4, 0.5, 0.6]],
    [[-3, 5], 'zero', [-4, -2, 0, 2, 4, 6]],
    [[null, 5], 'zero', [0, 2, 4, 6]],
  ] as const)('of %j from %s has the ticks %j', (values, from, ticks) => {
    expect(axisOf(values, { from, format }).ticks.map(({ value }) => value)).toEqual(ticks);
  });

  test('is there where nothing is, or all is the same', () => {
    expect(axisOf([null], { from: 'zero', format })).toEqual({ low: 0, high: 1, ticks: [] });
    expect(axisOf([0, 0], { from: 'zero', format })).toMatchObject({ low: 0, high: 0.5 });
    expect(axisOf([7, 7], { from: 'least', format })).toMatchObject({ low: 6, high: 8 });
  });

  test('holds every value, and ends where its ticks do', () => {
    const numbers = fc.array(fc.integer({ min: -9999, max: 99_999 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, fc.constantFrom('zero', 'least'), (tenths, from) => {
        const values = tenths.map((one) => one / 10);
        const { low, high, ticks } = axisOf(values, { from, format });
        expect(low).toBeLessThanOrEqual(Math.min(...values));
        expect(high).toBeGreaterThanOrEqual(Math.max(...values));
        expect(low).toBeLessThan(high);
        expect(ticks[0]?.value).toBeCloseTo(low, 6);
        expect(ticks.at(-1)?.value).toBeCloseTo(high, 6);
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
      { examples: [[[99_979, 99_978], 'least']] },
    );
  });
});

test('placeOf puts what is past an end on it', () => {
  const places = [5, 10, 15, 20, 25].map((value) => placeOf(value, { low: 10, high: 20 }));
  expect(places).toEqual([0, 0, 50, 100, 100]);
});

describe('placeLabels', () => {
  test('leaves labels that have room, and keeps those at an edge inside', () => {
    const labels = [
      { place: 0, text: '£10' },
      { place: 50, text: '£15' },
      { place: 99, text: '£20' },
    ];
    expect(placeLabels(labels, 4)).toEqual([
      { text: '£10', x: '0', anchor: 'start' },
      { text: '£15', x: '50%', anchor: 'middle' },
      { text: '£20', x: '100%', anchor: 'end' },
    ]);
  });

  test('pushes two that touch apart, each as far', () => {
    const labels = [
      { place: 49, text: 'aaaa' },
      { place: 51, text: 'bbbb' },
    ];
    expect(placeLabels(labels, 4).map(({ x }) => x)).toEqual(['40%', '60%']);
  });
});

describe('axisLabels', () => {
  const axis = axisOf([10, 20], { from: 'least', format, steps: 2 });
  const words = (line: number) =>
    axisLabels(axis, [{ value: line, text: 'law £12' }], 4).map(({ text }) => text);

  test('prints the ends where the lines leave them room', () => {
    expect(words(15)).toEqual(['10', 'law £12', '20']);
  });

  test('prints the next value where a line stands at an end', () => {
    expect(words(10.5)).toEqual(['law £12', '15', '20']);
  });
});

describe('apart', () => {
  test('keeps each a gap from the next, their middle where it was', () => {
    const places = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(places, (unsorted) => {
        const sorted = unsorted.toSorted((a, b) => a - b);
        const moved = apart(sorted, () => 15);
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        expect(sum(moved)).toBeCloseTo(sum(sorted), 5);
        for (const [at, place] of moved.entries())
          expect(place - (moved[at - 1] ?? -Infinity)).toBeGreaterThanOrEqual(15 - 1e-9);
      }),
    );
  });

  test('leaves what is apart where it is', () => {
    expect(apart([12, 40, 80], () => 15)).toEqual([12, 40, 80]);
  });
});

describe('the cursor', () => {
  test.each([
    ['ArrowRight', null, 0],
    ['ArrowRight', 2, 3],
    ['ArrowDown', 4, 4],
    ['ArrowLeft', null, 4],
    ['ArrowUp', 0, 0],
    ['Home', 3, 0],
    ['End', 3, 4],
  ])('on %s from %s goes to %i', (key, at, next) => {
    expect(nextIndex(key, at, 5)).toBe(next);
  });

  test('leaves other keys to the page, and stays away where there is nothing to read', () => {
    expect(nextIndex('Tab', 1, 5)).toBeUndefined();
    expect(nextIndex('ArrowRight', null, 0)).toBeUndefined();
  });
});
