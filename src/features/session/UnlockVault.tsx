import { Button } from '@mantine/core';
import { useState } from 'react';
import { PassphraseForm } from './ui/PassphraseForm';
import { useSessionStore } from './useSession';

/** The way on for who has lost it. */
export function ForgottenPassphrase() {
  const desk = useSessionStore();
  return (
    <Button variant="subtle" onClick={() => desk.ask('erase')}>
      I have forgotten the passphrase
    </Button>
  );
}

/** Opens the saved sessions, and the one that was on the desk when it was locked. */
export function UnlockVault() {
  const desk = useSessionStore();
  const [passphrase, setPassphrase] = useState('');
  return (
    <PassphraseForm
      value={passphrase}
      onChange={setPassphrase}
      submit="Unlock"
      onSubmit={async (words) => {
        const outcome = await desk.unlock(words);
        if (outcome.kind === 'done') desk.ask(null);
        return outcome;
      }}
    >
      <p>One passphrase opens all sessions that are saved in this browser.</p>
      <ForgottenPassphrase />
    </PassphraseForm>
  );
}
