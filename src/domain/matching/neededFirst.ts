import { NATION_NAMES, type NationName } from '../signposts';
import type { Requirement } from '../requirements';

/** A licence, check, card or the like that comes before the start in most or all of the jobs. */
export interface NeededFirst {
  readonly kind: Requirement['kind'];
  readonly name: string;
  readonly nations: readonly NationName[];
}

/**
 * What holds in a nation, each name once; without one what holds in all four, also where the table
 * has it in several rows ("E,W,S" and "NI").
 */
export function neededIn(
  needs: readonly NeededFirst[],
  nation: NationName | undefined,
): readonly NeededFirst[] {
  const byName = new Map<string, NeededFirst>();
  for (const need of needs) {
    const known = byName.get(need.name);
    byName.set(
      need.name,
      known ? { ...known, nations: [...known.nations, ...need.nations] } : need,
    );
  }
  return [...byName.values()].filter(({ nations }) =>
    nation === undefined
      ? NATION_NAMES.every((name) => nations.includes(name))
      : nations.includes(nation),
  );
}

/**
 * Whether nothing comes before the start; without a nation only where all four agree.
 *
 * @returns undefined where the nations differ
 */
export function isNothingFirst(
  needs: readonly NeededFirst[],
  nation: NationName | undefined,
): boolean | undefined {
  const of = nation === undefined ? NATION_NAMES : [nation];
  const free = of.filter((name) => !needs.some(({ nations }) => nations.includes(name)));
  if (free.length === of.length) return true;
  return free.length === 0 ? false : undefined;
}

const CAR = /^Full (?:car|manual)/;
const TAXI = /\bdriver licence\b/;

/** Who drives a lorry, a bus or a taxi for a living has the licence for a car. */
const drives = ({ kind, name }: NeededFirst) => kind === 'driving-licence' || TAXI.test(name);

/** Of what a job asks first, what no past job asked for. */
export function stillNeeded(
  needs: readonly NeededFirst[],
  had: readonly NeededFirst[],
): readonly NeededFirst[] {
  const names = new Set(had.map(({ name }) => name));
  const hasCar = had.some(drives);
  return needs.filter(({ name }) => !names.has(name) && !(hasCar && CAR.test(name)));
}
