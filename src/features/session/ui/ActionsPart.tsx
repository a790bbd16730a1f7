import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { addAction, changeAction, removeAction } from '@/domain/record';
import type { Action, SessionRecord } from '@/domain/record';
import { randomId } from '@/services/vault/randomId';
import styles from '../SessionDesk.module.css';
import { OWNER_WORDS, PROGRESS_WORDS } from '../model/words';
import { useSession } from '../useSession';
import { Choose } from './Choose';
import { DeskSection } from './DeskSection';
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
  const { update } = useSession();
  const rows = useNewRow();
  return (
    <DeskSection title="Actions">
      {record.actions.map((action, at) => (
        <ActionRow key={action.id} action={action} at={at} isNew={rows.isNew(action.id)} />
      ))}
      <div>
        <button
          type="button"
          className={styles.plainButton}
          onClick={() => {
            const id = rows.start(randomId());
            update((now) => addAction(now, { ...NEW_ACTION, id }));
          }}
        >
          Add action
        </button>
      </div>
    </DeskSection>
  );
}

interface ActionRowProps {
  readonly action: Action;
  readonly at: number;
  readonly isNew: boolean;
}

function ActionRow({ action, at, isNew }: ActionRowProps) {
  const { update } = useSession();
  const change = (part: Partial<Omit<Action, 'id'>>): void =>
    update((now) => changeAction(now, action.id, part));
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
        onRemove={() => update((now) => removeAction(now, action.id))}
      />
    </fieldset>
  );
}
