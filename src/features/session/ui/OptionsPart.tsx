import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import type { ReactNode } from 'react';
import { jobKey, jobWords, placeOption, removeOption, switchLookedAt } from '@/domain/record';
import type { JobAsked, JobOption, SessionRecord } from '@/domain/record';
import styles from '../SessionDesk.module.css';
import { STAGE_WORDS } from '../model/words';
import { useSession } from '../useSession';
import { Choose } from './Choose';
import { DeskSection } from './DeskSection';
import { PRIVATE_FIELD } from './privateField';
import { RemoveButton } from './RemoveButton';

interface OptionsPartProps {
  readonly record: SessionRecord;
  readonly renderJobLink: (job: JobAsked) => ReactNode;
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
        <OptionRow key={jobKey(option)} option={option} link={renderJobLink(option)} />
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
  const { soc, title, stage, why, wording = '' } = option;
  const words = jobWords(option);
  return (
    <fieldset className={styles.itemFields} aria-label={words}>
      <p className={styles.wide}>
        {link}
        {title === undefined ? null : ` (official group: ${soc.title})`}
      </p>
      <Choose
        label="Stage"
        words={STAGE_WORDS}
        value={stage}
        onChange={(chosen) => update((now) => placeOption(now, option, { stage: chosen }))}
      />
      <TextInput
        {...PRIVATE_FIELD}
        label="Why"
        maxLength={300}
        value={why}
        onChange={(event) => {
          const reason = event.currentTarget.value;
          update((now) => placeOption(now, option, { why: reason }));
        }}
      />
      <TextInput
        {...PRIVATE_FIELD}
        label="Words for the hand-out"
        description="In place of the job title. Kept sealed."
        maxLength={80}
        value={wording}
        onChange={(event) => {
          const own = event.currentTarget.value;
          update((now) => placeOption(now, option, { wording: own }));
        }}
      />
      <RemoveButton what={words} onRemove={() => update((now) => removeOption(now, option))} />
    </fieldset>
  );
}
