import { crosswalkAt, takesFigureFrom } from '../../src/domain/crosswalk';
import type { ObservationSetShard } from '../../src/services/pack/schemas/observationSet';
import { periodEnd } from './cells';
import { crosswalkRow } from './crosswalkRow';
import { type PackTables, periodOf, sourceOf } from './tables';

const EMPLOYMENT = 'employment/uk-employment-by-occupation-2018';

/** Smaller shares of a group's people are noise of the two samples. */
const LEAST_SHARE = 0.01;

/**
 * What share of its SOC 2020 sub-major group one SOC 2010 unit group is, of people in work in the
 * United Kingdom in 2018:
 *
 *     people of the unit group · its share in the sub-major group
 *     ÷ the same, added up over all unit groups with at least 1 in 100 of their people in it
 *
 * Only for a unit group that is published and has at least 80% of its people in the one group (rule
 * 9). The seven unit groups that are blank are each the rest of their minor group.
 *
 * @returns nothing where there is no such share
 */
export function shareOfWiderGroup(soc: string, tables: PackTables): readonly ObservationSetShard[] {
  const { people, inGroups, published } = sharesOf(tables);
  const origin = takesFigureFrom(crosswalkOf(soc, tables), 'sub-major');
  if (origin.kind !== 'one' || !published.has(soc)) return [];
  const of = (unit: string) =>
    (people.get(unit) ?? 0) * (inGroups.get(unit)?.get(origin.code) ?? 0);
  const whole = [...people.keys()].reduce((sum, unit) => sum + of(unit), 0);
  if (!(whole > 0)) return [];
  return [
    {
      indicator: 'share-of-wider-group',
      source: sourceOf(tables, EMPLOYMENT),
      unit: 'per-cent',
      edition: 'SOC 2020',
      period: periodOf(tables, EMPLOYMENT),
      end: periodEnd(periodOf(tables, EMPLOYMENT)),
      codes: [origin.code],
      values: [Math.round((1000 * 100 * of(soc)) / whole) / 1000],
      flags: ['our-estimate'],
    },
  ];
}

const crosswalkOf = (soc: string, tables: PackTables) =>
  (tables.grouped('occupations/soc-2010-to-soc-2020', 'soc2010').get(soc) ?? []).map(crosswalkRow);

interface Shares {
  /** People in work by unit group. */
  readonly people: ReadonlyMap<string, number>;
  /** Unit groups whose own count is published. */
  readonly published: ReadonlySet<string>;
  /** For each unit group, the share of its people in each SOC 2020 sub-major group. */
  readonly inGroups: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const known = new WeakMap<PackTables, Shares>();

/** The same for every unit group, so worked out once for the tables. */
function sharesOf(tables: PackTables): Shares {
  const before = known.get(tables);
  if (before) return before;
  const counts = new Map(
    tables
      .rows(EMPLOYMENT)
      .filter(({ sex }) => sex === 'all')
      .map((row) => [row.soc2010 ?? '', row.in_employment ?? '']),
  );
  const units = [...counts.keys()].filter((code) => code.length === 4);
  const shares: Shares = {
    people: new Map(units.map((unit) => [unit, peopleIn(unit, units, counts)])),
    published: new Set(units.filter((unit) => counts.get(unit))),
    inGroups: new Map(units.map((unit) => [unit, groupsOf(unit, tables)])),
  };
  known.set(tables, shares);
  return shares;
}

function groupsOf(unit: string, tables: PackTables): ReadonlyMap<string, number> {
  const parts = crosswalkAt(crosswalkOf(unit, tables), 'sub-major');
  return new Map(
    parts.filter(({ share }) => share >= LEAST_SHARE).map(({ code, share }) => [code, share]),
  );
}

/** A unit group's own count; where it is blank, what is left of its minor group. */
function peopleIn(
  unit: string,
  units: readonly string[],
  counts: ReadonlyMap<string, string>,
): number {
  const own = counts.get(unit);
  if (own) return Number(own);
  const minor = unit.slice(0, 3);
  const others = units.filter((one) => one.startsWith(minor) && one !== unit);
  const whole = counts.get(minor);
  if (!whole || others.some((one) => !counts.get(one)))
    throw new Error(`No way to tell how many people unit group ${unit} has`);
  return Number(whole) - others.reduce((sum, one) => sum + Number(counts.get(one)), 0);
}
