// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createNomisClient, NOMIS_BASE_URL } from '@/services/nomis/client';
import { NomisContext } from '@/services/nomis/nomisContext';
import { fakeFetch, neverAnswering } from '../../../../tests/fakes/fakeFetch';
import { instantQueue } from '../../../../tests/fakes/instantQueue';
import { answerNomis, type NomisMode } from '../../../../tests/fakes/nomis';
import { CLAIMANTS } from '../model/mapFixtures';
import { NewestSwitch } from './NewestSwitch';
import { useNewestClaimants } from './useNewestClaimants';

// The newest month of the fake is February 2026.
const PACK = { ...CLAIMANTS, period: '2026-01', periodEnd: '2026-01-31' };
const DISTRICTS = ['E08000035', 'W06000015'];

function Line({ pack, isLive }: { readonly pack: typeof PACK; readonly isLive: boolean }) {
  const [shown, setShown] = useState(false);
  const newest = useNewestClaimants({ isLive, pack, districts: DISTRICTS });
  return (
    <>
      <NewestSwitch newest={newest} pack={pack} isShown={shown} onShow={setShown} />
      <p data-testid="values">{newest.kind === 'newer' && newest.shard.values.join(' ')}</p>
    </>
  );
}

interface Drawing {
  readonly pack?: typeof PACK;
  readonly isLive?: boolean;
  readonly baseUrl?: string | null;
}

function draw(
  fetch: typeof globalThis.fetch,
  { pack = PACK, isLive = true, baseUrl = NOMIS_BASE_URL }: Drawing = {},
): void {
  const client = createNomisClient({ baseUrl, fetch, queue: instantQueue([]).queue });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NomisContext value={client}>
        <Line pack={pack} isLive={isLive} />
      </NomisContext>
    </QueryClientProvider>,
  );
}

const nomis = (mode: NomisMode) => fakeFetch((url) => answerNomis(url, mode));
const line = () => screen.getByRole('status').textContent;

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the newest claimant count on the map', () => {
  test('is offered beside the period of the pack, and shown only when asked for', async () => {
    draw(nomis('good').fetch);
    const show = await screen.findByRole('button', { name: 'Show the newest from Nomis' });
    expect(line()).toBe('Nomis has February 2026. The map shows January 2026.');
    expect(screen.getByTestId('values').textContent).toMatch(/^\d\.\d \d\.\d$/);

    fireEvent.click(show);

    expect(line()).toBe('The map shows February 2026, from Nomis. The app came with January 2026.');
    fireEvent.click(
      screen.getByRole('button', { name: 'Show the figures that came with the app' }),
    );
    expect(line()).toBe('Nomis has February 2026. The map shows January 2026.');
  });

  test('is not offered where the pack is as new', async () => {
    draw(nomis('good').fetch, { pack: { ...PACK, period: '2026-02', periodEnd: '2026-02-28' } });
    expect(await screen.findByText('Nomis has no newer month.')).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test.each<NomisMode>(['gone', 'web-page', 'engine-json', 'rows-lost', 'nonsense'])(
    'leaves one quiet line where the service is %s',
    async (mode) => {
      draw(nomis(mode).fetch);
      expect(
        await screen.findByText('Nomis is not answering. The map shows January 2026.'),
      ).toBeDefined();
      expect(screen.queryByRole('button')).toBeNull();
    },
  );

  test('is no longer waited for after two and a half seconds', async () => {
    vi.useFakeTimers();
    draw(neverAnswering);
    expect(line()).toBe('Asking Nomis for a newer month…');
    await vi.waitFor(() => expect(line()).toMatch(/^Nomis has not answered yet\./), {
      timeout: 4000,
      interval: 500,
    });
  });

  test('is not asked for of another year, nor where the service is switched off', () => {
    const { fetch, asked } = nomis('good');
    draw(fetch, { isLive: false });
    draw(fetch, { baseUrl: null });
    expect(screen.queryByRole('status')).toBeNull();
    expect(asked).toEqual([]);
  });
});
