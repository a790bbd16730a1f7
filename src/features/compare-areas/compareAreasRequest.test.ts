import { describe, expect, test } from 'vitest';
import { compareAreasRequest, compareAreasSearch, withArea } from './compareAreasRequest';

const request = (search: Record<string, unknown>) =>
  compareAreasRequest(compareAreasSearch(search));

describe('the address of the page', () => {
  test.each([
    [{ area: 'E08000035' }, ['E08000035']],
    [{ area: ['E08000035', 'E12000003'] }, ['E08000035', 'E12000003']],
    [{ area: ['E08000035', 'E08000035'] }, ['E08000035']],
    [{ area: ['K03000001', 'E69000037'] }, ['K03000001', 'E69000037']],
    [{}, []],
    [{ area: { nested: 'E08000035' } }, []],
    [{ soc: '2136' }, []],
  ])('%j asks for %j', (search, codes) => {
    expect(request(search)).toEqual({ codes, leftOut: [] });
  });

  test('reads the new codes of Barnsley and Sheffield as the old ones, each once', () => {
    expect(request({ area: ['E08000039', 'E08000019'] }).codes).toEqual(['E08000019']);
  });

  test('reads small letters and blanks around a code, and lets a county be looked up', () => {
    expect(request({ area: ['e08000035', ' E08000035 ', 'E10000007'] })).toEqual({
      codes: ['E08000035', 'E10000007'],
      leftOut: [],
    });
  });

  test.each(['leeds', '', 'E99999999', '<b>'])('leaves %j out, and says so', (text) => {
    expect(request({ area: [text, 'E08000035'] })).toEqual({
      codes: ['E08000035'],
      leftOut: [
        `“${text}” is left out: it is not the code of a district, region, nation or local skills area.`,
      ],
    });
  });

  test('cuts long texts and long lists', () => {
    const { area } = compareAreasSearch({ area: Array.from({ length: 50 }, () => 'x'.repeat(99)) });
    expect([area?.length, area?.[0]?.length]).toEqual([8, 20]);
  });
});

test('an area is added once, at the end', () => {
  expect(withArea(['E08000035'], 'E08000032')).toEqual(['E08000035', 'E08000032']);
  expect(withArea(['E08000035'], 'E08000035')).toEqual(['E08000035']);
});
