// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { servedFromData } from '../../../../tests/support/packFromData';
import { stubBrowser } from '../../../../tests/support/stubBrowser';
import { SETTING_IDS } from '@/domain/workSettings';
import { Kit } from '@/ui/Kit';
import { WorkSettingsPart } from './WorkSettingsPart';

stubBrowser();

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => servedFromData(url));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function rowsOf(soc: string) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Kit>
        <Suspense>
          <WorkSettingsPart soc={soc} />
        </Suspense>
      </Kit>
    </QueryClientProvider>,
  );
  const table = await screen.findByRole('table', {
    name: 'Our own reading of the jobs in this group',
  });
  const [, ...rows] = within(table).getAllByRole('row');
  return rows.map((row) => {
    const heading = within(row).getByRole('rowheader').textContent;
    return [
      heading,
      ...within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ];
  });
}

test('says what the work is like, an answer and a reason a line, training last', async () => {
  const rows = await rowsOf('8211');
  expect(rows).toHaveLength(SETTING_IDS.length + 1);
  expect(rows).toContainEqual(['Driving for the work', 'Yes', 'Driving is the job']);
  expect(rows.at(-1)?.slice(0, 2)).toEqual(['Training before you work alone', 'About 8 weeks']);
  for (const row of rows) for (const cell of row) expect(cell).not.toBe('');
});

test('says that it cannot tell what the reading does not know', async () => {
  const rows = await rowsOf('1116');
  expect(rows.at(-1)).toEqual([
    'Training before you work alone',
    'Cannot tell',
    'Chosen by vote, no training is set',
  ]);
});

test('names the reading as ours', async () => {
  await rowsOf('6145');
  expect(screen.getByText(/Ask the employer before you rely on it\./)).toBeDefined();
});
