import { describe, expect, test } from 'vitest';
import { isNoPlace, readings, withoutPostcode } from './askedFor';

const keys = (name: string) =>
  readings(name)
    .filter(({ within }) => within === undefined)
    .map(({ key }) => key);

describe('readings', () => {
  test.each([
    ['Leeds City Council', 'leeds'],
    ['London Borough of Hackney', 'hackney'],
    ['Royal Borough of Greenwich', 'greenwich'],
    ["Borough Council of King's Lynn & West Norfolk", 'kings lynn and west norfolk'],
    ['City of York Council', 'york'],
    ['City of London Council', 'city of london'],
    ['Dudley Metropolitan Borough Council', 'dudley'],
    ['Rhondda Cynon Taf County Borough Council', 'rhondda cynon taf'],
    ['Council of the Isles of Scilly', 'isles of scilly'],
    ['Cyngor Sir Ddinbych', 'sir ddinbych'],
    ['Tees Valley Combined Authority', 'tees valley'],
    ['Derry/Londonderry', 'londonderry'],
    ['Co. Down', 'county down'],
    ['the Gorbals', 'gorbals'],
    ['Leeds city centre', 'leeds'],
    ['East Belfast', 'belfast'],
    ['West Bromwich town centre', 'west bromwich'],
    ['near Bolton', 'bolton'],
  ])('of %s have %s', (name, key) => {
    expect(keys(name)).toContain(key);
  });

  test('begin with the name as typed', () => {
    expect(readings('City of London')[0]).toEqual({ key: 'city of london' });
  });

  test.each([
    ['Bangor, Gwynedd', { key: 'bangor', within: 'gwynedd' }],
    ['Chapeltown Leeds', { key: 'chapeltown', within: 'leeds' }],
    ['Ashford (Kent)', { key: 'ashford', within: 'kent' }],
    ['Newport in Isle of Wight', { key: 'newport', within: 'isle of wight' }],
  ])('of %s have %j', (name, reading) => {
    expect(readings(name)).toContainEqual(reading);
  });

  test.each([
    ['Bootle jobcentre', [{ key: 'bootle', wanted: 'jobcentre' }]],
    ['Crewe train station', [{ key: 'crewe', wanted: 'station' }]],
    ['', []],
  ])('of %s are %j', (name, all) => {
    expect(readings(name)).toEqual(all);
  });
});

describe('withoutPostcode', () => {
  test.each([
    ['Hackney E8', { name: 'Hackney', postcode: 'E8' }],
    ['Leeds, LS8 5AB', { name: 'Leeds', postcode: 'LS8 5AB' }],
    ['Ashton (Wigan) WN4', { name: 'Ashton (Wigan)', postcode: 'WN4' }],
    ['LS8 5AB', { name: 'LS8 5AB' }],
    ['E8', { name: 'E8' }],
    ['Hackney', { name: 'Hackney' }],
  ])('of %s is %j', (text, typed) => {
    expect(withoutPostcode(text)).toEqual(typed);
  });
});

describe('isNoPlace', () => {
  test.each(['home', 'At home', 'near me', 'my area', 'anywhere in the UK', 'remote', 'here'])(
    'is true for %s',
    (text) => expect(isNoPlace(text)).toBe(true),
  );

  test.each(['Homerton', 'Hereford', 'Street', 'Nairn', 'Remenham', 'Merton', ''])(
    'is false for %s',
    (text) => expect(isNoPlace(text)).toBe(false),
  );
});
