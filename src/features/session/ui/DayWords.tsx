import { Button, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState } from 'react';
import { formatDay } from '@/domain/period';
import { MISSING_PART_WORDS } from '@/shared/missingPart';
import { dayInWords } from '../model/dayInWords';
import { PRIVATE_FIELD } from '@/ui/privateField';
import { takeKeyboard } from './useNewRow';
import { useSaid } from './useSaid';

interface DayWordsProps {
  /** "the day of the review" */
  readonly what: string;
  readonly onDay: (day: string) => void;
}

/** A day typed as it is said: "in two weeks", "Friday", "3 Dec". Says which day was understood. */
export function DayWords({ what, onDay }: DayWordsProps) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  useSaid(said);
  if (!isOpen)
    return (
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={`Type ${what} in words`}
        onClick={() => setOpen(true)}
      >
        In words
      </Button>
    );
  const read = async (): Promise<void> => {
    if (typed.trim() === '') return;
    try {
      const day = await dayInWords(typed, new Date());
      setSaid(day === undefined ? 'No day was understood.' : `That is ${formatDay(day)}.`);
      if (day === undefined) return;
      onDay(day);
      setTyped('');
    } catch {
      // Only the reader's own part can fail to come: what is said is what to do.
      setSaid(MISSING_PART_WORDS);
    }
  };
  return (
    <TextInput
      {...PRIVATE_FIELD}
      ref={takeKeyboard}
      label={`Type ${what} in words`}
      placeholder="in two weeks, Friday, 3 Dec"
      description={said}
      maxLength={40}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => void read()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void read();
      }}
    />
  );
}
