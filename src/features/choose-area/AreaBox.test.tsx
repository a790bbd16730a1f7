// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PostcodeAnswer, PostcodesClient } from '@/services/postcodes/client';
import { PostcodesContext } from '@/services/postcodes/postcodesContext';
import { ContractError, UnreachableError } from '@/shared/upstreamError';
import { buildPlaceIndex } from '../../../scripts/pack/placeIndex';
import { AreaBox } from './AreaBox';

const LONDON = { region: 'E12000007', region_name: 'London', country: 'E92000001' };
const NORTH_WEST = { region: 'E12000002', region_name: 'North West', country: 'E92000001' };

const TABLES: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'areas/districts': [
    { gss: 'E08000014', name: 'Sefton', ...NORTH_WEST },
    { gss: 'E08000035', name: 'Leeds' },
    { gss: 'E09000001', name: 'City of London', ...LONDON },
    { gss: 'E09000019', name: 'Islington', ...LONDON },
  ],
  'areas/everyday-places': [
    { name: 'Lancaster county', kind: 'county', gss: 'E08000014;E08000035', note: '', town: '' },
  ],
  'areas/former-districts': [],
  'areas/places': [{ name: 'Bootle', population: '51394', gss: 'E08000014' }],
  'areas/jobcentres-2019': [],
  'areas/stations': [],
  'areas/outward-codes': [
    { outward: 'LS1', gss_shares: 'E08000035:1.000' },
    { outward: 'S1', gss_shares: 'E08000035:1.000' },
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

const AT = { source: 'postcodes.io', url: 'https://api.postcodes.io/' };

type BoxProps = Pick<Parameters<typeof AreaBox>[0], 'onWider' | 'isForJob'>;

function drawBox(
  chosen?: typeof leeds,
  postcodes: PostcodesClient | null = null,
  props: BoxProps = {},
) {
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  const onChoose = vi.fn<(chosen: string, town?: string) => void>();
  render(
    <QueryClientProvider client={client}>
      <PostcodesContext value={postcodes}>
        <AreaBox {...(chosen ? { chosen } : {})} onChoose={onChoose} {...props} />
      </PostcodesContext>
    </QueryClientProvider>,
  );
  const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Area' });
  return { box, onChoose, client };
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
    expect(onChoose.mock.calls).toEqual([['E08000014', 'Bootle']]);
  });

  test('lists every district of an outward code with its share', async () => {
    const { box } = drawBox();
    type(box, 'ec1a 1bb');
    await screen.findAllByRole('option');
    expect(rows()).toEqual([
      'City of London, for EC1A, 70% of it',
      'Islington, for EC1A, 30% of it',
    ]);
    expect(screen.getByRole('status').textContent).toBe('EC1A is in 2 districts. Which one is it?');
  });

  test('does not take the first of several districts of a code on Enter: it asks which', async () => {
    const { box, onChoose } = drawBox();
    type(box, 'ec1a');
    await screen.findAllByRole('option');
    expect(screen.getAllByText('EC1A is in 2 districts. Which one is it?')).toHaveLength(2);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onChoose).not.toHaveBeenCalled();
    const [first] = screen.getAllByRole('option');
    expect(first?.getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onChoose.mock.calls).toEqual([['E09000019']]);
  });

  test('asks which also where Enter was pressed before the list was there', async () => {
    const { box, onChoose } = drawBox();
    type(box, 'ec1a');
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(await screen.findAllByRole('option')).toHaveLength(2);
    expect(onChoose).not.toHaveBeenCalled();
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

describe('AreaBox, of a wider area', () => {
  const COUNTY = 'Lancaster county, county: a wider area with 2 districts';
  const REGION = 'London, region: a wider area with 2 districts';

  test('lists its districts to choose from, and says why', async () => {
    const { box, onChoose } = drawBox(undefined, null, { isForJob: true });
    type(box, 'lancaster county');
    fireEvent.click(await screen.findByRole('option', { name: COUNTY }));
    expect(rows()).toEqual(['Leeds', 'Sefton']);
    expect(box.value).toBe('Lancaster county');
    const why = 'Figures for a job are by district. Choose one in Lancaster county.';
    expect(screen.getAllByText(why)).toHaveLength(2);
    expect(onChoose).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('option', { name: 'Sefton' }));
    expect(onChoose.mock.calls).toEqual([['E08000014']]);
  });

  test('takes no district by Enter alone', async () => {
    const { box, onChoose } = drawBox(undefined, null, { isForJob: true });
    type(box, 'london');
    await screen.findByRole('option', { name: REGION });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(rows()).toEqual(['City of London', 'Islington']);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onChoose).not.toHaveBeenCalled();
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onChoose.mock.calls).toEqual([['E09000019']]);
  });

  test('lists its districts where Enter was pressed before the list was there', async () => {
    const { box, onChoose } = drawBox();
    type(box, 'london');
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(await screen.findByRole('option', { name: 'Islington' })).toBeDefined();
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('opens its page where there is one and no job is asked about', async () => {
    const onWider = vi.fn<NonNullable<BoxProps['onWider']>>();
    const { box, onChoose } = drawBox(undefined, null, { onWider });
    type(box, 'london');
    fireEvent.click(await screen.findByRole('option', { name: REGION }));
    expect(onWider.mock.calls).toEqual([[{ gss: 'E12000007', name: 'London' }]]);
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('offers its page below its districts where the district is for a job', async () => {
    const onWider = vi.fn<NonNullable<BoxProps['onWider']>>();
    const { box } = drawBox(undefined, null, { onWider, isForJob: true });
    type(box, 'london');
    fireEvent.click(await screen.findByRole('option', { name: REGION }));
    fireEvent.click(screen.getByRole('button', { name: 'See London by itself' }));
    expect(onWider.mock.calls).toEqual([[{ gss: 'E12000007', name: 'London' }]]);
  });

  test('is searched again as soon as somebody types on', async () => {
    const { box } = drawBox();
    type(box, 'london');
    fireEvent.click(await screen.findByRole('option', { name: REGION }));
    fireEvent.change(box, { target: { value: 'bootle' } });
    expect(rows()).toEqual(['Sefton, for Bootle']);
  });
});

describe('AreaBox, of a word that is no place', () => {
  test('says so, and takes nothing', async () => {
    const { box, onChoose } = drawBox();
    type(box, 'leeds');
    await screen.findAllByRole('option');
    fireEvent.change(box, { target: { value: 'home' } });
    const words = '“home” is not the name of a place. Type a town, district or postcode.';
    expect(screen.getAllByText(words)).toHaveLength(2);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('asks before it takes a name that is a slip away', async () => {
    const { box, onChoose } = drawBox();
    type(box, 'leexs');
    await screen.findAllByRole('option');
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onChoose).not.toHaveBeenCalled();
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onChoose.mock.calls).toEqual([['E08000035']]);
  });
});

describe('AreaBox where full postcodes may be looked up', () => {
  const found = { kind: 'district', gss: 'E08000035' } as const;

  function drawWith(lookUp: PostcodesClient['lookUp'], enabled = true) {
    const asked = vi.fn<PostcodesClient['lookUp']>(lookUp);
    const { box, onChoose, client } = drawBox(undefined, { enabled, lookUp: asked });
    return { box, onChoose, asked, client };
  }

  const press = async () =>
    fireEvent.click(await screen.findByRole('button', { name: 'Look up this postcode' }));

  test('asks only when told to, and then chooses the district', async () => {
    const { box, onChoose, asked, client } = drawWith(async () => found);
    type(box, 'LS1 2AB');
    await screen.findByRole('option', { name: 'Leeds, for LS1' });
    expect(screen.getByText(/It is then sent to postcodes\.io/)).toBeDefined();
    expect(asked).not.toHaveBeenCalled();
    await press();
    await waitFor(() => expect(onChoose.mock.calls).toEqual([['E08000035']]));
    expect(asked.mock.calls.map(([postcode]) => postcode)).toEqual(['LS1 2AB']);
    expect(document.activeElement).toBe(box);
    expect(box.getAttribute('aria-expanded')).toBe('false');
    expect(
      JSON.stringify(
        client
          .getQueryCache()
          .getAll()
          .map(({ queryKey }) => queryKey),
      ),
    ).not.toMatch(/LS1|2AB/i);
    expect(
      JSON.stringify(
        client
          .getMutationCache()
          .getAll()
          .map(({ state }) => state),
      ),
    ).not.toMatch(/LS1|2AB/i);
    expect(localStorage).toHaveLength(0);
  });

  test.each([
    ['LS1', true],
    ['Leeds', true],
    ['LS1 2AB', false],
  ])('offers nothing for %s where it is on: %s', async (text, enabled) => {
    const { box } = drawWith(async () => found, enabled);
    type(box, text);
    await screen.findAllByRole('option');
    expect(screen.queryByRole('button', { name: 'Look up this postcode' })).toBeNull();
  });

  test.each([
    [async () => ({ kind: 'unknown' }) as const, /knows no such postcode/],
    [async () => ({ kind: 'no-district' }) as const, /in no district of the United Kingdom/],
    [async () => ({ kind: 'district', gss: 'E06999999' }) as const, /that the app does not know/],
    [() => Promise.reject(new UnreachableError('x', AT)), /^postcodes\.io is not answering/],
    [() => Promise.reject(new ContractError('x', AT)), /an answer that cannot be used/],
  ])('says why a look-up led nowhere, and can be asked again (%#)', async (lookUp, sentence) => {
    const { box, onChoose, asked } = drawWith(lookUp);
    type(box, 'LS1 2AB');
    await press();
    expect(await screen.findAllByText(sentence)).toHaveLength(2);
    expect(screen.getByRole('option', { name: 'Leeds, for LS1' })).toBeDefined();
    await press();
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('forgets the question where somebody types on before the answer', async () => {
    let answer: (found: PostcodeAnswer) => void = () => undefined;
    const { box, onChoose, asked } = drawWith(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    type(box, 'LS1 2AB');
    await press();
    await screen.findAllByText('Asking postcodes.io …');
    type(box, 'bootle');
    await screen.findByRole('option', { name: 'Sefton, for Bootle' });
    answer(found);
    await Promise.resolve();
    expect(onChoose).not.toHaveBeenCalled();
    expect(asked.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
    expect(screen.queryByText(/postcodes\.io/)).toBeNull();
  });
});
