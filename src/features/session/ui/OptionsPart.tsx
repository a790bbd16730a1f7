import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import { jobKey, jobWords, placeOption, removeOption, switchLookedAt } from '@/domain/record';
import type { JobOption, RecordPlace, SessionRecord } from '@/domain/record';
import { TEXT_MOST } from '@/domain/recordBounds';
import { CompareLink, JobLink } from '@/ui/links';
import styles from '../SessionDesk.module.css';
import { STAGE_WORDS } from '../model/words';
import { useSessionState, useSessionStore } from '../useSession';
import { BoundedText } from './BoundedText';
import { Choose } from './Choose';
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
      <Shortlist record={record} />
      {clientView ? null : (
        <Checkbox
          label="Note each job we look at. It stays in this session and is never counted."
          checked={record.notesJobsLookedAt}
          onChange={(event) => {
            const on = event.currentTarget.checked;
            if (on) desk.update((now) => switchLookedAt(now, true));
            else desk.remove('jobs looked at', (now) => switchLookedAt(now, false));
          }}
        />
      )}
    </>
  );
}

/** The shortlist side by side in one press; of one job alone, a question. */
function Shortlist({ record }: OptionsPartProps) {
  const { options, place } = record;
  const jobs = options
    .filter(({ stage }) => stage === 'shortlisted')
    .map(({ soc, title }) => ({ soc: soc.code, title: title?.text }));
  if (jobs.length === 0) return null;
  if (jobs.length === 1)
    return (
      <p className="caption">
        Only one job is on the shortlist. Is there a second one to hold it against?
      </p>
    );
  return (
    <p>
      <CompareLink jobs={jobs} area={place?.gss} near={place?.town} className="button">
        Compare the shortlist
      </CompareLink>
    </p>
  );
}

interface OptionRowProps {
  readonly option: JobOption;
  /** The place of the session: the page of the job is read for it. */
  readonly place: RecordPlace | undefined;
}

function OptionRow({ option, place }: OptionRowProps) {
  const desk = useSessionStore();
  const { soc, title, stage, why, wording = '', forClient = '' } = option;
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
        <BoundedText
          label="Why"
          description="For you: never on the hand-out."
          most={TEXT_MOST.why}
          value={why}
          onChange={(reason) => desk.update((now) => placeOption(now, option, { why: reason }))}
        />
      )}
      <BoundedText
        label="Words for the hand-out"
        description="In place of the job title. Kept sealed."
        most={TEXT_MOST.wording}
        value={wording}
        onChange={(own) => desk.update((now) => placeOption(now, option, { wording: own }))}
      />
      <BoundedText
        label="Reason for the hand-out"
        description="One line to the client: why this job."
        className={styles.wide}
        most={TEXT_MOST.forClient}
        value={forClient}
        onChange={(line) => desk.update((now) => placeOption(now, option, { forClient: line }))}
      />
      <RemoveButton
        what={words}
        onRemove={(what) => desk.remove(what, (now) => removeOption(now, option))}
      />
    </fieldset>
  );
}
