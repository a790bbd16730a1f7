import { PasswordInput } from '@mantine/core';
import '@mantine/core/styles/ActionIcon.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/PasswordInput.css';
import '@mantine/core/styles/UnstyledButton.css';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Outcome } from '../model/sessionState';
import { PRIVATE_FIELD } from './privateField';
import styles from './SessionDialogs.module.css';

interface PassphraseFormProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A new passphrase is shown while it is written, so that no slip of the finger locks it. */
  readonly isNew?: boolean;
  readonly submit: string;
  readonly onSubmit: (passphrase: string) => Promise<Outcome>;
  readonly children?: ReactNode;
}

/** The one field that unlocks, with what went wrong below it. */
export function PassphraseForm(props: PassphraseFormProps) {
  const { value, onChange, isNew = false, submit, onSubmit, children } = props;
  const [visible, setVisible] = useState(isNew);
  const [problem, setProblem] = useState('');
  const [working, setWorking] = useState(false);

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (working) return;
    setWorking(true);
    setProblem('');
    const outcome = await onSubmit(value);
    setWorking(false);
    if (outcome.kind === 'refused') setProblem(outcome.problem);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      {children}
      <PasswordInput
        {...PRIVATE_FIELD}
        data-autofocus
        label="Passphrase"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        visible={visible}
        onVisibilityChange={setVisible}
        visibilityToggleFocusable
        visibilityToggleButtonProps={{
          'aria-label': visible ? 'Hide what is typed' : 'Show what is typed',
        }}
        error={problem === '' ? undefined : <span role="alert">{problem}</span>}
      />
      <button type="submit" className={styles.primary} aria-disabled={working}>
        {submit}
      </button>
    </form>
  );
}
