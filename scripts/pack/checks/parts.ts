import type { Row } from '../csv';
import type { PackTables } from '../tables';

/** What the checks read of the tables: a test plants its own. */
export type CheckedTables = Pick<PackTables, 'rows'>;

/** Two count columns of one row: people aged 16 to 64 in people of all ages. */
interface Columns {
  readonly kind: 'columns';
  readonly table: string;
  readonly part: string;
  readonly whole: string;
}

/** One count column, the whole in a row of its own: men in the row of all. */
interface Rows {
  readonly kind: 'rows';
  readonly table: string;
  readonly count: string;
  /** The column that tells the part from the whole. */
  readonly label: string;
  /** The label of the row that is the whole of another: undefined for the whole itself. */
  readonly wholeOf: (label: string) => string | undefined;
  /** The columns that part and whole share. */
  readonly keys: readonly string[];
}

/** A count that is part of another count in the same table. */
export type PartOfWhole = Columns | Rows;

/** One part with its whole, both with a number. */
export interface Part {
  readonly table: string;
  /** The line of the part in its file. */
  readonly line: number;
  /** What the part is, for the message. */
  readonly name: string;
  /** Which of several shares of a table it is: areas are held against each other within one. */
  readonly share: string;
  readonly area: string;
  readonly part: number;
  readonly whole: number;
}

const keyOf = (row: Row, keys: readonly string[], label: string) =>
  [...keys.map((key) => row[key] ?? ''), label].join('|');

/** Every part of a table that has a number, as has its whole. A blank is no number. */
export function partsOf(tables: CheckedTables, pair: PartOfWhole): readonly Part[] {
  return pair.kind === 'columns' ? inColumns(tables, pair) : inRows(tables, pair);
}

function inColumns(tables: CheckedTables, { table, part, whole }: Columns): readonly Part[] {
  return tables.rows(table).flatMap((row, at) => {
    if (!row[part] || !row[whole]) return [];
    const period = row.period ?? row.month ?? '';
    return [
      {
        table,
        line: at + 2,
        name: `${part} of ${whole}`,
        share: `${part}|${whole}|${period}`,
        area: row.area ?? '',
        part: Number(row[part]),
        whole: Number(row[whole]),
      },
    ];
  });
}

function inRows(
  tables: CheckedTables,
  { table, count, label, wholeOf, keys }: Rows,
): readonly Part[] {
  const rows = tables.rows(table);
  const counts = new Map(rows.map((row) => [keyOf(row, keys, row[label] ?? ''), row[count] ?? '']));
  const others = keys.filter((key) => key !== 'area');
  return rows.flatMap((row, at) => {
    const own = row[label] ?? '';
    const of = wholeOf(own);
    const whole = of === undefined ? undefined : counts.get(keyOf(row, keys, of));
    if (of === undefined || !row[count] || !whole) return [];
    return [
      {
        table,
        line: at + 2,
        name: `${own} of ${of}`,
        share: keyOf(row, others, `${own}|${of}`),
        area: row.area ?? '',
        part: Number(row[count]),
        whole: Number(whole),
      },
    ];
  });
}

/** A part above its whole: men above all, an age group above all ages. Each in words. */
export function partsAboveTheirWhole(parts: readonly Part[]): readonly string[] {
  return parts
    .filter(({ part, whole }) => part > whole)
    .map(
      ({ table, line, name, area, part, whole }) =>
        `data/${table}.csv:${line}: ${name}${area && ` in ${area}`}: the part, ${part}, is above its whole, ${whole}`,
    );
}

/** Counts of a table by area, which lie inside each other: district, skills area, region, nation. */
export interface AreaCounts {
  readonly table: string;
  readonly count: string;
  /** The columns beside the area that together name a row. */
  readonly keys: readonly string[];
}

/** The wider areas that each area lies in, for `areasAboveTheirWhole`. */
export type WiderAreas = ReadonlyMap<string, readonly string[]>;

/** An area with more of something than a wider area around it. Each in words. */
export function areasAboveTheirWhole(
  tables: CheckedTables,
  { table, count, keys }: AreaCounts,
  wider: WiderAreas,
): readonly string[] {
  const rows = tables.rows(table);
  const counts = new Map(rows.map((row) => [keyOf(row, keys, row.area ?? ''), row[count] ?? '']));
  return rows.flatMap((row, at) =>
    (wider.get(row.area ?? '') ?? []).flatMap((around) => {
      const whole = counts.get(keyOf(row, keys, around));
      if (!row[count] || !whole || Number(row[count]) <= Number(whole)) return [];
      return [
        `data/${table}.csv:${at + 2}: ${count} in ${row.area}, ${row[count]}, is above that of ${around} around it, ${whole}`,
      ];
    }),
  );
}
