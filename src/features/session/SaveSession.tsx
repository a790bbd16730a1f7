import { useState } from 'react';
import { offeredPassphrase, passphraseProblem } from '@/services/vault/passphrase';
import { refused } from './model/sessionState';
import { PassphraseForm } from './ui/PassphraseForm';
import styles from './ui/SessionDialogs.module.css';
import { useSession } from './useSession';

/** The first save: a passphrase for the vault, or the one it already has. */
export function SaveSession() {
  const { desk, state } = useSession();
  const [passphrase, setPassphrase] = useState('');
  if (state.vault === 'locked') {
    return (
      <PassphraseForm
        value={passphrase}
        onChange={setPassphrase}
        submit="Save session"
        onSubmit={(words) => desk.saveSession(words)}
      >
        <p>
          Sessions were saved on this computer before. Type the same passphrase to add this one.
        </p>
      </PassphraseForm>
    );
  }
  return <NewPassphrase value={passphrase} onChange={setPassphrase} />;
}

interface NewPassphraseProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function NewPassphrase({ value, onChange }: NewPassphraseProps) {
  const { desk } = useSession();
  const [offered, setOffered] = useState(() => offeredPassphrase());
  return (
    <PassphraseForm
      isNew
      value={value}
      onChange={onChange}
      submit="Save session"
      onSubmit={(words) => {
        const problem = passphraseProblem(words);
        return problem === undefined ? desk.saveSession(words) : Promise.resolve(refused(problem));
      }}
    >
      <p>
        The session is locked with a passphrase and kept in this browser only. No one can read it
        without the passphrase, and no one can reset it. Keep a copy where your work lets you keep
        passwords.
      </p>
      <div>
        <p>Five words you could use:</p>
        <output className={styles.words} translate="no">
          {offered}
        </output>
      </div>
      <div className={styles.row}>
        <button type="button" className={styles.plain} onClick={() => onChange(offered)}>
          Use these words
        </button>
        <button
          type="button"
          className={styles.plain}
          onClick={() => setOffered(offeredPassphrase())}
        >
          Other words
        </button>
      </div>
      <p>Or make up your own, 15 characters or more.</p>
    </PassphraseForm>
  );
}
