import { describe, expect, test } from 'vitest';
import { demandRequest, demandSearch, searchOfShown, shownIn } from './request';

describe('an address of demand', () => {
  test('is one area or several districts, each once, with the codes our data use', () => {
    expect(demandRequest({ area: 'E69000021' }).codes).toEqual(['E69000021']);
    expect(demandRequest({ area: ['E08000035', 'E08000035', 'E08000038'] }).codes).toEqual([
      'E08000035',
      'E08000016',
    ]);
    expect(demandRequest({ area: 'E47000003' }).codes).toEqual(['E47000003']);
    expect(demandRequest({}).codes).toEqual([]);
  });

  test('says what is none', () => {
    expect(demandRequest({ area: ['E08000035', 'Leeds', 'E14000123'] })).toEqual({
      codes: ['E08000035'],
      leftOut: [
        '“Leeds” is left out: no area has this code.',
        '“E14000123” is left out: no area has this code.',
      ],
    });
  });

  test('leaves out what is no text, and kinds that are none', () => {
    expect(
      demandSearch({ area: [7, 'E69000021'], kind: '2136', order: 'pay', open: 5, census: 2011 }),
    ).toEqual({
      area: 'E69000021',
      order: undefined,
      kind: undefined,
      open: undefined,
      by: undefined,
      census: undefined,
    });
    expect(demandSearch({ kind: '53', order: 'bands', census: 2021 })).toMatchObject({
      kind: '53',
      order: 'bands',
      census: '2021',
    });
  });

  test('shows what it says, and says only what is not as at first', () => {
    const shown = shownIn({ open: 'workers,nothing,heat', by: 'pay', census: '2021' });
    expect(shown).toMatchObject({ order: 'official', by: 'pay', census: 2021 });
    expect([...shown.open].toSorted()).toEqual(['heat', 'workers']);
    expect(searchOfShown({ by: 'claiming', census: 2011, order: 'official' })).toEqual({
      by: undefined,
      census: undefined,
      order: undefined,
    });
  });
});
