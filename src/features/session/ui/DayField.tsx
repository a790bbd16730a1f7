import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState } from 'react';
import { addMonths, today } from '@/domain/period';
import { isPlausibleDay } from '@/domain/recordBounds';
import { PRIVATE_FIELD } from '@/ui/privateField';
import { useSaid } from './useSaid';

interface DayFieldProps {
  readonly label: string;
  /** ISO day, or ''. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** A day, or none. One over a year away is asked about; one that cannot be right is not taken. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const [draft, setDraft] = useState<string>();
  const now = today();
  const problem = draft === undefined ? farWords(value, now) : 'A day within ten years';
  useSaid(problem);
  return (
    <TextInput
      {...PRIVATE_FIELD}
      type="date"
      label={label}
      value={draft ?? value}
      error={problem}
      onChange={(event) => {
        const day = event.currentTarget.value;
        const isTaken = day === '' || isPlausibleDay(day, now);
        setDraft(isTaken ? undefined : day);
        if (isTaken) onChange(day);
      }}
    />
  );
}

function farWords(day: string, now: string): string | undefined {
  const isFar = day !== '' && (day < addMonths(now, -12) || day > addMonths(now, 12));
  return isFar ? 'Over a year away. Is this right?' : undefined;
}
