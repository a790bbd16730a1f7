import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '@/domain/period';
import { importVerdict } from '@/domain/recordImport';
import { vaultSentence } from '@/services/vault/errors';
import { openExport } from '@/services/vault/exportFile';
import type { RecordContent } from '@/services/vault/recordContent';
import { importFacts } from '../model/importFacts';
import { DONE, refused } from '../model/sessionState';
import type { Outcome } from '../model/sessionState';
import { useSessionStore } from '../useSession';
import { ImportConflict } from './ImportConflict';
import { PassphraseForm } from './PassphraseForm';
import styles from './SessionDialogs.module.css';

const PLACED = 'The session is on the desk. It is not saved yet.';

interface OpenSealedCopyProps {
  readonly onDone: (said: string) => void;
}

/** Puts a session from a sealed file on the desk; asks first where the same one is saved here. */
export function OpenSealedCopy({ onDone }: OpenSealedCopyProps) {
  const desk = useSessionStore();
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [found, setFound] = useState<RecordContent>();

  const judge = async (content: RecordContent): Promise<Outcome> => {
    const { record } = content;
    const facts = { ...(await importFacts(client, record)), today: today() };
    const verdict = importVerdict(record, { ...facts, longestMonths: desk.longestMonths });
    if (verdict.kind === 'refused') return refused(verdict.words);
    if (verdict.kind === 'sound' && (await desk.isSavedHere(record.id))) {
      setFound(content);
      return DONE;
    }
    const outcome = await desk.place(record);
    if (outcome.kind === 'done') onDone(verdict.kind === 'sound' ? PLACED : verdict.words);
    return outcome;
  };
  const open = async (words: string): Promise<Outcome> => {
    if (file === undefined) return refused('Choose the file first.');
    try {
      return await judge(await openExport(file, words));
    } catch (error) {
      return refused(vaultSentence(error));
    }
  };

  if (found !== undefined)
    return (
      <ImportConflict
        content={found}
        onPlaced={() => onDone(PLACED)}
        onReplaced={() => onDone('The saved session is now the one of the file.')}
      />
    );
  return (
    <PassphraseForm
      value={passphrase}
      onChange={setPassphrase}
      submit="Put it on the desk"
      onSubmit={open}
    >
      <label className={styles.form}>
        Sealed file
        <input
          type="file"
          accept=".bearings"
          onChange={(event) => setFile(event.currentTarget.files?.[0])}
        />
      </label>
    </PassphraseForm>
  );
}
