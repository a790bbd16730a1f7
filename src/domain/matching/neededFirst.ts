import { NATION_NAMES, type NationName } from '../signposts';
import type { Requirement } from '../requirements';

/** A licence, check, card or the like that comes before the start in most or all of the jobs. */
export interface NeededFirst {
  readonly kind: Requirement['kind'];
  readonly name: string;
  readonly nations: readonly NationName[];
}

/** What holds in a nation; without one what holds in all four. Each once. */
export function neededIn(
  needs: readonly NeededFirst[],
  nation: NationName | undefined,
): readonly NeededFirst[] {
  const holds = ({ nations }: NeededFirst) =>
    nation === undefined ? nations.length === NATION_NAMES.length : nations.includes(nation);
  return needs
    .filter(holds)
    .filter(({ name }, at, all) => all.findIndex((one) => one.name === name) === at);
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
