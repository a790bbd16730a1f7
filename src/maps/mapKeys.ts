import type { Direction } from './neighbourInDirection';

/** What a key means while the map has the focus. */
export type MapKey =
  | { readonly kind: 'move'; readonly direction: Direction }
  | { readonly kind: 'select' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'help' }
  | { readonly kind: 'zoom'; readonly by: 1 | -1 };

const KEYS: Readonly<Record<string, MapKey>> = {
  ArrowUp: { kind: 'move', direction: 'up' },
  ArrowDown: { kind: 'move', direction: 'down' },
  ArrowLeft: { kind: 'move', direction: 'left' },
  ArrowRight: { kind: 'move', direction: 'right' },
  Enter: { kind: 'select' },
  ' ': { kind: 'select' },
  Escape: { kind: 'leave' },
  '?': { kind: 'help' },
  '+': { kind: 'zoom', by: 1 },
  '=': { kind: 'zoom', by: 1 },
  '-': { kind: 'zoom', by: -1 },
};

interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The meaning of a key press on the map; with Alt, Ctrl or Meta it belongs to the browser. */
export function mapKey({ key, altKey, ctrlKey, metaKey }: KeyPress): MapKey | undefined {
  return altKey || ctrlKey || metaKey ? undefined : KEYS[key];
}
