// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Observation } from '@/domain/observation';
import { PinContext } from '@/ui/pinSlot';
import { servedFromData } from '../../../tests/support/packFromData';
import { WiderGroupPage } from './WiderGroupPage';

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => servedFromData(url));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const link = (code: string, title: string) => <a href={`/occupations/${code}`}>{title}</a>;

async function draw(code: string, area?: string) {
  const pin = vi.fn<(observation: Observation, label: string) => void>();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <PinContext value={{ pin, isPinned: () => false }}>
        <Suspense>
          <WiderGroupPage
            code={code}
            {...(area === undefined ? {} : { area })}
            renderGroupLink={link}
            renderMapLink={(soc2020, words) => <a href={`/map/${soc2020}`}>{words}</a>}
            browserLink={link('', 'All')}
          />
        </Suspense>
      </PinContext>
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { pin };
}

const region = (name: string | RegExp) => screen.getByRole('region', { name });

describe('the page of a wider group', () => {
  test('names its place as people do', async () => {
    await draw('21', 'E06000010');
    expect(screen.getByText(/^Figures for Kingston upon Hull(?!, City of)/)).toBeDefined();
  });

  test('says its level, its place, where it stands and how much is in it', async () => {
    await draw('21', 'E08000035');
    expect(screen.getByText('SOC 2010 sub-major group 21')).toBeDefined();
    expect(screen.getByText(/^Figures for Leeds/)).toBeDefined();
    const trail = screen.getByRole('navigation', { name: 'Where this group stands' });
    const steps = within(trail).getAllByRole('link');
    expect(steps.map((one) => one.textContent)).toEqual(['All', 'Professional occupations']);
    expect(screen.getByText(/It holds 21 groups of jobs/)).toBeDefined();
  });

  test('sets the groups in it side by side, and leads to each', async () => {
    await draw('21');
    const table = within(region('The groups in it, side by side')).getByRole('table');
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      '211 Natural and social science professionals5 groups of jobsabout 229,000spread over several newer groups',
      '212 Engineering professionals7 groups of jobsabout 491,000£51,082Full time',
      '213 Information technology and telecommunications professionals6 groups of jobsabout 998,000£56,348Full time',
      '214 Conservation and environment professionals2 groups of jobsabout 69,000£42,275Full time',
      '215 Research and development managers1 group of jobsabout 51,000£54,563Full time',
    ]);
    expect(within(table).getByRole('link', { name: /^212/ }).getAttribute('href')).toBe(
      '/occupations/212',
    );
  });

  test('gives reasons in place of figures', async () => {
    await draw('243');
    const table = within(region('The groups in it, side by side')).getByRole('table');
    expect(within(table).getByRole('row', { name: /^2435/ }).textContent).toContain(
      'not published; the source does not say why',
    );
  });

  test('gives each of its figures to be pinned with its own group and place', async () => {
    const { pin } = await draw('21', 'E08000035');
    const here = within(region('Here: Leeds'));
    fireEvent.click(
      here.getByRole('button', { name: 'Pin people who live here and do this work' }),
    );
    expect(pin.mock.calls[0]?.[0]).toMatchObject({
      occupation: { edition: 'SOC 2020', code: '21' },
      area: { name: 'Leeds' },
    });
    expect(here.getByRole('link', { name: /^Science/ }).getAttribute('href')).toBe('/map/21');
  });

  test('lists newer groups where no one of them stands for it', async () => {
    await draw('353');
    expect(screen.getByText(/^There is no newer figure of pay\./)).toBeDefined();
    const outlook = within(region('Outlook'));
    expect(outlook.getAllByRole('row')).toHaveLength(3);
    const newer = within(region('In the newer list of jobs')).getAllByRole('listitem');
    expect(newer.map((one) => one.textContent)).toEqual([
      '37%: 353 Finance associate professionals',
      '32%: 242 Finance professionals',
      '31%: 354 Business associate professionals',
      'and 4 more with less than 1% each',
    ]);
  });

  test('has a tree of what is further down only where there is such', async () => {
    await draw('211');
    expect(screen.queryByRole('region', { name: 'All groups of jobs in it' })).toBeNull();
    expect(screen.getByRole('link', { name: '2111 Chemical scientists' })).toBeDefined();
  });
});
