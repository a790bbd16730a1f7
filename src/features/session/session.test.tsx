// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Profiler } from 'react';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { addDays, formatDay, today } from '@/domain/period';
import { placeOption } from '@/domain/record';
import { DEFAULT_RETENTION } from '@/domain/retention';
import { VaultDatabase } from '@/services/vault/database';
import { Announcer } from '@/ui/Announcer';
import { Kit } from '@/ui/Kit';
import { PinButton } from '@/ui/PinButton';
import { PinContext } from '@/ui/pinSlot';
import { InRouter } from '../../../tests/support/inRouter';
import { servedFromData } from '../../../tests/support/packFromData';
import { quickVault } from '../../../tests/support/quickVault';
import type { SessionWorld } from './model/world';
import { LimitsBeside } from './LimitsBeside';
import { LimitsStrip } from './LimitsStrip';
import { SessionDesk } from './SessionDesk';
import { SessionList } from './SessionList';
import { SessionNotices } from './SessionNotices';
import { SessionProvider } from './SessionProvider';
import { SessionRail } from './SessionRail';
import { SessionStatus } from './SessionStatus';
import { usePinning, useSession, useSessionStore } from './useSession';

// Key derivation takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
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
/** What the box of places gives. */
let chosenPlace = LIVERPOOL;

function world(): SessionWorld {
  const vault = quickVault(database);
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

/** A page with the header's session state, a figure to pin, the desk, the list and the rail. */
function Page() {
  const { id } = useSession();
  return (
    <PinContext value={usePinning()}>
      <SessionStatus hasBar onClear={onClear} />
      <SessionNotices />
      <PinButton observation={pay} label="pay" />
      <LimitsStrip facts={FACTS} />
      <LimitsBeside
        jobs={[
          { name: 'Cook', facts: FACTS },
          { name: 'Baker', facts: { pay: {} } },
        ]}
      />
      <SessionDesk
        id={id}
        renderPlaceBox={(onChoose) => (
          <button type="button" onClick={() => onChoose(chosenPlace)}>
            Choose Liverpool
          </button>
        )}
        renderMailText={() => <p>The words of the hand-out</p>}
      />
      <SessionList />
      <SessionRail />
      <ShortlistTwo />
      <Announcer />
    </PinContext>
  );
}

async function open() {
  render(
    <InRouter>
      <QueryClientProvider client={new QueryClient()}>
        <Kit>
          <SessionProvider world={world()} idleLimitMs={600_000}>
            <Page />
          </SessionProvider>
        </Kit>
      </QueryClientProvider>
    </InRouter>,
  );
  // The rail is loaded beside the page.
  await act(() => vi.dynamicImportSettled());
  fireEvent.click(button('Open all'));
}

const button = (name: string) => screen.getByRole('button', { name });
const rail = () => within(screen.getByRole('complementary', { name: 'Session' }));
const section = (name: string) => within(screen.getByRole('region', { name }));
const type = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });

/** Found by its attribute: to ask for roles again and again is slow on a page of this size. */
async function openedDialog() {
  await waitFor(() => expect(document.querySelector('[role="dialog"]')).not.toBeNull());
  return within(screen.getByRole('dialog'));
}

const persisted = () => Object.assign(new Event('pageshow'), { persisted: true });

/** Changes the record as a key typed in the desk does. */
function TypeInDesk() {
  const desk = useSessionStore();
  const add = () => desk.update((now) => ({ ...now, situation: `${now.situation}a` }));
  return (
    <button type="button" onClick={add}>
      Type
    </button>
  );
}

async function save() {
  fireEvent.click(button('Save session'));
  const dialog = await openedDialog();
  fireEvent.change(dialog.getByLabelText('Passphrase'), { target: { value: PASSPHRASE } });
  fireEvent.click(dialog.getByRole('button', { name: 'Save session' }));
  await waitFor(() => expect(screen.queryAllByText('Saved 10:00')).not.toEqual([]));
}

beforeEach(() => {
  chosenPlace = LIVERPOOL;
  vi.stubGlobal('fetch', (url: string) => Promise.resolve(servedFromData(url)));
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
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
  vi.stubGlobal('indexedDB', new IDBFactory());
  database = new VaultDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
  onClear = vi.fn<() => void>();
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const noStore = {
  open: () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
};

test.each([
  ['the browser keeps nothing', 'indexedDB', noStore, /^This browser does not let Bearings keep/],
  ['the address is not https', 'crypto', {}, /^This page is not on a secure address/],
])('where %s that is said before a passphrase is chosen', async (_, name, found, words) => {
  vi.stubGlobal(name, found);
  await open();
  fireEvent.click(button('Pin pay'));
  fireEvent.click(button('Save session'));
  const dialog = await openedDialog();
  await dialog.findByText(words);
  expect(dialog.queryByLabelText('Passphrase')).toBeNull();
});

describe('a new session', () => {
  test('takes a pin at once and says that it is not saved', async () => {
    await open();
    fireEvent.click(button('Pin pay'));
    expect(button('Pinned pay').getAttribute('aria-pressed')).toBe('true');
    expect(rail().getByText('1 pinned')).toBeDefined();
    expect(rail().getByText('Pay, Programmers, United Kingdom, 2025')).toBeDefined();
    expect(section('Evidence').getByText('£48,000 a year')).toBeDefined();
    expect(screen.getAllByText(/Not saved. This visit only/).length).toBeGreaterThan(0);
  });

  test('takes an action, a limit and an aim', async () => {
    await open();
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

  test('refuses a name as a reference, with the reason', async () => {
    await open();
    type('Your case reference', 'Jo Smith');
    expect(section('Reference').getByText(/looks like a name/)).toBeDefined();
    type('Your case reference', 'LIV-204');
    expect(section('Reference').queryByText(/looks like/)).toBeNull();
  });

  test('warns of health in the situation and takes it all the same', async () => {
    await open();
    type('Situation', 'Has anxiety');
    expect(
      section('Where things stand').getByText(/seems to be about health \(anxiety\)/),
    ).toBeDefined();
    expect(screen.getByDisplayValue('Has anxiety')).toBeDefined();
  });

  test('tells spelling and writing services to leave every private field alone', async () => {
    await open();
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

  test('is read for the place that is set on its desk, until it is removed', async () => {
    await open();
    fireEvent.click(button('Set the place'));
    fireEvent.click(button('Choose Liverpool'));
    expect(section('Place').getByText('Garston, Liverpool')).toBeDefined();
    const page = section('Place').getByRole('link', { name: 'See Liverpool' });
    expect(page.getAttribute('href')).toBe('/areas/E08000012');
    fireEvent.click(button('Remove the place'));
    expect(section('Place').getByText('No place is set yet.')).toBeDefined();
  });

  test('asks whether a pay by the hour was meant by the year', async () => {
    await open();
    type('Lowest pay, £', '28000');
    expect(
      section('Limits').getByText('Is £28,000 an hour right? Or was it a year?'),
    ).toBeDefined();
  });

  test('has its limits judged by the figures of a job, in words', async () => {
    await open();
    type('Lowest pay, £', '28000');
    fireEvent.change(screen.getByLabelText('Pay is for'), { target: { value: 'year' } });
    type('Most hours a week', '30');
    type('Other limits', 'no nights');
    const strip = within(screen.getByRole('region', { name: 'Client’s limits' }));
    expect(strip.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'at most 30 hours a week✓Meets half work 30 hours a week or fewer',
      'at least £28,000 a year✕Misses fewer than a quarter earn that much, three in four earn £27,900 a year or less',
      'no nights?Cannot tell no figure of this app says',
    ]);
    expect(strip.getByRole('link', { name: 'Change limits' })).toBeDefined();
    const beside = screen.getByRole('list', { name: 'at most 30 hours a week' });
    expect([...beside.children].map(({ textContent }) => textContent)).toEqual([
      'Cook✓Meets half work 30 hours a week or fewer',
      expect.stringMatching(/^Baker\?Cannot tell /),
    ]);
  });

  test('is saved before it is cleared where that is wanted', async () => {
    await open();
    type('Private notes', 'Shy');
    fireEvent.click(button('Clear desk'));
    const dialog = await openedDialog();
    fireEvent.click(dialog.getByRole('button', { name: 'Save and clear' }));
    fireEvent.change(dialog.getByLabelText('Passphrase'), { target: { value: PASSPHRASE } });
    fireEvent.click(dialog.getByRole('button', { name: 'Save and clear' }));
    await waitFor(() => expect(onClear).toHaveBeenCalledTimes(1));
    expect(screen.queryByDisplayValue('Shy')).toBeNull();
    expect(await database.documents.count()).toBe(1);
  });

  test('asks before it is cleared', async () => {
    await open();
    type('Private notes', 'Shy');
    fireEvent.click(button('Clear desk'));
    const dialog = await openedDialog();
    fireEvent.click(dialog.getByRole('button', { name: 'Clear desk' }));
    await waitFor(() => expect(screen.queryByDisplayValue('Shy')).toBeNull());
    await waitFor(() => expect(onClear).toHaveBeenCalledTimes(1));
  });
});

describe('a saved session', () => {
  test('is sealed, locked away from the screen and opened again', async () => {
    await open();
    type('Private notes', 'Shy');
    await save();
    expect(screen.getAllByText(/Saved 10:00/).length).toBeGreaterThan(0);

    fireEvent.click(button('Lock'));
    expect(screen.queryByDisplayValue('Shy')).toBeNull();
    expect(screen.getByRole('heading', { name: 'This session is locked' })).toBeDefined();

    fireEvent.click(await screen.findByRole('button', { name: 'Unlock' }));
    const dialog = await openedDialog();
    expect(dialog.getByText(/One passphrase opens all sessions/)).toBeDefined();
    fireEvent.change(dialog.getByLabelText('Passphrase'), { target: { value: 'not this one' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Unlock' }));
    await dialog.findByText(/not the passphrase/);

    fireEvent.change(dialog.getByLabelText('Passphrase'), { target: { value: PASSPHRASE } });
    fireEvent.click(dialog.getByRole('button', { name: 'Unlock' }));
    expect(await screen.findByDisplayValue('Shy')).toBeDefined();
  });

  test('locks after ten idle minutes by the wall clock, at the first touch after waking', async () => {
    await open();
    type('Private notes', 'Shy');
    await save();
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 600_000);
    act(() => void window.dispatchEvent(new Event('pointerdown')));
    await waitFor(() => expect(screen.queryByDisplayValue('Shy')).toBeNull());
    vi.restoreAllMocks();
  });

  test('locks when the page comes back from the cache of the browser', async () => {
    await open();
    type('Private notes', 'Shy');
    await save();
    act(() => void window.dispatchEvent(persisted()));
    await waitFor(() => expect(screen.queryByDisplayValue('Shy')).toBeNull());
  });

  test('stands in the list under its reference, and can be deleted', async () => {
    await open();
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
    await open();
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

describe('a text that is too long', () => {
  test.each([
    ['Situation', 4000],
    ['Other limits', 400],
  ])('says how much of it found no room: %s', async (label, most) => {
    await open();
    type(label, 'x'.repeat(most + 7));
    expect(screen.getByDisplayValue('x'.repeat(most))).toBeDefined();
    const said = 'so 7 characters were left out.';
    expect(screen.getAllByText(new RegExp(said)).length).toBeGreaterThan(0);
    type(label, 'short');
    expect(
      section(label === 'Situation' ? 'Where things stand' : 'Limits').queryByText(/left out/),
    ).toBeNull();
  });

  test('is announced before the browser cuts a paste', async () => {
    await open();
    type('Situation', 'x'.repeat(3990));
    const clipboardData = { getData: () => 'y'.repeat(12) };
    fireEvent.paste(screen.getByLabelText('Situation'), { clipboardData });
    expect(section('Where things stand').getByText(/so 2 characters were left out/)).toBeDefined();
  });
});

/** The desk's session gets a job at a stage. */
function ShortlistTwo() {
  const desk = useSessionStore();
  const add = (code: string, title: string) =>
    desk.update((now) =>
      placeOption(now, { soc: { edition: 'SOC 2010', code, title } }, { stage: 'shortlisted' }),
    );
  return (
    <>
      <button type="button" onClick={() => add('2136', 'Programmers')}>
        First job
      </button>
      <button type="button" onClick={() => add('5314', 'Plumbers')}>
        Second job
      </button>
    </>
  );
}

test('one job on the shortlist is asked about, two are compared in one press', async () => {
  await open();
  fireEvent.click(button('First job'));
  expect(section('Jobs').getByText(/Only one job is on the shortlist/)).toBeDefined();
  fireEvent.click(button('Second job'));
  const link = section('Jobs').getByRole('link', { name: 'Compare the shortlist' });
  expect(decodeURIComponent(link.getAttribute('href') ?? '')).toMatch(/2136.*5314/);
});

describe('a day', () => {
  test('is taken in words, and it is said which one was understood', async () => {
    await open();
    fireEvent.click(button('Type the day to meet again in words'));
    const field = screen.getByLabelText('Type the day to meet again in words');
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: 'some day' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await section('Close').findByText('No day was understood.');
    fireEvent.change(field, { target: { value: 'in two weeks' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    const day = addDays(today(), 14);
    await section('Close').findByText(`That is ${formatDay(day)}.`);
    expect(screen.getByLabelText<HTMLInputElement>('Review on').value).toBe(day);
    expect(section('Out of the app').getByRole('button', { name: 'Calendar file' })).toBeDefined();
  });

  test('that is years away is asked about; one that cannot be right is not taken', async () => {
    await open();
    fireEvent.click(button('Add action'));
    type('By', '2131-07-19');
    expect(section('Actions').getByText('A day within ten years')).toBeDefined();
    type('By', '2031-07-19');
    expect(section('Actions').queryByText('A day within ten years')).toBeNull();
    expect(section('Actions').getByText('Over a year away. Is this right?')).toBeDefined();
    type('By', '');
    expect(section('Actions').queryByText('Over a year away. Is this right?')).toBeNull();
  });
});

describe('out of the app', () => {
  const out = () => section('Out of the app');
  const press = (name: string) => fireEvent.click(out().getByRole('button', { name }));
  const text = (label: string) => out().findByLabelText<HTMLTextAreaElement>(label);
  const box = () => out().getByLabelText<HTMLInputElement>('With the private notes');

  test.each(['Write-up', 'JSON file'])(
    '%s has the private parts only on asking, each time anew',
    async (name) => {
      vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.resolve() } });
      await open();
      type('Private notes', 'Shy');
      press(name);
      expect((await text(name)).value).not.toContain('Shy');
      fireEvent.click(box());
      expect((await text(name)).value).toContain('Shy');
      press('Copy');
      await out().findByText(/^Copied\./);
      expect(box().checked).toBe(false);
      expect((await text(name)).value).not.toContain('Shy');

      fireEvent.click(box());
      press(name);
      press(name);
      await text(name);
      expect(box().checked).toBe(false);
    },
  );

  test('each way stands there with where it goes; one is open at a time', async () => {
    await open();
    expect(out().getByRole('link', { name: 'Open the hand-out' })).toBeDefined();
    expect(out().getByText(/set a review day under Close first/)).toBeDefined();
    press('Text for an e-mail');
    expect(out().getByText('The words of the hand-out')).toBeDefined();
    press('Sealed file');
    expect(out().queryByText('The words of the hand-out')).toBeNull();
    expect(await out().findByLabelText('Passphrase')).toBeDefined();
  });
});

test('the passphrase says when Caps Lock is on, and stops saying so', async () => {
  await open();
  fireEvent.click(button('Save session'));
  const dialog = await openedDialog();
  const field = dialog.getByLabelText('Passphrase');
  fireEvent.keyDown(field, { key: 'A', modifierCapsLock: true });
  expect(dialog.getByText('Caps Lock is on.')).toBeDefined();
  fireEvent.keyUp(field, { key: 'CapsLock' });
  expect(dialog.queryByText('Caps Lock is on.')).toBeNull();
});

describe('what is removed', () => {
  test('comes back by Undo: a row, a job, a pin, the place', async () => {
    await open();
    fireEvent.click(button('Add aim'));
    type('What', 'Days only');
    fireEvent.click(button('Remove aim 1'));
    expect(screen.queryByDisplayValue('Days only')).toBeNull();
    fireEvent.click(button('Undo'));
    expect(screen.getByDisplayValue('Days only')).toBeDefined();
    fireEvent.click(button('Pin pay'));
    fireEvent.click(button('Pinned pay'));
    fireEvent.click(button('Undo'));
    expect(button('Pinned pay')).toBeDefined();
    fireEvent.click(button('Set the place'));
    fireEvent.click(button('Choose Liverpool'));
    fireEvent.click(button('Remove the place'));
    fireEvent.click(button('Undo'));
    expect(section('Place').getByText('Garston, Liverpool')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('a template', () => {
  const situation = () => screen.getByLabelText<HTMLTextAreaElement>('Situation');
  const prompt = 'Agreed for today: aim, time, who may know:';

  test('lays out the desk, opens what the meeting needs, and is taken off by Undo', async () => {
    await open();
    fireEvent.click(button('A guidance interview'));
    expect(document.activeElement).toBe(situation());
    expect(situation().value.slice(0, situation().selectionStart)).toBe(prompt);
    expect(
      section('Actions').getByDisplayValue('Compare the jobs on the shortlist.'),
    ).toBeDefined();
    expect(section('Actions').getAllByDisplayValue('Adviser')).toHaveLength(1);
    expect(screen.getByLabelText<HTMLInputElement>('Review on').value).toBe(addDays(today(), 28));
    expect(button('Aims none yet').getAttribute('aria-expanded')).toBe('true');
    expect(button('Place not set').getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('button', { name: 'A review' })).toBeNull();
    expect(
      screen.getAllByText(
        /^Laid out: a guidance interview\. You get 3 steps, the first within one week/,
      ),
    ).not.toHaveLength(0);
    fireEvent.click(button('Undo'));
    expect(situation().value).toBe('');
    expect(screen.queryByDisplayValue('Compare the jobs on the shortlist.')).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('Review on').value).toBe('');
    expect(button('A review')).toBeDefined();
  });

  test('is not offered over what is written, nor while the client reads along', async () => {
    await open();
    expect(screen.getByRole('region', { name: 'Lay out the desk' })).toBeDefined();
    fireEvent.click(rail().getByRole('button', { name: 'Client view' }));
    expect(screen.queryByRole('region', { name: 'Lay out the desk' })).toBeNull();
    fireEvent.keyDown(document.body, { key: 'v', code: 'KeyV', altKey: true, shiftKey: true });
    type('Situation', 'Wants days only');
    expect(screen.queryByRole('region', { name: 'Lay out the desk' })).toBeNull();
  });
});

describe('where to go for a step', () => {
  const WALES = 'Careers Wales / Gyrfa Cymru, careerswales.gov.wales, Welsh: gyrfacymru.llyw.cymru';
  const where = () => section('Actions').getByLabelText<HTMLInputElement>('Where to go for it');

  test('is a service of the client’s nation, with address and number, or one’s own words', async () => {
    await open();
    fireEvent.click(button('Add action'));
    expect(section('Actions').queryByLabelText(/^Service in/)).toBeNull();
    expect(section('Actions').getByText('Set the place to choose a service.')).toBeDefined();
    chosenPlace = { gss: 'W06000015', name: 'Cardiff', town: 'Cardiff' };
    fireEvent.click(button('Set the place'));
    fireEvent.click(button('Choose Liverpool'));
    await section('Actions').findByRole('option', { name: /^Careers service: Careers Wales/ });
    const services = section('Actions').getByLabelText<HTMLSelectElement>('Service in Wales');
    expect([...services.options].some(({ label }) => label.includes('nidirect'))).toBe(false);
    fireEvent.change(where(), { target: { value: 'My cousin’s garage' } });
    expect(services.selectedOptions[0]?.label).toBe('Own words');
    const careers = [...services.options].find(({ value: text }) => text.startsWith(WALES));
    fireEvent.change(services, { target: { value: careers?.value } });
    expect(where().value).toBe(`${WALES}, 0800 028 4844`);
    expect(services.value).toBe(where().value);
    fireEvent.click(button('Undo'));
    expect(where().value).toBe('My cousin’s garage');
  });

  test('is chosen with the step in the rail too', async () => {
    await open();
    fireEvent.click(button('Set the place'));
    fireEvent.click(button('Choose Liverpool'));
    fireEvent.click(rail().getByRole('button', { name: 'Add a step' }));
    await rail().findByRole('option', { name: 'Apprenticeships: Find an apprenticeship' });
    const text = 'Find an apprenticeship, gov.uk/apply-apprenticeship, 0800 015 0400';
    fireEvent.change(rail().getByLabelText('Service in England'), { target: { value: text } });
    fireEvent.change(rail().getByRole('textbox', { name: 'What will be done' }), {
      target: { value: 'Apply' },
    });
    fireEvent.click(rail().getByRole('button', { name: 'Add' }));
    expect(where().value).toBe(text);
  });
});

describe('the rail', () => {
  const checkbox = (name: string) => rail().getByRole<HTMLInputElement>('checkbox', { name });

  test('takes a pin off again, from the figure or from the rail, and says so', async () => {
    await open();
    fireEvent.click(button('Pin pay'));
    expect(screen.getByText('Pinned. 1 pinned.')).toBeDefined();
    fireEvent.click(button('Pinned pay'));
    expect(rail().getByText('Nothing is pinned')).toBeDefined();
    fireEvent.click(button('Pin pay'));
    fireEvent.click(rail().getByRole('button', { name: /^Unpin £48,000 a year/ }));
    expect(button('Pin pay').getAttribute('aria-pressed')).toBe('false');
    expect(screen.getByText('Unpinned. Nothing is pinned.')).toBeDefined();
  });

  test('adds a step and ticks it off', async () => {
    await open();
    fireEvent.click(rail().getByRole('button', { name: 'Add a step' }));
    const what = rail().getByRole('textbox', { name: 'What will be done' });
    expect(document.activeElement).toBe(what);
    fireEvent.change(what, { target: { value: 'Ring the college' } });
    fireEvent.click(rail().getByRole('button', { name: 'Add' }));
    expect(screen.getByText('The step is added.')).toBeDefined();
    fireEvent.click(checkbox('Ring the college'));
    expect(checkbox('Ring the college').checked).toBe(true);
    expect(section('Actions').getByDisplayValue('Completed')).toBeDefined();
  });

  test('is not drawn anew by a key that is typed in the desk', async () => {
    await open();
    const onRender = vi.fn<() => void>();
    render(
      <QueryClientProvider client={new QueryClient()}>
        <InRouter>
          <Kit>
            <SessionProvider world={world()}>
              <Profiler id="beside" onRender={onRender}>
                <SessionRail />
                <SessionStatus hasBar onClear={onClear} />
              </Profiler>
              <TypeInDesk />
            </SessionProvider>
          </Kit>
        </InRouter>
      </QueryClientProvider>,
    );
    // With the first key there is something to lock.
    fireEvent.click(button('Type'));
    const before = onRender.mock.calls.length;
    fireEvent.click(button('Type'));
    fireEvent.click(button('Type'));
    expect(onRender.mock.calls.length).toBe(before);
  });

  test('saves and locks in one, after the passphrase', async () => {
    await open();
    type('Private notes', 'Shy');
    fireEvent.click(button('Save and lock'));
    const dialog = await openedDialog();
    fireEvent.change(dialog.getByLabelText('Passphrase'), { target: { value: PASSPHRASE } });
    fireEvent.click(dialog.getByRole('button', { name: 'Save session' }));
    await screen.findByRole('heading', { name: 'This session is locked' });
    expect(screen.queryByDisplayValue('Shy')).toBeNull();
    expect(await database.documents.count()).toBe(1);
  });
});

describe('the keyboard', () => {
  test('goes on to the next row, then to the button that adds, where one is removed', async () => {
    await open();
    for (const _ of [1, 2]) fireEvent.click(button('Add aim'));
    const first = button('Remove aim 1');
    first.focus();
    fireEvent.click(first);
    await waitFor(() => expect(section('Aims').queryAllByRole('group')).toHaveLength(1));
    expect(document.activeElement).not.toBe(document.body);
    const last = button('Remove aim 1');
    last.focus();
    fireEvent.click(last);
    await waitFor(() => expect(document.activeElement).toBe(button('Add aim')));
  });

  test('stays where it was when a pin is taken off, the notice is given and the session locked', async () => {
    await open();
    fireEvent.click(button('Pin pay'));
    const said = section('Reference').getByRole('button', { name: 'I have said this' });
    said.focus();
    fireEvent.click(said);
    await section('Reference').findByText(/^Notice given/);
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    const unpin = rail().getByRole('button', { name: /^Unpin/ });
    unpin.focus();
    fireEvent.click(unpin);
    await waitFor(() => expect(rail().queryByRole('button', { name: /^Unpin/ })).toBeNull());
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    await save();
    const notes = screen.getByLabelText('Private notes');
    notes.focus();
    act(() => void window.dispatchEvent(persisted()));
    const heading = await screen.findByRole('heading', { name: 'This session is locked' });
    expect(document.activeElement).toBe(heading);
  });

  test('finds a wrong passphrase marked and described', async () => {
    await open();
    type('Private notes', 'Shy');
    await save();
    fireEvent.click(button('Lock'));
    fireEvent.click(await screen.findByRole('button', { name: 'Unlock' }));
    const dialog = await openedDialog();
    const field = dialog.getByLabelText('Passphrase');
    expect(field.getAttribute('aria-invalid')).not.toBe('true');
    fireEvent.change(field, { target: { value: 'not this one' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Unlock' }));
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    const describedBy = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    const words = describedBy.map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(words).toMatch(/not the passphrase/);
  });
});

describe('client view', () => {
  test('hides what is private and the adviser’s controls, and marks the page', async () => {
    await open();
    type('Private notes', 'Shy');
    fireEvent.click(button('Client view'));
    expect(document.documentElement.dataset.clientView).toBe('on');
    const hidden = ['For you only', 'Where things stand', 'Reference', 'Close', 'Saved sessions'];
    expect(hidden.filter((name) => screen.queryByRole('region', { name }))).toEqual([]);
    expect(screen.queryByRole('complementary', { name: 'Session' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
    expect(screen.getByRole('region', { name: 'Actions' })).toBeDefined();
    fireEvent.click(button('Leave client view'));
    expect(rail().getByRole('button', { name: 'Client view' })).toBeDefined();
  });

  test('is switched by Alt+Shift+V', async () => {
    await open();
    const press = () =>
      fireEvent.keyDown(document.body, { altKey: true, shiftKey: true, code: 'KeyV' });
    press();
    expect(button('Leave client view')).toBeDefined();
    press();
    expect(document.documentElement.dataset.clientView).toBeUndefined();
  });
});

test('is taken off the screen by Alt+Shift+L', async () => {
  await open();
  type('Situation', 'Wants days only');
  fireEvent.keyDown(document.body, { altKey: true, shiftKey: true, code: 'KeyL' });
  expect(screen.queryByDisplayValue('Wants days only')).toBeNull();
  expect(await screen.findByRole('heading', { name: 'This session is hidden' })).toBeDefined();
});

test('nothing about a client gets into storage, the address, the title or the console', async () => {
  const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => undefined),
  );
  await open();
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
