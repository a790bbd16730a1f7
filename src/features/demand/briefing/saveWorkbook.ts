import writeExcelFile from 'write-excel-file/universal';
import { saveFile } from '@/shared/saveFile';
import type { WorkbookCell, WorkbookSheet } from './workbook';

const HEADING = { fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const;
const WIDEST = 60;

/** A workbook as the file that spreadsheets open: numbers as numbers, words as words. */
export function fileOfWorkbook(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widthsOf(rows),
      data: rows.map((row, at) => row.map((value) => cellOf(value, at === 0))),
    })),
  ).toBlob();
}

function cellOf(value: WorkbookCell, isHeading: boolean) {
  const style = isHeading ? HEADING : {};
  // Words are never read as a formula: they are written as text.
  return typeof value === 'number'
    ? { value, type: Number, ...style }
    : { value, type: String, ...style };
}

function widthsOf(rows: WorkbookSheet['rows']) {
  const columns = rows[0] ?? [];
  return columns.map((_, at) => ({
    width: Math.min(
      WIDEST,
      Math.max(10, ...rows.slice(1).map((row) => String(row[at] ?? '').length + 2)),
    ),
  }));
}

/** Gives the workbook to the browser's downloads; not where it was called off meanwhile. */
export async function saveWorkbook(
  name: string,
  sheets: readonly WorkbookSheet[],
  signal: AbortSignal,
): Promise<void> {
  const file = await fileOfWorkbook(sheets);
  if (!signal.aborted) saveFile(name, file);
}
