import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import type { ReactNode } from 'react';
import { placeOption, removeOption, switchLookedAt } from '@/domain/record';
import type { JobOption, SessionRecord } from '@/domain/record';
import type { SocGroup } from '@/domain/soc';
import styles from '../SessionDesk.module.css';
import { STAGE_WORDS } from '../model/words';
import { useSession } from '../useSession';
import { Choose } from './Choose';
import { DeskSection } from './DeskSection';
import { PRIVATE_FIELD } from './privateField';
import { RemoveButton } from './RemoveButton';

interface OptionsPartProps {
  readonly record: SessionRecord;
  readonly renderJobLink: (soc: SocGroup) => ReactNode;
}

/** Jobs that were looked at, shortlisted or ruled out in this session. */
export function OptionsPart({ record, renderJobLink }: OptionsPartProps) {
  const { state, update } = useSession();
  return (
    <DeskSection title="Jobs">
      {record.options.length === 0 ? (
        <p className={styles.note}>No job has been looked at yet.</p>
      ) : null}
      {record.options.map((option) => (
        <OptionRow
          key={`${option.soc.edition} ${option.soc.code}`}
          option={option}
          link={renderJobLink(option.soc)}
        />
      ))}
      {state.clientView ? null : (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={record.notesJobsLookedAt}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              update((now) => switchLookedAt(now, on));
            }}
          />
          Note each job we look at. It stays in this session and is never counted.
        </label>
      )}
    </DeskSection>
  );
}

interface OptionRowProps {
  readonly option: JobOption;
  readonly link: ReactNode;
}

function OptionRow({ option, link }: OptionRowProps) {
  const { update } = useSession();
  const { soc, stage, why } = option;
  return (
    <fieldset className={styles.itemFields} aria-label={soc.title}>
      <p className={styles.wide}>{link}</p>
      <Choose
        label="Stage"
        words={STAGE_WORDS}
        value={stage}
        onChange={(chosen) => update((now) => placeOption(now, soc, { stage: chosen }))}
      />
      <TextInput
        {...PRIVATE_FIELD}
        label="Why"
        maxLength={300}
        value={why}
        onChange={(event) => {
          const reason = event.currentTarget.value;
          update((now) => placeOption(now, soc, { why: reason }));
        }}
      />
      <RemoveButton what={soc.title} onRemove={() => update((now) => removeOption(now, soc))} />
    </fieldset>
  );
}
