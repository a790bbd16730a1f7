import { describe, expect, test } from 'vitest';
import { tablesFromData } from '../../tests/support/packFromData';
import { addressOf, sixtyPages } from './pageText';

describe('the sixty pages', () => {
  const pages = sixtyPages();

  test('are sixty, each another', () => {
    expect(new Set(pages.map(addressOf)).size).toBe(60);
    expect(pages).toHaveLength(60);
  });

  test('are of titles, districts and towns that the lists of the app have', () => {
    const tables = tablesFromData();
    const titles = new Set(
      tables
        .rows('occupations/job-titles')
        .filter(({ qualifier }) => qualifier === '')
        .map(({ soc2010, title }) => `${soc2010} ${title}`),
    );
    const groups = new Set(tables.rows('occupation-summaries').map(({ soc2010 }) => soc2010));
    const towns = new Set(tables.rows('areas/places').map(({ name, gss }) => `${gss} ${name}`));
    const unknown = pages.filter(
      ({ soc2010, as, gss, near }) =>
        !groups.has(soc2010) ||
        (as !== '' && !titles.has(`${soc2010} ${as}`)) ||
        (near !== '' && !towns.has(`${gss} ${near}`)),
    );
    expect(unknown).toEqual([]);
  });

  test.each([
    ['Scotland', /^S12/],
    ['Wales', /^W06/],
    ['Northern Ireland', /^N09/],
    ['London', /^E09/],
    ['Bournemouth, Christchurch and Poole', /^E06000058$/],
    ['Dorset', /^E06000059$/],
    ['Isles of Scilly', /^E06000053$/],
    ['City of London', /^E09000001$/],
  ])('have one in %s', (_, gss) => {
    expect(pages.some((page) => gss.test(page.gss))).toBe(true);
  });
});

describe('addressOf', () => {
  test('carries the title and the town where there are such', () => {
    const row = { soc2010: '9244', as: 'Dinnerlady', gss: 'S12000017', near: 'Fort William' };
    expect(addressOf({ ...row, why: '' })).toBe(
      '/occupations/9244?area=S12000017&as=Dinnerlady&near=Fort+William',
    );
    expect(addressOf({ ...row, as: '', near: '', why: '' })).toBe(
      '/occupations/9244?area=S12000017',
    );
  });
});
