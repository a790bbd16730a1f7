import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Outcome } from '../model/sessionState';
import { PassphraseField } from './PassphraseField';
import styles from './SessionDialogs.module.css';
import { useAttempt } from './useAttempt';

interface PassphraseFormProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isNew?: boolean;
  readonly submit: string;
  readonly onSubmit: (passphrase: string) => Promise<Outcome>;
  readonly children?: ReactNode;
}

/** The one field that unlocks, with what went wrong below it. */
export function PassphraseForm(props: PassphraseFormProps) {
  const { value, onChange, isNew, submit, onSubmit, children } = props;
  const attempt = useAttempt(() => onSubmit(value));
  return (
    <form className={styles.form} onSubmit={attempt.onSubmit}>
      {children}
      <PassphraseField
        label="Passphrase"
        value={value}
        onChange={onChange}
        isNew={isNew === true}
        problem={attempt.problem}
      />
      <Button type="submit" variant="filled" aria-disabled={attempt.working}>
        {submit}
      </Button>
    </form>
  );
}
