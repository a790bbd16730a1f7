import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@mantine/core';
import type { SessionRecord } from '@/domain/record';
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
  if (session.id === id && record !== undefined) return children(record);
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
  const problem = useSessionState(({ phase }) => (phase.kind === 'locked' ? phase.problem : ''));
  return (
    <Message heading="This session is locked" words={problem ?? ''}>
      <Button onClick={() => desk.ask('unlock')}>Open with the passphrase</Button>
    </Message>
  );
}

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
