import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { tablesFromData } from '../../tests/support/packFromData';
import {
  impossibleFigures,
  MEASURE_TABLES_MODULE,
  MEASURES_MODULE,
  measureFaults,
  measuresModule,
  measureTablesModule,
} from './measures';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const set = (indicator: string, values: readonly unknown[], more: object = {}) => ({
  indicator,
  period: '2025',
  values,
  ...more,
});

const faultsOf = (shard: unknown, name = 'areas/E08000035') =>
  impossibleFigures(new Map([[name, shard]]));

describe('the table of measures', () => {
  test.each([
    [MEASURES_MODULE, measuresModule],
    [MEASURE_TABLES_MODULE, measureTablesModule],
  ])('reaches the app as it stands, in %s', (module, text) => {
    expect(readFileSync(ROOT + module, 'utf8')).toBe(text(tablesFromData()));
  });

  test('has no fault', () => {
    expect(measureFaults(tablesFromData())).toEqual([]);
  });

  test('says which row is wrong', () => {
    const rows: Readonly<Record<string, readonly Record<string, string>[]>> = {
      measures: [
        { id: 'a', unit: 'people', least: '5', most: '5', whole: 'b', kind: '' },
        { id: 'c', unit: 'people', least: '0', most: '5', whole: '', kind: 'model' },
      ],
    };
    const tables = { rows: (name: string) => rows[name] ?? [], grouped: () => new Map() };
    expect(measureFaults(tables)).toEqual([
      'a: 5 is not below 5',
      'a: its whole b has no row',
      'c: an indicator without decimals or direction',
    ]);
  });
});

describe('an edition', () => {
  // A classification is no edition of a table.
  const EDITION = /^(?!soc-).*-20\d\d(-\d\d)?$/;
  const editions = tablesFromData()
    .rows('sources')
    .flatMap(({ id = '' }) => (EDITION.test(id) ? [id] : []));
  const codeOf = (folder: string) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/(\.test|[fF]ixtures|\.gen)\.tsx?$/.test(path))
      .map((path) => `${folder}/${path}`);

  test('is written in the data alone, never in the code', () => {
    const places = [...codeOf('src'), ...codeOf('scripts/pack')].flatMap((path) => {
      const text = readFileSync(ROOT + path, 'utf8');
      return editions.filter((id) => text.includes(`'${id}'`)).map((id) => `${path}: ${id}`);
    });
    expect(editions).toContain('claimant-count-2026-03');
    expect(places).toEqual([]);
  });
});

describe('a pack', () => {
  test.each([
    ['a share above all', { sets: [set('claimant-rate', [12, 101, 'p'])] }, '101 cannot be'],
    ['more people than a district holds', { sets: [set('population', [3_000_001])] }, '3000001'],
    [
      'a margin below nothing',
      { sets: [set('population', ['d'], { halfWidths: [-1] })] },
      'margin',
    ],
    [
      'hours of a longer week',
      { pay: [{ indicator: 'hours-weekly', groups: { ft: [101] } }] },
      '101',
    ],
    ['a wrong reference', set('claimant-rate', [], { reference: { value: 183 } }), '183 cannot be'],
    ['a measure nobody has bounded', { sets: [set('happiness', [1])] }, 'no row'],
    ['a least wage of nothing', { minimumWage: [{ hourlyGbp: 0 }] }, '0 cannot be minimum-wage'],
    ['a level of 8', { onet: { skills: [['Reading', 4, 8, false]] } }, '8 cannot be onet-level'],
    [
      'a part above its whole',
      { sets: [set('population', [1000]), set('population-16-64', [1101])] },
      '1101 of population-16-64 is above 1000 of population',
    ],
  ])('would not be built with %s', (_, shard, words) => {
    expect(faultsOf(shard)).toEqual([expect.stringContaining(words)]);
  });

  test('takes a whole of another period for no whole', () => {
    const sets = [set('population', [1000], { period: '2011' }), set('population-16-64', [1101])];
    expect(faultsOf({ sets })).toEqual([]);
  });
});
