import { useState } from 'react';
import type { SessionRecord } from '@/domain/record';
import { useSourceNames } from '@/tables/sourceNames';
import styles from '../SessionDesk.module.css';
import { sessionText } from '../model/sessionText';
import { DeskSection } from './DeskSection';

/** Ways out of the app for what was agreed, each with where the text then is. */
export function TakeOut({ record }: { readonly record: SessionRecord }) {
  const names = useSourceNames();
  const [said, setSaid] = useState('');
  const text = (): string => sessionText(record, (id) => names.source(id)?.title ?? id);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid('Copied. Other programs on this computer can read it until you copy something else.');
    } catch {
      // The browser's reason (no permission, no focus) is of no use to the adviser.
      setSaid('The browser did not let the text be copied. Download it instead.');
    }
  };
  const download = (): void => {
    saveFile(text(), 'session.txt');
    setSaid('Downloaded. The file is not sealed: anyone who uses this computer can read it.');
  };

  return (
    <DeskSection title="Take it with you">
      <p>
        Copies and files leave Bearings and are not locked. They hold no private notes and not the
        situation.
      </p>
      <div className={styles.row}>
        <button type="button" className={styles.plainButton} onClick={() => void copy()}>
          Copy as text
        </button>
        <button type="button" className={styles.plainButton} onClick={download}>
          Download as text
        </button>
      </div>
      <p aria-live="polite">{said}</p>
    </DeskSection>
  );
}

function saveFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the text once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
