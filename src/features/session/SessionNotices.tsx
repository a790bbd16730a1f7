import { TRAINING_WORDS } from '@/domain/training';
import { formatDay } from '@/domain/period';
import type { SoonErased } from '@/domain/retention';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { lockWarning } from './model/announcements';
import { ELSEWHERE } from './model/deskState';
import type { ClockDoubt } from './model/sessionState';
import styles from './SessionNotices.module.css';
import { useSession, useSessionState, useSessionStore } from './useSession';

/**
 * What the adviser has to know about the session at once: it could not be saved, the clock is off.
 * In client view only that it is about to lock: the rest is about this computer and other clients.
 */
export function SessionNotices() {
  const clientView = useSessionState((state) => state.clientView);
  return (
    <>
      <TrainingNotice />
      <LockNotice />
      {clientView ? null : <AdviserNotices />}
    </>
  );
}

/** On every page while the training session is open, on paper too; the hand-out says it itself. */
function TrainingNotice() {
  const { desk, training, clientView } = useSession();
  if (!training) return null;
  return (
    <aside className={`${styles.notice} ${styles.training}`} aria-label="Training">
      <p>{`${TRAINING_WORDS}. Nothing of it is saved.`}</p>
      {clientView ? null : (
        <>
          <NoticeButton words="Back to its beginning" onPress={() => desk.restartTraining()} />
          <NoticeButton
            words="End training"
            onPress={() => {
              desk.endTraining();
              // The button goes with it.
              document.querySelector('main')?.focus();
            }}
          />
        </>
      )}
    </aside>
  );
}

function AdviserNotices() {
  const desk = useSessionStore();
  const notice = useSessionState((state) => state.notice);
  return (
    <>
      <SavingNotice />
      <ElsewhereNotice />
      <ClockNotice />
      <SoonNotice />
      <Notice words={notice === ELSEWHERE ? '' : notice}>
        <NoticeButton words="Close this message" onPress={() => desk.tell('')} />
      </Notice>
      <RemovedNotice />
    </>
  );
}

/** A minute before all is locked; a press anywhere is enough, and this is one that does nothing else. */
function LockNotice() {
  const locksAt = useSessionState((state) => state.locksAt);
  return (
    <Notice words={locksAt === '' ? '' : lockWarning(locksAt)}>
      <NoticeButton words="Stay" onPress={() => undefined} />
    </Notice>
  );
}

function SavingNotice() {
  const desk = useSessionStore();
  const problem = useSessionState(({ phase }) => {
    if (phase.kind === 'locked') return phase.problem ?? '';
    return phase.kind === 'saved' && phase.saving.kind === 'failed' ? phase.saving.problem : '';
  });
  const isLocked = useSessionState(({ phase }) => phase.kind === 'locked');
  return (
    <Notice words={problem}>
      {isLocked ? (
        <NoticeButton words="Unlock" onPress={() => desk.ask('unlock')} />
      ) : (
        <>
          <NoticeButton words="Try again" onPress={() => desk.saveNow()} />
          <NoticeButton words="Save as new" onPress={() => desk.saveAsNew()} />
        </>
      )}
    </Notice>
  );
}

function ElsewhereNotice() {
  const desk = useSessionStore();
  const isElsewhere = useSessionState(({ phase }) => phase.kind === 'saved' && phase.readOnly);
  const takeOver = async (): Promise<void> => {
    const outcome = await desk.takeOver();
    if (outcome.kind === 'refused') desk.tell(outcome.problem);
  };
  return (
    <Notice words={isElsewhere ? ELSEWHERE : ''}>
      <NoticeButton words="Take over" onPress={takeOver} />
      <NoticeButton words="Save as new" onPress={() => desk.saveAsNew()} />
    </Notice>
  );
}

function ClockNotice() {
  const desk = useSessionStore();
  const clock = useSessionState((state) => state.clock);
  const vault = useSessionState((state) => state.vault);
  if (clock === null) return null;
  const accept = async (): Promise<void> => {
    const outcome = await desk.acceptClock();
    if (outcome.kind === 'refused') desk.tell(outcome.problem);
  };
  return (
    <Notice words={clockWords(clock)}>
      {vault === 'unlocked' ? (
        <NoticeButton words="The date is right" onPress={accept} />
      ) : (
        <NoticeButton words="Unlock to go on" onPress={() => desk.ask('unlock')} />
      )}
    </Notice>
  );
}

function clockWords({ kind, lastDaySeen, today }: ClockDoubt): string {
  const seen = formatDay(lastDaySeen);
  return kind === 'back'
    ? `This computer’s clock is behind ${seen}, a day it has seen before. So no saved session was erased. Please check the date.`
    : `This computer’s clock says ${formatDay(today)}. The last day it has seen is ${seen}. So no saved session was erased. Please check the date.`;
}

function SoonNotice() {
  const desk = useSessionStore();
  const soon = useSessionState((state) => state.soon);
  return (
    <Notice words={soon === null ? '' : soonWords(soon)}>
      <NoticeButton words="I have read this" onPress={() => desk.readOfSoon()} />
    </Notice>
  );
}

function soonWords({ count, firstDay }: SoonErased): string {
  const day = formatDay(firstDay);
  return count === 1
    ? `1 saved session is erased after ${day}. Print or export what you need of it.`
    : `${count} saved sessions are erased soon, the first after ${day}. Print or export what you need of them.`;
}

/** At the foot of the window, in sight of whoever has just removed something. */
function RemovedNotice() {
  const desk = useSessionStore();
  const removed = useSessionState((state) => state.removed);
  return (
    <Notice words={removed} className={styles.foot}>
      <NoticeButton words="Undo" onPress={() => desk.undo()} />
    </Notice>
  );
}

interface NoticeProps {
  /** '' for nothing to say. */
  readonly words: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

function Notice({ words, className = '', children }: NoticeProps) {
  if (words === '') return null;
  return (
    <NoticeBox words={words} className={className}>
      {children}
    </NoticeBox>
  );
}

/** Where its button is gone once pressed, the keyboard goes on from the page. */
function NoticeBox({ words, className, children }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(function handTheKeyboardOn() {
    const element = box.current;
    return () => {
      if (element === null || !element.contains(document.activeElement)) return;
      setTimeout(() => {
        if (document.activeElement === document.body) document.querySelector('main')?.focus();
      }, 0);
    };
  }, []);
  return (
    <div ref={box} className={`${styles.notice} ${className} no-print`}>
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
