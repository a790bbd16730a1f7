import { Button } from '@mantine/core';
import { addAim, changeAim, removeAim } from '@/domain/record';
import type { Aim, SessionRecord } from '@/domain/record';
import { TEXT_MOST } from '@/domain/recordBounds';
import { randomId } from '@/services/vault/randomId';
import styles from '../SessionDesk.module.css';
import { AIM_WORDS, PROGRESS_WORDS } from '../model/words';
import { useSessionStore } from '../useSession';
import { BoundedText } from './BoundedText';
import { Choose } from './Choose';
import { RemoveButton } from './RemoveButton';
import { takeKeyboard, useNewRow } from './useNewRow';

/** What the client wants to reach. */
export function AimsPart({ record }: { readonly record: SessionRecord }) {
  const desk = useSessionStore();
  const rows = useNewRow();
  return (
    <>
      {record.aims.map((aim, at) => (
        <AimRow key={aim.id} aim={aim} at={at} isNew={rows.isNew(aim.id)} />
      ))}
      <div>
        <Button
          onClick={() => {
            const id = rows.start(randomId());
            desk.add((now) => addAim(now, { id, kind: 'work', text: '', status: 'not-started' }));
          }}
        >
          Add aim
        </Button>
      </div>
    </>
  );
}

interface AimRowProps {
  readonly aim: Aim;
  readonly at: number;
  readonly isNew: boolean;
}

function AimRow({ aim, at, isNew }: AimRowProps) {
  const desk = useSessionStore();
  const change = (part: Partial<Omit<Aim, 'id'>>): void =>
    desk.update((now) => changeAim(now, aim.id, part));
  return (
    <fieldset className={styles.itemFields}>
      <legend>Aim {at + 1}</legend>
      <BoundedText
        className={styles.wide}
        label="What"
        inputRef={isNew ? takeKeyboard : undefined}
        most={TEXT_MOST.aim}
        value={aim.text}
        onChange={(text) => change({ text })}
      />
      <Choose
        label="Kind"
        words={AIM_WORDS}
        value={aim.kind}
        onChange={(kind) => change({ kind })}
      />
      <Choose
        label="How far"
        words={PROGRESS_WORDS}
        value={aim.status}
        onChange={(status) => change({ status })}
      />
      <RemoveButton
        what={`aim ${at + 1}`}
        onRemove={(what) => desk.remove(what, (now) => removeAim(now, aim.id))}
      />
    </fieldset>
  );
}
