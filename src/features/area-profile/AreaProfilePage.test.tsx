// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createNomisClient } from '@/services/nomis/client';
import { NomisContext } from '@/services/nomis/nomisContext';
import { AreaProfilePage } from './AreaProfilePage';
import { INDICATORS, LINKS, SHARDS, TITLES } from '../../../tests/fixtures/areaProfile';
import { findArea } from './preload';

const AREAS = Object.fromEntries(
  Object.values(SHARDS).map((shard) => [`areas/${shard.gss}`, shard]),
);
const FILES: Readonly<Record<string, unknown>> = {
  groups: TITLES,
  sources: { sources: [], indicators: INDICATORS, links: LINKS, ladders: [], minimumWage: [] },
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

beforeEach(() => vi.stubGlobal('fetch', vi.fn(answer)));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(gss: string): Promise<HTMLElement> {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NomisContext value={createNomisClient({ baseUrl: null })}>
        <AreaProfilePage
          gss={gss}
          today="2026-04-15"
          renderAreaLink={(code, name) => <a href={`/areas/${code}`}>{name}</a>}
        />
      </NomisContext>
    </QueryClientProvider>,
  );
  return screen.findByRole('region', { name: 'Labour market' });
}

describe('the page of a place', () => {
  test('is headed by its name, with ways to the wider areas', async () => {
    await open('E08000035');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Leeds');
    expect(screen.getByRole('link', { name: 'Yorkshire and The Humber' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'West Yorkshire' })).toBeDefined();
  });

  test('shows a rate beside wider areas, with interval, words and source in the region', async () => {
    const region = await open('E08000035');
    const row = within(region).getByRole('row', { name: /^In work ?aged 16 to 64, 2023/ });
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
  });

  test('gives the reason for a figure of too few people', async () => {
    const region = await open('E08000035');
    const row = within(region).getByRole('row', { name: /^Looking for work, survey/ });
    expect(within(row).getAllByRole('cell')[0]?.textContent).toBe('too few people asked');
  });

  test('rounds a district’s occupations and marks small ones', async () => {
    const region = await open('E08000035');
    const rows = within(region).getByRole('table', { name: /by occupation \(SOC 2020\)/ });
    expect(within(rows).getByRole('cell', { name: 'about 26,000' })).toBeDefined();
    expect(within(rows).getByRole('cell', { name: 'about 3,500, very rough' })).toBeDefined();
  });

  test('has a table for each drawing', async () => {
    const region = await open('E08000035');
    for (const drawing of within(region).getAllByRole('img')) {
      const title = drawing.getAttribute('aria-label')?.split('. ')[0] ?? '';
      expect(within(region).getAllByRole('table', { name: title, hidden: true })).toHaveLength(1);
    }
  });

  test('closes with what is not shown and links that say they leave the app', async () => {
    const region = await open('E08000035');
    expect(within(region).getByRole('heading', { name: 'Not shown' })).toBeDefined();
    const link = within(region).getByRole('link', { name: /^Nomis labour market profile/ });
    expect(link.textContent).toContain('leaves the app');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('says for a local skills area what is collected, before the first section', async () => {
    const region = await open('E69000037');
    const sentence = screen.getByText(/A local skills area is a group of districts/);
    expect(
      sentence.compareDocumentPosition(region) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
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
        former: { name: 'Old Leeds', successor: { gss: 'E08000035', name: 'Leeds' } },
      },
    ],
    ['a code nobody knows', 'E07000998', { kind: 'unknown' }],
  ])('tells %s', async (_, gss, expected) => {
    expect(await findArea(new QueryClient(), gss)).toEqual(expected);
  });
});
