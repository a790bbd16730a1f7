import { type ReactNode, useEffect, useState } from 'react';
import type { SessionRecord } from '@/domain/record';
import styles from './SessionDesk.module.css';
import { useSession } from './useSession';

interface SessionGateProps {
  /** The id in the address. */
  readonly id: string;
  readonly children: (record: SessionRecord) => ReactNode;
}

/** Draws what needs a session's record: opens it where that can be done, or says what is missing. */
export function SessionGate({ id, children }: SessionGateProps) {
  const session = useSession();
  const { phase, vault } = session.state;
  if (session.id === id && session.record !== undefined) return children(session.record);
  if (vault === 'unlocked' && phase.kind !== 'locked') return <Opening key={id} id={id} />;
  if (vault === 'locked' || phase.kind === 'locked') return <LockedSession />;
  return vault === 'unknown' ? (
    <Message heading="Session">Looking for this session …</Message>
  ) : (
    <NotHere />
  );
}

function Opening({ id }: { readonly id: string }) {
  const { desk } = useSession();
  const [problem, setProblem] = useState('');
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
  return <Message heading="Session">{problem === '' ? 'Opening this session …' : problem}</Message>;
}

/** Stands where a record was until it was locked. */
function LockedSession() {
  const { desk, state } = useSession();
  const { phase } = state;
  return (
    <Message heading="This session is locked">
      {phase.kind === 'locked' && phase.problem !== undefined ? phase.problem : null}
      <button type="button" className={styles.plainButton} onClick={() => desk.ask('unlock')}>
        Open with the passphrase
      </button>
    </Message>
  );
}

function NotHere() {
  return (
    <Message heading="There is no such session">
      It was not saved in this browser, or its last day has passed.
    </Message>
  );
}

interface MessageProps {
  readonly heading: string;
  readonly children: ReactNode;
}

function Message({ heading, children }: MessageProps) {
  return (
    <div className={styles.message}>
      <h1>{heading}</h1>
      <div aria-live="polite">{children}</div>
    </div>
  );
}
