/**
 * What the parts of a table are, said outright: laid out as blocks on a phone they may lose it in
 * some browsers. Spread, since lint takes a role beside its own element for a slip.
 */
export const TABLE_ROLES = {
  table: { role: 'table' },
  rowGroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
