import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { RecordContent } from '@/services/vault/recordContent';
import { momentWords } from '../model/moment';
import type { Outcome } from '../model/sessionState';
import { useSessionState, useSessionStore } from '../useSession';
import styles from './SessionDialogs.module.css';
import { useSaid } from './useSaid';

interface ImportConflictProps {
  readonly content: RecordContent;
  readonly onPlaced: () => void;
  readonly onReplaced: () => void;
}

/** The session of a file is saved here too: which of the two is kept is the adviser's choice. */
export function ImportConflict({ content, onPlaced, onReplaced }: ImportConflictProps) {
  const desk = useSessionStore();
  const isUnlocked = useSessionState(({ vault }) => vault === 'unlocked');
  const [problem, setProblem] = useState('');
  const savedAt = useSavedAt(content.record.id, isUnlocked);
  useSaid(problem);
  const attempt = async (run: Promise<Outcome>, next: () => void): Promise<void> => {
    const outcome = await run;
    if (outcome.kind === 'done') next();
    else setProblem(outcome.problem);
  };
  const words = conflictWords(content.savedAt, savedAt);
  return (
    <div className={styles.form}>
      <p key={words}>{words}</p>
      <div className={styles.row}>
        <Button variant="filled" onClick={() => void attempt(desk.place(content.record), onPlaced)}>
          Keep both
        </Button>
        {isUnlocked ? (
          <Button onClick={() => void attempt(desk.placeOver(content.record), onReplaced)}>
            Replace the saved one
          </Button>
        ) : (
          <Button onClick={() => desk.ask('unlock')}>Unlock to compare them</Button>
        )}
      </div>
      {problem === '' ? null : <p key={problem}>{problem}</p>}
    </div>
  );
}

function conflictWords(ofFile: string, saved: string): string {
  const file = `The one in the file is of ${momentWords(ofFile)}.`;
  return saved === ''
    ? `This session is saved in this browser too. ${file}`
    : `This session is saved in this browser too, on ${momentWords(saved)}. ${file}`;
}

/** When the saved one was changed last, or '' while it cannot be known. */
function useSavedAt(id: string, isUnlocked: boolean): string {
  const desk = useSessionStore();
  const [savedAt, setSavedAt] = useState('');
  useEffect(
    function readIt() {
      let left = false;
      if (!isUnlocked) return undefined;
      desk.listSaved().then(
        (lines) => {
          const line = lines.find((one) => one.id === id);
          if (!left && line?.kind === 'readable') setSavedAt(line.savedAt);
        },
        // The choice can be made without: the sentence then names the file's day alone.
        () => undefined,
      );
      return () => {
        left = true;
      };
    },
    [desk, id, isUnlocked],
  );
  return savedAt;
}
