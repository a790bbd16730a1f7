// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createNomisClient, NOMIS_BASE_URL } from '@/services/nomis/client';
import { NomisContext } from '@/services/nomis/nomisContext';
import { mapQueries } from '@/services/pack/mapQueries';
import { fakeFetch, neverAnswering } from '../../../../tests/fakes/fakeFetch';
import { instantQueue } from '../../../../tests/fakes/instantQueue';
import { answerNomis, type NomisMode } from '../../../../tests/fakes/nomis';
import { CLAIMANTS, INDEX } from '../../../../tests/fixtures/map';
import { withLiveMaps } from '../model/liveMaps';
import { choosePeriod } from '../model/mapSeries';
import { NomisNoteLine } from './NomisNoteLine';
import { useMapShard } from './useMapShard';

// The newest month of the fake is February 2026.
const PACK = { ...CLAIMANTS, period: '2026-01', periodEnd: '2026-01-31', values: [1, 2] };
const DISTRICTS = ['E08000035', 'W06000015'];
const measure = { unit: 'per-cent', goodDirection: 'none' as const, decimals: 1 };
const PACK_INDEX = {
  ...INDEX,
  asked: {
    indicators: {
      'claimant-rate': { ...measure, kind: 'complete-count' as const },
      'inactivity-reason': { ...measure, kind: 'survey-with-error' as const },
    },
    sources: {},
  },
};
const STUDENTS = 'inactivity-reason-student';

function Line({ map }: { readonly map: string }) {
  const period = choosePeriod(withLiveMaps(PACK_INDEX), map, undefined);
  const { shard, note, instead, tryAgain, onSwitch } = useMapShard(period, DISTRICTS);
  return (
    <>
      <NomisNoteLine
        note={note}
        instead={instead === undefined ? undefined : { label: instead, onChoose: () => undefined }}
        onTryAgain={tryAgain}
        onSwitch={onSwitch}
      />
      <p data-testid="drawn">
        {shard.id} {shard.isUnanswered ? (shard.instead ?? 'unanswered') : shard.values.join(' ')}
      </p>
    </>
  );
}

function draw(
  fetch: typeof globalThis.fetch,
  map: string,
  { pack = PACK, baseUrl = NOMIS_BASE_URL }: { pack?: typeof PACK; baseUrl?: string | null } = {},
) {
  const nomis = createNomisClient({ baseUrl, fetch, queue: instantQueue([]).queue });
  const queries = new QueryClient();
  queries.setQueryData(mapQueries.index().queryKey, PACK_INDEX);
  queries.setQueryData(mapQueries.indicator('claimant-rate').queryKey, pack);
  const page = (shown: string) => (
    <QueryClientProvider client={queries}>
      <NomisContext value={nomis}>
        <Suspense>
          <Line map={shown} />
        </Suspense>
      </NomisContext>
    </QueryClientProvider>
  );
  const { rerender } = render(page(map));
  return (next: string) => rerender(page(next));
}

const nomis = (mode: NomisMode) => fakeFetch((url) => answerNomis(url, mode));
const words = () => screen.getByRole('status').textContent;
const drawn = () => screen.getByTestId('drawn').textContent;
const UNANSWERED = `${STUDENTS} unanswered`;
const SILENT: readonly NomisMode[] = ['gone', 'web-page', 'engine-json', 'rows-lost', 'nonsense'];

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('a map of the pack', () => {
  test('offers what Nomis has newer, and shows it only when asked to', async () => {
    draw(nomis('good').fetch, 'claimant-rate');
    const show = await screen.findByRole('button', { name: 'Show the newest from Nomis' });
    expect(words()).toBe('Nomis has February 2026. The map shows January 2026.');
    expect(drawn()).toBe('claimant-rate 1 2');

    fireEvent.click(show);

    expect(words()).toBe(
      'The map shows February 2026, from Nomis. The app came with January 2026.',
    );
    expect(drawn()).toMatch(/^claimant-rate \d\.\d \d\.\d$/);
    fireEvent.click(
      screen.getByRole('button', { name: 'Show the figures that came with the app' }),
    );
    expect(drawn()).toBe('claimant-rate 1 2');
  });

  test('is not offered what is not newer', async () => {
    draw(nomis('good').fetch, 'claimant-rate', {
      pack: { ...PACK, period: '2026-02', periodEnd: '2026-02-28' },
    });
    expect(await screen.findByText('Nomis has nothing newer.')).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test.each(SILENT)('stays with one quiet line where the service is %s', async (mode) => {
    draw(nomis(mode).fetch, 'claimant-rate');
    expect(
      await screen.findByText('Nomis is not answering. The map shows January 2026.'),
    ).toBeDefined();
    expect(drawn()).toBe('claimant-rate 1 2');
  });

  test('asks nothing where the service is switched off', () => {
    const { fetch, asked } = nomis('good');
    draw(fetch, 'claimant-rate', { baseUrl: null });
    expect(screen.queryByRole('status')).toBeNull();
    expect(asked).toEqual([]);
  });
});

describe('a map that Nomis alone has', () => {
  test('is drawn of what Nomis answers', async () => {
    draw(nomis('good').fetch, STUDENTS);
    expect(await screen.findByText('Asked of Nomis as you read: February 2026.')).toBeDefined();
    expect(drawn()).toMatch(new RegExp(`^${STUDENTS} \\d\\.\\d \\d\\.\\d$`));
  });

  test.each(SILENT)('is empty with the reason where the service is %s', async (mode) => {
    draw(nomis(mode).fetch, STUDENTS);
    expect(
      await screen.findByText('Nomis is not answering, so this map has no figures.'),
    ).toBeDefined();
    expect(drawn()).toBe(UNANSWERED);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Try again',
      'inactivity-rate-latest',
    ]);
  });

  test('comes after all when it is asked for once more', async () => {
    let mode: NomisMode = 'gone';
    draw(fakeFetch((url) => answerNomis(url, mode)).fetch, STUDENTS);
    const again = await screen.findByRole('button', { name: 'Try again' });
    mode = 'good';
    fireEvent.click(again);
    expect(await screen.findByText('Asked of Nomis as you read: February 2026.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test('is said to be asked for while an answer may come, where no map is on screen', async () => {
    vi.useFakeTimers();
    draw(neverAnswering, STUDENTS);
    expect(drawn()).toBe(`${STUDENTS} Nomis is being asked`);
    await vi.waitFor(() => expect(drawn()).toBe(UNANSWERED), { timeout: 4000, interval: 500 });
  });

  test('leaves the map before it on screen for two and a half seconds', async () => {
    vi.useFakeTimers();
    const show = draw(neverAnswering, 'claimant-rate', {
      pack: { ...PACK, id: 'working-age-share' },
    });
    expect(drawn()).toBe('working-age-share 1 2');
    show(STUDENTS);
    expect(words()).toBe('Asking Nomis for all districts…');
    expect(drawn()).toBe('working-age-share 1 2');
    await vi.waitFor(() => expect(words()).toBe('Nomis has not answered yet.'), {
      timeout: 4000,
      interval: 500,
    });
    expect(drawn()).toBe(UNANSWERED);
  });

  test('says that the service is switched off, and asks nothing', () => {
    const { fetch, asked } = nomis('good');
    draw(fetch, STUDENTS, { baseUrl: null });
    expect(words()).toBe('This map is asked of Nomis, and Nomis is switched off here.');
    expect(drawn()).toBe(`${STUDENTS} Nomis is switched off here`);
    expect(asked).toEqual([]);
  });
});
