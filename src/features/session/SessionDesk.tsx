import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { RecordPlace, SessionRecord } from '@/domain/record';
import { isTraining, TRAINING_WORDS } from '@/domain/training';
import { HandoutLink } from '@/ui/links';
import { PageHead } from '@/ui/PageHead';
import { type Section, Sections } from '@/ui/Sections';
import { useKeptFocus } from '@/ui/useKeptFocus';
import { deskFindings } from './model/deskFindings';
import type { DeskPart } from './model/deskFindings';
import type { Template } from './model/templates';
import styles from './SessionDesk.module.css';
import { SessionGate } from './SessionGate';
import { ActionsPart } from './ui/ActionsPart';
import { AimsPart } from './ui/AimsPart';
import { ClosePart } from './ui/ClosePart';
import { EvidencePart } from './ui/EvidencePart';
import { LimitsPart } from './ui/LimitsPart';
import { OptionsPart } from './ui/OptionsPart';
import { OutOfApp } from './ui/OutOfApp';
import { PlacePart } from './ui/PlacePart';
import { PrivateNotesPart, SituationPart } from './ui/PrivateText';
import { ReferencePart } from './ui/ReferencePart';
import { Templates } from './ui/Templates';
import { WhatChanged } from './ui/WhatChanged';
import { useSession, useSessionState } from './useSession';

interface SessionDeskProps {
  /** The id in the address. */
  readonly id: string;
  /** The usual area of this computer, offered where the session has no place. */
  readonly usual?: RecordPlace | undefined;
  readonly renderPlaceBox: (onChoose: (place: RecordPlace) => void) => ReactNode;
  /** The words of the hand-out, as text to copy. */
  readonly renderMailText: (record: SessionRecord) => ReactNode;
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

/** Where one writes in an appointment. */
const OPEN_AT_FIRST: readonly DeskPart[] = ['situation', 'actions', 'notes'];

const PRIVATE: ReadonlySet<string> = new Set(['reference', 'situation', 'close', 'notes', 'out']);

function OpenDesk(props: OpenDeskProps) {
  const { clientView, readOnly } = useSession();
  const isReopened = useSessionState(({ reopened }) => reopened === props.record.id);
  const [open, setOpen] = useState<readonly string[]>(OPEN_AT_FIRST);
  // In an object of its own: the same meeting may be laid out again after Undo.
  const [laidOut, setLaidOut] = useState<{ readonly of: Template }>();
  const desk = useRef<HTMLDivElement>(null);
  useKeptFocus(desk);
  useEffect(
    function writeUnderTheFirstHeading() {
      const field = desk.current?.querySelector('textarea');
      const heading = laidOut?.of.situation[0];
      if (!field || heading === undefined) return;
      const at = field.value.lastIndexOf(heading);
      // Where there was no room for it, after what is written.
      const end = at < 0 ? field.value.length : at + heading.length;
      field.focus();
      field.setSelectionRange(end, end);
    },
    [laidOut],
  );
  const sections = sectionsOf(props, readOnly).filter(({ id }) => !clientView || !PRIVATE.has(id));
  const isAllOpen = sections.every(({ id }) => open.includes(id));
  return (
    <div ref={desk} className={styles.desk}>
      <PageHead
        heading="Session desk"
        {...(isTraining(props.record.id) ? { caption: TRAINING_WORDS } : {})}
        actions={
          <>
            <Button onClick={() => setOpen(isAllOpen ? [] : sections.map(({ id }) => id))}>
              {isAllOpen ? 'Close all' : 'Open all'}
            </Button>
            <HandoutLink id={props.record.id} className="button">
              Hand-out for the client
            </HandoutLink>
          </>
        }
      />
      {isReopened ? <WhatChanged record={props.record} /> : null}
      {clientView || readOnly ? null : (
        <Templates
          record={props.record}
          isReopened={isReopened}
          onLaidOut={(template) => {
            setOpen(template.open);
            setLaidOut({ of: template });
          }}
        />
      )}
      <Sections sections={sections} open={open} onOpen={setOpen} />
    </div>
  );
}

function sectionsOf(props: OpenDeskProps, readOnly: boolean): readonly Section[] {
  const { record, usual, renderPlaceBox, renderMailText } = props;
  const findings = deskFindings(record);
  const part = (id: DeskPart, title: string, fields: ReactNode): Section => ({
    id,
    title,
    finding: findings[id],
    content: (
      // Only switches its fields off: the region around it has the name.
      <fieldset role="none" className={styles.fields} disabled={readOnly}>
        {fields}
      </fieldset>
    ),
  });
  return [
    part('reference', 'Reference', <ReferencePart record={record} />),
    part('situation', 'Where things stand', <SituationPart record={record} />),
    part(
      'place',
      'Place',
      <PlacePart record={record} usual={usual} renderPlaceBox={renderPlaceBox} />,
    ),
    part('limits', 'Limits', <LimitsPart record={record} />),
    part('aims', 'Aims', <AimsPart record={record} />),
    part('jobs', 'Jobs', <OptionsPart record={record} />),
    part('evidence', 'Evidence', <EvidencePart record={record} />),
    part('actions', 'Actions', <ActionsPart record={record} />),
    part('close', 'Close', <ClosePart record={record} />),
    part('notes', 'For you only', <PrivateNotesPart record={record} />),
    {
      id: 'out',
      title: 'Out of the app',
      finding: 'hand-out, e-mail, write-up, files',
      content: <OutOfApp record={record} mailText={renderMailText(record)} />,
    },
  ];
}
