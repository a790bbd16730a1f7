import type { Row } from '../csv';
import type { CheckedTables, Part } from './parts';

/** Counts of a table, each by what it belongs to. */
export interface Counted {
  readonly table: string;
  /** The column; several are added up, and one of them blank is a blank. */
  readonly columns: readonly string[];
  /** What the count belongs to; undefined for a row that is not counted here. */
  readonly key: (row: Row) => string | undefined;
}

/** Counts that together make another one, in the same table or in another. */
export interface SumOfParts {
  readonly parts: Counted;
  readonly whole: Counted;
  /** `at-most` where some parts are left out by the source. */
  readonly kind: 'equal' | 'at-most';
  /** How far rounding and coding may set them apart: a share of the whole, and a number. */
  readonly tolerance: number;
  readonly slack: number;
}

const numberIn = (row: Row, columns: readonly string[]): number | undefined =>
  columns.every((column) => row[column])
    ? columns.reduce((sum, column) => sum + Number(row[column]), 0)
    : undefined;

interface Total {
  readonly sum: number;
  /** The line of the first of them. */
  readonly line: number;
  readonly hasBlank: boolean;
}

/** The counts added up by what they belong to. */
function totalsOf(tables: CheckedTables, { table, columns, key }: Counted) {
  const totals = new Map<string, Total>();
  for (const [at, row] of tables.rows(table).entries()) {
    const name = key(row);
    if (name === undefined) continue;
    const before = totals.get(name) ?? { sum: 0, line: at + 2, hasBlank: false };
    const count = numberIn(row, columns);
    totals.set(name, {
      ...before,
      sum: before.sum + (count ?? 0),
      hasBlank: before.hasBlank || count === undefined,
    });
  }
  return totals;
}

/** Parts that do not add up to their whole, or add up to more than it. Each in words. */
export function sumsThatDiffer(tables: CheckedTables, sum: SumOfParts): readonly string[] {
  const wholes = totalsOf(tables, sum.whole);
  const isEqual = sum.kind === 'equal';
  return [...totalsOf(tables, sum.parts)].flatMap(([name, parts]) => {
    const whole = wholes.get(name);
    if (!whole || whole.hasBlank || (isEqual && parts.hasBlank)) return [];
    const beyond = isEqual ? Math.abs(parts.sum - whole.sum) : parts.sum - whole.sum;
    if (beyond <= Math.max(sum.slack, sum.tolerance * whole.sum)) return [];
    const { table, columns } = sum.parts;
    const is = isEqual ? 'not' : 'above';
    return [
      `data/${table}.csv:${parts.line}: ${columns.join(' + ')} of ${name} add up to ${parts.sum}, ${is} ${whole.sum}, the ${sum.whole.columns.join(' + ')} in ${sum.whole.table}`,
    ];
  });
}

/** A count of an area as a share of another count there: for `sharesAlike` alone. */
export interface ShareOfCount {
  readonly parts: Counted;
  readonly whole: Counted;
  /** What tells several shares of one table apart: the group, the period. */
  readonly label: (row: Row) => string;
}

/** Each part with a number whose whole has one. A whole may be in another table, or a sum of rows. */
export function sharesOfCounts(
  tables: CheckedTables,
  { parts, whole, label }: ShareOfCount,
): readonly Part[] {
  const wholes = totalsOf(tables, whole);
  return tables.rows(parts.table).flatMap((row, at) => {
    const key = parts.key(row);
    const count = numberIn(row, parts.columns);
    const of = key === undefined ? undefined : wholes.get(key);
    if (count === undefined || !of || of.hasBlank) return [];
    const name = `${parts.columns.join(' + ')} ${label(row)} of ${whole.columns.join(' + ')}`;
    return [
      {
        table: parts.table,
        line: at + 2,
        name,
        share: name,
        area: row.area ?? '',
        part: count,
        whole: of.sum,
      },
    ];
  });
}

/** A rate in per cent, as a part of a whole of its own, so that one rate for all areas is told. */
export interface Rate {
  readonly table: string;
  readonly column: string;
  readonly label: (row: Row) => string;
}

const WHOLE_OF_A_RATE = 100_000;

/** Each area's rate that has a number. */
export function ratesOf(tables: CheckedTables, { table, column, label }: Rate): readonly Part[] {
  return tables.rows(table).flatMap((row, at) => {
    if (!row[column]) return [];
    const name = `${column} ${label(row)}`;
    const part = (Number(row[column]) * WHOLE_OF_A_RATE) / 100;
    return [
      {
        table,
        line: at + 2,
        name,
        share: name,
        area: row.area ?? '',
        part,
        whole: WHOLE_OF_A_RATE,
      },
    ];
  });
}
