import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { matchViewOf } from '../../tests/support/matchViewOf';
import { filtersFor, readPersonas } from './personas';

/** People with limits, written down by others: beside the project where they are at hand. */
const FOLDER =
  process.env['BEARINGS_JUDGED'] ?? resolve(import.meta.dirname, '../../../shared/judged');
const hasFolder = existsSync(FOLDER);
const personas = hasFolder ? readPersonas(FOLDER, readdirSync(FOLDER)) : [];
if (!hasFolder) console.log('No people with limits at hand: what must not be listed is not held.');

/** Leeds, Cornwall, Cardiff, Glasgow and the whole country. */
const PLACES = ['E08000035', 'E06000052', 'W06000015', 'S12000049', undefined];

describe.skipIf(!hasFolder)('with the filters of a person on', () => {
  test.each(personas)(
    'neither list of $id has what would do harm',
    ({ from, filters, mustNot }) => {
      for (const gss of PLACES) {
        const { closest, demand } = matchViewOf([from], gss, filters);
        const listed = [...closest, ...demand].map(({ soc }) => soc);
        expect(listed.filter((soc) => mustNot.includes(soc))).toEqual([]);
        expect(listed.length).toBeGreaterThan(0);
      }
    },
  );
});

test('a limit that no filter answers is refused, never passed over', () => {
  expect(() => filtersFor('cannot_fly')).toThrow('Nothing can be switched on for cannot_fly');
  expect(filtersFor('12_weeks')).toEqual({ on: ['training'], mostWeeks: 12 });
});
