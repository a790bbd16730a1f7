import { useState } from 'react';
import { passphraseProblem } from '@/services/vault/passphrase';
import { refused } from './model/sessionState';
import { NewPassphraseHelp } from './ui/NewPassphraseHelp';
import { PassphraseForm } from './ui/PassphraseForm';
import { useSession } from './useSession';

/** The first save: a passphrase for the vault, or the one it already has. */
export function SaveSession() {
  const { desk, state } = useSession();
  const [passphrase, setPassphrase] = useState('');
  const isNew = state.vault !== 'locked';
  return (
    <PassphraseForm
      isNew={isNew}
      value={passphrase}
      onChange={setPassphrase}
      submit="Save session"
      onSubmit={(words) => {
        const problem = isNew ? passphraseProblem(words) : undefined;
        return problem === undefined ? desk.saveSession(words) : Promise.resolve(refused(problem));
      }}
    >
      {isNew ? (
        <>
          <p>
            The session is locked with a passphrase and kept in this browser only. No one can read
            it without the passphrase, and no one can reset it. Keep a copy where your work lets you
            keep passwords.
          </p>
          <NewPassphraseHelp onUse={setPassphrase} />
        </>
      ) : (
        <p>
          Sessions were saved on this computer before. Type the same passphrase to add this one.
        </p>
      )}
    </PassphraseForm>
  );
}
