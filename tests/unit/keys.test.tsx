// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Tabs } from '@mantine/core';
import { fireEvent, render, renderHook, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { nextIndex } from '@/charts/scale';
import { KEY_PLACES, keyWords } from '@/features/help/keys/keyList';
import { DayWords } from '@/features/session/ui/DayWords';
import { mapKey } from '@/maps/mapKeys';
import { shortcutOf } from '@/shared/shortcuts';
import { FloatingNote } from '@/ui/FloatingNote';
import { Kit } from '@/ui/Kit';
import { Sections } from '@/ui/Sections';
import { useOpenList } from '@/ui/useOpenList';
import { stubBrowser } from '../support/stubBrowser';

stubBrowser();

const press = (key: string) => ({
  key,
  code: `Key${key}`,
  altKey: false,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  repeat: false,
});

/** What a key does in an open list of three rows, of which one is highlighted or none. */
function actsInBox(key: string): boolean {
  const chosen = vi.fn<(id: string) => void>();
  const options = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const onText = vi.fn<(text: string) => void>();
  const list = renderHook(() => useOpenList({ options, onText, onChoose: chosen }));
  const send = (name: string) => {
    const event = { ...press(name), nativeEvent: {}, keyCode: 0, preventDefault: () => undefined };
    list.rerender();
    list.result.current.onKeyDown(event as never, list.result.current.isOpen);
    list.rerender();
  };
  send('ArrowDown');
  send('ArrowDown');
  const { active, isOpen } = list.result.current;
  send(key);
  const now = list.result.current;
  return chosen.mock.calls.length > 0 || now.active !== active || now.isOpen !== isOpen;
}

function actsInSections(key: string): boolean {
  const section = (id: string) => ({ id, title: id, content: null });
  const page = render(
    <Kit>
      <Sections sections={['a', 'b', 'c'].map(section)} open={[]} onOpen={() => undefined} />
    </Kit>,
  );
  const middle = screen.getByRole('button', { name: 'b' });
  middle.focus();
  fireEvent.keyDown(middle, { key, code: key });
  const hasMoved = document.activeElement !== middle;
  page.unmount();
  return hasMoved;
}

function actsInTopics(key: string): boolean {
  const page = render(
    <Kit>
      <Tabs unstyled defaultValue="b">
        <Tabs.List>
          {['a', 'b', 'c'].map((value) => (
            <Tabs.Tab key={value} value={value}>
              {value}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
    </Kit>,
  );
  const middle = screen.getByRole('tab', { name: 'b' });
  middle.focus();
  fireEvent.keyDown(middle, { key, code: key });
  const hasMoved = document.activeElement !== middle;
  page.unmount();
  return hasMoved;
}

function actsOverThePage(key: string): boolean {
  const onClose = vi.fn<() => void>();
  const page = render(
    <Kit>
      <FloatingNote at={document.body} label="Note" onClose={onClose}>
        words
      </FloatingNote>
    </Kit>,
  );
  fireEvent.keyDown(screen.getByRole('button', { name: 'Close' }), { key, code: key });
  page.unmount();
  return onClose.mock.calls.length > 0;
}

async function actsOnTheDesk(key: string): Promise<boolean> {
  const onDay = vi.fn<(day: string) => void>();
  const page = render(
    <Kit>
      <DayWords what="the day" onDay={onDay} />
    </Kit>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Type the day in words' }));
  const box = screen.getByRole('textbox', { name: 'Type the day in words' });
  fireEvent.change(box, { target: { value: '3 December' } });
  fireEvent.keyDown(box, { key });
  // The reader of days comes with the first: one that was not asked says nothing.
  if (key === 'Enter') await screen.findByText(/^That is 3 December/);
  page.unmount();
  return onDay.mock.calls.length > 0;
}

/** Whether a key does anything in a place: by the very code that listens there. */
const ACTS: Readonly<Record<string, (key: string) => boolean | Promise<boolean>>> = {
  anywhere: (key) => shortcutOf({ ...press(key), altKey: true, shiftKey: true }) !== undefined,
  box: actsInBox,
  picture: (key) => nextIndex(key, 1, 3) !== undefined,
  map: (key) => mapKey(press(key)) !== undefined,
  sections: actsInSections,
  topics: actsInTopics,
  over: actsOverThePage,
  desk: actsOnTheDesk,
};

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
/** Any key that somebody may press, but for Tab, which is the browser's. */
const ALL_KEYS = [
  ...LETTERS.map((letter) => letter.toUpperCase()),
  ...LETTERS,
  ...Array.from('0123456789?+=-/.,;#* '),
  ...'ArrowUp ArrowDown ArrowLeft ArrowRight Home End PageUp PageDown'.split(' '),
  ...'Enter Escape Delete Backspace F1 F6'.split(' '),
];

const listed = (id: string) =>
  KEY_PLACES.find((place) => place.id === id)?.lines.flatMap(({ keys }) => keys) ?? [];

describe('the list of keys', () => {
  test.each(KEY_PLACES.flatMap(({ id, lines }) => lines.map((line) => [id, line] as const)))(
    'has no key that does nothing: %s, $keys',
    async (id, { keys }) => {
      for (const key of keys) expect(await ACTS[id]?.(key), `${id} ${key}`).toBe(true);
    },
  );

  test.each(['anywhere', 'box', 'picture', 'map'])('leaves out no key of the place %s', (id) => {
    const doing = ALL_KEYS.filter((key) => ACTS[id]?.(key));
    expect(doing.toSorted()).toEqual([...listed(id)].toSorted());
  });

  test('names keys from any page with a modifier, and no letter alone does anything', () => {
    const lines = KEY_PLACES.flatMap((place) => place.lines);
    const letters = lines.filter(({ keys }) => keys.some((key) => /^\p{L}$/u.test(key)));
    expect(letters.map(({ held }) => held)).toEqual(letters.map(() => true));
    expect(letters.every((line) => keyWords(line).startsWith('Alt + Shift + '))).toBe(true);
    const alone = [...LETTERS, ...LETTERS.map((letter) => letter.toUpperCase())];
    expect(alone.filter((key) => shortcutOf(press(key)) ?? mapKey(press(key)))).toEqual([]);
  });
});

/** Every file that listens to keys, and the place of the list it is in; '' where it takes none for itself. */
const LISTENERS: Readonly<Record<string, string>> = {
  'charts/Cursor.tsx': 'picture',
  'features/session/model/watchPage.ts': 'anywhere',
  'features/session/ui/DayWords.tsx': 'desk',
  // Watches Caps Lock.
  'features/session/ui/PassphraseField.tsx': '',
  // Any key ends the watch over the heading.
  'features/site-frame/focusHeading.ts': '',
  'features/tour/TourPanel.tsx': 'over',
  'maps/useMapKeys.ts': 'map',
  'ui/Combobox.tsx': 'box',
  'ui/useOpenList.ts': 'box',
};

test('no file listens to keys that the list does not know', () => {
  const src = resolve(import.meta.dirname, '../../src');
  const listening = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .filter((name) =>
      /\bonKey(?:Down|Up)\b|['"]key(?:down|up)['"]/.test(readFileSync(join(src, name), 'utf8')),
    )
    .map((name) => name.replaceAll('\\', '/'));
  expect(listening.toSorted()).toEqual(Object.keys(LISTENERS).toSorted());
  const ids = KEY_PLACES.map(({ id }) => id);
  expect(Object.values(LISTENERS).filter((id) => id !== '' && !ids.includes(id))).toEqual([]);
});
