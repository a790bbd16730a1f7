import type { Row } from '../../scripts/pack/csv';
import type { PackTables } from '../../scripts/pack/tables';

/** Tables of a test's own rows, by name; a table that is not given is empty. */
export function tablesOfRows(given: Readonly<Record<string, readonly Row[]>>): PackTables {
  const rows = (name: string): readonly Row[] => given[name] ?? [];
  return {
    rows,
    grouped(name, column) {
      const groups = new Map<string, Row[]>();
      for (const row of rows(name)) {
        const key = row[column] ?? '';
        groups.set(key, [...(groups.get(key) ?? []), row]);
      }
      return groups;
    },
  };
}
