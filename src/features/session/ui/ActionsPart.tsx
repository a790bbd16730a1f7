import { Button } from '@mantine/core';
import { addAction, changeAction, removeAction } from '@/domain/record';
import type { Action, SessionRecord } from '@/domain/record';
import { TEXT_MOST } from '@/domain/recordBounds';
import { randomId } from '@/services/vault/randomId';
import styles from '../SessionDesk.module.css';
import { OWNER_WORDS, PROGRESS_WORDS } from '../model/words';
import { useSessionStore } from '../useSession';
import { BoundedText } from './BoundedText';
import { Choose } from './Choose';
import { DayField } from './DayField';
import { DayWords } from './DayWords';
import { RemoveButton } from './RemoveButton';
import { SignpostField } from './SignpostField';
import { takeKeyboard, useNewRow } from './useNewRow';

const NEW_ACTION: Omit<Action, 'id'> = {
  what: '',
  owner: 'client',
  due: '',
  status: 'not-started',
  signpost: '',
};

/** The steps that were agreed: they go on the hand-out. */
export function ActionsPart({ record }: { readonly record: SessionRecord }) {
  const desk = useSessionStore();
  const rows = useNewRow();
  return (
    <>
      {record.actions.map((action, at) => (
        <ActionRow key={action.id} action={action} at={at} isNew={rows.isNew(action.id)} />
      ))}
      <div>
        <Button
          onClick={() => {
            const id = rows.start(randomId());
            desk.add((now) => addAction(now, { ...NEW_ACTION, id }));
          }}
        >
          Add action
        </Button>
      </div>
    </>
  );
}

const changedWords = (at: number): string =>
  `Changed: where to go for action ${at + 1}. Undo puts it back.`;

interface ActionRowProps {
  readonly action: Action;
  readonly at: number;
  readonly isNew: boolean;
}

function ActionRow({ action, at, isNew }: ActionRowProps) {
  const desk = useSessionStore();
  const change = (part: Partial<Omit<Action, 'id'>>): void =>
    desk.update((now) => changeAction(now, action.id, part));
  return (
    <fieldset className={styles.itemFields}>
      <legend>Action {at + 1}</legend>
      <BoundedText
        className={styles.wide}
        label="What will be done"
        inputRef={isNew ? takeKeyboard : undefined}
        most={TEXT_MOST.action}
        value={action.what}
        onChange={(what) => change({ what })}
      />
      <Choose
        label="Who"
        words={OWNER_WORDS}
        value={action.owner}
        onChange={(owner) => change({ owner })}
      />
      <DayField label="By" value={action.due} onChange={(due) => change({ due })} />
      <DayWords what={`the day of action ${at + 1}`} onDay={(due) => change({ due })} />
      <Choose
        label="How far"
        words={PROGRESS_WORDS}
        value={action.status}
        onChange={(status) => change({ status })}
      />
      <SignpostField
        value={action.signpost}
        onType={(signpost) => change({ signpost })}
        onChoose={(signpost) =>
          desk.changeOnce(changedWords(at), (now) => changeAction(now, action.id, { signpost }))
        }
      />
      <RemoveButton
        what={`action ${at + 1}`}
        onRemove={(what) => desk.remove(what, (now) => removeAction(now, action.id))}
      />
    </fieldset>
  );
}
