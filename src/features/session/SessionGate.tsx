import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@mantine/core';
import { Navigate } from '@tanstack/react-router';
import type { SessionRecord } from '@/domain/record';
import { isTraining } from '@/domain/training';
import { PageLink } from '@/ui/links';
import { clockWords } from './model/moment';
import type { Phase } from './model/sessionState';
import styles from './SessionDesk.module.css';
import { useSaid } from './ui/useSaid';
import { useRecordPart, useSession, useSessionState, useSessionStore } from './useSession';

interface SessionGateProps {
  /** The id in the address. */
  readonly id: string;
  readonly children: (record: SessionRecord) => ReactNode;
}

/** Draws what needs a session's record: opens it where that can be done, or says what is missing. */
export function SessionGate({ id, children }: SessionGateProps) {
  const session = useSession();
  const record = useRecordPart((whole) => whole);
  const vault = useSessionState((state) => state.vault);
  const movedFrom = useSessionState((state) => state.movedFrom);
  if (session.id === id && record !== undefined) return children(record);
  if (movedFrom === id) return <Navigate to="/sessions/$id" params={{ id: session.id }} replace />;
  if (isTraining(id)) return <TrainingOver />;
  const isLocked = record === undefined;
  if (vault === 'unlocked' && !isLocked) return <Opening key={id} id={id} />;
  if (vault === 'locked' || isLocked) return <LockedSession />;
  return vault === 'unknown' ? (
    <Message heading="Session" words="Looking for this session …" />
  ) : (
    <Message
      heading="There is no such session"
      words="It was not saved in this browser, or its last day has passed."
    />
  );
}

function TrainingOver() {
  return (
    <Message heading="The training session is over" words="Nothing of it was kept.">
      <PageLink to="/sessions">Sessions</PageLink>
    </Message>
  );
}

function Opening({ id }: { readonly id: string }) {
  const desk = useSessionStore();
  const [problem, setProblem] = useState('');
  useSaid(problem);
  useEffect(
    function openSession() {
      let left = false;
      void desk.open(id).then((outcome) => {
        if (!left && outcome.kind === 'refused') setProblem(outcome.problem);
      });
      return () => {
        left = true;
      };
    },
    [desk, id],
  );
  return <Message heading="Session" words={problem === '' ? 'Opening this session …' : problem} />;
}

/** Stands where a record was until it was locked, and has the keyboard if that was in the record. */
function LockedSession() {
  const desk = useSessionStore();
  const phase = useSessionState((state) => state.phase);
  if (phase.kind !== 'locked' || phase.clearsAt === '')
    return (
      <Message heading="This session is locked" words={problemOf(phase)}>
        <Button onClick={() => desk.ask('unlock')}>Open with the passphrase</Button>
      </Message>
    );
  return (
    <Message heading="This session is hidden" words={hiddenWords(phase.clearsAt)}>
      <Button onClick={() => void desk.bringBack()}>Bring it back</Button>
    </Message>
  );
}

function problemOf(phase: Phase): string {
  if (phase.kind !== 'locked') return '';
  return phase.problem ?? (phase.unsaved ? UNSAVED : '');
}

const UNSAVED = 'It is not saved. It is kept sealed in this tab: do not close it.';

/** No passphrase was chosen yet, so none can be asked. */
const hiddenWords = (clearsAt: string): string =>
  `It was never saved, so no passphrase guards it: anyone at this computer can bring it back. At ${clockWords(clearsAt)} it is cleared.`;

interface MessageProps {
  readonly heading: string;
  /** '' where the heading says it all. */
  readonly words: string;
  readonly children?: ReactNode;
}

function Message({ heading, words, children }: MessageProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(function holdTheKeyboard() {
    if (document.activeElement === document.body) head.current?.focus();
  }, []);
  return (
    <div className={styles.message}>
      <h1 ref={head} key={heading} tabIndex={-1}>
        {heading}
      </h1>
      {words === '' ? null : <p key={words}>{words}</p>}
      {children}
    </div>
  );
}
