// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildTitleIndex } from '../../../scripts/pack/titleIndex';
import { buildWaysToJobs } from '../../../scripts/pack/waysToJobs';
import type { ChosenTitle } from '@/domain/chosenTitle';
import { OccupationBox } from './OccupationBox';

const TABLES: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'occupations/soc-2010': [
    { code: '5312', title: 'Bricklayers and masons' },
    { code: '9233', title: 'Cleaners and domestics' },
    { code: '9234', title: 'Launderers, dry cleaners and pressers' },
  ],
  'occupations/job-titles': [
    { title: 'Bricklayer', qualifier: '', soc2010: '5312', soc2020: '5313' },
    { title: 'Cleaner', qualifier: '', soc2010: '9233', soc2020: '9223' },
    { title: 'Cleaner', qualifier: 'carpets', soc2010: '9234', soc2020: '9224' },
    { title: 'Cleaner', qualifier: 'curtains', soc2010: '9234', soc2020: '9224' },
  ],
  'everyday-words': [{ word: 'brickie', soc2010: '5312', soc2020: '5313' }],
  'occupations/soc-2010-to-soc-2020': [{ soc2010: '5312', soc2020: '5313' }],
  'common-titles': [
    { soc2010: '5312', title: 'Bricklayer' },
    { soc2010: '9233', title: 'Cleaner' },
  ],
  employers: [{ name: 'Kier', other_spellings: '', soc2010: '5312;9233' }],
  'ways-in': [
    {
      id: 'hands',
      kind: 'interest',
      phrases: 'with my hands',
      words: 'Jobs with your hands',
      soc2010: '5312;9233',
    },
  ],
};

const manifest = {
  edition: 'test',
  made: '2026-01-01',
  files: { titles: 'titles.test.json', 'ways-to-jobs': 'ways-to-jobs.test.json' },
  bundles: [],
};

let isDown = false;
const fetchFake = vi.fn<(url: string) => Promise<Response>>(async (url) => {
  if (isDown) throw new TypeError('Failed to fetch');
  const tables = { rows: (name: string) => TABLES[name] ?? [] };
  const index = () =>
    url.includes('ways-to-jobs') ? buildWaysToJobs(tables) : buildTitleIndex(tables);
  const body = url.endsWith('manifest.json') ? manifest : index();
  return new Response(JSON.stringify(body), { status: 200 });
});

beforeEach(() => {
  isDown = false;
  fetchFake.mockClear();
  vi.stubGlobal('fetch', fetchFake);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function drawBox() {
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  const onChoose = vi.fn<(soc: string, title?: ChosenTitle) => void>();
  render(
    <QueryClientProvider client={client}>
      <OccupationBox onChoose={onChoose} />
    </QueryClientProvider>,
  );
  const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Job title or occupation' });
  return { box, client, onChoose };
}

function type(box: HTMLElement, text: string) {
  fireEvent.focus(box);
  fireEvent.change(box, { target: { value: text } });
}

const rows = () => screen.queryAllByRole('option').map((row) => row.textContent);

describe('OccupationBox', () => {
  test('asks for nothing until somebody enters it', async () => {
    const { box } = drawBox();
    expect(fetchFake).not.toHaveBeenCalled();
    fireEvent.focus(box);
    await waitFor(() => expect(fetchFake).toHaveBeenCalled());
  });

  test('says that it is loading, then shows title, qualifier and group', async () => {
    const { box } = drawBox();
    type(box, 'cleaner');
    expect(screen.getAllByText('Loading the list of job titles …')).toHaveLength(2);
    await screen.findAllByRole('option');
    expect(rows()).toEqual([
      'Cleaner Cleaners and domestics 9233',
      'Cleaner, carpets and 1 more Launderers, dry cleaners and pressers 9234',
    ]);
    expect(screen.getByRole('status').textContent).toBe('2 job titles fit.');
    expect(box.getAttribute('aria-expanded')).toBe('true');
  });

  test('is walked with the arrow keys, Home and End, and chosen from with Enter', async () => {
    const { box, onChoose } = drawBox();
    type(box, 'cleaner');
    const options = await screen.findAllByRole('option');
    const active = () =>
      options.findIndex(({ id }) => id === box.getAttribute('aria-activedescendant'));
    const press = (key: string) => fireEvent.keyDown(box, { key });
    expect(active()).toBe(-1);
    press('ArrowDown');
    expect(active()).toBe(0);
    press('End');
    expect(active()).toBe(1);
    press('ArrowDown');
    expect(active()).toBe(0);
    press('ArrowUp');
    expect(active()).toBe(1);
    press('Home');
    expect(active()).toBe(0);
    press('ArrowDown');
    expect(options[1]?.getAttribute('aria-selected')).toBe('true');
    press('Enter');
    expect(onChoose.mock.calls).toEqual([['9234', { text: 'Cleaner, carpets', soc2020: '9224' }]]);
    expect(box.value).toBe('');
    expect(box.getAttribute('aria-expanded')).toBe('false');
  });

  test('chooses the first row on Enter when none is highlighted', async () => {
    const { box, onChoose } = drawBox();
    type(box, 'brickie');
    await screen.findAllByRole('option');
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onChoose.mock.calls).toEqual([['5312', { text: 'Brickie', soc2020: '5313' }]]);
  });

  test('keeps an Enter that came before the list', async () => {
    const { box, onChoose } = drawBox();
    type(box, 'brickie');
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onChoose).not.toHaveBeenCalled();
    await waitFor(() =>
      expect(onChoose.mock.calls).toEqual([['5312', { text: 'Brickie', soc2020: '5313' }]]),
    );
  });

  test('leaves Enter to an input method that is composing', async () => {
    const { box, onChoose } = drawBox();
    type(box, 'brickie');
    await screen.findAllByRole('option');
    fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('is chosen from with a press on a row', async () => {
    const { box, onChoose } = drawBox();
    type(box, '9234');
    fireEvent.click(await screen.findByRole('option'));
    expect(onChoose.mock.calls).toEqual([['9234', undefined]]);
  });

  test('closes on Escape, and empties on a second one', async () => {
    const { box } = drawBox();
    type(box, 'cleaner');
    await screen.findAllByRole('option');
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(rows()).toEqual([]);
    expect(box.value).toBe('cleaner');
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(box.value).toBe('');
  });

  test('names an employer above its jobs, and takes none of them on Enter alone', async () => {
    const { box, onChoose } = drawBox();
    type(box, 'kier');
    await screen.findAllByRole('option');
    expect(screen.getByText('Common jobs at Kier:')).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('Common jobs at Kier: 2 jobs.');
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onChoose).not.toHaveBeenCalled();
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onChoose.mock.calls).toEqual([['5312', { text: 'Bricklayer', soc2020: '5313' }]]);
  });

  test('says that words are no title, and gives a way in', async () => {
    const { box } = drawBox();
    type(box, 'work with my hands');
    await screen.findAllByRole('option');
    expect(rows()).toHaveLength(2);
    expect(screen.getByText('That is not a job title. Jobs with your hands:')).toBeDefined();
  });

  test('says when no title fits', async () => {
    const { box } = drawBox();
    type(box, 'zzzz');
    expect(
      await screen.findAllByText('No job title fits. Try other words, or just one word.'),
    ).toHaveLength(2);
  });

  test('says that the list could not be loaded, and loads it on another try', async () => {
    isDown = true;
    const { box } = drawBox();
    type(box, 'brickie');
    await screen.findAllByText('The list of job titles could not be loaded.');
    isDown = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findAllByRole('option')).toHaveLength(1);
  });

  test('keeps what is typed out of the query cache and the network', async () => {
    const { box, client } = drawBox();
    type(box, 'brickie');
    await screen.findAllByRole('option');
    const keys = client
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey);
    expect(keys).toEqual([
      ['pack', 'titles', 'search'],
      ['pack', 'titles'],
      ['pack', 'ways-to-jobs'],
    ]);
    for (const [url] of fetchFake.mock.calls) expect(url).not.toContain('brickie');
  });
});
