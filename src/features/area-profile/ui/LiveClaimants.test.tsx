// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Answer, answered, unanswered } from '@/domain/answer';
import { value } from '@/domain/figure';
import type { NomisClient } from '@/services/nomis/client';
import { NomisContext } from '@/services/nomis/nomisContext';
import type { NomisRow } from '@/services/nomis/rows';
import { UnreachableError } from '@/shared/upstreamError';
import { profile, profileInput, SHARDS } from '../model/areaFixtures';
import { claimantView } from '../model/claimantView';
import { LiveClaimants } from './LiveClaimants';

const row = (measure: string, number: number, month: string): NomisRow => ({
  date: month,
  dateName: month === '2026-04' ? 'April 2026' : 'March 2026',
  gss: 'E08000035',
  areaName: 'Leeds',
  codes: { measure },
  names: {},
  figure: value(number),
  status: 'Normal Value',
});

const rows = (month: string): Answer<readonly NomisRow[]> =>
  answered([row('1', 1234, month), row('2', 4.9, month)]);

function draw(askRows: NomisClient['askRows'], enabled = true): void {
  const pack = claimantView(profileInput())?.count;
  if (!pack) throw new Error('no claimants');
  const nomis: NomisClient = {
    baseUrl: enabled ? 'https://nomis.example/' : null,
    enabled,
    askRows,
    askText: () => Promise.reject(new Error('not asked here')),
    wake: () => undefined,
  };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NomisContext value={nomis}>
        <LiveClaimants area={profile(SHARDS.own).area} pack={pack} />
      </NomisContext>
    </QueryClientProvider>,
  );
}

const status = () => screen.getByRole('status').textContent;

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the newer month of claimants', () => {
  test('stands beside the pack with its own source and period', async () => {
    draw(() => Promise.resolve(rows('2026-04')));
    expect(await screen.findByText('1,234 people')).toBeDefined();
    expect(screen.getByText(/^4\.9% of people aged 16 to 64/)).toBeDefined();
    expect(screen.getByText('Source: nomis-claimant-count; April 2026; Leeds')).toBeDefined();
  });

  test('is one quiet line where Nomis has the same month', async () => {
    draw(() => Promise.resolve(rows('2026-03')));
    expect(await screen.findByText('Nomis has no newer month.')).toBeDefined();
  });

  test('is one quiet line where Nomis is not answering', async () => {
    const gone = new UnreachableError('away', { source: 'Nomis', url: 'https://nomis.example/' });
    draw(() => Promise.reject(gone));
    expect(
      await screen.findByText('Nomis is not answering. The figures here are of March 2026.'),
    ).toBeDefined();
  });

  test('says why where Nomis has nothing', async () => {
    draw(() => Promise.resolve(unanswered('not-published')));
    expect(await screen.findByText(/^Nomis has no newer figure: not published/)).toBeDefined();
  });

  test('is no longer waited for after two and a half seconds', async () => {
    vi.useFakeTimers();
    draw(() => new Promise(() => undefined));
    expect(status()).toBe('Asking Nomis for a newer month…');
    await vi.waitFor(() => expect(status()).toMatch(/^Nomis has not answered yet/), {
      timeout: 4000,
      interval: 500,
    });
  });

  test('is silent where the service is switched off', () => {
    draw(() => Promise.reject(new Error('must not be asked')), false);
    expect(screen.queryByRole('status')).toBeNull();
  });
});
