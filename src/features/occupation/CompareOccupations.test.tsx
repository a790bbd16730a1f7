// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Observation } from '@/domain/observation';
import { PinContext } from '@/ui/pinSlot';
import { Kit } from '@/ui/Kit';
import { lastSaid } from '@/ui/announcer';
import { InRouter } from '../../../tests/support/inRouter';
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
  readonly show: (jobs: readonly (string | ComparedJob)[]) => void;
  readonly onRemove: ReturnType<typeof vi.fn<(place: number) => void>>;
  readonly pin: ReturnType<typeof vi.fn<(observation: Observation, label: string) => void>>;
}

interface Asked {
  readonly areas?: readonly string[];
  readonly leftOut?: readonly string[];
  readonly isWithinReach?: boolean;
}

async function draw(jobs: readonly (string | ComparedJob)[], more: Asked = {}): Promise<Drawn> {
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  const onRemove = vi.fn<(place: number) => void>();
  const pin = vi.fn<(observation: Observation, label: string) => void>();
  const page = (shown: typeof jobs) => (
    <InRouter>
      <QueryClientProvider client={client}>
        <PinContext value={{ pin, isPinned: () => false }}>
          <Kit>
            <Suspense>
              <CompareOccupations
                asked={{
                  jobs: shown.map((job) => (typeof job === 'string' ? { soc: job } : job)),
                  areas: [],
                  leftOut: [],
                  ...more,
                }}
                open={[]}
                onOpen={() => undefined}
                onReach={() => undefined}
                onRemove={onRemove}
                adder={<button type="button">Add a job</button>}
              />
            </Suspense>
          </Kit>
        </PinContext>
      </QueryClientProvider>
    </InRouter>
  );
  const { rerender } = render(page(jobs));
  await screen.findByRole('heading', { level: 1 });
  return { onRemove, pin, show: (shown) => rerender(page(shown)) };
}

const PLUMBERS = 'Plumbers and heating engineers';

const ELECTRICIANS = 'Electricians';
const IN_LEEDS = { areas: [LEEDS], isWithinReach: true };

/** What is compared is read job by job. */
const whenRead = (name: string) => screen.findByRole('link', { name }, { timeout: 5000 });

async function table(): Promise<HTMLElement> {
  fireEvent.click(await screen.findByRole('button', { name: 'Table' }));
  return screen.findByRole('table');
}

describe('two jobs', () => {
  test('are rows of each measure, in one order, on one scale', async () => {
    await draw(['5314', '5241'], IN_LEEDS);
    await whenRead(ELECTRICIANS);
    screen.getByRole('heading', { level: 1, name: 'Two jobs in Leeds' });
    expect(document.title).toBe(`${PLUMBERS} and ${ELECTRICIANS} in Leeds – Bearings`);
    for (const name of [
      'Pay an hour, full time',
      'Hours a week, full time',
      'Adverts within reach',
      'Jobs 2025 to 2035',
      'Openings each year',
      'What you need',
    ]) {
      const rows = within(screen.getByRole('region', { name })).getByRole('list', { name });
      const shown = [...rows.children].map((row) => row.textContent);
      expect(shown[0]).toMatch(new RegExp(`^${PLUMBERS}`));
      expect(shown[1]).toMatch(new RegExp(`^${ELECTRICIANS}`));
    }
  });

  test('carry the verdict of the rules at the head of a measure', async () => {
    await draw(['5314', '5241'], IN_LEEDS);
    await whenRead(ELECTRICIANS);
    const pay = screen.getByRole('region', { name: /^Pay an hour/ });
    expect(pay.textContent).toContain('No clear difference');
    expect(screen.getByRole('region', { name: /^Hours/ }).textContent).toContain('Not compared');
  });

  test('share one row where they rest on one figure', async () => {
    await draw(['6145', '6141'], IN_LEEDS);
    await whenRead('Health care assistants');
    const outlook = screen.getByRole('list', { name: 'Jobs 2025 to 2035' });
    expect(outlook.children).toHaveLength(1);
    expect(outlook.textContent).toContain('same figure for both: ◇\u00A0care and childcare');
  });

  test('have all else in a table whose columns they are', async () => {
    await draw(['5314', '5241'], IN_LEEDS);
    await whenRead(ELECTRICIANS);
    const shown = await table();
    expect(
      within(shown)
        .getAllByRole('columnheader')
        .map((one) => one.textContent),
    ).toEqual(['Measure', PLUMBERS, ELECTRICIANS]);
    const row = within(shown).getByRole('row', { name: /^Pay in the region/ });
    const cells = within(row).getAllByRole('cell');
    expect(cells.map((cell) => cell.getAttribute('colspan'))).toEqual(['2']);
    expect(cells[0]?.textContent).toContain('same figure for both: skilled trades');
  });

  test('have figures to pin, each by its own name', async () => {
    const { pin } = await draw(['5314', '5241'], IN_LEEDS);
    await whenRead(ELECTRICIANS);
    await table();
    fireEvent.click(screen.getByRole('button', { name: `Pin pay, ${PLUMBERS}` }));
    expect(pin.mock.calls[0]?.[0].figure).toEqual({ kind: 'value', value: 18.18 });
  });

  test('are taken off one by one, which is said, and the keyboard goes on', async () => {
    const { onRemove, show } = await draw(['5314', '5241']);
    await whenRead(ELECTRICIANS);
    const remove = screen.getByRole('button', { name: `Remove ${PLUMBERS}` });
    remove.focus();
    fireEvent.click(remove);
    expect(onRemove.mock.calls).toEqual([[0]]);
    show(['5241']);
    await vi.waitFor(() => expect(lastSaid().sentence).toBe(`${PLUMBERS} is removed. 1 job.`));
    await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body));
    show(['5241', '6145']);
    await whenRead('Care workers');
    await vi.waitFor(() => expect(lastSaid().sentence).toBe('Care workers is added. 2 jobs.'));
  });
});

test('the parts of a mixed group are rows with their share, never averaged', async () => {
  await draw(['5314', '3545'], IN_LEEDS);
  await whenRead('Sales account managers');
  const pay = screen.getByRole('list', { name: /^Pay an hour/ });
  expect(pay.children).toHaveLength(4);
  expect(pay.textContent).toMatch(/, 75%/);
});

describe('one job in two places', () => {
  test('has the places as rows, and the pay of the job once', async () => {
    await draw(['5314'], { areas: [LEEDS, 'E08000014'], isWithinReach: true });
    await whenRead('Sefton');
    screen.getByRole('heading', { level: 1, name: `${PLUMBERS} in two places` });
    const adverts = screen.getByRole('list', { name: 'Adverts within reach' });
    expect([...adverts.children].map((row) => row.firstChild?.textContent)).toEqual([
      'Leeds',
      'Sefton',
    ]);
    expect(screen.getByRole('list', { name: /^Pay an hour/ }).children).toHaveLength(1);
  });

  test('within reach lists the parts where one has no count, and adds nothing up', async () => {
    await draw(['5312'], { areas: ['W06000005', LEEDS], isWithinReach: true });
    await whenRead('Leeds');
    const adverts = screen.getByRole('region', { name: 'Adverts within reach' });
    expect(adverts.textContent).toContain(
      'Within reach of Flintshire not all districts are counted, so nothing is added up.',
    );
    expect(adverts.textContent).toContain('Cheshire West and Chester 122');
    expect(adverts.textContent).toMatch(/Within reach of Leeds are \d districts\./);
  });

  test('has the projection of one skills area once for both', async () => {
    await draw(['5314'], { areas: [LEEDS, 'E08000032'] });
    await whenRead('Bradford');
    const outlook = screen.getByRole('list', { name: 'Jobs 2025 to 2035' });
    expect(outlook.children).toHaveLength(1);
    expect(outlook.textContent).toContain('same figure for both: West Yorkshire');
  });
});

describe('a column that cannot be shown', () => {
  test('says that there is no such job, and the other stays', async () => {
    await draw(['9999', '5314']);
    expect(await screen.findByText(/^There is no job with the code 9999/)).toBeDefined();
    expect(await screen.findByRole('link', { name: PLUMBERS })).toBeDefined();
  });

  test('asks again where its figures could not be read', async () => {
    isDown = (path) => /occupations\/5241|bundle/.test(path);
    await draw(['5314', '5241']);
    expect(await screen.findByText(/could not be read/, {}, { timeout: 5000 })).toBeDefined();
    expect(await screen.findByRole('link', { name: PLUMBERS })).toBeDefined();
    isDown = () => false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Electricians' })).toBeDefined();
  });
});

test('a page without jobs says how to add one and has no measures', async () => {
  await draw([]);
  screen.getByRole('heading', { level: 1, name: 'Compare jobs' });
  expect(screen.getByRole('button', { name: 'Add a job' })).toBeDefined();
  expect(screen.queryByRole('region')).toBeNull();
});

test('what was left out is said, a district the pack does not know included', async () => {
  await draw(['5314'], { areas: ['E08999999'], leftOut: ['“abc” is left out.'] });
  expect(screen.getByText('“abc” is left out.')).toBeDefined();
  expect(screen.getByText(/^“E08999999” is left out/)).toBeDefined();
  expect(screen.getByRole('heading', { level: 1, name: 'Compare jobs' })).toBeDefined();
});

describe('chosen titles', () => {
  test('name the jobs, also two of one group', async () => {
    const { onRemove } = await draw([
      { soc: '8212', as: 'delivery driver' },
      { soc: '8212', as: 'Van driver' },
    ]);
    await whenRead('Delivery driver');
    const heads = screen.getByRole('list', { name: 'Jobs' });
    expect([...heads.children].map((head) => head.textContent)).toEqual([
      'Delivery driverRemoveVan drivers',
      'Van driverRemoveVan drivers',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Van driver' }));
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
