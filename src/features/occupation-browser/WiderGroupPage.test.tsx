// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Suspense, useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Observation } from '@/domain/observation';
import { PinContext } from '@/ui/pinSlot';
import { Kit } from '@/ui/Kit';
import { InRouter } from '../../../tests/support/inRouter';
import { stubBrowser } from '../../../tests/support/stubBrowser';
import { servedFromData } from '../../../tests/support/packFromData';
import { WiderGroupPage } from './WiderGroupPage';

stubBrowser();

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => servedFromData(url));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Opening({ code, area }: { readonly code: string; readonly area: string | undefined }) {
  const [open, setOpen] = useState<readonly string[]>([]);
  const all = <a href="/occupations">All</a>;
  return (
    <WiderGroupPage code={code} place={{ area }} open={open} onOpen={setOpen} browserLink={all} />
  );
}

async function draw(code: string, area?: string) {
  const pin = vi.fn<(observation: Observation, label: string) => void>();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Kit>
        <PinContext value={{ pin, isPinned: () => false }}>
          <Suspense>
            <Opening code={code} area={area} />
          </Suspense>
        </PinContext>
      </Kit>
    </QueryClientProvider>,
    { wrapper: InRouter },
  );
  await screen.findByRole('heading', { level: 1 }, { timeout: 20_000 });
  return { pin };
}

const region = (name: string | RegExp) => screen.getByRole('region', { name });

/** What a section holds, once it is opened. */
function opened(name: string) {
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}`), expanded: false }));
  return within(region(name));
}

const tile = (heading: string) =>
  within(region('At a glance'))
    .getByRole('heading', { name: new RegExp(`^${heading}`) })
    .closest('article')?.textContent;

describe('the page of a wider group', () => {
  test('names its place as people do', async () => {
    await draw('21', 'E06000010');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Science and tech in Kingston upon Hull',
    );
  });

  test('says its level, its place, where it stands and how much is in it', async () => {
    await draw('21', 'E08000035');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Science and tech in Leeds');
    expect(
      screen.getByText(/technology professionals, SOC 2010 sub-major group 21: 21 groups of jobs$/),
    ).toBeDefined();
    expect(document.title).toBe('Science and tech in Leeds – Bearings');
    const trail = screen.getByRole('navigation', { name: 'Where this group stands' });
    const steps = within(trail).getAllByRole('link');
    expect(steps.map((one) => one.textContent)).toEqual(['All', 'Professional occupations']);
  });

  test('comes to four figures, each with its place and its source', async () => {
    await draw('21', 'E08000035');
    expect(tile('Pay')).toContain('£52,297 a year');
    expect(tile('People in this work in Leeds')).toContain('About 33,000 people');
    expect(tile('Adverts in Leeds')).toContain('adverts');
    expect(tile('Outlook')).toMatch(/[↑→↓] .*in 2035, projected\./);
    cleanup();
    // Two newer groups: no figure stands for it, and none is made up.
    await draw('353', 'S12000036');
    expect(tile('Pay')).toContain('These people are spread over several newer groups.');
    expect(tile('People in this work')).toContain('No one figure');
    expect(tile('Outlook')).toContain('There is no projection for Scotland in this app.');
  });

  test('sets the groups in it side by side, and leads to each', async () => {
    await draw('21');
    const table = within(region('Its groups, side by side')).getByRole('table');
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
    const table = within(region('Its groups, side by side')).getByRole('table');
    expect(within(table).getByRole('row', { name: /^2435/ }).textContent).toContain(
      'not published; the source does not say why',
    );
  });

  test('gives each of its figures to be pinned with its own group and place', async () => {
    const { pin } = await draw('21', 'E08000035');
    fireEvent.click(screen.getByRole('button', { name: 'Pin people in this work in Leeds' }));
    expect(pin.mock.calls[0]?.[0]).toMatchObject({
      occupation: { edition: 'SOC 2020', code: '21' },
      area: { name: 'Leeds' },
    });
    expect(
      opened('Here')
        .getByRole('link', { name: /^Science/ })
        .getAttribute('href'),
    ).toBe('/map?indicator=location-quotient-21&area=E08000035');
  });

  test('lists newer groups where no one of them stands for it', async () => {
    await draw('353');
    expect(opened('Pay and people').getByText(/^There is no newer figure of pay\./)).toBeDefined();
    expect(opened('Outlook').getAllByRole('row')).toHaveLength(3);
    const newer = opened('In the newer list').getAllByRole('listitem');
    expect(newer.map((one) => one.textContent)).toEqual([
      '37%: 353 Finance associate professionals',
      '32%: 242 Finance professionals',
      '31%: 354 Business associate professionals',
      'and 4 more with less than 1% each',
    ]);
  });

  test('has a tree of what is further down only where there is such', async () => {
    await draw('211');
    expect(screen.queryByRole('button', { name: /^All jobs in it/ })).toBeNull();
    expect(screen.getByRole('link', { name: '2111 Chemical scientists' })).toBeDefined();
  });
});
