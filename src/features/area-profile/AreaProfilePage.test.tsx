// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Suspense, useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createNomisClient } from '@/services/nomis/client';
import { NomisContext } from '@/services/nomis/nomisContext';
import { lastSaid } from '@/ui/announcer';
import { Kit } from '@/ui/Kit';
import { InRouter } from '../../../tests/support/inRouter';
import { stubBrowser } from '../../../tests/support/stubBrowser';
import { AreaProfilePage } from './AreaProfilePage';
import { ALL_TOPICS, type ShownTopics, slugOf, TABS, tabOf } from './openSections';
import { INDICATORS, LINKS, SHARDS, TITLES } from '../../../tests/fixtures/areaProfile';
import { findArea } from './preload';

stubBrowser();

const AREAS = Object.fromEntries(
  Object.values(SHARDS).map((shard) => [`areas/${shard.gss}`, shard]),
);
const FILES: Readonly<Record<string, unknown>> = {
  groups: TITLES,
  sources: { sources: [], indicators: INDICATORS, links: LINKS, ladders: [], minimumWage: [] },
  signposts: [],
  'former-districts': { E07000999: { name: 'Old Leeds', gss: 'E08000035' } },
  ...AREAS,
};
const MANIFEST = {
  edition: 'test',
  made: '2026-04-01',
  files: Object.fromEntries(Object.keys(FILES).map((name) => [name, `${name}.json`])),
  bundles: [],
};

/** The pack answers; everything else is not reachable. */
async function answer(input: RequestInfo | URL): Promise<Response> {
  const address = input instanceof Request ? input.url : input;
  const path = new URL(address, 'http://localhost').pathname.replace('/pack/', '');
  if (path === 'manifest.json') return Response.json(MANIFEST);
  const file = FILES[path.replace(/\.json$/, '')];
  if (file === undefined) throw new TypeError('unreachable');
  return Response.json(file);
}

beforeEach(() => {
  vi.stubGlobal('fetch', vi.fn(answer));
  // jsdom lays nothing out, so it has nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Opening() {
  const [shown, setShown] = useState<ShownTopics>({ open: [], tab: ALL_TOPICS });
  return <AreaProfilePage gss="E08000035" today="2026-04-15" shown={shown} onShow={setShown} />;
}

async function open(): Promise<HTMLElement> {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NomisContext value={createNomisClient({ baseUrl: null })}>
        <Kit>
          <Suspense>
            <Opening />
          </Suspense>
        </Kit>
      </NomisContext>
    </QueryClientProvider>,
    { wrapper: InRouter },
  );
  return screen.findByRole('region', { name: 'Labour market' }, { timeout: 20_000 });
}

/** What a section holds, once it is opened. */
async function opened(name: string): Promise<HTMLElement> {
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${name} `), expanded: false }));
  return screen.findByRole('region', { name });
}

const tile = (heading: string) =>
  within(screen.getByRole('region', { name: 'At a glance' }))
    .getByRole('heading', { name: new RegExp(`^${heading}`) })
    .closest('article')?.textContent;

describe('the page of a place', () => {
  test('is headed by its name, with ways to the wider areas and an answer', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Leeds');
    expect(screen.getByRole('link', { name: 'Yorkshire and The Humber' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'West Yorkshire' })).toBeDefined();
    expect(
      screen.getByText(
        'The share who claim benefits is higher than in Great Britain: about one sixth more.',
      ),
    ).toBeDefined();
  });

  test('shows a rate with its interval, words, and the wider areas of its table', async () => {
    await open();
    expect(tile('In work')).toContain('70.0% ± 3.0%');
    expect(tile('In work')).toContain('Lower than Great Britain│ Britain 76.0%  ┊ region 74.0%');
    expect(tile('Looking for work')).toContain('Too few people asked.');
  });

  test('is all closed, and a tile opens the section that says more', async () => {
    await open();
    expect(screen.queryByRole('table')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Claiming benefits' }));
    const region = await screen.findByRole('region', { name: 'Benefits' });
    expect(await within(region).findByRole('table', { name: /men and women/ })).toBeDefined();
    expect(screen.getByRole('button', { name: /^Benefits / })).toBe(document.activeElement);
  });

  test('sets every rate beside wider areas, with its source', async () => {
    await open();
    const region = await opened('Side by side');
    const row = await within(region).findByRole('row', { name: /^In work ?aged 16 to 64, 2023/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '70.0% ± 3.0%',
      '74.0% ± 1.0%',
      '76.0% ± 0.4%',
      '76.0% ± 0.3%',
      'lower than Great Britain',
    ]);
    expect(within(region).getAllByText(/^Source: aps-rates-by-year; 2023; Leeds/)).not.toEqual([]);
    const survey = within(region).getByRole('row', { name: /^Looking for work, survey/ });
    expect(within(survey).getAllByRole('cell')[0]?.textContent).toBe('too few people asked');
  });

  test('rounds a district’s occupations and marks small ones', async () => {
    await open();
    const region = await opened('Kinds of work');
    const rows = await within(region).findByRole('table', { name: /by occupation \(SOC 2020\)/ });
    expect(within(rows).getByRole('cell', { name: 'about 26,000' })).toBeDefined();
    expect(within(rows).getByRole('cell', { name: 'about 3,500, very rough' })).toBeDefined();
  });

  test('shows the sections of one subject alone, and all again', async () => {
    await open();
    const headings = () => screen.getAllByRole('button', { expanded: false });
    const all = headings().length;
    fireEvent.click(screen.getByRole('tab', { name: 'Jobs' }));
    expect(screen.queryByRole('button', { name: /^Benefits / })).toBeNull();
    expect(screen.getByRole('button', { name: /^Adverts / })).toBeDefined();
    expect(lastSaid().sentence).toBe('Jobs: 2 sections.');
    fireEvent.click(screen.getByRole('tab', { name: 'All topics' }));
    expect(headings()).toHaveLength(all);
  });

  test('closes with what is not shown and links that say they leave the app', async () => {
    await open();
    const region = await opened('Not shown');
    const link = await within(region).findByRole('link', { name: /^Nomis labour market profile/ });
    expect(link.textContent).toContain('leaves the app');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('lists every source of the page once', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Sources' }));
    const items = within(screen.getByRole('region', { name: 'Sources of this page' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(items).toContain('Source: claimant-count-2026-03; March 2026; Leeds');
    expect(new Set(items).size).toBe(items.length);
  });
});

describe('findArea', () => {
  test.each([
    ['a place of the pack', 'E08000035', { kind: 'area', gss: 'E08000035' }],
    [
      'a former district',
      'E07000999',
      {
        kind: 'former',
        former: {
          name: 'Old Leeds',
          sentence: 'Old Leeds is no longer a district of its own. It is now part of Leeds.',
          successor: { gss: 'E08000035', name: 'Leeds' },
        },
      },
    ],
    ['a code nobody knows', 'E07000998', { kind: 'unknown', isCounty: false }],
    ['a county, which has no page', 'E10000998', { kind: 'unknown', isCounty: true }],
  ])('tells %s', async (_, gss, expected) => {
    expect(await findArea(new QueryClient(), gss)).toEqual(expected);
  });
});

test('every tab has its own words in the address, and others lead to all topics', () => {
  const tabs = Object.keys(TABS);
  expect(tabs.map((tab) => tabOf(slugOf(tab)))).toEqual(tabs);
  expect(slugOf('People and work')).toBe('people-and-work');
  expect([tabOf(undefined), tabOf('nonsense'), tabOf(['pay'])]).toEqual([
    ALL_TOPICS,
    ALL_TOPICS,
    ALL_TOPICS,
  ]);
});
