import { describe, expect, test } from 'vitest';
import { regionCodeIn, regionOfName } from './regions';

describe('regionOfName', () => {
  test.each([
    ['South East (England)', 'E12000008'],
    ['South East', 'E12000008'],
    ['East of England', 'E12000006'],
    ['Eastern', 'E12000006'],
    ['Yorkshire and the Humber', 'E12000003'],
    ['Yorkshire & Humberside', 'E12000003'],
    ['Yorkshire', 'E12000003'],
    ['NORTHERN IRELAND', 'N92000002'],
    ['Wales', 'W92000004'],
    ['England', undefined],
    ['', undefined],
  ])('of "%s"', (name, gss) => {
    expect(regionOfName(name)?.gss).toBe(gss);
  });
});

describe('regionCodeIn', () => {
  test('finds the code under whatever name and number the list has', () => {
    const list = [
      { name: 'London', code: 1 },
      { name: 'South East', code: 8 },
    ];
    const southEast = { gss: 'E12000008', level: 'region', name: 'South East' } as const;
    expect(regionCodeIn(list, southEast)).toBe(8);
    expect(regionCodeIn(list.slice(0, 1), southEast)).toBeUndefined();
  });
});
