import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SessionRecord } from '@/domain/record';
import { MISSING_PART_WORDS } from '@/shared/missingPart';
import { saveFile } from '@/shared/saveFile';
import { announce } from '@/ui/announcer';
import { useSourceNames } from '@/ui/sourceNames';
import styles from '../SessionDesk.module.css';
import { sessionText } from '../model/sessionText';
import { useSessionStore } from '../useSession';
import { LoadedPart, partOf } from '@/ui/LoadedPart';

const copyPart = partOf(async () => (await import('./SealedCopy')).SealedCopy);

/** Ways out of the app for what was agreed, each with where the text then is. */
export function TakeOut({ record }: { readonly record: SessionRecord }) {
  const desk = useSessionStore();
  const names = useSourceNames();
  const [said, say] = useState('');
  const [isSealing, setSealing] = useState(false);
  const setSaid = (words: string): void => {
    say(words);
    announce(words);
  };
  const text = (): string => sessionText(record, names);

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
    saveFile('session.txt', new Blob([text()], { type: 'text/plain;charset=utf-8' }));
    setSaid('Downloaded. The file is not sealed: anyone who uses this computer can read it.');
  };
  const finish = (words: string): void => {
    setSealing(false);
    setSaid(words);
  };

  return (
    <>
      <p>
        Text leaves Bearings and is not locked. It holds no private notes and not the situation. A
        sealed file holds all, under a passphrase of its own.
      </p>
      <div className={styles.row}>
        <TakeButton words="Copy as text" onTake={() => void copy()} />
        <TakeButton words="Download as text" onTake={download} />
        <TakeButton words="Sealed file" onTake={() => setSealing(!isSealing)} />
      </div>
      {isSealing ? (
        <LoadedPart
          part={copyPart}
          props={{ record, eraseAfter: desk.eraseAfter(record), onDone: finish }}
          onMissing={() => finish(MISSING_PART_WORDS)}
        />
      ) : null}
      {said === '' ? null : <p key={said}>{said}</p>}
    </>
  );
}

interface TakeButtonProps {
  readonly words: string;
  readonly onTake: () => void;
}

function TakeButton({ words, onTake }: TakeButtonProps) {
  return <Button onClick={onTake}>{words}</Button>;
}
