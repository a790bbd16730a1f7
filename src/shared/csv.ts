/** A row of a table: a blank cell is an empty text. */
export type CsvRow = readonly (string | number)[];

/** Spreadsheets read a file without it in the code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV: UTF-8 with a byte order mark, and no cell that a spreadsheet would run as a formula.
 * What writes it comes when a file is first wanted.
 *
 * @throws where that did not come
 */
export async function csvOf(rows: readonly CsvRow[]): Promise<Blob> {
  const { default: Papa } = await import('papaparse');
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: true, newline: '\r\n' },
  );
  return new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' });
}
