import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseTable } from '../../scripts/pack/csv';
import { fleschKincaidGrade } from '../../scripts/readability/fleschKincaid';
import { value } from './figure';
import { TERM_OF_KIND, termOf, termOfMeasure, TERMS, termsOfFigure } from './glossary';
import type { Observation } from './observation';

/** The table itself, not what is made of it: a measure that is new there has no word yet. */
const MEASURES = parseTable(
  'measures',
  readFileSync(resolve(import.meta.dirname, '../../data/measures.csv'), 'utf8'),
  'id,name,unit,least,most,whole,kind,margin,margin_unit,good_direction,decimals,newest,series,live,who'.split(
    ',',
  ),
).rows;

describe('the glossary', () => {
  test('has a word for every measure of the tables, and each measure under one word only', () => {
    const without = MEASURES.filter(({ id = '' }) => termOfMeasure(id) === undefined);
    expect(MEASURES.length).toBeGreaterThan(100);
    expect(without.map(({ id }) => id)).toEqual([]);

    const named = TERMS.flatMap(({ of = [] }) => of);
    expect(named.filter((id, at) => named.indexOf(id) !== at)).toEqual([]);
  });

  test('has a word for every kind of measure in the tables', () => {
    const kinds = [...new Set(MEASURES.map(({ kind = '' }) => kind))].filter((kind) => kind !== '');
    const known: Readonly<Record<string, string>> = TERM_OF_KIND;
    expect(kinds.length).toBe(6);
    for (const kind of kinds) expect(TERMS.map(({ id }) => id)).toContain(known[kind]);
  });

  test('has each word once', () => {
    expect(new Set(TERMS.map(({ id }) => id)).size).toBe(TERMS.length);
    expect(new Set(TERMS.map(({ term }) => term)).size).toBe(TERMS.length);
  });

  test.each(TERMS.map(({ id, says }) => [id, says] as const))(
    'says in words of grade 7 or below what is meant by %s',
    (_, says) => {
      expect(fleschKincaidGrade(says.join('\n'))).toBeLessThanOrEqual(7);
    },
  );
});

const pay: Observation = {
  indicator: 'pay-hourly p25',
  figure: value(12.6),
  unit: 'gbp-per-hour',
  occupation: { edition: 'SOC 2020', code: '6135', title: 'Care workers and home carers' },
  area: { gss: 'K02000001', level: 'united-kingdom', name: 'United Kingdom' },
  period: 'April 2025',
  periodEnd: '2025-04-30',
  source: 'a',
  flags: ['provisional'],
  cvPercent: 2,
};

describe('the words of one figure', () => {
  test('begin with that of its measure, and have what the figure itself brings up', () => {
    expect(termsOfFigure(pay, 'survey-without-error')).toEqual([
      'middle',
      'quarter',
      'survey',
      'cv',
      'provisional',
    ]);
  });

  test('explain the wider group and the wider place where it is of them', () => {
    const outlook: Observation = {
      ...pay,
      indicator: 'projected-jobs',
      unit: 'jobs',
      occupation: { edition: 'SOC 2020', code: '61', title: 'Caring personal service' },
      area: { gss: 'E69000021', level: 'lsip', name: 'Liverpool City Region' },
    };
    expect(termsOfFigure(outlook, 'projection').slice(0, 3)).toEqual(['projected', 'cv', 'wider']);
    expect(termsOfFigure(outlook, undefined)).toContain('lsip');
  });

  test('leave out the measure nobody knows', () => {
    expect(termsOfFigure({ ...pay, indicator: 'gone', flags: [] }, undefined)).toEqual(['cv']);
    expect(termOf('middle')?.asks).toBe('What is a middle?');
  });
});
