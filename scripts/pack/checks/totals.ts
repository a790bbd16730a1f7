import type { Row } from '../csv';
import type { CheckedTables } from './parts';

/** A count that two tables both give: it has to agree where both have it. */
export interface SameCount {
  /** The table whose cells are held against the other's; its blanks are not compared. */
  readonly table: string;
  readonly count: string;
  readonly other: string;
  readonly otherCount: string;
  /** Names a row in both tables; undefined for a row that is not compared. */
  readonly key: (row: Row) => string | undefined;
  readonly otherKey: (row: Row) => string | undefined;
}

/** Two tables of one projection differ by rounding alone. */
const TOLERANCE = 0.01;

/** Cells that differ by over 1% of the other table's and are not blank. Each in words. */
export function totalsThatDiffer(tables: CheckedTables, same: SameCount): readonly string[] {
  const others = new Map(
    tables.rows(same.other).flatMap((row) => {
      const key = same.otherKey(row);
      const text = row[same.otherCount];
      return key !== undefined && text ? [[key, Number(text)] as const] : [];
    }),
  );
  return tables.rows(same.table).flatMap((row, at) => {
    const key = same.key(row);
    const text = row[same.count];
    const other = key === undefined ? undefined : others.get(key);
    if (other === undefined || !text) return [];
    if (Math.abs(Number(text) - other) <= TOLERANCE * other) return [];
    return [
      `data/${same.table}.csv:${at + 2}: ${same.count} of ${key} is ${text}, but ${other} in ${same.other}`,
    ];
  });
}
