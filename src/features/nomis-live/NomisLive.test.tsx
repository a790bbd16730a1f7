// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Area } from '@/domain/area';
import type { NomisClient } from '@/services/nomis/client';
import { createNomisClient, NOMIS_BASE_URL } from '@/services/nomis/client';
import { NomisContext } from '@/services/nomis/nomisContext';
import type { AreaProfile } from '@/services/pack/area';
import { packQueries } from '@/services/pack/queries';
import { fakeFetch } from '../../../tests/fakes/fakeFetch';
import { instantQueue } from '../../../tests/fakes/instantQueue';
import { answerNomis, type NomisMode } from '../../../tests/fakes/nomis';
import { nomisIn, parametersOf } from '../../../tests/fakes/nomisIn';
import { INDICATORS } from './model/fixtures';
import { NomisLive } from './NomisLive';

const ENGLAND = { gss: 'E92000001', level: 'nation', name: 'England' } as const;
const NORTHERN_IRELAND = { gss: 'N92000002', level: 'nation', name: 'Northern Ireland' } as const;
const REGION = { gss: 'E12000003', level: 'region', name: 'Yorkshire and The Humber' } as const;
const LEEDS = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;
const SHEFFIELD = { gss: 'E08000019', level: 'district', name: 'Sheffield' } as const;
const BELFAST = { gss: 'N09000003', level: 'district', name: 'Belfast' } as const;
const TEES = { gss: 'E69000031', level: 'lsip', name: 'Tees Valley' } as const;

const profile = (area: Area, wider: Partial<AreaProfile> = {}): AreaProfile => ({
  area,
  districts: [],
  sets: [],
  ...wider,
});

const PROFILES: readonly AreaProfile[] = [
  profile(LEEDS, { region: REGION, nation: ENGLAND }),
  profile(SHEFFIELD, { region: REGION, nation: ENGLAND }),
  profile(BELFAST, { nation: NORTHERN_IRELAND }),
  profile(REGION, { nation: ENGLAND }),
  profile(TEES, { nation: ENGLAND }),
];

// The whole section answers at once here, and the machine may be busy.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);

function open(gss: string, nomis: NomisClient): HTMLElement {
  const queries = new QueryClient();
  for (const one of PROFILES) queries.setQueryData(packQueries.area(one.area.gss).queryKey, one);
  queries.setQueryData(packQueries.sources().queryKey, {
    sources: [],
    indicators: [...INDICATORS],
    links: [],
    ladders: [],
    minimumWage: [],
  });
  render(
    <QueryClientProvider client={queries}>
      <NomisContext value={nomis}>
        <NomisLive gss={gss} today="2026-04-15" />
      </NomisContext>
    </QueryClientProvider>,
  );
  return screen.getByRole('region', { name: 'Newer from Nomis' });
}

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('what is newer from Nomis', () => {
  test('sets claimants beside wider areas, with the change over a year', async () => {
    const region = open('E08000035', nomisIn().nomis);
    const part = within(region).getByRole('region', { name: 'Claimants' });
    expect(await within(part).findByText('1,120 people')).toBeDefined();
    expect(
      within(part).getByText('5.4% of people aged 16 to 64. 60 more (up 6%) than a year before.'),
    ).toBeDefined();
    const table = await within(part).findByRole('table', { name: /claiming$/ });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Month',
      'Leeds',
      'Yorkshire and The Humber',
      'England',
      'Great Britain',
      'In words',
    ]);
    expect(cellsOf(within(table).getByRole('row', { name: /^February 2026/ }))).toEqual([
      '5.4%',
      '6.1%',
      '6.8%',
      '3.5%',
      'higher than Great Britain',
    ]);
  });

  test('draws the months, and has them as a table', async () => {
    const region = open('E08000035', nomisIn().nomis);
    const drawing = await within(region).findByRole('img', { name: /^Share of people/ });
    expect(drawing.getAttribute('aria-label')).toContain('Leeds: 3.0% in February 2024, 5.4%');
    const table = within(region).getByRole('table', { name: /by month$/, hidden: true });
    expect(within(table).getAllByRole('row', { hidden: true })).toHaveLength(26);
  });

  test('counts claimants by sex and age', async () => {
    const region = open('E08000035', nomisIn().nomis);
    const table = await within(region).findByRole('table', { name: /by sex and age$/ });
    expect(cellsOf(within(table).getByRole('row', { name: /^Women/ }))).toHaveLength(5);
  });

  test('gives rates their margin of error', async () => {
    const region = open('E08000035', nomisIn().nomis);
    const table = await within(region).findByRole('table', { name: 'People aged 16 to 64' });
    expect(cellsOf(within(table).getByRole('row', { name: /^In work/ }))).toEqual([
      '3.1% ± 1.0%',
      '3.8% ± 1.1%',
      '4.5% ± 1.2%',
      '5.2% ± 1.3%',
      'lower than Great Britain',
    ]);
    expect(
      await within(region).findByRole('table', { name: /^Why people aged 16 to 64/ }),
    ).toBeDefined();
  });

  test('says how sure pay is', async () => {
    const region = open('E08000035', nomisIn().nomis);
    const part = within(region).getByRole('region', { name: 'Pay' });
    expect(await within(part).findAllByText(/^How sure for Leeds:/)).toHaveLength(2);
    expect(
      within(part).getAllByText(
        /most likely £495 to £515 a week \(coefficient of variation 1\.0%\)/,
      ),
    ).toHaveLength(2);
  });

  test.each([
    ['Qualifications', /^No qualifications/],
    ['Occupations of residents', /^Managers/],
    ['Jobs and businesses here', /^Manufacturing/],
    ['Jobs and businesses here', /^Micro/],
    ['Population', /^Everyone/],
  ])('has %s with the row %s', async (name, row) => {
    const region = open('E08000035', nomisIn().nomis);
    const part = within(region).getByRole('region', { name });
    expect(
      (await within(part).findAllByRole('row', { name: row, hidden: true })).length,
    ).toBeGreaterThan(0);
  });

  test('asks for the place, its region, its nation and Great Britain together', async () => {
    const { nomis, asked } = nomisIn();
    const region = open('E08000035', nomis);
    await within(region).findAllByRole('table', { name: /^People of working age/ });
    const tables = asked.filter((url) => !url.includes('def.sdmx'));
    const places = new Set(tables.map((_, at) => parametersOf(tables, at)['geography']));
    expect([...places].toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
      // By sex and age of the place alone; the modelled rate has no regions.
      'E08000035',
      'E08000035,2013265923,2092957699,2092957698',
      'E08000035,2092957699,2092957698',
    ]);
  });

  test('knows Sheffield by both its codes', async () => {
    const region = open('E08000039', nomisIn().nomis);
    expect(await within(region).findByText('1,120 people')).toBeDefined();
  });

  test('has claimants and people for Northern Ireland, says so, and asks for nothing else', async () => {
    const { nomis, asked } = nomisIn();
    const region = open('N09000003', nomis);
    expect(within(region).getByText(/leave Northern Ireland out\.$/)).toBeDefined();
    await within(region).findByRole('table', { name: 'People who live here' });
    expect(within(region).queryByRole('region', { name: 'Pay' })).toBeNull();
    expect(asked.filter((url) => !/NM_(?:162|2002)_1/.test(url))).toEqual([]);
  });

  test('says that a region has no modelled rate', async () => {
    const region = open('E12000003', nomisIn().nomis);
    expect(
      await within(region).findByText(/looking for work, modelled: not collected for this place/),
    ).toBeDefined();
  });

  test('asks for nothing for a local skills area, and says why', () => {
    const { nomis, asked } = nomisIn();
    const region = open('E69000031', nomis);
    expect(within(region).getByText(/^Nomis has no figures for local skills areas/)).toBeDefined();
    expect(asked).toEqual([]);
  });

  test('leaves a table out with a word where its codes cannot be found', async () => {
    const { fetch } = fakeFetch((url) => {
      if (url.searchParams.has('search')) url.searchParams.set('search', '*nothing*');
      return answerNomis(url, 'good');
    });
    const region = open('E08000035', createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch }));
    expect(
      await within(region).findByText(/^Nomis, qualifications: Nomis does not list this table/),
    ).toBeDefined();
    expect(await within(region).findByText('1,120 people')).toBeDefined();
  });

  test('gives each empty cell its reason', async () => {
    const region = open('E08000035', nomisIn('all-missing').nomis);
    const table = await within(region).findByRole('table', { name: /^Why people/ });
    expect(within(table).queryByText('0.0%')).toBeNull();
    expect(within(table).getAllByText('too few people asked').length).toBeGreaterThan(0);
  });
});

describe('Nomis off or gone', () => {
  test('is one line where it is switched off', () => {
    const region = open('E08000035', createNomisClient({ baseUrl: null }));
    expect(region.textContent).toBe(
      'Newer from NomisNomis is switched off here, so nothing newer is asked for.',
    );
  });

  test.each<NomisMode>([
    'gone',
    'empty-body',
    'web-page',
    'incomplete',
    'engine-json',
    'busy',
    'unreadable',
    'total-instead',
    'cut-short',
    'one-row-twice',
    'nonsense',
  ])('is one line and one button for %s', async (mode) => {
    const { nomis, asked } = nomisIn(mode);
    const region = open('E08000035', nomis);
    expect(await within(region).findByText(/^Nomis is not answering/)).toBeDefined();
    expect(region.textContent).toBe(
      'Newer from NomisNomis is not answering, so nothing newer can be shown. Try again',
    );
    const addresses = new Set(asked);
    expect(addresses.size).toBeLessThanOrEqual(6);
  });

  test('comes back when asked again', async () => {
    let mode: NomisMode = 'gone';
    const { fetch } = fakeFetch((url) => answerNomis(url, mode));
    const { queue } = instantQueue([2000, 6000]);
    const region = open('E08000035', createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch, queue }));
    const button = await within(region).findByRole('button', { name: 'Try again' });
    mode = 'good';
    fireEvent.click(button);
    expect(await within(region).findByText('1,120 people')).toBeDefined();
    expect(
      await within(region).findByRole('table', { name: 'People who live here' }),
    ).toBeDefined();
    expect(within(region).queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test('one data set that fails leaves the others, with a line and a button', async () => {
    const { fetch } = fakeFetch((url) =>
      answerNomis(url, url.pathname.includes('NM_189_1') ? 'total-instead' : 'good'),
    );
    const region = open('E08000035', createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch }));
    expect(
      await within(region).findByText('Nomis, employees by industry: source not answering.'),
    ).toBeDefined();
    expect(await within(region).findByRole('table', { name: /^Businesses by/ })).toBeDefined();
    expect(within(region).getByText(/^Nomis did not answer all of it/)).toBeDefined();
  });
});
