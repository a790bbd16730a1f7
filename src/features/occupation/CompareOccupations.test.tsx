// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Observation } from '@/domain/observation';
import { PinContext } from '@/ui/pinSlot';
import { servedFromData } from '../../../tests/support/packFromData';
import { stubBrowser } from '../../../tests/support/stubBrowser';
import type { ComparedJob } from './compareRequest';
import { CompareOccupations } from './CompareOccupations';

stubBrowser();

const LEEDS = 'E08000035';
let isDown: (path: string) => boolean = () => false;

beforeEach(() => {
  isDown = () => false;
  vi.stubGlobal('fetch', async (url: string) => {
    if (isDown(url)) throw new TypeError('Failed to fetch');
    return servedFromData(url);
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

interface Drawn {
  readonly onRemove: ReturnType<typeof vi.fn<(place: number) => void>>;
  readonly pin: ReturnType<typeof vi.fn<(observation: Observation, label: string) => void>>;
}

async function draw(
  jobs: readonly (string | ComparedJob)[],
  more: { readonly area?: string; readonly leftOut?: readonly string[] } = {},
): Promise<Drawn> {
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  const onRemove = vi.fn<(place: number) => void>();
  const pin = vi.fn<(observation: Observation, label: string) => void>();
  render(
    <QueryClientProvider client={client}>
      <PinContext value={{ pin, isPinned: () => false }}>
        <Suspense>
          <CompareOccupations
            compared={jobs.map((job) => (typeof job === 'string' ? { soc: job } : job))}
            {...more}
            renderOccupationLink={(code, title) => <a href={`/occupations/${code}`}>{title}</a>}
            onRemove={onRemove}
            adder="Use the box at the top to add a job."
          />
        </Suspense>
      </PinContext>
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Compare jobs' });
  return { onRemove, pin };
}

const PLUMBERS = 'Plumbers and heating and ventilating engineers';

describe('two jobs', () => {
  test('stand as columns of a table whose rows are what is known of them', async () => {
    await draw(['5314', '5241'], { area: LEEDS });
    expect(screen.getByText('Figures for Leeds')).toBeDefined();
    const table = await screen.findByRole('table');
    await within(table).findByRole('link', { name: 'Electricians and electrical fitters' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(2);
    expect(within(table).getByRole('rowheader', { name: /^Pay an hour/ })).toBeDefined();
  });

  test('print a figure that both rest on once, across both', async () => {
    await draw(['5314', '5241'], { area: LEEDS });
    const [row] = await screen.findAllByRole('row', { name: /^Pay in the region/ });
    const cells = row ? within(row).getAllByRole('cell') : [];
    expect(cells.map((cell) => cell.getAttribute('colspan'))).toEqual(['2']);
    expect(cells[0]?.textContent).toContain('same figure for both: skilled trades');
  });

  test('share a chart of pay, whose figures the table has', async () => {
    await draw(['5314', '5241'], { area: LEEDS });
    const region = screen.getByRole('region', { name: 'Jobs side by side' });
    expect(
      await within(region).findByRole('img', { name: /^Pay an hour in Plumbers/ }),
    ).toBeDefined();
    expect(within(region).getByRole('table')).toBeDefined();
  });

  test('have figures to pin, each by its own name', async () => {
    const { pin } = await draw(['5314', '5241'], { area: LEEDS });
    fireEvent.click(await screen.findByRole('button', { name: `Pin pay, ${PLUMBERS}` }));
    expect(pin.mock.calls[0]?.[0].figure).toEqual({ kind: 'value', value: 18.18 });
  });

  test('are taken off one by one', async () => {
    const { onRemove } = await draw(['5314', '5241']);
    fireEvent.click(await screen.findByRole('button', { name: `Remove ${PLUMBERS}` }));
    expect(onRemove.mock.calls).toEqual([[0]]);
  });
});

describe('a column that cannot be shown', () => {
  test('says that there is no such job, and the other stays', async () => {
    await draw(['9999', '5314']);
    expect(await screen.findByText(/^There is no job with the code 9999/)).toBeDefined();
    expect(await screen.findByRole('link', { name: PLUMBERS })).toBeDefined();
  });

  test('asks again where its figures could not be read', async () => {
    isDown = (path) => path.includes('/occupations/5241');
    await draw(['5314', '5241']);
    expect(await screen.findByText(/could not be read/, {}, { timeout: 5000 })).toBeDefined();
    expect(screen.getByRole('link', { name: PLUMBERS })).toBeDefined();
    isDown = () => false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'Electricians and electrical fitters' }),
    ).toBeDefined();
  });
});

test('a page without jobs says how to add one and has no table', async () => {
  await draw([]);
  expect(screen.getByText('Use the box at the top to add a job.')).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
});

test('what was left out is said, a district the pack does not know included', async () => {
  await draw(['5314'], { area: 'E08999999', leftOut: ['“abc” is left out.'] });
  expect(screen.getByText('“abc” is left out.')).toBeDefined();
  expect(screen.getByText(/^“E08999999” is left out/)).toBeDefined();
  expect(screen.getByText('Figures for the United Kingdom')).toBeDefined();
});

describe('chosen titles', () => {
  test('head their columns, also two of one group', async () => {
    const { onRemove } = await draw([
      { soc: '8212', as: 'delivery driver' },
      { soc: '8212', as: 'Van driver' },
    ]);
    const table = await screen.findByRole('table');
    await within(table).findByRole('link', { name: 'Delivery driver' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Delivery driver Van driversRemove', 'Van driver Van driversRemove']);
    fireEvent.click(within(table).getByRole('button', { name: 'Remove Van driver' }));
    expect(onRemove.mock.calls).toEqual([[1]]);
  });

  test('that are in no list of ours are said, and the group is compared', async () => {
    await draw([{ soc: '8212', as: 'Wizard' }]);
    await screen.findByText(
      '“Wizard” is not a title of this group, so the figures are for the whole group.',
    );
    expect(await screen.findByRole('link', { name: 'Van drivers' })).toBeDefined();
  });
});
