import { expect, test } from 'vitest';
import type { PlaceMatch } from './placeMatch';
import { sharedCode } from './sharedCode';

const match = (gss: string, name: string, sharePercent?: number): PlaceMatch => ({
  gss,
  districtName: gss,
  why: { kind: 'outward', name, ...(sharePercent === undefined ? {} : { sharePercent }) },
});

test('names a code that lies in several districts', () => {
  const matches = [match('A', 'LS29', 92), match('B', 'LS29', 4), match('C', 'LS29', 4)];
  expect(sharedCode(matches)).toEqual({ code: 'LS29', districts: 3 });
});

test.each([
  ['nothing found', []],
  ['a code of one district', [match('A', 'LS1')]],
  ['beginnings of several codes', [match('A', 'EC1A', 70), match('B', 'EC1M', 30)]],
  ['a town', [{ gss: 'A', districtName: 'A', why: { kind: 'town', name: 'Bootle' } } as const]],
  ['a district', [{ gss: 'A', districtName: 'A' }]],
])('is none for %s', (_, matches) => {
  expect(sharedCode(matches)).toBeUndefined();
});
