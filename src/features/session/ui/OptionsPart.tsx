import { Checkbox, TextInput } from '@mantine/core';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Input.layer.css';
import { jobKey, jobWords, placeOption, removeOption, switchLookedAt } from '@/domain/record';
import type { JobOption, RecordPlace, SessionRecord } from '@/domain/record';
import { JobLink } from '@/ui/links';
import styles from '../SessionDesk.module.css';
import { STAGE_WORDS } from '../model/words';
import { useSessionState, useSessionStore } from '../useSession';
import { Choose } from './Choose';
import { PRIVATE_FIELD } from './privateField';
import { RemoveButton } from './RemoveButton';

interface OptionsPartProps {
  readonly record: SessionRecord;
}

/** Jobs that were looked at, shortlisted or ruled out in this session. */
export function OptionsPart({ record }: OptionsPartProps) {
  const desk = useSessionStore();
  const clientView = useSessionState((state) => state.clientView);
  return (
    <>
      {record.options.length === 0 ? (
        <p className="caption">No job has been looked at yet.</p>
      ) : null}
      {record.options.map((option) => (
        <OptionRow key={jobKey(option)} option={option} place={record.place} />
      ))}
      {clientView ? null : (
        <Checkbox
          label="Note each job we look at. It stays in this session and is never counted."
          checked={record.notesJobsLookedAt}
          onChange={(event) => {
            const on = event.currentTarget.checked;
            desk.update((now) => switchLookedAt(now, on));
          }}
        />
      )}
    </>
  );
}

interface OptionRowProps {
  readonly option: JobOption;
  /** The place of the session: the page of the job is read for it. */
  readonly place: RecordPlace | undefined;
}

function OptionRow({ option, place }: OptionRowProps) {
  const desk = useSessionStore();
  const { soc, title, stage, why, wording = '' } = option;
  const words = jobWords(option);
  const clientView = useSessionState((state) => state.clientView);
  return (
    <fieldset className={styles.itemFields} aria-label={words}>
      <p className={styles.wide}>
        <JobLink soc={soc.code} title={title?.text} area={place?.gss} near={place?.town}>
          {words}
        </JobLink>
        {title === undefined ? null : <span>{` (official group: ${soc.title})`}</span>}
      </p>
      <Choose
        label="Stage"
        words={STAGE_WORDS}
        value={stage}
        onChange={(chosen) => desk.update((now) => placeOption(now, option, { stage: chosen }))}
      />
      {clientView ? null : (
        <TextInput
          {...PRIVATE_FIELD}
          label="Why"
          maxLength={300}
          value={why}
          onChange={(event) => {
            const reason = event.currentTarget.value;
            desk.update((now) => placeOption(now, option, { why: reason }));
          }}
        />
      )}
      <TextInput
        {...PRIVATE_FIELD}
        label="Words for the hand-out"
        description="In place of the job title. Kept sealed."
        maxLength={80}
        value={wording}
        onChange={(event) => {
          const own = event.currentTarget.value;
          desk.update((now) => placeOption(now, option, { wording: own }));
        }}
      />
      <RemoveButton what={words} onRemove={() => desk.update((now) => removeOption(now, option))} />
    </fieldset>
  );
}
