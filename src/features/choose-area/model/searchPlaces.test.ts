import { beforeAll, describe, expect, test } from 'vitest';
import { buildPlaceIndex } from '../../../../scripts/pack/placeIndex';
import { openPlaceIndex, type PlaceIndex } from './placeIndex';
import { searchPlaces } from './searchPlaces';

const TABLES: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'areas/districts': [
    { gss: 'E06000063', name: 'Cumberland' },
    { gss: 'E07000086', name: 'Eastleigh' },
    { gss: 'E08000013', name: 'St. Helens' },
    { gss: 'E08000014', name: 'Sefton' },
    { gss: 'E08000035', name: 'Leeds' },
    { gss: 'E09000001', name: 'City of London' },
    { gss: 'E09000019', name: 'Islington' },
    { gss: 'N09000003', name: 'Belfast' },
    { gss: 'W06000022', name: 'Newport' },
  ],
  'areas/other-names': [
    { name: 'Casnewydd', gss: 'W06000022' },
    { name: 'Béal Feirste', gss: 'N09000003' },
  ],
  'areas/former-districts': [{ old_gss: 'E07000026', old_name: 'Allerdale', gss: 'E06000063' }],
  'areas/places': [
    { name: 'London', population: '8961989', gss: 'E09000001' },
    { name: 'Leeds', population: '455123', gss: 'E08000035' },
    { name: 'Bootle', population: '51394', gss: 'E08000014' },
    { name: 'Bootle', population: '', gss: 'E06000063' },
    { name: 'Crosby', population: '51789', gss: 'E08000014' },
    { name: 'Hedge End', population: '20000', gss: 'E07000086' },
  ],
  'areas/jobcentres-2019': [{ name: 'Crosby', gss: 'E08000014' }],
  'areas/stations': [
    { name: 'Hedge End', gss: 'E07000086' },
    { name: 'Barbican', gss: 'E09000001' },
    { name: 'Nowhere', gss: '' },
  ],
  'areas/outward-codes': [
    { outward: 'LS1', gss_shares: 'E08000035:1.000' },
    { outward: 'LS12', gss_shares: 'E08000035:1.000' },
    { outward: 'EC1A', gss_shares: 'E09000019:0.296 E09000001:0.704' },
    { outward: 'EC1M', gss_shares: 'E09000019:1.000' },
    { outward: 'BT1', gss_shares: 'N09000003' },
  ],
};

let index: PlaceIndex;
beforeAll(async () => {
  index = await openPlaceIndex(buildPlaceIndex({ rows: (name) => TABLES[name] ?? [] }));
});

const all = (text: string, limit = 10) => searchPlaces(index, text, limit).matches;
const first = (text: string) => all(text)[0];

describe('searchPlaces', () => {
  test('gives a district by its own name without a reason', () => {
    expect(all('leeds')).toEqual([{ gss: 'E08000035', districtName: 'Leeds' }]);
  });

  test('says which town it matched, the larger of two first', () => {
    expect(all('Bootle')).toEqual([
      {
        gss: 'E08000014',
        districtName: 'Sefton',
        town: 'Bootle',
        why: { kind: 'town', name: 'Bootle' },
      },
      {
        gss: 'E06000063',
        districtName: 'Cumberland',
        town: 'Bootle',
        why: { kind: 'town', name: 'Bootle' },
      },
    ]);
  });

  test.each([
    ['casnewydd', 'Newport', { kind: 'other', name: 'Casnewydd' }],
    ['beal feirste', 'Belfast', { kind: 'other', name: 'Béal Feirste' }],
    ['allerdale', 'Cumberland', { kind: 'former', name: 'Allerdale' }],
    ['crosby job centre', 'Sefton', { kind: 'jobcentre', name: 'Crosby' }],
    ['Barbican station', 'City of London', { kind: 'station', name: 'Barbican' }],
    ['hedge', 'Eastleigh', { kind: 'town', name: 'Hedge End' }],
    ['bt1', 'Belfast', { kind: 'outward', name: 'BT1' }],
    ['LS1', 'Leeds', { kind: 'outward', name: 'LS1' }],
  ])('finds %s as %s', (text, districtName, why) => {
    expect(first(text)).toMatchObject({ districtName, why });
  });

  test.each(['saint helens', 'St Helen’s', 'st  helens', 'st hel', 'st helans'])(
    'reads %s',
    (text) => {
      expect(first(text)).toEqual({ gss: 'E08000013', districtName: 'St. Helens' });
    },
  );

  test('lists each district of an outward code with its share', () => {
    expect(all('ec1a')).toEqual([
      {
        gss: 'E09000001',
        districtName: 'City of London',
        why: { kind: 'outward', name: 'EC1A', sharePercent: 70 },
      },
      {
        gss: 'E09000019',
        districtName: 'Islington',
        why: { kind: 'outward', name: 'EC1A', sharePercent: 30 },
      },
    ]);
  });

  test('takes the beginning of central London codes', () => {
    expect(all('EC1').map((match) => 'gss' in match && match.districtName)).toEqual([
      'City of London',
      'Islington',
    ]);
  });

  test.each(['LS1 2AB', 'ls12ab', 'LS1 2', 'ls1 2a'])('keeps only the first half of %s', (text) => {
    expect(first(text)).toEqual({
      gss: 'E08000035',
      districtName: 'Leeds',
      why: { kind: 'outward', name: 'LS1' },
    });
  });

  test('does not send all of London to one borough', () => {
    expect(all('london')).toEqual([{ gss: 'E09000001', districtName: 'City of London' }]);
  });

  test.each(['', '  ', '&', 'zzzz', 'ZZ99 9ZZ'])('has nothing for %j', (text) => {
    expect(all(text)).toEqual([]);
  });

  test('gives no more rows than asked for', () => {
    expect(all('e', 1)).toHaveLength(1);
  });
});
