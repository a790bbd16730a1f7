import { figureFaults } from '../../scripts/pack/checks/figures';
import type { Row } from '../../scripts/pack/csv';
import type { PackTables } from '../../scripts/pack/tables';
import { tablesFromData } from './packFromData';

/** The project's own tables with some rows of one of them changed. */
export function plantedTables(name: string, change: (row: Row) => Row): PackTables {
  const tables = tablesFromData();
  const rows = tables.rows(name).map(change);
  return { ...tables, rows: (asked) => (asked === name ? rows : tables.rows(asked)) };
}

/** What the checks say of them. Checks that do not read the changed table say what they said before. */
export function plantedFaults(name: string, change: (row: Row) => Row): readonly string[] {
  return figureFaults(plantedTables(name, change), name);
}
