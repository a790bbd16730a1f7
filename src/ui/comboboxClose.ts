import { createContext, useContext } from 'react';

/** Shuts the list of the box that a footer is in, and puts the focus back into the box. */
export const ComboboxCloseContext = createContext<() => void>(() => undefined);

export function useComboboxClose(): () => void {
  return useContext(ComboboxCloseContext);
}
