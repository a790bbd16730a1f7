// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLmiClient } from '@/services/lmi/client';
import { LmiContext } from '@/services/lmi/lmiContext';
import { NomisContext } from '@/services/nomis/nomisContext';
import type { NomisMode } from '../../../tests/fakes/nomis';
import { nomisIn } from '../../../tests/fakes/nomisIn';
import { SourcesPage } from './SourcesPage';

const SOURCE = {
  id: 'ashe-14-2025',
  publisher: 'Office for National Statistics',
  title: 'Annual Survey of Hours and Earnings, Table 14',
  short: 'ONS, ASHE Table 14',
  period: 'April 2025',
  edition: '2025 provisional',
  licence: 'OGL v3.0',
  taken: 'November 2026',
  what: 'Pay by occupation',
  service: 'pack',
  link: 'https://www.ons.gov.uk/',
} as const;

const FILES: Readonly<Record<string, unknown>> = {
  'manifest.json': {
    edition: 'abc123',
    made: '2026-04-01',
    files: { sources: 'sources.json' },
    bundles: [],
  },
  'sources.json': { sources: [SOURCE], indicators: [], links: [], ladders: [], minimumWage: [] },
};

beforeEach(() =>
  vi.stubGlobal('fetch', async (address: string) =>
    Response.json(FILES[address.replace(/^.*\/pack\//, '')]),
  ),
);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(mode: NomisMode = 'good'): Promise<void> {
  const client = new QueryClient();
  const { nomis } = nomisIn(mode);
  render(
    <QueryClientProvider client={client}>
      <LmiContext value={createLmiClient({ baseUrl: null })}>
        <NomisContext value={nomis}>
          <SourcesPage />
        </NomisContext>
      </LmiContext>
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
}

const service = (name: string) => {
  const item = screen.getByRole('heading', { name }).closest('li');
  if (!item) throw new Error(`no ${name}`);
  return within(item);
};

describe('the page of sources', () => {
  test('gives the pack its edition and day', async () => {
    await open();
    expect(screen.getByText(/^Edition abc123, made on 1 April 2026, 1 files\./)).toBeDefined();
  });

  test('gives a data set its publisher, period, edition, licence and link', async () => {
    await open();
    const item = service(SOURCE.title);
    for (const words of [
      SOURCE.publisher,
      SOURCE.period,
      SOURCE.edition,
      SOURCE.licence,
      SOURCE.taken,
    ])
      expect(item.getByText(words)).toBeDefined();
    expect(item.getByRole('link').getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('says which service is off and which answers', async () => {
    await open();
    expect(service('LMI for All').getByText(/^Switched off/)).toBeDefined();
    expect(await service('Nomis').findByText('Live: it answered in this visit.')).toBeDefined();
    expect(service('postcodes.io').getByText(/^Switched off/)).toBeDefined();
  });

  test('says of a service that is silent that the pack stands', async () => {
    await open('gone');
    expect(
      await service('Nomis').findByText('Not answering. The figures of the data pack stand.'),
    ).toBeDefined();
  });
});
