// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OccupationBrowser } from './OccupationBrowser';
import { isUnknownGroup } from './preload';

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

const link = (code: string, title: string) => <a href={`/occupations/${code}`}>{title}</a>;

const draw = (page: ReactNode) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Suspense>{page}</Suspense>
    </QueryClientProvider>,
  );

describe('the browser', () => {
  test('lists each group with how many groups of jobs are in it', async () => {
    const { container } = draw(<OccupationBrowser renderGroupLink={link} />);
    await screen.findByRole('heading', { level: 1, name: 'All occupations' });
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
    const { container } = draw(<OccupationBrowser renderGroupLink={link} />);
    await screen.findByRole('heading', { level: 1 });
    expect(container.querySelectorAll('details[open]')).toHaveLength(0);
    const addresses = [...container.querySelectorAll('a')].map(
      (one) => one.getAttribute('href') ?? '',
    );
    expect(addresses.toSorted((a, b) => a.localeCompare(b))).toEqual(
      Object.keys(groups.soc2010)
        .map((code) => `/occupations/${code}`)
        .toSorted(),
    );
  });
});

test('a code is unknown only where the titles are there and do not hold it', async () => {
  expect(await isUnknownGroup(new QueryClient(), '9998')).toBe(true);
  expect(await isUnknownGroup(new QueryClient(), '21')).toBe(false);
});
