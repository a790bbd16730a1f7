import { useState } from 'react';
import { type CsvRow, csvOf } from '@/shared/csv';
import { saveFile } from '@/shared/saveFile';

interface CsvButtonProps {
  /** What is on the button. */
  readonly words: string;
  readonly fileName: string;
  /** Asked when it is pressed. */
  readonly rows: () => readonly CsvRow[];
}

const FAILED = 'The file could not be made. Check the connection, then press again.';

/** Saves a table as a file for spreadsheets. */
export function CsvButton({ words, fileName, rows }: CsvButtonProps) {
  const [hasFailed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    setFailed(false);
    try {
      saveFile(fileName, await csvOf(rows()));
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void save()}>
        {words}
      </button>
      {hasFailed ? <p role="alert">{FAILED}</p> : null}
    </>
  );
}
