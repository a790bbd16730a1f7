import { isEmptyRecord } from '@/domain/record';
import type { SessionRecord } from '@/domain/record';
import { isTraining } from '@/domain/training';
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
    removed: '',
    clock: null,
    soon: null,
    locksAt: '',
    reopened: '',
    movedFrom: '',
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
  return phase.kind === 'saved' ? { ...state, phase: { ...phase, readOnly: true } } : state;
}

/**
 * A record leaves the screen, before anything else is done about it.
 *
 * @param clearsAt for an unsaved one that no passphrase guards
 */
export function takenOff(state: SessionState, clearsAt: string): SessionState {
  const { phase } = state;
  if (phase.kind === 'locked') return state;
  const unsaved = phase.kind === 'memory';
  const locked: Phase = {
    kind: 'locked',
    id: phase.record.id,
    unsaved,
    clearsAt: unsaved ? clearsAt : '',
  };
  const { vault } = state;
  const isOpen = vault === 'unlocked' || !unsaved;
  return { ...state, phase: locked, vault: isOpen ? 'locked' : vault, dialog: null, locksAt: '' };
}

/** The last change of a locked record could not be stored. */
export function lockFailed(state: SessionState, problem: string): SessionState {
  const { phase } = state;
  return phase.kind === 'locked' ? { ...state, phase: { ...phase, problem } } : state;
}

/** Another record lies on the desk, as one of this visit. */
export function placed(state: SessionState, record: SessionRecord): SessionState {
  return { ...state, phase: { kind: 'memory', record } };
}

/** The desk is empty again. */
export function cleared(state: SessionState, record: SessionRecord): SessionState {
  return { ...placed(state, record), clientView: false, dialog: null, notice: '', locksAt: '' };
}

export function listChanged(state: SessionState): SessionState {
  return { ...state, listStamp: state.listStamp + 1 };
}

/** True where that id is the saved session on the desk, open or locked. */
export function isSavedHere({ phase }: SessionState, id: string): boolean {
  return phase.kind !== 'memory' && idOf(phase) === id;
}

/** What a notice is about: one that was said of another state is not true any more. */
function aboutOf({ phase, vault, clientView }: SessionState): string {
  const isFailing = phase.kind === 'saved' && phase.saving.kind === 'failed';
  const readOnly = phase.kind === 'saved' && phase.readOnly;
  return [phase.kind, idOf(phase), vault, clientView, isFailing, readOnly].join(' ');
}

/** What was said, and what can be put back, belong to a state; the next one begins without them. */
export function withoutTheUntrue(before: SessionState, after: SessionState): SessionState {
  if (aboutOf(before) === aboutOf(after)) return after;
  const notice = after.notice === before.notice ? '' : after.notice;
  const removed = after.removed === before.removed ? '' : after.removed;
  return notice === after.notice && removed === after.removed
    ? after
    : { ...after, notice, removed };
}

/** True where something would be taken off the screen by locking, or a key be dropped. */
export function needsLock({ phase, vault }: SessionState): boolean {
  if (vault === 'unlocked' || phase.kind === 'saved') return true;
  return phase.kind === 'memory' && !isEmptyRecord(phase.record) && !isTraining(phase.record.id);
}
