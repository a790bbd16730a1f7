// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildPlaceIndex } from '../../../scripts/pack/placeIndex';
import { AreaBox } from './AreaBox';

const TABLES: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'areas/districts': [
    { gss: 'E08000014', name: 'Sefton' },
    { gss: 'E08000035', name: 'Leeds' },
    { gss: 'E09000001', name: 'City of London' },
    { gss: 'E09000019', name: 'Islington' },
  ],
  'areas/former-districts': [],
  'areas/places': [{ name: 'Bootle', population: '51394', gss: 'E08000014' }],
  'areas/jobcentres-2019': [],
  'areas/stations': [],
  'areas/outward-codes': [
    { outward: 'LS1', gss_shares: 'E08000035:1.000' },
    { outward: 'EC1A', gss_shares: 'E09000019:0.296 E09000001:0.704' },
  ],
};
const manifest = {
  edition: 'test',
  made: '2026-01-01',
  files: { places: 'places.test.json' },
  bundles: [],
};

let isDown = false;
const fetchFake = vi.fn<(url: string) => Promise<Response>>(async (url) => {
  if (isDown) throw new TypeError('Failed to fetch');
  const body = url.endsWith('manifest.json')
    ? manifest
    : buildPlaceIndex({ rows: (name) => TABLES[name] ?? [] });
  return new Response(JSON.stringify(body), { status: 200 });
});

beforeEach(() => {
  isDown = false;
  fetchFake.mockClear();
  vi.stubGlobal('fetch', fetchFake);
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const leeds = { gss: 'E08000035', name: 'Leeds' };

function drawBox(chosen?: typeof leeds) {
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  const onChoose = vi.fn<(chosen: string) => void>();
  render(
    <QueryClientProvider client={client}>
      <AreaBox chosen={chosen} onChoose={onChoose} />
    </QueryClientProvider>,
  );
  const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Area' });
  return { box, onChoose };
}

function type(box: HTMLElement, text: string) {
  fireEvent.focus(box);
  fireEvent.change(box, { target: { value: text } });
}

const rows = () => screen.queryAllByRole('option').map((row) => row.textContent);

describe('AreaBox', () => {
  test('says which name a district was found by', async () => {
    const { box, onChoose } = drawBox();
    type(box, 'bootle');
    fireEvent.click(await screen.findByRole('option', { name: 'Sefton, for Bootle' }));
    expect(onChoose.mock.calls).toEqual([['E08000014']]);
  });

  test('lists every district of an outward code with its share', async () => {
    const { box } = drawBox();
    type(box, 'ec1a 1bb');
    await screen.findAllByRole('option');
    expect(rows()).toEqual([
      'City of London, for EC1A, 70% of it',
      'Islington, for EC1A, 30% of it',
    ]);
    expect(screen.getByRole('status').textContent).toBe('2 areas fit.');
  });

  test('sends and stores nothing of a whole postcode', async () => {
    const { box } = drawBox();
    type(box, 'LS1 2AB');
    await screen.findByRole('option', { name: 'Leeds, for LS1' });
    for (const [url] of fetchFake.mock.calls) expect(url).not.toMatch(/LS1|2AB/i);
    expect(localStorage).toHaveLength(0);
  });

  test('shows the chosen area, and shows it again after typing that led nowhere', () => {
    const { box } = drawBox(leeds);
    expect(box.value).toBe('Leeds');
    type(box, 'sef');
    expect(box.value).toBe('sef');
    fireEvent.blur(box);
    expect(box.value).toBe('Leeds');
  });

  test('keeps the chosen area as the usual one when asked, the code alone', () => {
    const { box } = drawBox(leeds);
    fireEvent.focus(box);
    fireEvent.click(screen.getByRole('button', { name: 'Make Leeds my usual area' }));
    expect(localStorage.getItem('bearings.usual-area')).toBe('E08000035');
    expect(screen.getByText('Leeds is your usual area.')).toBeDefined();
  });

  test('offers the usual area first while nothing is typed', async () => {
    localStorage.setItem('bearings.usual-area', 'E08000014');
    const { box, onChoose } = drawBox(leeds);
    fireEvent.focus(box);
    expect(await screen.findByRole('option', { name: 'Sefton, my usual area' })).toBeDefined();
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onChoose.mock.calls).toEqual([['E08000014']]);
  });

  test('ignores a kept code that is no district', async () => {
    localStorage.setItem('bearings.usual-area', 'E07999999');
    const { box } = drawBox();
    type(box, 'leeds');
    await screen.findAllByRole('option');
    fireEvent.change(box, { target: { value: '' } });
    expect(rows()).toEqual([]);
  });

  test('says when no place fits', async () => {
    const { box } = drawBox();
    type(box, 'zzzz');
    const words = 'No place fits. Try a town nearby, or the first half of a postcode.';
    expect(await screen.findAllByText(words)).toHaveLength(2);
  });

  test('says that the list could not be loaded, and loads it when Enter is pressed', async () => {
    isDown = true;
    const { box } = drawBox();
    type(box, 'leeds');
    await screen.findAllByText('The list of places could not be loaded.');
    isDown = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findAllByRole('option')).toHaveLength(1);
  });
});
