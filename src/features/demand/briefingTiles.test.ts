import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved, TILES, tilesIn, tilesInSearch } from './briefingTiles';

const ids = TILES.map(({ id }) => id);

test('an address names tiles in an order; what is none of them is left out', () => {
  expect(tilesIn('workers,kinds,workers,nothing')).toEqual(['workers', 'kinds']);
  expect(tilesIn(undefined)).toEqual(['headlines', 'kinds', 'workers']);
  expect(tilesIn('')).toEqual(['headlines', 'kinds', 'workers']);
});

test('what is moved there comes back, and nothing is lost on the way', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(ids, { minLength: 1 }),
      fc.constantFrom(...ids),
      fc.constantFrom(-1 as const, 1 as const),
      (tiles, id, by) => {
        const there = moved(tiles, id, by);
        expect(there.toSorted()).toEqual([...tiles].toSorted());
        expect(tilesIn(tilesInSearch(there))).toEqual(there);
        const back = moved(there, id, by === 1 ? -1 : 1);
        expect(there === tiles ? there : back).toEqual(tiles);
      },
    ),
  );
});
