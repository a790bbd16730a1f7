// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { InRouter } from '../../../tests/support/inRouter';
import { OccupationBrowser } from './OccupationBrowser';
import { isUnknownGroup } from './preload';

const LEEDS = 'E08000035';

const groups = {
  soc2010: {
    '1': 'Managers',
    '11': 'Corporate managers',
    '111': 'Chief executives and senior officials',
    '1115': 'Chief executives',
    '1116': 'Elected officers',
    '2': 'Professionals',
    '21': 'Science professionals',
    '211': 'Scientists',
    '2111': 'Chemists',
  },
  soc2020: {},
  plain: {
    soc2010: { '1': 'management', '11': 'company management', '21': 'arts and sport' },
    soc2020: {},
  },
};
const manifest = {
  edition: 'test',
  made: '2026-01-01',
  files: { groups: 'groups.test.json' },
  bundles: [],
};

beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    async (url: string) =>
      new Response(JSON.stringify(url.endsWith('manifest.json') ? manifest : groups)),
  );
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const draw = (page: ReactNode) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Suspense>{page}</Suspense>
    </QueryClientProvider>,
    { wrapper: InRouter },
  );

describe('the browser', () => {
  test('lists each group with how many groups of jobs are in it', async () => {
    const { container } = draw(<OccupationBrowser place={{ area: LEEDS }} />);
    await screen.findByRole('heading', { level: 1, name: 'Browse jobs' });
    const summaries = [...container.querySelectorAll('summary')].map((one) => one.textContent);
    expect(summaries).toEqual([
      '1Managers2 groups',
      '11Corporate managers2 groups',
      '111Chief executives and senior officials2 groups',
      '2Professionals1 group',
      '21Science professionals1 group',
      '211Scientists1 group',
    ]);
  });

  test('is closed at first and leads to every group, wide or not', async () => {
    const { container } = draw(<OccupationBrowser place={{ area: LEEDS }} />);
    await screen.findByRole('heading', { level: 1 });
    expect(container.querySelectorAll('details[open]')).toHaveLength(0);
    const official = screen.getByRole('region', { name: 'The official list' });
    const links = [...official.querySelectorAll('a')];
    expect(new Set(links.map((one) => one.getAttribute('href')))).toEqual(
      new Set(Object.keys(groups.soc2010).map((code) => `/occupations/${code}?area=${LEEDS}`)),
    );
  });

  test('has kinds of work in everyday words beside it, by those words', async () => {
    draw(<OccupationBrowser place={{ area: LEEDS }} />);
    const kinds = within(await screen.findByRole('region', { name: 'By kind of work' }));
    expect(kinds.getAllByRole('link').map((one) => one.textContent)).toEqual([
      'Arts and sport',
      'Company management',
    ]);
  });
});

test('a code is unknown only where the titles are there and do not hold it', async () => {
  expect(await isUnknownGroup(new QueryClient(), '9998')).toBe(true);
  expect(await isUnknownGroup(new QueryClient(), '21')).toBe(false);
});
