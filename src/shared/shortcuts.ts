/** What can be done by a key from any page. */
export type Shortcut = 'client-view' | 'lock' | 'job-box';

/**
 * The letter of each, pressed with Alt and Shift: no letter alone, which a screen reader or somebody who
 * dictates would set off, and none that a browser has taken. All can be switched off in the settings.
 */
export const SHORTCUT_LETTERS: Readonly<Record<Shortcut, string>> = {
  'client-view': 'V',
  lock: 'L',
  'job-box': 'J',
};

type Press = Pick<KeyboardEvent, 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'code' | 'repeat'>;

/** What a key press asks for. By position: with Alt held, some keyboards write another letter. */
export function shortcutOf(press: Press): Shortcut | undefined {
  const { altKey, shiftKey, ctrlKey, metaKey, code, repeat } = press;
  if (!altKey || !shiftKey || ctrlKey || metaKey || repeat) return undefined;
  const all: readonly Shortcut[] = ['client-view', 'lock', 'job-box'];
  return all.find((shortcut) => code === `Key${SHORTCUT_LETTERS[shortcut]}`);
}
