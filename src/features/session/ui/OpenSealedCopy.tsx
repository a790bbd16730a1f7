import { useState } from 'react';
import { vaultSentence } from '@/services/vault/errors';
import { openExport } from '@/services/vault/exportFile';
import { refused } from '../model/sessionState';
import type { Outcome } from '../model/sessionState';
import { useSessionStore } from '../useSession';
import { PassphraseForm } from './PassphraseForm';
import styles from './SessionDialogs.module.css';

/** Puts a session from a sealed file on the desk. */
export function OpenSealedCopy({ onDone }: { readonly onDone: () => void }) {
  const desk = useSessionStore();
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');

  const open = async (words: string): Promise<Outcome> => {
    if (file === undefined) return refused('Choose the file first.');
    try {
      const record = await openExport(await file.text(), words);
      const outcome = await desk.place(record);
      if (outcome.kind === 'done') onDone();
      return outcome;
    } catch (error) {
      return refused(vaultSentence(error));
    }
  };

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
