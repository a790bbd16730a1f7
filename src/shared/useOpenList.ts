import { type FocusEvent, type KeyboardEvent, useState } from 'react';

interface OpenListProps {
  readonly options: readonly { readonly id: string }[];
  readonly onText: (text: string) => void;
  readonly onChoose: (id: string) => void;
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

/** Whether the list is open, which row is highlighted, and what keys do about it. */
export function useOpenList(props: OpenListProps) {
  const { options, onText, onChoose } = props;
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);

  const close = () => {
    setIsOpen(false);
    setActive(-1);
  };
  const choose = (id: string) => {
    close();
    onChoose(id);
  };
  const enter = () => {
    const option = options[Math.max(active, 0)];
    if (option) choose(option.id);
    else props.onEnterWithout?.(close);
  };
  const onKeyDown = (event: KeyboardEvent, isShown: boolean) => {
    // While letters are being composed, keys belong to the input method.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      enter();
    } else if (event.key === 'Escape') {
      if (isShown) close();
      else onText('');
    } else {
      const next = rowAfterKey(event.key, isShown ? active : -1, options.length);
      if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      setIsOpen(true);
      setActive(next);
    }
  };
  return {
    isOpen,
    active,
    choose,
    onKeyDown,
    open: () => setIsOpen(true),
    onTyped: (typed: string) => {
      setIsOpen(true);
      setActive(-1);
      onText(typed);
    },
    onFocus: (event: FocusEvent) => {
      if (event.currentTarget.contains(event.relatedTarget)) return;
      setIsOpen(true);
      props.onFocus?.();
    },
    onBlur: (event: FocusEvent) => {
      if (event.currentTarget.contains(event.relatedTarget)) return;
      close();
      props.onLeave?.();
    },
  };
}
