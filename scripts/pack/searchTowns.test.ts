import { describe, expect, test } from 'vitest';
import { tablesFromData } from '../../tests/support/packFromData';
import { searchTowns } from './searchTowns';

const towns = () => searchTowns(tablesFromData());

describe('searchTowns', () => {
  test.each([
    ['Kingston upon Hull, City of', 'E06000010', 'Hull'],
    ['Isle of Anglesey', 'W06000001', 'Anglesey'],
    ['Bristol, City of', 'E06000023', 'Bristol'],
    ['County Durham', 'E06000047', 'Durham'],
    ['Glasgow City', 'S12000049', 'Glasgow'],
    ['St. Helens', 'E08000013', 'St Helens'],
    ['City of London', 'E09000001', 'London'],
    ['Richmond upon Thames', 'E09000027', 'Richmond upon Thames'],
    ['Hammersmith and Fulham', 'E09000013', 'Fulham'],
    ['Bath and North East Somerset', 'E06000022', 'Bath'],
    ['Bournemouth, Christchurch and Poole', 'E06000058', 'Bournemouth'],
    ['Derry City and Strabane', 'N09000005', 'Derry'],
    ['Herefordshire, County of', 'E06000019', 'Hereford'],
    ['Highland', 'S12000017', 'Inverness'],
    ['Thanet', 'E07000114', 'Margate'],
    ['Somerset', 'E06000066', 'Taunton'],
    ['Na h-Eileanan Siar', 'S12000013', 'Stornoway'],
    ['Leeds', 'E08000035', 'Leeds'],
  ])('searches for %s (%s) as %s', (_, gss, town) => {
    expect(towns().get(gss)).toBe(town);
  });

  test('has a short name for each district, never a council’s', () => {
    const names = [...towns().values()];
    expect(names).toHaveLength(361);
    expect(
      names.filter((name) => /,| and |^(City|County) |(?<!Garden) City$|^$/.test(name)),
    ).toEqual([]);
  });
});
