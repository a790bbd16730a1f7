import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState } from 'react';
import { PRIVATE_FIELD } from '@/ui/privateField';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly most: number;
  readonly onChange: (value: number | undefined) => void;
}

const NUMBER = /^\d{1,7}(?:\.\d{1,2})?$/;

/** A number above 0, or nothing. What is half typed stays in the field until it is a number. */
export function NumberField({ label, value, most, onChange }: NumberFieldProps) {
  const [draft, setDraft] = useState(value === undefined ? '' : String(value));
  const text = draft.trim();
  const isNumber = NUMBER.test(text) && Number(text) > 0 && Number(text) <= most;
  return (
    <TextInput
      {...PRIVATE_FIELD}
      label={label}
      inputMode="decimal"
      w="9rem"
      value={draft}
      error={text === '' || isNumber ? undefined : `A number up to ${most}`}
      onChange={(event) => {
        const typed = event.currentTarget.value.trim();
        const number = Number(typed);
        setDraft(event.currentTarget.value);
        onChange(NUMBER.test(typed) && number > 0 && number <= most ? number : undefined);
      }}
    />
  );
}
