import Papa from 'papaparse';

/** A row of a table of data/, by column name. Values are text as it stands in the file. */
export type Row = Readonly<Record<string, string>>;

/** A table of data/ whose header has been checked. `rows[0]` stands on line 2 of the file. */
export interface Table {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** A fault in data/, worded for whoever edits the file. */
export class DataFault extends Error {
  constructor(file: string, line: number, reason: string) {
    super(`data/${file}.csv:${line}: ${reason}`);
    this.name = 'DataFault';
  }
}

/**
 * Reads the text of one CSV table.
 *
 * @throws DataFault for a broken quote, a row with too few or too many cells, or another header
 */
export function parseTable(name: string, text: string, columns: readonly string[]): Table {
  const parsed = Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: false,
  });
  const [header, ...body] = parsed.data;
  const fault = parsed.errors[0];
  if (fault) throw new DataFault(name, (fault.row ?? 0) + 1, fault.message);
  if (header?.join() !== columns.join())
    throw new DataFault(name, 1, `the columns must be ${columns.join(', ')}`);

  const last = body.at(-1);
  if (last?.length === 1 && last[0] === '') body.pop();
  const rows = body.map((cells, index) => {
    if (cells.length !== columns.length)
      throw new DataFault(name, index + 2, `${cells.length} cells where ${columns.length} belong`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
  return { name, rows };
}
