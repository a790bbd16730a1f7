import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Input.layer.css';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { today } from '@/domain/period';
import { changeAction } from '@/domain/record';
import { stepLines } from '../../model/railView';
import { useRecordPart, useSession } from '../../useSession';
import { AddStep } from './AddStep';
import styles from './SessionPanel.module.css';

/** What was agreed, to be ticked off, and one line to add to it. */
export function StepsPart() {
  const { desk, readOnly } = useSession();
  const actions = useRecordPart((record) => record.actions);
  const [isAdding, setAdding] = useState(false);
  if (actions === undefined) return null;
  return (
    <section>
      <h3>Next steps</h3>
      {stepLines(actions, today()).map(({ id, what, isDone, about }) => (
        <Checkbox
          key={id}
          translate="no"
          className={styles.step}
          label={what}
          description={about}
          checked={isDone}
          disabled={readOnly}
          onChange={(event) => {
            const status = event.currentTarget.checked ? 'completed' : 'not-started';
            desk.update((now) => changeAction(now, id, { status }));
          }}
        />
      ))}
      {isAdding ? (
        <AddStep onDone={() => setAdding(false)} />
      ) : (
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={readOnly}
          onClick={() => setAdding(true)}
        >
          Add a step
        </Button>
      )}
    </section>
  );
}
