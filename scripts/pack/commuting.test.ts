import { describe, expect, test } from 'vitest';
import { isLondonBorough } from '../../src/domain/reach';
import { advertsInReach } from '../../src/services/pack/area';
import { areaFromData, codesFromData, tablesFromData } from '../../tests/support/packFromData';

/** Any wider group: every place of the table of adverts has all 26. */
const ANY = '53';

const homes = codesFromData('areas').flatMap((gss) => {
  const { reach } = areaFromData(gss);
  return reach ? [{ gss, reach, adverts: advertsInReach(reach, ANY) }] : [];
});

const countOf = (isIt: (home: (typeof homes)[number]) => boolean) => homes.filter(isIt).length;

describe('within reach of every home', () => {
  test('are four in five of the people: 4 districts in the middle, 14 at most', () => {
    const sizes = homes.map(({ reach }) => reach.places.length).toSorted((a, b) => a - b);
    expect(homes).toHaveLength(316);
    expect(sizes[sizes.length / 2]).toBe(4);
    expect(sizes.at(-1)).toBe(14);
    for (const { gss, reach } of homes) {
      expect(reach.places.map(({ area }) => area.gss)).toContain(gss);
      expect(reach.places.reduce((sum, { share }) => sum + share, 0)).toBeGreaterThanOrEqual(0.8);
    }
  });

  test('every part has adverts of 201 of 316 homes; 91 more have London, 24 have Wales', () => {
    const places = ({ reach }: (typeof homes)[number]) => reach.places.map(({ area }) => area.gss);
    expect(countOf(({ adverts }) => adverts.kind === 'sum' && !adverts.london)).toBe(201);
    const withLondon = countOf((home) => places(home).some(isLondonBorough));
    const withWales = countOf((home) => places(home).some((gss) => gss.startsWith('W')));
    expect([withLondon, withWales]).toEqual([91, 24]);
  });

  test('no sum holds London, and none has fewer districts than the place', () => {
    for (const { reach, adverts } of homes) {
      if (adverts.kind !== 'sum') continue;
      const own = reach.places.filter(({ area }) => !isLondonBorough(area.gss));
      expect(adverts.districts).toHaveLength(own.length);
      expect(adverts.districts.every(({ area }) => area.level === 'district')).toBe(true);
    }
  });

  test('of Bootle’s district are Sefton, Liverpool and West Lancashire', () => {
    const { reach } = areaFromData('E08000014');
    expect(reach?.places.map(({ area }) => area.name)).toEqual([
      'Sefton',
      'Liverpool',
      'West Lancashire',
    ]);
    expect(reach?.places.map(({ share }) => Math.round(share * 100))).toEqual([55, 24, 5]);
  });
});

test('a town lies where the list of places has it, another name of it too', () => {
  const bootle = areaFromData('E08000014').townPoints?.get('Bootle');
  expect(bootle?.latitude).toBeCloseTo(53.467, 2);
  expect(bootle?.longitude).toBeCloseTo(-3.017, 1);
  const placed = new Set(codesFromData('areas').flatMap((gss) => keysOf(gss)));
  const listed = tablesFromData().rows('areas/places');
  const missing = listed.filter(({ name, gss }) => !placed.has(`${name}|${gss}`));
  expect(missing.map(({ name }) => name)).toEqual(['London']);
});

const keysOf = (gss: string) =>
  [...(areaFromData(gss).townPoints ?? [])].map(([name]) => `${name}|${gss}`);
