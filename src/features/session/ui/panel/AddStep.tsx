import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { addDays, today } from '@/domain/period';
import { addAction } from '@/domain/record';
import type { Action } from '@/domain/record';
import { TEXT_MOST } from '@/domain/recordBounds';
import { randomId } from '@/services/vault/randomId';
import { announce } from '@/ui/announcer';
import { OWNER_WORDS } from '../../model/words';
import { useSessionStore } from '../../useSession';
import { BoundedText } from '../BoundedText';
import { Choose } from '../Choose';
import { SignpostField } from '../SignpostField';
import { takeKeyboard } from '../useNewRow';
import styles from './SessionPanel.module.css';

const WHEN_WORDS = {
  '7': 'In one week',
  '14': 'In two weeks',
  '28': 'In four weeks',
  none: 'No day',
} as const;

type When = keyof typeof WHEN_WORDS;

/** One step more: what, who and by when, in one go. */
export function AddStep({ onDone }: { readonly onDone: () => void }) {
  const desk = useSessionStore();
  const [what, setWhat] = useState('');
  const [owner, setOwner] = useState<Action['owner']>('client');
  const [when, setWhen] = useState<When>('14');
  const [signpost, setSignpost] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (what.trim() === '') return;
    const due = when === 'none' ? '' : addDays(today(), Number(when));
    const step: Action = {
      id: randomId(),
      what: what.trim(),
      owner,
      due,
      status: 'not-started',
      signpost: signpost.trim(),
    };
    desk.add((now) => addAction(now, step));
    announce('The step is added.');
    onDone();
  };
  return (
    <form className={styles.add} onSubmit={add}>
      <BoundedText
        label="What will be done"
        inputRef={takeKeyboard}
        most={TEXT_MOST.action}
        value={what}
        onChange={setWhat}
      />
      <Choose label="Who" words={OWNER_WORDS} value={owner} onChange={setOwner} />
      <Choose label="By when" words={WHEN_WORDS} value={when} onChange={setWhen} />
      <SignpostField value={signpost} onType={setSignpost} onChoose={setSignpost} />
      <Button type="submit" size="compact-sm">
        Add
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={onDone}>
        Cancel
      </Button>
    </form>
  );
}
