import { PasswordInput } from '@mantine/core';
import '@mantine/core/styles/ActionIcon.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/PasswordInput.layer.css';
import { useState } from 'react';
import { PRIVATE_FIELD } from './privateField';
import { useSaid } from './useSaid';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A new passphrase is shown while it is written, so that no slip of the finger locks it. */
  readonly isNew?: boolean;
  /** '' for none. */
  readonly problem?: string;
}

/** A passphrase, hidden or shown. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, value, onChange, isNew = false, problem = '' } = props;
  const [visible, setVisible] = useState(isNew);
  useSaid(problem);
  return (
    <PasswordInput
      {...PRIVATE_FIELD}
      data-autofocus
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      visible={visible}
      onVisibilityChange={setVisible}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{
        'aria-label': visible ? 'Hide what is typed' : 'Show what is typed',
      }}
      aria-invalid={problem !== ''}
      error={problem === '' ? undefined : problem}
    />
  );
}
