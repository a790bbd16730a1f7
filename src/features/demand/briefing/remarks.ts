import { useState } from 'react';

/** What a manager writes on a briefing. */
export interface Remarks {
  readonly title: string;
  readonly text: string;
}

/**
 * By area, in the memory of this visit alone: a remark may be about people, so it is in no address, on
 * no disk, and gone with the tab.
 */
const ofVisit = new Map<string, Remarks>();

/** The title and the remarks of an area's briefing: kept while the tab is open. */
export function useRemarks(
  area: string,
  title: string,
): readonly [remarks: Remarks, write: (change: Partial<Remarks>) => void] {
  const [remarks, setRemarks] = useState<Remarks>(() => ofVisit.get(area) ?? { title, text: '' });
  const write = (change: Partial<Remarks>): void => {
    const next = { ...remarks, ...change };
    ofVisit.set(area, next);
    setRemarks(next);
  };
  return [remarks, write];
}
