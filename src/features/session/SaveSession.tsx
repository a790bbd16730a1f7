import { useEffect, useState } from 'react';
import { passphraseProblem } from '@/services/vault/passphrase';
import { canSeal, storeOpens } from '@/services/vault/canSave';
import { refused } from './model/sessionState';
import { NewPassphraseHelp } from './ui/NewPassphraseHelp';
import { PassphraseForm } from './ui/PassphraseForm';
import { ForgottenPassphrase } from './UnlockVault';
import { useSessionState, useSessionStore } from './useSession';

interface SaveSessionProps {
  readonly submit?: string;
  /** What follows once the session is saved. */
  readonly onSaved?: () => void | Promise<void>;
}

const NO_STORE =
  'This browser does not let Bearings keep saved sessions. Print what you need before you leave.';
const NOT_SECURE =
  'This page is not on a secure address (https), so no session can be saved here. Print what you need before you leave.';

/** Why nothing can be saved here, if so: it is said before anybody chooses a passphrase. */
function useCannotSave(): string | undefined {
  const isRefused = useSessionState(({ vault }) => vault === 'refused');
  const [opens, setOpens] = useState(true);
  const isFirst = useSessionState(({ vault }) => vault === 'none');
  useEffect(
    function tryStore() {
      if (isFirst) void storeOpens().then(setOpens);
    },
    [isFirst],
  );
  if (!canSeal()) return NOT_SECURE;
  return isRefused || !opens ? NO_STORE : undefined;
}

/** The first save: a passphrase for the vault, or the one it already has. */
export function SaveSession({ submit = 'Save session', onSaved }: SaveSessionProps) {
  const desk = useSessionStore();
  const isNew = useSessionState(({ vault }) => vault !== 'locked');
  const [passphrase, setPassphrase] = useState('');
  const cannot = useCannotSave();
  if (cannot !== undefined) return <p role="alert">{cannot}</p>;
  return (
    <PassphraseForm
      isNew={isNew}
      value={passphrase}
      onChange={setPassphrase}
      submit={submit}
      onSubmit={async (words) => {
        const problem = isNew ? passphraseProblem(words) : undefined;
        if (problem !== undefined) return refused(problem);
        const outcome = await desk.saveSession(words);
        if (outcome.kind === 'done') await onSaved?.();
        return outcome;
      }}
    >
      {isNew ? (
        <>
          <p>
            The session is locked with a passphrase and kept in this browser only. One passphrase
            opens all sessions you save here. No one can read them without it, and no one can reset
            it. Keep a copy where your work lets you keep passwords.
          </p>
          <NewPassphraseHelp onUse={setPassphrase} />
        </>
      ) : (
        <>
          <p>
            Sessions were saved on this computer before. One passphrase opens all of them: type it
            to add this one.
          </p>
          <ForgottenPassphrase />
        </>
      )}
    </PassphraseForm>
  );
}
