import { useEffect, useRef } from 'react';
import { announce } from './announcer';

/**
 * Says what was added to things side by side, or taken off: "Bricklayer is added. 3 jobs."
 *
 * @param names of all of them; undefined while one is still read
 * @param what one and several of them are called
 */
export function useSaidChange(
  names: readonly string[] | undefined,
  [one, many]: readonly [string, string],
): void {
  const before = useRef<readonly string[]>(undefined);
  useEffect(function sayWhatChanged() {
    const was = before.current;
    if (names === undefined) return;
    before.current = names;
    if (was === undefined) return;
    const left = `${names.length} ${names.length === 1 ? one : many}.`;
    for (const name of names) if (!was.includes(name)) announce(`${name} is added. ${left}`);
    for (const name of was) if (!names.includes(name)) announce(`${name} is removed. ${left}`);
  });
}
