import { useState } from 'react';
import type { SessionRecord } from '@/domain/record';
import { vaultSentence } from '@/services/vault/errors';
import { sealedExport } from '@/services/vault/exportFile';
import { passphraseProblem } from '@/services/vault/passphrase';
import { DONE, refused } from '../model/sessionState';
import type { Outcome } from '../model/sessionState';
import { useSessionStore } from '../useSession';
import { NewPassphraseHelp } from './NewPassphraseHelp';
import { PassphraseForm } from './PassphraseForm';
import { saveFile } from '@/shared/saveFile';

interface SealedCopyProps {
  readonly record: SessionRecord;
  readonly eraseAfter: string;
  readonly onDone: (said: string) => void;
}

/** The whole session as a file that only its own passphrase opens. */
export function SealedCopy({ record, eraseAfter, onDone }: SealedCopyProps) {
  const desk = useSessionStore();
  const [passphrase, setPassphrase] = useState('');

  const make = async (words: string): Promise<Outcome> => {
    const problem = passphraseProblem(words);
    if (problem !== undefined) return refused(problem);
    let text: string;
    try {
      text = await sealedExport({ record, savedAt: new Date().toISOString() }, eraseAfter, words);
    } catch (error) {
      return refused(vaultSentence(error));
    }
    try {
      saveFile('session.bearings', new Blob([text], { type: 'application/octet-stream' }));
    } catch {
      // The browser's reason is of no use to the adviser.
      return refused('This browser did not let the file through. Nothing has left Bearings.');
    }
    await desk.noteCopy();
    onDone(
      'session.bearings is in this browser’s downloads. Only its passphrase opens it. Nothing erases it: delete it yourself.',
    );
    return DONE;
  };

  return (
    <PassphraseForm
      isNew
      value={passphrase}
      onChange={setPassphrase}
      submit="Download the sealed file"
      onSubmit={make}
    >
      <p>Give the file a passphrase of its own. Private notes and the situation are in it.</p>
      <NewPassphraseHelp onUse={setPassphrase} />
    </PassphraseForm>
  );
}
