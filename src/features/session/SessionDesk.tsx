import type { ReactNode } from 'react';
import type { Area } from '@/domain/area';
import { formatDay } from '@/domain/format';
import type { SessionRecord } from '@/domain/record';
import type { SocGroup } from '@/domain/soc';
import { statusWords } from './model/sessionState';
import styles from './SessionDesk.module.css';
import { SessionGate } from './SessionGate';
import { ActionsPart } from './ui/ActionsPart';
import { AimsPart } from './ui/AimsPart';
import { ClosePart } from './ui/ClosePart';
import { EvidencePart } from './ui/EvidencePart';
import { LimitsPart } from './ui/LimitsPart';
import { OptionsPart } from './ui/OptionsPart';
import { PrivateNotesPart, SituationPart } from './ui/PrivateText';
import { ReferencePart } from './ui/ReferencePart';
import { TakeOut } from './ui/TakeOut';
import { useSession } from './useSession';

interface SessionDeskProps {
  /** The id in the address. */
  readonly id: string;
  /** The area in use, offered as a limit. */
  readonly area?: Area | undefined;
  readonly renderHandoutLink: (id: string, text: string) => ReactNode;
  readonly renderJobLink: (soc: SocGroup) => ReactNode;
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

function OpenDesk({ record, area, renderHandoutLink, renderJobLink }: OpenDeskProps) {
  const { state, readOnly } = useSession();
  const { clientView } = state;
  return (
    <div className={styles.desk}>
      <div className={styles.head}>
        <h1>Session desk</h1>
        {clientView ? null : <SavedLine />}
        <p>{renderHandoutLink(record.id, 'Hand-out for the client')}</p>
      </div>
      <fieldset className={styles.fields} disabled={readOnly} aria-label="The record">
        {clientView ? null : (
          <>
            <ReferencePart record={record} />
            <SituationPart record={record} />
          </>
        )}
        <LimitsPart record={record} area={area} />
        <AimsPart record={record} />
        <OptionsPart record={record} renderJobLink={renderJobLink} />
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
