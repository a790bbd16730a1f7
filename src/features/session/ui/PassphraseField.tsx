import { PasswordInput } from '@mantine/core';
import '@mantine/core/styles/ActionIcon.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/PasswordInput.layer.css';
import { type KeyboardEvent, useState } from 'react';
import { PRIVATE_FIELD } from '@/ui/privateField';
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

const CAPS_LOCK = 'Caps Lock is on.';

/** A passphrase, hidden or shown. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, value, onChange, isNew = false, problem = '' } = props;
  const [visible, setVisible] = useState(isNew);
  const [isCaps, setCaps] = useState(false);
  useSaid(problem);
  useSaid(isCaps ? CAPS_LOCK : '');
  const watchCaps = (event: KeyboardEvent): void => setCaps(event.getModifierState('CapsLock'));
  return (
    <PasswordInput
      {...PRIVATE_FIELD}
      data-autofocus
      label={label}
      description={isCaps ? CAPS_LOCK : undefined}
      onKeyDown={watchCaps}
      onKeyUp={watchCaps}
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
