// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SimilarShard } from '@/services/pack/schemas/similar';
import { InRouter } from '../../../tests/support/inRouter';
import { SimilarAreas } from './SimilarAreas';

const rate = (id: string, label: string): SimilarShard['indicators'][number] => ({
  id,
  label,
  unit: 'per-cent',
  source: 'aps-rates-by-year',
  period: '2023',
});

const SHARD: SimilarShard = {
  least: 2,
  typicalGap: 1.44,
  indicators: [
    rate('employment-rate', 'In work'),
    rate('claimant-rate', 'Claiming'),
    rate('aged-16-64', 'Aged 16 to 64'),
    { ...rate('pay', 'Weekly pay'), unit: 'gbp-per-week', period: '2025-04' },
  ],
  districts: [
    ['E08000035', 'Leeds'],
    ['E08000019', 'Sheffield'],
    ['N09000003', 'Belfast'],
    ['E09000001', 'City of London'],
  ],
  values: [
    [74.7, 4.7, 65.6, 610.7],
    [74.2, 4.7, 65.9, 560],
    [null, null, null, null],
    [null, null, null, null],
  ],
  nearest: [[[1, 44, 1, 2, 0, 3, 4]], [[0, 44, 1, 2, 0, 3, 4]], [], []],
  without: { N09000003: 'other-surveys', E09000001: 'too-few-people' },
};

let isDown = false;

beforeEach(() => {
  isDown = false;
  vi.stubGlobal(
    'fetch',
    vi.fn<(url: string) => Promise<Response>>(async (url) => {
      if (url.endsWith('manifest.json'))
        return Response.json({
          edition: 'test',
          made: '2026-01-01',
          files: { similar: 'similar.test.json' },
          bundles: [],
        });
      if (isDown) throw new TypeError('Failed to fetch');
      return Response.json(SHARD);
    }),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function draw(gss: string) {
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  return render(
    <QueryClientProvider client={client}>
      <SimilarAreas gss={gss} />
    </QueryClientProvider>,
    { wrapper: InRouter },
  );
}

describe('SimilarAreas', () => {
  test('lists each district with what agrees most and least, and both values', async () => {
    draw('E08000035');
    const row = await screen.findByRole('row', { name: /Sheffield/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '0.4 over 4 measures',
      'Claiming: Sheffield 4.7%, Leeds 4.7%; Aged 16 to 64: Sheffield 65.9%, Leeds 65.6%; In work: Sheffield 74.2%, Leeds 74.7%',
      'Weekly pay: Sheffield £560, Leeds £611',
    ]);
    expect(within(row).getByRole('link', { name: 'Sheffield' }).getAttribute('href')).toBe(
      '/areas/E08000019',
    );
    expect(
      within(row).getByRole('link', { name: 'Compare with Sheffield' }).getAttribute('href'),
    ).toBe('/compare/areas?area=E08000035&area=E08000019');
  });

  test('says how to read a gap, and what the districts are compared by', async () => {
    draw('E08000035');
    await screen.findByText(/picked at random are about 1\.4 apart/);
    expect(screen.getByText('Weekly pay. Source: aps-rates-by-year; April 2025')).toBeDefined();
  });

  test.each([
    ['N09000003', /Northern Ireland/],
    ['E09000001', /So few people live here/],
  ])('says why there is no list for %s', async (gss, sentence) => {
    draw(gss);
    expect(await screen.findByText(sentence)).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('draws nothing for a region', () => {
    expect(draw('E12000003').container.innerHTML).toBe('');
  });

  test('says that the list could not be read, and reads it when asked again', async () => {
    isDown = true;
    draw('E08000035');
    const again = await screen.findByRole('button', { name: 'Try again' });
    isDown = false;
    fireEvent.click(again);
    expect(await screen.findByRole('row', { name: /Sheffield/ })).toBeDefined();
  });
});
