import type { ReactNode } from 'react';
import { formatDay } from '@/domain/format';
import { handoutJobs } from '@/domain/record';
import type { JobAsked, RecordPlace, SessionRecord } from '@/domain/record';
import { statusWords } from './model/sessionState';
import styles from './SessionDesk.module.css';
import { SessionGate } from './SessionGate';
import { ActionsPart } from './ui/ActionsPart';
import { AimsPart } from './ui/AimsPart';
import { ClosePart } from './ui/ClosePart';
import { EvidencePart } from './ui/EvidencePart';
import { LimitsPart } from './ui/LimitsPart';
import { OptionsPart } from './ui/OptionsPart';
import { PlacePart } from './ui/PlacePart';
import { PrivateNotesPart, SituationPart } from './ui/PrivateText';
import { ReferencePart } from './ui/ReferencePart';
import { TakeOut } from './ui/TakeOut';
import { useSession } from './useSession';

interface SessionDeskProps {
  /** The id in the address. */
  readonly id: string;
  /** The usual area of this computer, offered where the session has no place. */
  readonly usual?: RecordPlace | undefined;
  readonly renderPlaceBox: (onChoose: (place: RecordPlace) => void) => ReactNode;
  /** Pages read for the place of the session, and for its jobs. */
  readonly renderPlaceLinks: (place: RecordPlace, jobs: readonly JobAsked[]) => ReactNode;
  readonly renderHandoutLink: (id: string, text: string) => ReactNode;
  /** The page of a job, read for the place of the session. */
  readonly renderJobLink: (job: JobAsked, place: RecordPlace | undefined) => ReactNode;
}

/** The record of one session, part by part. In client view only what both may read. */
export function SessionDesk({ id, ...rest }: SessionDeskProps) {
  return (
    <SessionGate id={id}>
      {(record) => <OpenDesk key={record.id} record={record} {...rest} />}
    </SessionGate>
  );
}

interface OpenDeskProps extends Omit<SessionDeskProps, 'id'> {
  readonly record: SessionRecord;
}

function OpenDesk({ record, usual, ...render }: OpenDeskProps) {
  const { state, readOnly } = useSession();
  const { clientView } = state;
  return (
    <div className={styles.desk}>
      <div className={styles.head}>
        <h1>Session desk</h1>
        {clientView ? null : <SavedLine />}
        <p>{render.renderHandoutLink(record.id, 'Hand-out for the client')}</p>
      </div>
      <fieldset className={styles.fields} disabled={readOnly} aria-label="The record">
        {clientView ? null : (
          <>
            <ReferencePart record={record} />
            <SituationPart record={record} />
          </>
        )}
        <PlacePart
          record={record}
          usual={usual}
          renderPlaceBox={render.renderPlaceBox}
          renderPlaceLinks={(place) => render.renderPlaceLinks(place, handoutJobs(record))}
        />
        <LimitsPart record={record} />
        <AimsPart record={record} />
        <OptionsPart
          record={record}
          renderJobLink={(job) => render.renderJobLink(job, record.place)}
        />
        <EvidencePart record={record} />
        <ActionsPart record={record} />
        {clientView ? null : (
          <>
            <ClosePart record={record} />
            <PrivateNotesPart record={record} />
          </>
        )}
      </fieldset>
      {clientView ? null : <TakeOut record={record} />}
    </div>
  );
}

function SavedLine() {
  const { phase } = useSession().state;
  const kept = phase.kind === 'saved' ? ` Kept until ${formatDay(phase.eraseAfter)}.` : '';
  return (
    <p className={styles.note}>
      {statusWords(phase)}.{kept}
    </p>
  );
}
