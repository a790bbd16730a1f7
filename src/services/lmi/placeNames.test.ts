import { describe, expect, test } from 'vitest';
import { isSamePlace } from './placeNames';

describe('a name of a district that comes back', () => {
  test.each([
    ['Leeds', 'Leeds'],
    ['Bristol, City of', 'City of Bristol'],
    ['Westminster', 'City of Westminster'],
    ['County Durham', 'Durham'],
    ["King's Lynn and West Norfolk", 'Kings Lynn & West Norfolk'],
    ['Kingston upon Hull, City of', 'Hull'],
    ['Na h-Eileanan Siar', 'Eilean Siar'],
    ['Rhondda Cynon Taf', 'RHONDDA, CYNON, TAFF'],
    ['Armagh City, Banbridge and Craigavon', 'Armagh'],
    ['Ynys Môn', 'Ynys Mon'],
  ])('is that of %s: %s', (asked, returned) => {
    expect(isSamePlace(asked, returned)).toBe(true);
  });

  test.each([
    ['Leeds', 'Bradford'],
    ['Somerset', 'North Somerset'],
    ['North Somerset', 'Somerset'],
    ['Bath and North East Somerset', 'Somerset'],
    ['Newcastle upon Tyne', 'Newcastle-under-Lyme'],
    ['North Devon', 'East Devon'],
    ['Leeds', 'City of'],
    ['Leeds', ''],
  ])('is not that of %s: %s', (asked, returned) => {
    expect(isSamePlace(asked, returned)).toBe(false);
  });
});
