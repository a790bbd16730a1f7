// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Pinning, PinContext } from '@/ui/pinSlot';
import { Kit } from '@/ui/Kit';
import { InRouter } from '../../../tests/support/inRouter';
import { servedFromData } from '../../../tests/support/packFromData';
import { stubBrowser } from '../../../tests/support/stubBrowser';
import { CompareAreas } from './CompareAreas';
import { compareAreasRequest, compareAreasSearch } from './compareAreasRequest';
import { findAreas } from './preload';

stubBrowser();

const [LEEDS, BRADFORD, BELFAST] = ['E08000035', 'E08000032', 'N09000003'];

beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    vi.fn<(url: string) => Promise<Response>>(async (url) => {
      const answer = servedFromData(url);
      if (!answer.ok) throw new TypeError('unreachable');
      return answer;
    }),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const find = (...area: readonly string[]) =>
  findAreas(new QueryClient(), compareAreasRequest(compareAreasSearch({ area })));

/** Busy machines must not fail a test. */
const SLOW = { timeout: 20_000 };

async function open(...areas: readonly string[]) {
  const onRemove = vi.fn<(gss: string) => void>();
  const pin = vi.fn<Pinning['pin']>();
  render(
    <InRouter>
      <QueryClientProvider client={new QueryClient()}>
        <PinContext value={{ pin, isPinned: () => false }}>
          <Kit>
            <Suspense>
              <CompareAreas
                areas={areas}
                leftOut={['“x” is left out.']}
                adder={<p>Add one</p>}
                onRemove={onRemove}
              />
            </Suspense>
          </Kit>
        </PinContext>
      </QueryClientProvider>
    </InRouter>,
  );
  await screen.findByRole('heading', { level: 1 }, SLOW);
  return { onRemove, pin };
}

describe('CompareAreas', () => {
  test('names the areas in its heading, and has a measure each with them as rows', async () => {
    await open(LEEDS, BRADFORD);
    screen.getByRole('heading', { level: 1, name: 'Leeds and Bradford' });
    expect(document.title).toBe('Leeds and Bradford compared – Bearings');
    const heads = screen.getByRole('list', { name: 'Areas' });
    expect([...heads.children].map(({ textContent }) => textContent)).toEqual([
      'LeedsRemovedistrict',
      'BradfordRemovedistrict',
    ]);
    const pay = screen.getByRole('list', { name: 'Weekly pay' });
    expect([...pay.children].map(({ textContent }) => textContent)).toEqual([
      'Leeds£611± £28 a week',
      'Bradfordlower£560± £26 a week',
    ]);
    expect(screen.getByText('“x” is left out.')).toBeDefined();
  });

  test('draws each interval once, out of the way of those who hear the page', async () => {
    await open(LEEDS, BRADFORD);
    const rows = screen.getByRole('list', { name: 'In work' });
    const drawn = [...rows.querySelectorAll('svg')].filter((svg) => !svg.closest('button'));
    expect(drawn.map((svg) => svg.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
  });

  test('has the same in a table, each figure with its source and a pin of its own', async () => {
    const { pin } = await open(LEEDS, BRADFORD);
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    const table = screen.getByRole('table', { name: 'Areas side by side, each against Leeds' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Measure', 'Leeds', 'Bradford']);
    const row = within(table).getByRole('row', { name: /^Weekly pay/ });
    expect(row.textContent).toContain('£560 ± £26 a week');
    expect(row.textContent).toContain('lower than Leeds');
    expect(row.textContent).toContain('Source: ashe-residents-weekly; April 2025; Bradford');
    fireEvent.click(within(row).getByRole('button', { name: 'Pin weekly pay, Bradford' }));
    expect(pin.mock.calls[0]?.[0].area.gss).toBe(BRADFORD);
  });

  test('says what is not collected before the first gap, and which rows nobody has', async () => {
    await open(BELFAST);
    expect(screen.getByText(/^Northern Ireland runs its own surveys/)).toBeDefined();
    expect(screen.getByText(/^No place here has a figure for: .*Projected jobs/)).toBeDefined();
  });

  test('offers the wider areas that are not there yet, until four are', async () => {
    await open(LEEDS, 'E12000003');
    const wider = screen.getByRole('list', { name: 'Wider areas to add' });
    expect(
      within(wider)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Add West Yorkshire', 'Add England', 'Add Great Britain']);
    cleanup();
    await open(LEEDS, BRADFORD, BELFAST, 'E12000003');
    expect(screen.queryByRole('list', { name: 'Wider areas to add' })).toBeNull();
  });

  test('offers Northern Ireland the United Kingdom, which its tables are of', async () => {
    await open(BELFAST);
    const wider = screen.getByRole('list', { name: 'Wider areas to add' });
    expect(
      within(wider)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Add Northern Ireland', 'Add United Kingdom']);
  });

  test('takes an area off', async () => {
    const { onRemove } = await open(LEEDS, BRADFORD);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Bradford' }));
    expect(onRemove.mock.calls).toEqual([[BRADFORD]]);
  });

  test('asks for an area where there is none', async () => {
    await open();
    screen.getByRole('heading', { level: 1, name: 'Compare areas' });
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.getByText('Add one')).toBeDefined();
  });
});

describe('findAreas', () => {
  test('follows a former district and says so', async () => {
    expect(await find('E07000026', LEEDS)).toEqual({
      areas: ['E06000063', LEEDS],
      leftOut: ['Allerdale is no longer a district of its own. It is now part of Cumberland.'],
    });
  });

  test('puts a district there once, whichever of its codes is asked', async () => {
    expect((await find('E07000026', 'E06000063')).areas).toEqual(['E06000063']);
  });

  test('leaves out a code nobody knows, with a sentence', async () => {
    expect(await find('E06999999', 'leeds', LEEDS)).toEqual({
      areas: [LEEDS],
      leftOut: [
        '“leeds” is left out: it is not the code of a district, region, nation or local skills area.',
        '“E06999999” is left out: it is not the code of a district, region, nation or local skills area.',
      ],
    });
  });

  test('shows four and names the rest', async () => {
    const { areas, leftOut } = await find(LEEDS, BRADFORD, BELFAST, 'E12000003', 'E08000019');
    expect(areas).toHaveLength(4);
    expect(leftOut).toEqual([
      'Only four areas fit. Left out: Sheffield. Remove one to add another.',
    ]);
  });
});
