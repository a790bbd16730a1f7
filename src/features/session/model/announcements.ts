import { clockWords } from './moment';
import { idOf, recordOf } from './sessionState';
import type { SessionState } from './sessionState';

/**
 * What to say to those who hear the page, of a change that others see: at most one sentence, and
 * nothing that is private. Undefined where nothing of note has happened.
 */
export function announcement(before: SessionState, after: SessionState): string | undefined {
  return (
    ofClientView(before, after) ??
    ofTrouble(before, after) ??
    ofPhase(before, after) ??
    ofEvidence(before, after) ??
    ofRemoval(before, after)
  );
}

type Said = (before: SessionState, after: SessionState) => string | undefined;

const ofClientView: Said = (before, after) => {
  if (before.clientView === after.clientView) return undefined;
  return after.clientView ? 'Client view is on. What is private is hidden.' : 'Client view is off.';
};

const ofRemoval: Said = (before, after) =>
  after.removed === before.removed || after.removed === '' ? undefined : after.removed;

/** Something was removed and can be put back. */
export function removedWords(what: string): string {
  return `Removed: ${what}. Undo puts it back.`;
}

/** A minute before all is locked. */
export function lockWarning(locksAt: string): string {
  return `Nobody has pressed anything for a while. The session is hidden and locked at ${clockWords(locksAt, true)}.`;
}

/** What the adviser sees above the page. */
const ofTrouble: Said = (before, after) => {
  if (after.notice !== before.notice && after.notice !== '') return after.notice;
  if (after.locksAt !== before.locksAt && after.locksAt !== '') return lockWarning(after.locksAt);
  const [was, is] = [problemOf(before), problemOf(after)];
  return is !== was && is !== '' ? is : undefined;
};

function problemOf({ phase }: SessionState): string {
  return phase.kind === 'saved' && phase.saving.kind === 'failed' ? phase.saving.problem : '';
}

const ofPhase: Said = (before, after) => {
  const [was, is] = [before.phase, after.phase];
  if (was.kind === is.kind) return undefined;
  if (is.kind === 'locked') return 'The session is locked.';
  if (is.kind === 'saved') return was.kind === 'locked' ? 'Unlocked.' : 'The session is saved.';
  return idOf(was) === idOf(is) ? 'The session is back. It is not saved.' : 'The desk is clear.';
};

const ofEvidence: Said = (before, after) => {
  if (idOf(before.phase) !== idOf(after.phase)) return undefined;
  const [was, is] = [countOf(before), countOf(after)];
  if (was === undefined || is === undefined || was === is) return undefined;
  return `${is > was ? 'Pinned' : 'Unpinned'}. ${pinnedWords(is)}.`;
};

function countOf({ phase }: SessionState): number | undefined {
  return recordOf(phase)?.evidence.length;
}

/** "2 pinned"; in words where there is none. */
export function pinnedWords(count: number): string {
  return count === 0 ? 'Nothing is pinned' : `${count} pinned`;
}
