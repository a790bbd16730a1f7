import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { filedKeys, filingKey, isFiled, unpinEvidence } from '@/domain/record';
import { isTraining } from '@/domain/training';
import type { Observation } from '@/domain/observation';
import type { PinnedFor, RecordPlace, SessionRecord } from '@/domain/record';
import type { Pinning } from '@/ui/pinSlot';
import { idOf, isReadOnly, recordOf } from './model/sessionState';
import type { SessionState } from './model/sessionState';
import type { SessionStore } from './model/sessionStore';
import type { PageSubject } from './model/world';

export const SessionContext = createContext<SessionStore | null>(null);

/** The store itself, for what only acts and draws nothing of the session. */
export function useSessionStore(): SessionStore {
  const store = useContext(SessionContext);
  if (store === null) throw new Error('There is no SessionProvider above this');
  return store;
}

/**
 * One thing of the session's state: what reads it is drawn anew only when that changes, not at each
 * key typed in the desk.
 *
 * @param select gives the same value for the same state: a part of it, never a new object
 */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  const desk = useSessionStore();
  const read = () => select(desk.state());
  return useSyncExternalStore(desk.subscribe, read, read);
}

/** One part of the record, as `useSessionState`; undefined while it is locked. */
export function useRecordPart<T>(select: (record: SessionRecord) => T): T | undefined {
  return useSessionState(({ phase }) => {
    const record = recordOf(phase);
    return record && select(record);
  });
}

/** What a page has to know of the session on the desk. */
interface SessionFacts {
  readonly desk: SessionStore;
  /** Random id for addresses; says nothing about the client. */
  readonly id: string;
  /** True where it cannot be changed here: locked, or open in another tab. */
  readonly readOnly: boolean;
  readonly clientView: boolean;
  /** True for the training session: nothing of it is real or kept. */
  readonly training: boolean;
  readonly evidenceCount: number;
}

export function useSession(): SessionFacts {
  return {
    desk: useSessionStore(),
    id: useSessionState(({ phase }) => idOf(phase)),
    readOnly: useSessionState(({ phase }) => isReadOnly(phase)),
    clientView: useSessionState((state) => state.clientView),
    training: useSessionState(({ phase }) => isTraining(idOf(phase))),
    evidenceCount: useRecordPart((record) => record.evidence.length) ?? 0,
  };
}

/** The place of the session on the desk; undefined while it is locked or has none. */
export function useSessionPlace(): RecordPlace | undefined {
  return useRecordPart((record) => record.place);
}

const NO_SUBJECT: readonly PageSubject[] = [{}];

/**
 * What the pin buttons of a page need; changes only when the evidence does.
 *
 * @param pages what each pin says the page is about, the same list as long as it says the same; of
 *   a figure that stands for several jobs each of them
 */
export function usePinning(pages: readonly PageSubject[] = NO_SUBJECT): Pinning {
  const desk = useSessionStore();
  const evidence = useRecordPart((record) => record.evidence);
  return useMemo(() => {
    const keys = filedKeys(evidence ?? []);
    // One job in several places is filed once, at the first of them.
    const names = pages.map((page) => filingKey(filingOf(page)));
    const jobs = pages.filter((_, at) => names.indexOf(names[at] ?? '') === at);
    const missingFrom = (observation: Observation): readonly PageSubject[] =>
      jobs.filter((page) => !isFiled(keys, observation, filingOf(page)));
    const unpin = (observation: Observation) => (record: SessionRecord) =>
      pages.reduce((now, page) => unpinEvidence(now, observation, filingOf(page)), record);
    return {
      isPinned: (observation) => missingFrom(observation).length === 0,
      pin: (observation, label) => {
        const missing = missingFrom(observation);
        if (missing.length === 0) desk.remove(`the pin of ${label}`, unpin(observation));
        for (const page of missing) desk.pin(observation, label, page);
      },
    };
  }, [desk, evidence, pages]);
}

const filingOf = ({ job }: PageSubject): PinnedFor => (job ? { job } : {});
