import { describe, expect, test } from 'vitest';
import { areaFromData, referenceFromData } from '../../../../tests/support/packFromData';
import { compareAreasView } from './compareAreasView';

const reference = referenceFromData();

function view(...codes: readonly string[]) {
  return compareAreasView({
    profiles: codes.map(areaFromData),
    skillsAreaOf: ({ lsip }) => lsip && areaFromData(lsip.gss),
    indicatorOf: (id) => reference.indicators.find((row) => row.id === id),
  });
}

const row = (id: string, ...codes: readonly string[]) =>
  view(...codes).rows.find((one) => one.id === id);
const texts = (id: string, ...codes: readonly string[]) =>
  row(id, ...codes)?.cells.map(({ text }) => text);
const words = (id: string, ...codes: readonly string[]) =>
  row(id, ...codes)?.cells.map((cell) => cell.words);

const [LEEDS, BRADFORD, BELFAST, GLASGOW] = ['E08000035', 'E08000032', 'N09000003', 'S12000049'];
const RICHMOND = 'E09000027';
const [WEST_YORKSHIRE, YORKSHIRE, BRITAIN] = ['E69000037', 'E12000003', 'K03000001'];

describe('places side by side', () => {
  test('have rates with their interval, and words against the first', () => {
    expect(texts('employment-rate', LEEDS, BRADFORD)).toEqual(['74.7% ± 3.7%', '69.7% ± 4.9%']);
    expect(words('employment-rate', LEEDS, BRADFORD)?.[1]).toBe('no clear difference from Leeds');
    expect(words('weekly-pay', LEEDS, RICHMOND)?.[1]).toBe('higher than Leeds');
    expect(words('weekly-pay', RICHMOND, LEEDS)?.[1]).toBe('lower than Richmond upon Thames');
    expect(words('weekly-pay', YORKSHIRE, RICHMOND)?.[0]).toBeUndefined();
  });

  test('have complete counts in words beyond the margin', () => {
    expect(words('claimant-rate', LEEDS, BRADFORD)?.[1]).toBe('higher than Leeds: about half more');
  });

  test('draw no word from how big a place is', () => {
    for (const id of ['people', 'people-in-work', 'claimants', 'adverts'])
      expect(words(id, LEEDS, BRADFORD)).toEqual([undefined, undefined]);
  });

  test('show a share of the survey in whole per cent, as it is worth', () => {
    expect(texts('qualifications', LEEDS)).toEqual(['44%']);
  });

  const [EDINBURGH, RUTLAND, SOMERSET, LONDON] = [
    'S12000036',
    'E06000017',
    'E06000066',
    'E12000007',
  ];

  test('fall back to the local skills area’s share, named, as the map does', () => {
    const [own, wider] = row('qualifications', LEEDS, RUTLAND)?.cells ?? [];
    expect(own?.details).toBeUndefined();
    expect(wider?.observation?.area.level).toBe('lsip');
    expect(wider?.details).toEqual([`for ${wider?.observation?.area.name}, the local skills area`]);
  });

  test('say why there is no share where a level has a number, and where it has none', () => {
    expect(texts('qualifications', LEEDS, EDINBURGH)?.[1]).toBe(
      'no share: another level is withheld',
    );
    expect(texts('people-in-work', LEEDS, SOMERSET)?.[1]).toBe('wrong at the source: left out');
    expect(texts('groups', LEEDS, SOMERSET)?.[1]).toBe('wrong at the source: left out');
  });

  test('say once where two columns have the share of one local skills area', () => {
    const lsip = areaFromData(RUTLAND).lsip?.gss ?? '';
    const cell = row('qualifications', lsip, RUTLAND)?.cells[1];
    const name = areaFromData(lsip).area.name;
    expect(cell?.details).toEqual([
      `for ${name}, the local skills area`,
      `same figure as for ${name}`,
    ]);
    expect(cell?.words).toBeUndefined();
  });

  test('read London as Greater London, its local skills area', () => {
    for (const id of ['adverts', 'people-in-work', 'qualifications', 'groups'])
      expect([id, row(id, LONDON)?.cells[0]?.details]).toEqual([
        id,
        ['for Greater London, the local skills area'],
      ]);
    expect(texts('adverts', LONDON)).toEqual(['318,259 adverts']);
  });

  test('say that a share has no margin of error where the source has none', () => {
    expect(words('qualifications', LEEDS, BRADFORD)?.[1]).toBe(
      'not compared: the source’s margin is not in this app',
    );
  });

  test('take the newest table that both are in, else the one both are in', () => {
    const periods = (...codes: readonly string[]) =>
      row('unemployment', ...codes)?.cells.map(({ observation }) => observation?.period);
    expect(periods(LEEDS, BRADFORD)).toEqual(['Apr 2025-Mar 2026', 'Apr 2025-Mar 2026']);
    expect(periods(LEEDS, YORKSHIRE)).toEqual(['2023', '2023']);
    const inWork = row('people-in-work', LEEDS, BRADFORD)?.cells[0]?.observation;
    expect(inWork?.period).toBe('Apr 2024-Mar 2025');
  });

  test('never mix tables or periods in a row', () => {
    for (const codes of [
      [LEEDS, GLASGOW, BELFAST, BRITAIN],
      [WEST_YORKSHIRE, YORKSHIRE, LEEDS],
    ])
      for (const { cells, id } of view(...codes).rows) {
        const figures = cells.flatMap(({ observation }) => observation ?? []);
        const tables = figures.map(({ source, period }) => `${source} ${period}`);
        expect([id, new Set(tables).size <= 1]).toEqual([id, true]);
      }
  });

  test('say where a place is not in the table', () => {
    expect(texts('employment-rate', LEEDS, BELFAST)?.[1]).toBe('not in this table');
    expect(texts('people', LEEDS, GLASGOW)?.[1]).toBe(
      'no figure for the same time (the table has Census, 20 March 2022)',
    );
  });

  test('have no words where the first place has no figure', () => {
    expect(words('employment-rate', BELFAST, LEEDS)).toEqual([undefined, undefined]);
  });

  test('name some large groups in the order of the list, none of a small sample', () => {
    expect(row('groups', LEEDS)?.heading).toBe('Some large groups of jobs');
    expect(row('groups', LEEDS)?.note).toContain('Other groups may be as large');
    const items = row('groups', LEEDS, WEST_YORKSHIRE)?.cells[0]?.items ?? [];
    expect(items).toHaveLength(5);
    expect(items.every((item) => /: about [\d,]+ people$/.test(item))).toBe(true);
    expect(items.map((item) => item.replace(/: .*/, ''))).toEqual([
      'Science and tech',
      'Professional services',
      'Business and finance',
      'Office admin',
      'Everyday services',
    ]);
    const codes = row('groups', LEEDS)?.cells[0]?.items;
    expect(codes).toEqual(items);
  });

  test('name the skills area a projection is for, and say where two places share it', () => {
    const cells = row('projections', LEEDS, BRADFORD, WEST_YORKSHIRE, GLASGOW)?.cells;
    expect(cells?.[0]?.details?.slice(1)).toEqual(['for West Yorkshire, the local skills area']);
    expect(cells?.[1]?.details?.slice(1)).toEqual([
      'for West Yorkshire, the local skills area',
      'same figure as for Leeds',
    ]);
    expect(cells?.[3]?.text).toBe('not in this table');
    expect(cells?.map((cell) => cell.words)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('draw intervals of one row on one axis', () => {
    expect(row('employment-rate', LEEDS, BRADFORD)?.scale?.low).toBeCloseTo(64.8, 1);
    expect(row('claimant-rate', LEEDS, BRADFORD)?.scale).toBeUndefined();
  });

  test('list what no place here has', () => {
    expect(view(BELFAST, 'N09000001').notShown).toContain('Projected jobs');
    expect(view(LEEDS, BRADFORD).notShown).toEqual([]);
  });
});
