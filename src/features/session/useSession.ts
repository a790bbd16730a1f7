import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Observation } from '@/domain/observation';
import { addAction, evidenceKey, unpinEvidence } from '@/domain/record';
import type { Action, JobAsked, RecordPlace, SessionRecord } from '@/domain/record';
import { randomId } from '@/services/vault/randomId';
import type { Pinning } from '@/ui/pinSlot';
import { idOf, recordOf } from './model/sessionState';
import type { SessionState } from './model/sessionState';
import type { SessionStore } from './model/sessionStore';
import type { PageSubject } from './model/world';

export const SessionContext = createContext<SessionStore | null>(null);

/** The session on the desk, as a page uses it. */
export interface Session {
  readonly desk: SessionStore;
  readonly state: SessionState;
  /** Random id for addresses; says nothing about the client. */
  readonly id: string;
  /** Undefined while it is locked. */
  readonly record: SessionRecord | undefined;
  /** True where it cannot be changed here: locked, or open in another tab. */
  readonly readOnly: boolean;
  readonly evidenceCount: number;
  readonly pin: (observation: Observation, label: string, page?: PageSubject) => void;
  readonly unpin: (observation: Observation) => void;
  readonly lookAt: (job: JobAsked, place?: RecordPlace) => void;
  readonly addAction: (action: Omit<Action, 'id'>) => void;
  readonly update: (change: (record: SessionRecord) => SessionRecord) => void;
}

/** The store itself, for what only acts and draws nothing of the session. */
export function useSessionStore(): SessionStore {
  const store = useContext(SessionContext);
  if (store === null) throw new Error('There is no SessionProvider above this');
  return store;
}

export function useSession(): Session {
  const desk = useSessionStore();
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  return useMemo(() => sessionOf(desk, state), [desk, state]);
}

/** The place of the session on the desk; undefined while it is locked or has none. */
export function useSessionPlace(): RecordPlace | undefined {
  const desk = useSessionStore();
  return useSyncExternalStore(desk.subscribe, () => recordOf(desk.state().phase)?.place);
}

/** What the pin buttons need; changes only when the evidence does. */
export function usePinning(): Pinning {
  const desk = useSessionStore();
  const evidence = useSyncExternalStore(
    desk.subscribe,
    () => recordOf(desk.state().phase)?.evidence,
  );
  return useMemo(() => {
    const keys = new Set(evidence?.map(({ observation }) => evidenceKey(observation)));
    return {
      pin: (observation, label) => desk.pin(observation, label),
      isPinned: (observation) => keys.has(evidenceKey(observation)),
    };
  }, [desk, evidence]);
}

function sessionOf(desk: SessionStore, state: SessionState): Session {
  const { phase } = state;
  const record = recordOf(phase);
  return {
    desk,
    state,
    id: idOf(phase),
    record,
    readOnly: record === undefined || (phase.kind === 'saved' && phase.readOnly),
    evidenceCount: record?.evidence.length ?? 0,
    pin: (observation, label, page) => desk.pin(observation, label, page),
    unpin: (observation) => desk.update((now) => unpinEvidence(now, observation)),
    lookAt: (job, place) => desk.lookAt(job, place),
    addAction: (action) => desk.update((now) => addAction(now, { ...action, id: randomId() })),
    update: (change) => desk.update(change),
  };
}
