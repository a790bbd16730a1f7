/**
 * The sessions whose hand-out was last set in large print, by their random ids. In memory only: in an
 * address or in storage it would say something about a client's sight.
 */
const large = new Set<string>();

export const isLargePrint = (id: string): boolean => large.has(id);

export function setLargePrint(id: string, isLarge: boolean): void {
  if (isLarge) large.add(id);
  else large.delete(id);
}
