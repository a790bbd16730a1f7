import { type FocusEvent, type KeyboardEvent, useState } from 'react';

interface OpenListProps {
  readonly options: readonly { readonly id: string; readonly staysOpen?: boolean }[];
  readonly onText: (text: string) => void;
  readonly onChoose: (id: string) => void;
  readonly asksWhich?: boolean;
  readonly onEnterWithout?: (close: () => void) => void;
  readonly onFocus?: () => void;
  readonly onLeave?: () => void;
}

/** Where a key leads in a list: the row to highlight, undefined for a key that does not move. */
export function rowAfterKey(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1;
  // In the text, Home and End move the cursor; in the list they move the highlight.
  if (active < 0) return undefined;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

interface KeyActions {
  readonly active: number;
  readonly count: number;
  readonly enter: () => void;
  readonly escape: () => void;
  readonly highlight: (row: number) => void;
}

function onKey(event: KeyboardEvent, { active, count, enter, escape, highlight }: KeyActions) {
  // While letters are being composed, keys belong to the input method.
  if (event.nativeEvent.isComposing || event.keyCode === COMPOSING) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    enter();
  } else if (event.key === 'Escape') {
    escape();
  } else if (!event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    const row = rowAfterKey(event.key, active, count);
    if (row === undefined) return;
    event.preventDefault();
    highlight(row);
  }
}

/** The key code of browsers that give no `isComposing` with the last key of a composition. */
const COMPOSING = 229;

/** Whether the list is open, which row is highlighted, and what keys do about it. */
export function useOpenList(props: OpenListProps) {
  const { options, onText, onChoose } = props;
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);

  const show = (row: number) => {
    setIsOpen(true);
    setActive(row);
  };
  const close = () => {
    setIsOpen(false);
    setActive(-1);
  };
  const choose = (id: string) => {
    if (options.find((option) => option.id === id)?.staysOpen) show(-1);
    else close();
    onChoose(id);
  };
  const enter = () => {
    const option = options[Math.max(active, 0)];
    if (props.asksWhich && active < 0 && options.length > 0) show(0);
    else if (option) choose(option.id);
    else props.onEnterWithout?.(close);
  };
  return {
    isOpen,
    active,
    choose,
    close,
    open: () => setIsOpen(true),
    onKeyDown: (event: KeyboardEvent, isShown: boolean) =>
      onKey(event, {
        active: isShown ? active : -1,
        count: options.length,
        enter,
        escape: isShown ? close : () => onText(''),
        highlight: show,
      }),
    onTyped: (typed: string) => {
      show(-1);
      onText(typed);
    },
    onFocus: (event: FocusEvent) => {
      if (staysInside(event)) return;
      setIsOpen(true);
      props.onFocus?.();
    },
    onBlur: (event: FocusEvent) => {
      if (staysInside(event)) return;
      close();
      props.onLeave?.();
    },
  };
}

function staysInside(event: FocusEvent): boolean {
  return event.currentTarget.contains(event.relatedTarget);
}
