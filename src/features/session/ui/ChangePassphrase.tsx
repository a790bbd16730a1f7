import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { passphraseProblem } from '@/services/vault/passphrase';
import { refused } from '../model/sessionState';
import { useSessionStore } from '../useSession';
import { NewPassphraseHelp } from './NewPassphraseHelp';
import { PassphraseField } from './PassphraseField';
import styles from './SessionDialogs.module.css';
import { useAttempt } from './useAttempt';

/** Another passphrase for the saved sessions; the old one is asked. */
export function ChangePassphrase({ onDone }: { readonly onDone: () => void }) {
  const desk = useSessionStore();
  const [before, setBefore] = useState('');
  const [after, setAfter] = useState('');
  const [anew, setAnew] = useState(true);
  const attempt = useAttempt(async () => {
    const problem = passphraseProblem(after);
    if (problem !== undefined) return refused(problem);
    const outcome = await desk.changePassphrase(before, after, anew);
    if (outcome.kind === 'done') onDone();
    return outcome;
  });
  return (
    <form className={styles.form} onSubmit={attempt.onSubmit}>
      <PassphraseField label="Old passphrase" value={before} onChange={setBefore} />
      <NewPassphraseHelp onUse={setAfter} />
      <PassphraseField
        isNew
        label="New passphrase"
        value={after}
        onChange={setAfter}
        problem={attempt.problem}
      />
      <Checkbox
        label="Seal all sessions again with a new key"
        description="A copy of the store that was made before today still opens with the old passphrase; with a new key it can open nothing that is saved from now on."
        checked={anew}
        onChange={(event) => setAnew(event.currentTarget.checked)}
      />
      <Button type="submit" variant="filled" aria-disabled={attempt.working}>
        Change it
      </Button>
    </form>
  );
}
