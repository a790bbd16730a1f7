import { describe, expect, test } from 'vitest';
import { missing, value } from '@/domain/figure';
import { ContractError } from '@/shared/upstreamError';
import { essRegions, rankedShortages, skillShortages } from './skillShortages';

const ORIGIN = { source: 'lmi-for-all', url: 'https://service.example/ess' };
const WALES = { gss: 'W92000004', level: 'nation', name: 'Wales' } as const;

describe('skillShortages', () => {
  const body = { soc: 53, year: 2019, percentSSV: 31.5, percentHTF: 44.2, percentHTFisSSV: 71.2 };
  const parse = (row: object, request: object = {}) =>
    skillShortages.parse(JSON.stringify({ ...body, ...row }), { soc: '5314', ...request }, ORIGIN);

  test('asks for the country or for a region', () => {
    expect(skillShortages.address({ soc: '5314' })).toBe('ess/uk/5314?coarse=false');
    expect(
      skillShortages.address({ soc: '5314', coarse: true, region: WALES, regionCode: 10 }),
    ).toBe('ess/region/10/5314?coarse=true');
  });

  test('tells a wider group by the returned code and carries year and reliability', () => {
    expect(parse({ reliability: 2 }, { region: WALES })).toMatchObject({
      value: {
        requestedSoc: '5314',
        returnedSoc: '53',
        year: 2019,
        reliability: 2,
        hardToFill: { figure: value(44.2), area: WALES, period: '2019' },
        skillShortage: { figure: value(31.5) },
        skillShortageAmongHardToFill: { figure: value(71.2) },
      },
    });
  });

  test.each([
    ['no region', {}],
    ['the region by its name, whatever the code', { region: { name: 'Wales', code: 3 } }],
  ])('takes an answer that says %s', (_, row) => {
    expect(parse(row, { region: WALES })).toMatchObject({ kind: 'value' });
  });

  test.each([
    ['another region', { region: { name: 'Scotland', code: 10 } }, { region: WALES }],
    ['a region nobody can name', { region: { name: 'Elsewhere' } }, { region: WALES }],
    ['another code and no name', { region: { code: 3 } }, { region: WALES, regionCode: 10 }],
    ['a region where none was asked for', { region: { name: 'Scotland' } }, {}],
    ['another year', { year: 2019 }, { year: 2017 }],
  ])('refuses an answer about %s', (_, row, request) => {
    expect(() => parse(row, request)).toThrow(ContractError);
  });

  test.each([
    ['a share above 100', { percentHTF: 250 }],
    ['a part above its whole', { percentSSV: 50, percentHTF: 44 }],
    ['a mark that is none', { reliability: 5000 }],
    ['a year that cannot be', { year: 2227 }],
  ])('refuses %s', (_, row) => {
    expect(() => parse(row)).toThrow('answered with a number that cannot be');
  });

  test('takes no figure below 0, and none without a year', () => {
    expect(parse({ percentHTF: -1, percentSSV: -1 })).toEqual(missing('not-published'));
    expect(parse({ year: null })).toEqual(missing('not-published'));
  });

  test('takes the year asked for where the answer has none', () => {
    expect(parse({ year: null }, { year: 2017 })).toMatchObject({ value: { year: 2017 } });
  });
});

describe('rankedShortages', () => {
  const parse = (rows: readonly object[]) =>
    rankedShortages.parse(JSON.stringify(rows), { regionCode: 7 }, ORIGIN);

  test('ends at -1 and counts a repeated group once', () => {
    const rows = [
      { soc: 2231, percentHTF: 61.5 },
      { soc: 53, percentHTF: null },
      { soc: 2231, percentHTF: 61.5 },
      { soc: -1 },
      { soc: 5223, percentHTF: 9 },
    ];
    expect(parse(rows)).toEqual({
      kind: 'value',
      value: [
        { soc: '2231', hardToFill: value(61.5) },
        { soc: '53', hardToFill: missing('not-published') },
      ],
    });
  });

  test('leaves out what is no group at all, and keeps wider ones', () => {
    const rows = [0, 53, -7, 12_345, 531].map((soc) => ({ soc, percentHTF: 9 }));
    const ranked = parse(rows);
    expect(ranked.kind === 'value' && ranked.value.map(({ soc }) => soc)).toEqual(['53', '531']);
  });

  test('is not collected where it ends at once', () => {
    expect(parse([{ soc: -1 }])).toEqual(missing('not-collected'));
  });
});

describe('essRegions', () => {
  test('leaves out codes that cannot stand in an address', () => {
    expect(essRegions.parse('{"London":1.5,"Wales":-1,"Scotland":11}', {}, ORIGIN)).toEqual({
      kind: 'value',
      value: [{ name: 'Scotland', code: 11 }],
    });
  });

  test('reads an object of names', () => {
    expect(essRegions.parse('{"London":1,"Wales ":10}', {}, ORIGIN)).toEqual({
      kind: 'value',
      value: [
        { name: 'London', code: 1 },
        { name: 'Wales', code: 10 },
      ],
    });
  });
});
