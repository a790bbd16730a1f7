/** A text that breaks the rules of RFC 4180, with the line where it does. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
}

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One field: quoted (a doubled quote is a quote) or bare, then what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

function readRecords(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const match = FIELD.exec(text);
    if (match === null) throw new CsvError(`Broken quoting in record ${records.length + 1}`);
    const [, quoted, bare = '', end] = match;
    record.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== ',') {
      records.push(record);
      record = [];
    } else if (FIELD.lastIndex === text.length) {
      record.push('');
    }
  }
  if (record.length > 0) records.push(record);
  return records;
}

/**
 * A CSV text as its header and rows, by RFC 4180 and nothing looser: quoted fields may hold commas,
 * quotes and line ends; LF and CRLF both end a line; a mark at the start (BOM) and blank lines at the
 * end are dropped.
 *
 * @throws CsvError for broken quoting, for a row longer or shorter than the header (a text that was
 *   cut short looks like this), and for a text without a header
 */
export function readCsv(text: string): CsvTable {
  const [header, ...records] = readRecords(text.replace(/^\uFEFF/, ''));
  if (header === undefined) throw new CsvError('No header');
  const isBlank = (record: readonly string[]) => record.length === 1 && record[0] === '';
  const end =
    header.length > 1 ? records.findLastIndex((record) => !isBlank(record)) + 1 : undefined;
  const rows = records.slice(0, end);
  const ragged = rows.findIndex((row) => row.length !== header.length);
  if (ragged >= 0) {
    throw new CsvError(
      `Row ${ragged + 1} has ${rows[ragged]?.length} fields, the header has ${header.length}`,
    );
  }
  return { header, rows };
}
