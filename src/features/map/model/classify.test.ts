import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClassMethod } from '../mapRequest';
import { classify, classMethods } from './classify';
import {
  CLAIMANTS,
  NAMES,
  outlinesOf,
  PAY,
  PROJECTED,
  TEACHERS,
  viewOf,
  YEARLY_PAY,
} from '../../../../tests/fixtures/map';
import { mapView } from './mapView';

describe('classMethods', () => {
  test('begins with the reference for a survey', () => {
    expect(classMethods(viewOf(PAY))[0]).toBe('against-reference');
  });

  test('begins with the reference for a complete count', () => {
    expect(classMethods(viewOf(CLAIMANTS))).toEqual([
      'against-reference',
      'quantiles',
      'equal-intervals',
    ]);
  });

  test('offers the same amounts once a reader follows a measure through its years', () => {
    const followed = { steps: [2, 4], isFollowed: true };
    const outlines = outlinesOf(NAMES);
    expect(classMethods(mapView(CLAIMANTS, outlines, followed))).toEqual([
      'against-reference',
      'same-every-period',
      'quantiles',
      'equal-intervals',
    ]);
    const bare = { ...CLAIMANTS, reference: undefined };
    expect(classMethods(mapView(bare, outlines, followed))[0]).toBe('same-every-period');
    const still = { ...followed, isFollowed: false };
    expect(classMethods(mapView(bare, outlines, still))[0]).toBe('quantiles');
  });

  test('goes by amount alone where no margin of error is published', () => {
    expect(classMethods(viewOf(YEARLY_PAY))).toEqual(['quantiles', 'equal-intervals']);
  });

  test('goes by amount alone for adverts, which are never judged', () => {
    const adverts = { ...CLAIMANTS, kind: 'experimental' as const };
    expect(classMethods(viewOf(adverts))).toEqual(['quantiles', 'equal-intervals']);
  });

  test('begins with the way it goes for a projection', () => {
    expect(classMethods(viewOf(PROJECTED))[0]).toBe('against-reference');
  });

  test('has no reference where the table has none, or no margin of error', () => {
    const amounts = ['quantiles', 'equal-intervals'];
    expect(classMethods(viewOf({ ...PAY, reference: undefined }))).toEqual(amounts);
    expect(classMethods(viewOf({ ...PAY, halfWidths: undefined }))).toEqual(amounts);
  });
});

describe('classify', () => {
  test('puts a survey into lower, level and higher than its reference', () => {
    const { classes, missing, fills } = classify(viewOf(PAY), 'against-reference');
    expect(classes).toEqual([
      { fill: 'below', label: 'Lower than Great Britain', count: 1 },
      { fill: 'level', label: 'About the same as Great Britain, or no clear difference', count: 1 },
      { fill: 'above', label: 'Higher than Great Britain', count: 1 },
      { fill: 'unjudged', label: 'Not compared: the source’s margin is not in this app', count: 1 },
    ]);
    expect(missing).toEqual({ count: 1, reasons: ['not published; the source does not say why'] });
    expect([...fills.values()]).toEqual(['below', 'level', 'above', 'unjudged']);
  });

  test('says of a complete count that it is about the same', () => {
    const { classes } = classify(viewOf(CLAIMANTS), 'against-reference');
    expect(classes.map(({ label, count }) => [label, count])).toEqual([
      ['Lower than Great Britain', 2],
      ['About the same as Great Britain', 1],
      ['Higher than Great Britain', 2],
    ]);
  });

  test('says of a group of jobs that it is more or less common than in England', () => {
    const { classes } = classify(viewOf(TEACHERS), 'against-reference');
    expect(classes.map(({ label }) => label)).toEqual([
      'Less common than in England',
      'About the same as England, or no clear difference',
      'More common than in England',
      'Not compared: the source’s margin is not in this app',
    ]);
  });

  test('says of a projection only which way it goes, beyond 10% over ten years', () => {
    expect(classify(viewOf(PROJECTED), 'against-reference').classes).toEqual([
      { fill: 'below', label: 'Fewer jobs expected', count: 1 },
      { fill: 'level', label: 'Little change likely, within 10% either way', count: 2 },
      { fill: 'above', label: 'Growing', count: 1 },
    ]);
  });

  test('names classes of amounts by their lowest and highest figure', () => {
    const { classes } = classify(viewOf(CLAIMANTS), 'quantiles');
    expect(classes).toEqual([
      { fill: 'low', label: '1.3% to 2.7%', count: 2 },
      { fill: 'middle', label: '4.4%', count: 1 },
      { fill: 'high', label: '5.1% to 10.1%', count: 2 },
    ]);
  });

  test('says the unit of amounts that carry no sign', () => {
    const travel = { ...CLAIMANTS, unit: 'minutes', decimals: 0, values: [3, 3, 11, 12, 44] };
    const { classes } = classify(viewOf(travel), 'quantiles');
    expect(classes.map(({ label }) => label)).toEqual([
      '3 minutes',
      '11 minutes',
      '12 to 44 minutes',
    ]);
  });

  test('names the steps of a series by their edges, and keeps an empty one', () => {
    const outlines = outlinesOf(NAMES);
    const series = { steps: [2, 20], isFollowed: true };
    const { classes } = classify(mapView(CLAIMANTS, outlines, series), 'same-every-period');
    expect(classes).toEqual([
      { fill: 'low', label: 'Below 2.0%', count: 1 },
      { fill: 'middle', label: '2.0% to 19.9%', count: 4 },
      { fill: 'high', label: '20.0% or more', count: 0 },
    ]);
  });

  test('leaves an empty step out, and keeps the colours of the others', () => {
    const { classes } = classify(
      viewOf({ ...CLAIMANTS, values: [1, 1, 1, 9, 9] }),
      'equal-intervals',
    );
    expect(classes.map(({ fill, count }) => [fill, count])).toEqual([
      ['low', 3],
      ['high', 2],
    ]);
  });
});

const cell = fc.oneof(
  fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10),
  fc.constantFrom('d' as const, 'u' as const, 'c' as const, 'p' as const, 'n' as const),
);
const shard = fc.array(fc.tuple(cell, fc.option(fc.double({ min: 0.1, max: 5, noNaN: true }))), {
  minLength: 1,
  maxLength: 60,
});
const method = fc.constantFrom<ClassMethod>('against-reference', 'quantiles', 'equal-intervals');

const byAmount = fc.constantFrom<ClassMethod>('quantiles', 'equal-intervals');

function viewOfCells(
  cells: readonly (readonly [number | 'd' | 'u' | 'c' | 'p' | 'n', number | null])[],
) {
  const survey = { ...CLAIMANTS, kind: 'survey-with-error' as const };
  return mapView(
    {
      ...survey,
      reference: { gss: 'K03000001', name: 'Great Britain', value: 4, halfWidth95: 0.1 },
      values: cells.map(([value]) => value),
      halfWidths: cells.map(([, half]) => half),
    },
    outlinesOf(cells.map((_, place) => `Place ${place}`)),
  );
}

describe('any map', () => {
  test('has every district in one class or among those without a figure', () => {
    fc.assert(
      fc.property(shard, method, (cells, how) => {
        const { classes, missing, fills } = classify(viewOfCells(cells), how);
        const counted = classes.reduce((sum, { count }) => sum + count, 0);
        expect(counted + missing.count).toBe(cells.length);
        expect(fills.size).toBe(counted);
        expect(classes.every(({ count }) => count > 0)).toBe(true);
      }),
    );
  });

  test('has no colour for a district without a figure', () => {
    fc.assert(
      fc.property(shard, method, (cells, how) => {
        const view = viewOfCells(cells);
        const { fills } = classify(view, how);
        const coloured = view.rows.map(({ gss }) => fills.has(gss));
        expect(coloured).toEqual(cells.map(([value]) => typeof value === 'number'));
      }),
    );
  });

  test('gives equal figures the same colour when it goes by amount', () => {
    fc.assert(
      fc.property(shard, byAmount, (cells, how) => {
        const view = viewOfCells(cells);
        const { fills } = classify(view, how);
        const colours = new Map<number, Set<string | undefined>>();
        for (const { gss, observation } of view.rows) {
          if (observation.figure.kind === 'missing') continue;
          const seen = colours.get(observation.figure.value) ?? new Set();
          colours.set(observation.figure.value, seen.add(fills.get(gss)));
        }
        expect([...colours.values()].every((seen) => seen.size === 1)).toBe(true);
      }),
    );
  });

  test('never has a lower colour for a higher figure when it goes by amount', () => {
    fc.assert(
      fc.property(shard, byAmount, (cells, how) => {
        const view = viewOfCells(cells);
        const { fills } = classify(view, how);
        const steps = view.rows
          .flatMap(({ gss, observation: { figure } }) =>
            figure.kind === 'value' ? [{ value: figure.value, fill: fills.get(gss) }] : [],
          )
          .toSorted((a, b) => a.value - b.value)
          .map(({ fill }) => ['low', 'middle', 'high'].indexOf(fill ?? ''));
        expect(steps).toEqual(steps.toSorted((a, b) => a - b));
        expect(steps.every((step) => step >= 0)).toBe(true);
      }),
    );
  });

  test('has the same colours in whatever unit it is measured, when it goes by amount', () => {
    fc.assert(
      fc.property(shard, byAmount, fc.integer({ min: 1, max: 6 }), (cells, how, power) => {
        // Doubling is exact in binary, and keeps the decimals shown.
        const scaled = cells.map(
          ([value, half]) =>
            [typeof value === 'number' ? value * 2 ** power : value, half] as const,
        );
        expect(classify(viewOfCells(scaled), how).fills).toEqual(
          classify(viewOfCells(cells), how).fills,
        );
      }),
    );
  });

  test('says the figures of a class that are in it', () => {
    fc.assert(
      fc.property(shard, byAmount, (cells, how) => {
        const view = viewOfCells(cells);
        const { classes, fills } = classify(view, how);
        for (const { fill, label } of classes) {
          const values = view.rows.flatMap(({ gss, observation: { figure } }) =>
            figure.kind === 'value' && fills.get(gss) === fill ? [figure.value] : [],
          );
          const [least, most] = [Math.min(...values), Math.max(...values)].map(view.amount);
          expect(label).toBe(least === most ? least : `${least} to ${most}`);
        }
      }),
    );
  });

  test('claims higher or lower of no figure without a margin of error', () => {
    fc.assert(
      fc.property(shard, (cells) => {
        const bare = cells.map(([value]) => [value, null] as const);
        const { fills } = classify(viewOfCells(bare), 'against-reference');
        expect([...fills.values()].every((fill) => fill === 'unjudged')).toBe(true);
      }),
    );
  });
});
