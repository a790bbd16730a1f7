// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Area } from '@/domain/area';
import { value } from '@/domain/figure';
import { LiveLine } from '@/live/LiveLine';
import type { NomisClient } from '@/services/nomis/client';
import { createNomisClient, NOMIS_BASE_URL } from '@/services/nomis/client';
import { NomisContext } from '@/services/nomis/nomisContext';
import type { AreaProfile } from '@/services/pack/area';
import { packQueries } from '@/services/pack/queries';
import { fakeFetch } from '../../../../tests/fakes/fakeFetch';
import { instantQueue } from '../../../../tests/fakes/instantQueue';
import { answerNomis, type NomisMode } from '../../../../tests/fakes/nomis';
import { nomisIn, parametersOf } from '../../../../tests/fakes/nomisIn';
import { INDICATORS } from './fixtures';
import { Topic } from './Topic';
import { LIVE_TOPICS, topicsOf } from './places';

const ENGLAND = { gss: 'E92000001', level: 'nation', name: 'England' } as const;
const NORTHERN_IRELAND = { gss: 'N92000002', level: 'nation', name: 'Northern Ireland' } as const;
const REGION = { gss: 'E12000003', level: 'region', name: 'Yorkshire and The Humber' } as const;
const LEEDS = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;
const SHEFFIELD = { gss: 'E08000019', level: 'district', name: 'Sheffield' } as const;
const BELFAST = { gss: 'N09000003', level: 'district', name: 'Belfast' } as const;
const CARDIFF = { gss: 'W06000015', level: 'district', name: 'Cardiff' } as const;
const WALES = { gss: 'W92000004', level: 'nation', name: 'Wales' } as const;
const TEES = { gss: 'E69000031', level: 'lsip', name: 'Tees Valley' } as const;

const profile = (area: Area, wider: Partial<AreaProfile> = {}): AreaProfile => ({
  area,
  districts: [],
  towns: [],
  sets: [],
  ...wider,
});

/** What the pack has of a measure: a year, or the twelve months to February 2026. */
const packed = (indicator: string, periodEnd: string): AreaProfile['sets'][number] => ({
  indicator,
  source: 'pack',
  period: periodEnd,
  rows: [
    {
      indicator,
      figure: value(1),
      unit: 'per-cent',
      area: CARDIFF,
      period: periodEnd,
      periodEnd,
      source: 'pack',
    },
  ],
});

const PROFILES: readonly AreaProfile[] = [
  profile(CARDIFF, {
    nation: WALES,
    sets: [packed('claimants', '2026-03-31'), packed('unemployment-rate-modelled', '2026-02-28')],
  }),
  profile(LEEDS, { region: REGION, nation: ENGLAND }),
  profile(SHEFFIELD, { region: REGION, nation: ENGLAND }),
  profile(BELFAST, { nation: NORTHERN_IRELAND }),
  profile(REGION, { nation: ENGLAND }),
  profile(TEES, { nation: ENGLAND }),
];

afterEach(cleanup);

/** Every part Nomis has of a place, each in a section of its own, as in opened sections of a page. */
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
  const area = PROFILES.find((one) => one.area.gss === gss)?.area ?? SHEFFIELD;
  render(
    <QueryClientProvider client={queries}>
      <NomisContext value={nomis}>
        <main>
          {topicsOf(area).map((topic) => (
            <section key={topic} aria-label={topic}>
              <Topic topic={topic} gss={gss} today="2026-04-15" />
            </section>
          ))}
          <LiveLine services={['nomis']} />
        </main>
      </NomisContext>
    </QueryClientProvider>,
  );
  return screen.getByRole('main');
}

const SILENT = 'Nomis is not answering. The figures that come with the app stand.';

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('the live parts of a place', () => {
  test('sets claimants beside wider areas, with the change over a year', async () => {
    const region = open('E08000035', nomisIn().nomis);
    expect(await within(region).findByText('1,120 people')).toBeDefined();
    expect(
      within(region).getByText('5.4% of people aged 16 to 64. 60 more (up 6%) than a year before.'),
    ).toBeDefined();
    const table = await within(region).findByRole('table', { name: /claiming$/ });
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
      'higher than Great Britain: about half more',
    ]);
  });

  test('draws the months, and has them as a table', async () => {
    const region = open('E08000035', nomisIn().nomis);
    const drawing = await within(region).findByRole('img', { name: /^Share of people.*by month/ });
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
    await waitFor(() =>
      expect(
        within(region).getAllByText(
          /^How sure, full time, Leeds: .*most likely £495 to £515 a week \(coefficient of variation 1\.0%\)/,
        ),
      ).toHaveLength(2),
    );
  });

  test('sets pay of women, of men and of all beside it, a week and an hour', async () => {
    const region = open('E08000035', nomisIn().nomis);
    const week = await within(region).findByRole('table', {
      name: 'Middle pay a week of people who live here',
    });
    expect(
      cellsOf(within(week).getByRole('row', { name: /^Women, full time/ })).slice(0, 2),
    ).toEqual(['£505 ± £10', '£540 ± £12']);
    const hour = await within(region).findByRole('table', {
      name: /^Middle pay an hour.*work here/,
    });
    expect(cellsOf(within(hour).getByRole('row', { name: /^All employees/ }))[0]).toBe(
      '£14.00 ± £0.27',
    );
  });

  test('sets women and men side by side', async () => {
    const region = open('E08000035', nomisIn().nomis);
    const table = await within(region).findByRole('table', { name: /^Women and men/ });
    expect(cellsOf(within(table).getByRole('row', { name: /^Men, in work/ }))).toHaveLength(5);
  });

  test('counts residents by group of jobs, each with its range and how sure it is', async () => {
    const region = open('E08000035', nomisIn().nomis);
    const table = await within(region).findByRole('table', { name: /^Groups of jobs/ });
    expect(cellsOf(within(table).getByRole('row', { name: /^Health professionals/ }))).toEqual([
      'about 3,000',
      '2,500 to 3,500',
      'rough guide',
    ]);
  });

  test('names the groups of jobs that are withheld, with the reason', async () => {
    const region = open('E08000035', nomisIn('markers').nomis);
    expect(
      await within(region).findByText('The survey has no figure for any group of jobs here.'),
    ).toBeDefined();
    expect(
      within(region).getByText(/^Without a figure \(too few people asked\): corporate managers/),
    ).toBeDefined();
  });

  test('breaks ten years where who is counted changed, and says why', async () => {
    const region = open('E08000035', nomisIn().nomis);
    const drawing = await within(region).findByRole('img', { name: /same month of each year/ });
    expect(drawing.getAttribute('aria-label')).toContain('in February 2016');
    expect(
      within(region).getByText(/^Broken before February 2018\. .*Universal Credit/),
    ).toBeDefined();
  });

  test.each([
    ['qualifications', /^No qualifications/],
    ['occupations', /^Managers/],
    ['businesses', /^Manufacturing/],
    ['businesses', /^Micro/],
    ['people', /^Everyone/],
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
      // Whether Nomis answers.
      '2092957697',
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

  test('has claimants and people for Northern Ireland, and asks for nothing else', async () => {
    const { nomis, asked } = nomisIn();
    const region = open('N09000003', nomis);
    await within(region).findByRole('table', { name: 'People who live here' });
    expect(within(region).queryByRole('region', { name: 'pay' })).toBeNull();
    expect(asked.filter((url) => !/NM_(?:162|2002)_1/.test(url))).toEqual([]);
  });

  test('says that a region has no modelled rate', async () => {
    const region = open('E12000003', nomisIn().nomis);
    expect(
      await within(region).findByText(
        'Looking for work, modelled: not collected for this place or job (Nomis).',
      ),
    ).toBeDefined();
  });

  test('has nothing for a local skills area', () => {
    expect(topicsOf(TEES)).toEqual([]);
  });

  test('names only what is newer than the page’s own figure', async () => {
    const region = open('W06000015', nomisIn().nomis);
    expect(
      await within(region).findByText(
        'People claiming: nothing newer has come, the newest of Nomis is February 2026.',
      ),
    ).toBeDefined();
    expect(within(region).queryByText('1,120 people')).toBeNull();
    expect(
      await within(region).findByRole('img', { name: /^Share of people.*by month/ }),
    ).toBeDefined();
    expect(
      await within(region).findByText(
        'Looking for work, modelled: nothing newer has come, Nomis has February 2026 too.',
      ),
    ).toBeDefined();
  });

  test('gives the reason where the codes of a table cannot be found', async () => {
    const { fetch } = fakeFetch((url) => {
      if (url.searchParams.has('search')) url.searchParams.set('search', '*nothing*');
      return answerNomis(url, 'good');
    });
    const region = open('E08000035', createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch }));
    expect(
      await within(region).findByText(
        /^People aged 16 to 64 by qualification: not \w+.* \(Nomis\)\.$/,
      ),
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
    expect(region.textContent).toBe('Nomis is switched off here.');
  });

  test.each<NomisMode>([
    'gone',
    'web-page',
    'incomplete',
    'engine-json',
    'busy',
    'unreadable',
    'cut-short',
    'nonsense',
  ])('is one line and one button, asked one question: %s', async (mode) => {
    const { nomis, asked } = nomisIn(mode);
    const region = open('E08000035', nomis);
    expect(await within(region).findByText(SILENT)).toBeDefined();
    expect(region.textContent).toBe(`${SILENT}Try again`);
    expect(new Set(asked).size).toBe(1);
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
    expect(await within(region).findByText('Nomis is answering now.')).toBeDefined();
    expect(within(region).queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test.each<NomisMode>([
    'total-instead',
    'column-dropped',
    'rows-lost',
    'one-row-twice',
    'impossible',
  ])('shows no figure of an answer that cannot be trusted: %s', async (mode) => {
    const { fetch } = fakeFetch((url) =>
      answerNomis(url, url.searchParams.get('geography') === '2092957697' ? 'good' : mode),
    );
    const { queue } = instantQueue([]);
    const region = open('E08000035', createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch, queue }));
    expect(
      await within(region).findByText('Claimants: Nomis is not answering this.'),
    ).toBeDefined();
    expect(within(region).queryByText('1,120 people')).toBeNull();
  });

  test('one data set that fails leaves the others, with a sentence and a button', async () => {
    const { fetch } = fakeFetch((url) =>
      answerNomis(url, url.pathname.includes('NM_189_1') ? 'total-instead' : 'good'),
    );
    const region = open('E08000035', createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch }));
    expect(
      await within(region).findByText('Employees by industry: Nomis is not answering this.'),
    ).toBeDefined();
    expect(await within(region).findByRole('table', { name: /^Businesses by/ })).toBeDefined();
    expect(within(region).getAllByRole('button', { name: 'Try again' })).toHaveLength(1);
  });

  test('has a line that opens each of its topics', () => {
    expect(topicsOf(LEEDS)).toEqual(Object.keys(LIVE_TOPICS));
    expect(topicsOf(BELFAST)).toEqual(['people', 'claimants']);
  });
});
