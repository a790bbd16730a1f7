import { SHORTCUT_LETTERS, type Shortcut } from '@/shared/shortcuts';

/** One thing that keys do somewhere. */
interface KeyLine {
  /** As the browser names them: each by itself does it, or its part of it. */
  readonly keys: readonly string[];
  /** With Alt and Shift held. */
  readonly held?: true;
  readonly does: string;
}

/** Where some keys do something. */
export interface KeyPlace {
  readonly id: string;
  readonly place: string;
  readonly lines: readonly KeyLine[];
}

const anywhere = (shortcut: Shortcut, does: string): KeyLine => ({
  keys: [SHORTCUT_LETTERS[shortcut]],
  held: true,
  does,
});

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;

/**
 * Every key of the app. tests/unit/keys.test.tsx presses each where it is said to work, and knows every
 * file that listens to keys.
 */
export const KEY_PLACES: readonly KeyPlace[] = [
  {
    id: 'anywhere',
    place: 'Anywhere',
    lines: [
      anywhere(
        'client-view',
        'Client view on or off: it hides private notes and enlarges the page.',
      ),
      anywhere('lock', 'Lock the session, if somebody comes in.'),
      anywhere('job-box', 'Go to the box of jobs.'),
    ],
  },
  {
    id: 'box',
    place: 'In the boxes for job and place',
    lines: [
      { keys: ['ArrowDown', 'ArrowUp'], does: 'Move through the list.' },
      { keys: ['Home', 'End'], does: 'Go to its first or last line.' },
      { keys: ['Enter'], does: 'Choose.' },
      { keys: ['Escape'], does: 'Close the list; once more to empty the box.' },
    ],
  },
  {
    id: 'picture',
    place: 'On a picture of figures',
    lines: [
      { keys: ARROWS, does: 'Read its figures one by one.' },
      { keys: ['Home', 'End'], does: 'Read the first or the last.' },
    ],
  },
  {
    id: 'map',
    place: 'On the map',
    lines: [
      { keys: ARROWS, does: 'Move to the next district that way.' },
      { keys: ['Enter', ' '], does: 'Choose the district.' },
      { keys: ['+', '=', '-'], does: 'Nearer or further.' },
      { keys: ['?'], does: 'Show these keys beside the map.' },
      { keys: ['Escape'], does: 'Leave the map.' },
    ],
  },
  {
    id: 'sections',
    place: 'On the title of a section',
    lines: [
      { keys: ['ArrowDown', 'ArrowUp'], does: 'Go to the next title, or the one before.' },
      { keys: ['Home', 'End'], does: 'Go to the first title or the last.' },
    ],
  },
  {
    id: 'topics',
    place: 'On the topics of a place',
    lines: [
      { keys: ['ArrowRight', 'ArrowLeft'], does: 'Go to the next topic, or the one before.' },
    ],
  },
  {
    id: 'over',
    place: 'In what opens over the page, and in the tour',
    lines: [{ keys: ['Escape'], does: 'Close it.' }],
  },
  {
    id: 'desk',
    place: 'On the desk, where a day is typed in words',
    lines: [{ keys: ['Enter'], does: 'Take the day.' }],
  },
];

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ' ': 'Space',
  Escape: 'Esc',
};

/** The keys of a line as they stand on a keyboard. */
export function keyWords({ keys, held }: KeyLine): string {
  const names = keys.map((key) => NAMES[key] ?? key).join(' ');
  return held ? `Alt + Shift + ${names}` : names;
}
