import readXlsxFile from 'read-excel-file/universal';
import { expect, test } from 'vitest';
import {
  areaFromData,
  commutingFromData,
  demandFromData,
  referenceFromData,
} from '../../../../tests/support/packFromData';
import { ENGLAND } from '@/domain/area';
import type { DemandInput } from '../model/demandInput';
import { headlines } from '../model/headlines';
import { kindsView } from '../model/kinds';
import { workersView } from '../model/workers';
import { fileOfWorkbook } from './saveWorkbook';
import { TILES } from '../briefingTiles';
import { workbookOf } from './workbook';

function contentsOf(gss: string) {
  const profile = demandFromData(gss);
  const input: DemandInput = {
    profile,
    england: areaFromData(ENGLAND.gss),
    indicator: (id) => referenceFromData().indicators.find((row) => row.id === id),
    today: '2026-11-30',
  };
  const kinds = kindsView(input);
  const districts = new Set(profile.parts.map(({ area }) => area.gss));
  return {
    input,
    kinds,
    headlines: headlines(input, kinds),
    workers: workersView(profile, districts, commutingFromData(), 2011),
    by: 'claiming' as const,
    sourceOf: ({ source }: { readonly source: string }) => source,
  };
}

/** The workbook of all tiles, opened again by another library. */
async function openedAgain(gss: string) {
  const contents = contentsOf(gss);
  const sheets = workbookOf(
    TILES.map(({ id }) => id),
    '=1+1',
    contents,
  );
  const file = await fileOfWorkbook(sheets);
  const opened = await readXlsxFile(await file.arrayBuffer());
  return { contents, sheets, opened };
}

test('a workbook has a sheet a tile and one of sources, opened again cell by cell', async () => {
  const { sheets, opened } = await openedAgain('E69000021');
  expect(opened.map(({ sheet }) => sheet)).toEqual([
    ...TILES.map(({ name }) => name),
    'Sources and notes',
  ]);
  for (const [at, { data }] of opened.entries()) {
    const written = sheets[at]?.rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
    expect(data.map((row) => [...row])).toEqual(
      written?.map((row) => [
        ...row,
        ...Array(Math.max(0, (data[0]?.length ?? 0) - row.length)).fill(null),
      ]),
    );
  }
});

test('numbers are numbers, a missing figure is its reason, and words are no formula', async () => {
  const { opened } = await openedAgain('E69000021');
  const kinds = opened.find(({ sheet }) => sheet === 'Kinds of work')?.data ?? [];
  const row = kinds.find(([, name]) => name === 'Community patrol');
  expect(row?.[2]).toBe(18);
  expect(row?.[7]).toBe('withheld so nobody can be identified');
  expect(kinds.flat().filter((cell) => cell === null)).toEqual([]);
  const notes = opened.find(({ sheet }) => sheet === 'Sources and notes')?.data ?? [];
  expect(notes.find(([about]) => about === 'Title')?.[1]).toBe('=1+1');
});

test('every area has a workbook, Wales and Northern Ireland too', async () => {
  for (const gss of ['W92000004', 'N92000002', 'E12000008', 'E92000001']) {
    const { opened } = await openedAgain(gss);
    expect(opened).toHaveLength(TILES.length + 1);
  }
});
