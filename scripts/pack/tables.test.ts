import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tablesFromData } from '../../tests/support/packFromData';
import { readTables, withChangedTable } from './tables';

const DATA = join(import.meta.dirname, '../../data');

/** Runs the check with one file changed. */
function readWith(file: string, change: (text: string) => string) {
  const text = change(readFileSync(join(DATA, file), 'utf8'));
  return withChangedTable(tablesFromData(), file.slice(0, -'.csv'.length), text);
}

const line = (text: string, number: number, row: string) => {
  const lines = text.split('\n');
  lines[number - 1] = row;
  return lines.join('\n');
};

describe('the check of data/', () => {
  test.each([
    [
      'a code that does not join',
      'local/population.csv',
      (text: string) => line(text, 2, 'E06999999,mid-2023,1,1,'),
      'data/local/population.csv:2: area: E06999999 is not a known district code',
    ],
    [
      'a number that is none',
      'local/population.csv',
      (text: string) => line(text, 3, 'E06000002,mid-2023,many,1,'),
      'data/local/population.csv:3: all_ages: many is not a number',
    ],
    [
      'a number out of range',
      'local/modelled-unemployment.csv',
      (text: string) => line(text, 2, 'E06000001,Apr 2025-Mar 2026,580,1.7'),
      'data/local/modelled-unemployment.csv:2: rate: 580 is outside 0 to 100',
    ],
    [
      'a row that stands twice',
      'local/population.csv',
      (text: string) => `${text}E06000001,mid-2023,95366,58204,\n`,
      'E06000001 stands twice',
    ],
    [
      'percentiles that fall',
      'pay/annual-pay-residents.csv',
      (text: string) => line(text, 2, 'K02000001,1,32890,40269,90000,22060,48283,69381,'),
      'data/pay/annual-pay-residents.csv:2: p25 is below the percentile before it',
    ],
    [
      'a row with too few cells',
      'areas/former-districts.csv',
      (text: string) => line(text, 2, 'E06000028,Bournemouth'),
      'data/areas/former-districts.csv:2: 2 cells where 4 belong',
    ],
    [
      'other columns',
      'areas/former-districts.csv',
      (text: string) => line(text, 1, 'a,b,c,d'),
      'data/areas/former-districts.csv:1: the columns must be old_gss, old_name, gss, year',
    ],
    [
      'too many exceptions',
      'exceptions.csv',
      (text: string) =>
        text + Array.from({ length: 40 }, (_, at) => `areas/places,gss,${at},why\n`).join(''),
      'more than 40 exceptions',
    ],
  ])('fails on %s, with file, line and reason', (_, file, change, says) => {
    expect(() => readWith(file, change)).toThrow(says);
  });

  test('reads the project’s own tables without a fault', () => {
    expect(tablesFromData().rows('areas/districts')).toHaveLength(361);
  });

  test('finds in a folder a code that one file misses and another has, and a file nobody described', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bearings-data-'));
    try {
      cpSync(DATA, folder, { recursive: true });
      const path = join(folder, 'occupations/soc-2020.csv');
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^1112,.*\n/m, ''));
      expect(() => readTables(folder)).toThrow('soc2020: 1112 is not a known SOC 2020 code');
      writeFileSync(join(folder, 'strange.csv'), 'a\n');
      expect(() => readTables(folder)).toThrow('data/strange.csv:1: is not described');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
