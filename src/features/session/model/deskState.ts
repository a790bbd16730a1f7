import type { SessionRecord } from '@/domain/record';
import { idOf } from './sessionState';
import type { Phase, Saving, SessionState } from './sessionState';

/**
 * All that can happen to the state of the desk, each as a function from one state to the next.
 * Nothing here waits, writes or reads a clock.
 */

/** Said where a record is open for writing in another tab. */
export const ELSEWHERE = 'This session is open in another tab. Take it over to change it here.';

export function emptyDesk(record: SessionRecord): SessionState {
  return {
    phase: { kind: 'memory', record },
    vault: 'unknown',
    clientView: false,
    dialog: null,
    notice: '',
    clockBehind: '',
    listStamp: 0,
  };
}

/** The record on the desk is another now; `eraseAfter` is for one that is saved. */
export function changed(
  state: SessionState,
  record: SessionRecord,
  eraseAfter: string,
): SessionState {
  const { phase } = state;
  if (phase.kind === 'locked') return state;
  const next: Phase =
    phase.kind === 'memory'
      ? { ...phase, record }
      : { ...phase, record, eraseAfter, saving: { kind: 'waiting' } };
  return { ...state, phase: next };
}

/** A record lies open as it is stored. */
export function opened(
  state: SessionState,
  phase: Omit<Extract<Phase, { kind: 'saved' }>, 'kind' | 'saving'> & { readonly savedAt: string },
): SessionState {
  const { savedAt: at, ...rest } = phase;
  return {
    ...listChanged(state),
    phase: { ...rest, kind: 'saved', saving: { kind: 'saved', at } },
    vault: 'unlocked',
    dialog: null,
  };
}

/** How the last save went. */
export function savingWent(state: SessionState, saving: Saving): SessionState {
  const { phase } = state;
  return phase.kind === 'saved' ? { ...state, phase: { ...phase, saving } } : state;
}

/** Another tab has taken the right to write. */
export function writeLost(state: SessionState): SessionState {
  const { phase } = state;
  if (phase.kind !== 'saved') return { ...state, notice: ELSEWHERE };
  return { ...state, phase: { ...phase, readOnly: true }, notice: ELSEWHERE };
}

/** A saved record leaves the screen, before anything else is done about it. */
export function takenOff(state: SessionState): SessionState {
  const { phase } = state;
  if (phase.kind !== 'saved') return state;
  return {
    ...state,
    phase: { kind: 'locked', id: phase.record.id },
    vault: 'locked',
    dialog: null,
  };
}

/** The last change of a locked record could not be stored. */
export function lockFailed(state: SessionState, id: string, problem: string): SessionState {
  return { ...state, phase: { kind: 'locked', id, problem }, notice: problem };
}

/** Another record lies on the desk, as one of this visit. */
export function placed(state: SessionState, record: SessionRecord): SessionState {
  return { ...state, phase: { kind: 'memory', record } };
}

/** The desk is empty again. */
export function cleared(state: SessionState, record: SessionRecord): SessionState {
  return { ...placed(state, record), clientView: false, dialog: null, notice: '' };
}

export function listChanged(state: SessionState): SessionState {
  return { ...state, listStamp: state.listStamp + 1 };
}

/** True where that id is the saved session on the desk, open or locked. */
export function isSavedHere({ phase }: SessionState, id: string): boolean {
  return phase.kind !== 'memory' && idOf(phase) === id;
}
