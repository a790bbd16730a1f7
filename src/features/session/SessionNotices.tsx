import { formatDay } from '@/domain/period';
import type { ReactNode } from 'react';
import styles from './SessionNotices.module.css';
import { useSessionState, useSessionStore } from './useSession';

/**
 * What the adviser has to know about the session at once: it could not be saved, the clock is off.
 * Nothing of it in client view: it is about this computer, and about other clients.
 */
export function SessionNotices() {
  const desk = useSessionStore();
  const clientView = useSessionState((state) => state.clientView);
  const notice = useSessionState((state) => state.notice);
  const isElsewhere = useSessionState(({ phase }) => phase.kind === 'saved' && phase.readOnly);
  const problem = useSessionState(({ phase }) =>
    phase.kind === 'saved' && phase.saving.kind === 'failed' ? phase.saving.problem : '',
  );
  if (clientView) return null;
  return (
    <>
      <Notice words={problem}>
        <NoticeButton words="Try again" onPress={() => desk.saveNow()} />
      </Notice>
      <ClockNotice />
      <Notice words={notice}>
        {isElsewhere ? <NoticeButton words="Take over" onPress={() => desk.takeOver()} /> : null}
        <NoticeButton words="Close this message" onPress={() => desk.tell('')} />
      </Notice>
    </>
  );
}

function ClockNotice() {
  const desk = useSessionStore();
  const clockBehind = useSessionState((state) => state.clockBehind);
  const isUnlocked = useSessionState(({ vault }) => vault === 'unlocked');
  if (clockBehind === '') return null;
  return (
    <Notice
      words={`This computer’s clock is behind ${formatDay(clockBehind)}, a day it has seen before. So no saved session was erased. Please check the date.`}
    >
      {isUnlocked ? (
        <NoticeButton words="The date is right" onPress={() => desk.acceptClock()} />
      ) : null}
    </Notice>
  );
}

interface NoticeProps {
  /** '' for nothing to say. */
  readonly words: string;
  readonly children: ReactNode;
}

function Notice({ words, children }: NoticeProps) {
  if (words === '') return null;
  return (
    <div className={`${styles.notice} no-print`}>
      <p key={words}>{words}</p>
      {children}
    </div>
  );
}

interface NoticeButtonProps {
  readonly words: string;
  readonly onPress: () => unknown;
}

function NoticeButton({ words, onPress }: NoticeButtonProps) {
  return (
    <button type="button" className="button" onClick={() => void onPress()}>
      {words}
    </button>
  );
}
