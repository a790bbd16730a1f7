import { useState } from 'react';

interface NewRow {
  /** Remembers the row that is being added. @returns its id */
  readonly start: (id: string) => string;
  readonly isNew: (id: string) => boolean;
}

/** Which row was added last, so that its first field takes the keyboard. */
export function useNewRow(): NewRow {
  const [last, setLast] = useState('');
  return {
    start: (id) => {
      setLast(id);
      return id;
    },
    isNew: (id) => id === last,
  };
}

/** For the first field of a row that its button has just asked for. */
export function takeKeyboard(field: HTMLElement | null): void {
  field?.focus();
}
