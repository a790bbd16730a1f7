import { Button, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { addAction, changeAction, removeAction } from '@/domain/record';
import type { Action, SessionRecord } from '@/domain/record';
import { randomId } from '@/services/vault/randomId';
import styles from '../SessionDesk.module.css';
import { OWNER_WORDS, PROGRESS_WORDS } from '../model/words';
import { useSessionStore } from '../useSession';
import { Choose } from './Choose';
import { PRIVATE_FIELD } from './privateField';
import { RemoveButton } from './RemoveButton';
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
            desk.update((now) => addAction(now, { ...NEW_ACTION, id }));
          }}
        >
          Add action
        </Button>
      </div>
    </>
  );
}

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
      <TextInput
        {...PRIVATE_FIELD}
        className={styles.wide}
        label="What will be done"
        ref={isNew ? takeKeyboard : undefined}
        maxLength={200}
        value={action.what}
        onChange={(event) => change({ what: event.currentTarget.value })}
      />
      <Choose
        label="Who"
        words={OWNER_WORDS}
        value={action.owner}
        onChange={(owner) => change({ owner })}
      />
      <TextInput
        {...PRIVATE_FIELD}
        type="date"
        label="By"
        value={action.due}
        onChange={(event) => change({ due: event.currentTarget.value })}
      />
      <Choose
        label="How far"
        words={PROGRESS_WORDS}
        value={action.status}
        onChange={(status) => change({ status })}
      />
      <TextInput
        {...PRIVATE_FIELD}
        label="Where to go for it"
        maxLength={120}
        value={action.signpost}
        onChange={(event) => change({ signpost: event.currentTarget.value })}
      />
      <RemoveButton
        what={`action ${at + 1}`}
        onRemove={() => desk.update((now) => removeAction(now, action.id))}
      />
    </fieldset>
  );
}
