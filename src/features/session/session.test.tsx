// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import {
  act,
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { DEFAULT_RETENTION } from '@/domain/retention';
import { LEAST_ITERATIONS } from '@/services/vault/crypto';
import { VaultDatabase } from '@/services/vault/database';
import { Vault } from '@/services/vault/vault';
import { PinButton } from '@/ui/PinButton';
import { PinContext } from '@/ui/pinSlot';
import type { SessionWorld } from './model/world';
import { LimitsStrip } from './LimitsStrip';
import { SessionDesk } from './SessionDesk';
import { SessionList } from './SessionList';
import { SessionNotices } from './SessionNotices';
import { SessionProvider } from './SessionProvider';
import { SessionStatus } from './SessionStatus';
import { usePinning, useSession } from './useSession';

// Key derivation takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

const PASSPHRASE = 'acorn badge candle dolphin easel';

const pay: Observation = {
  indicator: 'pay',
  figure: value(48_000),
  unit: 'gbp-per-year',
  occupation: { edition: 'SOC 2010', code: '2136', title: 'Programmers' },
  area: { gss: 'K02000001', level: 'united-kingdom', name: 'United Kingdom' },
  period: 'April 2025',
  periodEnd: '2025-04-30',
  source: 'ashe',
};

const quarters = (p25: number, median: number, p75: number) => ({
  p25: value(p25),
  median: value(median),
  p75: value(p75),
});
const FACTS = { pay: { year: quarters(21_000, 27_468, 27_900) }, hours: quarters(20, 30, 37) };

const LIVERPOOL = { gss: 'E08000012', name: 'Liverpool', town: 'Garston' };

let database: VaultDatabase;
let onClear: () => void;

function world(): SessionWorld {
  const vault = new Vault(database, () => Promise.resolve(LEAST_ITERATIONS));
  let ids = 0;
  return {
    now: () => new Date(2026, 10, 25, 10),
    newId: () => `id-${(ids += 1)}`,
    retention: DEFAULT_RETENTION,
    vaultMayExist: async () => (await database.header.count()) > 0,
    loadVault: () => Promise.resolve(vault),
    askToKeepStorage: () => Promise.resolve(true),
    holdRecord: () => Promise.resolve({ release: () => undefined }),
    openChannel: () => ({ post: () => undefined, close: () => undefined }),
  };
}

/** A page with the header's session state, a figure to pin, the desk and the list. */
function Page() {
  const { id } = useSession();
  const text = (_: string, words: string) => words;
  return (
    <PinContext value={usePinning()}>
      <SessionStatus renderDeskLink={text} onClear={onClear} />
      <SessionNotices />
      <PinButton observation={pay} label="pay" />
      <LimitsStrip facts={FACTS} />
      <SessionDesk
        id={id}
        renderHandoutLink={text}
        renderJobLink={({ soc }) => soc.title}
        renderPlaceBox={(onChoose) => (
          <button type="button" onClick={() => onChoose(LIVERPOOL)}>
            Choose Liverpool
          </button>
        )}
        renderPlaceLinks={(place) => <span>Pages read for {place.gss}</span>}
      />
      <SessionList renderSessionLink={text} />
    </PinContext>
  );
}

function open() {
  return render(
    <MantineProvider env="test">
      <SessionProvider world={world()} idleLimitMs={600_000}>
        <Page />
      </SessionProvider>
    </MantineProvider>,
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const section = (name: string) => within(screen.getByRole('region', { name }));
const type = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });

async function save() {
  fireEvent.click(button('Save session'));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText('Passphrase'), { target: { value: PASSPHRASE } });
  fireEvent.click(dialog.getByRole('button', { name: 'Save session' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Lock' })).not.toBeNull());
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  database = new VaultDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
  onClear = vi.fn<() => void>();
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a new session', () => {
  test('takes a pin at once and says that it is not saved', () => {
    open();
    fireEvent.click(button('Pin pay'));
    expect(button('Pin pay').getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('1 pinned')).toBeDefined();
    expect(section('Evidence').getByText('£48,000 a year')).toBeDefined();
    expect(screen.getAllByText(/Not saved. This visit only/).length).toBeGreaterThan(0);
  });

  test('takes an action, a limit and an aim', () => {
    open();
    fireEvent.click(button('Add action'));
    type('What will be done', 'Ring the college');
    type('By', '2026-12-01');
    type('Minutes to work', '40');
    fireEvent.click(button('Set the place'));
    fireEvent.click(button('Choose Liverpool'));
    fireEvent.click(button('In or near Liverpool'));
    fireEvent.click(button('Add aim'));
    expect(screen.getByDisplayValue('Ring the college')).toBeDefined();
    expect(screen.getByDisplayValue('2026-12-01')).toBeDefined();
    expect(section('Limits').getByText('In or near Liverpool')).toBeDefined();
    expect(screen.getByRole('group', { name: 'Aim 1' })).toBeDefined();
  });

  test('refuses a name as a reference, with the reason', () => {
    open();
    type('Your case reference', 'Jo Smith');
    expect(section('Reference').getByText(/looks like a name/)).toBeDefined();
    type('Your case reference', 'LIV-204');
    expect(section('Reference').queryByText(/looks like/)).toBeNull();
  });

  test('warns of health in the situation and takes it all the same', () => {
    open();
    type('Situation', 'Has anxiety');
    expect(
      section('Where things stand').getByText(/seems to be about health \(anxiety\)/),
    ).toBeDefined();
    expect(screen.getByDisplayValue('Has anxiety')).toBeDefined();
  });

  test('tells spelling and writing services to leave every private field alone', () => {
    open();
    fireEvent.click(button('Add action'));
    fireEvent.click(button('Add aim'));
    const fields = [...document.querySelectorAll('input:not([type=checkbox]), textarea, select')];
    const attributes = {
      autocomplete: 'off',
      spellcheck: 'false',
      writingsuggestions: 'false',
      'data-ms-editor': 'false',
      'data-gramm': 'false',
      translate: 'no',
    };
    const unprotected = fields.filter((field) =>
      Object.entries(attributes).some(([name, wanted]) => field.getAttribute(name) !== wanted),
    );
    expect(fields.length).toBeGreaterThan(12);
    expect(unprotected).toEqual([]);
  });

  test('is read for the place that is set on its desk, until it is removed', () => {
    open();
    fireEvent.click(button('Set the place'));
    fireEvent.click(button('Choose Liverpool'));
    expect(section('Place').getByText('Garston, Liverpool')).toBeDefined();
    expect(section('Place').getByText('Pages read for E08000012')).toBeDefined();
    fireEvent.click(button('Remove the place'));
    expect(section('Place').getByText('No place is set yet.')).toBeDefined();
  });

  test('asks whether a pay by the hour was meant by the year', () => {
    open();
    type('Lowest pay, £', '28000');
    expect(
      section('Limits').getByText('Is £28,000 an hour right? Or was it a year?'),
    ).toBeDefined();
  });

  test('has its limits judged by the figures of a job, in words', () => {
    open();
    type('Lowest pay, £', '28000');
    fireEvent.change(screen.getByLabelText('Pay is for'), { target: { value: 'year' } });
    type('Most hours a week', '30');
    type('Other limits', 'no nights');
    const strip = within(screen.getByRole('region', { name: 'Has to fit' }));
    expect(strip.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'at most 30 hours a week: ✓ meets (half work 30 hours a week or fewer)',
      'at least £28,000 a year: ✕ misses (fewer than a quarter earn that much, three in four earn £27,900 a year or less)',
      'no nights: ? cannot tell (no figure of this app says)',
    ]);
  });

  test('is saved before it is cleared where that is wanted', async () => {
    open();
    type('Private notes', 'Shy');
    fireEvent.click(button('Clear desk'));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Save and clear' }));
    fireEvent.change(dialog.getByLabelText('Passphrase'), { target: { value: PASSPHRASE } });
    fireEvent.click(dialog.getByRole('button', { name: 'Save and clear' }));
    await waitFor(() => expect(onClear).toHaveBeenCalledTimes(1));
    expect(screen.queryByDisplayValue('Shy')).toBeNull();
    expect(await database.documents.count()).toBe(1);
  });

  test('asks before it is cleared', async () => {
    open();
    type('Private notes', 'Shy');
    fireEvent.click(button('Clear desk'));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Clear desk' }));
    await waitFor(() => expect(screen.queryByDisplayValue('Shy')).toBeNull());
    await waitFor(() => expect(onClear).toHaveBeenCalledTimes(1));
  });
});

describe('a saved session', () => {
  test('is sealed, locked away from the screen and opened again', async () => {
    open();
    type('Private notes', 'Shy');
    await save();
    expect(screen.getAllByText(/Saved 10:00/).length).toBeGreaterThan(0);

    fireEvent.click(button('Lock'));
    expect(screen.queryByDisplayValue('Shy')).toBeNull();
    expect(screen.getByRole('heading', { name: 'This session is locked' })).toBeDefined();

    fireEvent.click(await screen.findByRole('button', { name: 'Unlock' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/One passphrase opens all sessions/)).toBeDefined();
    fireEvent.change(dialog.getByLabelText('Passphrase'), { target: { value: 'not this one' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Unlock' }));
    await dialog.findByText(/not the passphrase/);

    fireEvent.change(dialog.getByLabelText('Passphrase'), { target: { value: PASSPHRASE } });
    fireEvent.click(dialog.getByRole('button', { name: 'Unlock' }));
    expect(await screen.findByDisplayValue('Shy')).toBeDefined();
  });

  test('locks after ten idle minutes by the wall clock, at the first touch after waking', async () => {
    open();
    type('Private notes', 'Shy');
    await save();
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 600_000);
    act(() => void window.dispatchEvent(new Event('pointerdown')));
    await waitFor(() => expect(screen.queryByDisplayValue('Shy')).toBeNull());
    vi.restoreAllMocks();
  });

  test('locks when the page comes back from the cache of the browser', async () => {
    open();
    type('Private notes', 'Shy');
    await save();
    const shown = Object.assign(new Event('pageshow'), { persisted: true });
    act(() => void window.dispatchEvent(shown));
    await waitFor(() => expect(screen.queryByDisplayValue('Shy')).toBeNull());
  });

  test('stands in the list under its reference, and can be deleted', async () => {
    open();
    type('Your case reference', 'LIV-204');
    await save();
    const list = section('Saved sessions');
    expect(await list.findByText('LIV-204')).toBeDefined();
    fireEvent.click(list.getByRole('button', { name: 'Delete LIV-204' }));
    fireEvent.click(list.getByRole('button', { name: 'Yes, delete for good' }));
    await list.findByText('No session is saved.');
    expect(await database.documents.count()).toBe(0);
  });

  test('without a reference stands in the list under its time, with its place', async () => {
    open();
    fireEvent.click(button('Pin pay'));
    fireEvent.click(button('Set the place'));
    fireEvent.click(button('Choose Liverpool'));
    await save();
    const list = section('Saved sessions');
    expect(await list.findByText('Session of 25 November 2026, 10:00')).toBeDefined();
    expect(list.getByText('Programmers · Garston, Liverpool')).toBeDefined();
    expect(list.queryByText('No reference')).toBeNull();
  });
});

describe('client view', () => {
  test('hides what is private and the adviser’s controls, and marks the page', () => {
    open();
    type('Private notes', 'Shy');
    fireEvent.click(screen.getByRole('switch', { name: 'Client view' }));
    expect(document.documentElement.dataset.clientView).toBe('on');
    const hidden = ['For you only', 'Where things stand', 'Reference', 'Close', 'Saved sessions'];
    expect(hidden.filter((name) => screen.queryByRole('region', { name }))).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Save session' })).toBeNull();
    expect(screen.getByRole('region', { name: 'Actions' })).toBeDefined();
  });

  test('is switched by Alt+Shift+V', () => {
    open();
    fireEvent.keyDown(document.body, { altKey: true, shiftKey: true, code: 'KeyV' });
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Client view' }).checked).toBe(
      true,
    );
    fireEvent.keyDown(document.body, { altKey: true, shiftKey: true, code: 'KeyV' });
    expect(document.documentElement.dataset.clientView).toBeUndefined();
  });
});

test('nothing about a client gets into storage, the address, the title or the console', async () => {
  const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => undefined),
  );
  open();
  type('Private notes', 'canary-1');
  type('Situation', 'canary-2');
  await save();
  const places = [
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
    location.href,
    document.title,
    JSON.stringify(logs.flatMap((log) => log.mock.calls)),
  ];
  vi.restoreAllMocks();
  expect(places.filter((place) => place.includes('canary'))).toEqual([]);
});
