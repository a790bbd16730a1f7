import type { SessionRecord } from '@/domain/record';
import { isTraining, TRAINING_WORDS } from '@/domain/training';
import type { SoonErased } from '@/domain/retention';
import { clockWords } from './moment';

/** How the last save of an open, saved session went. */
export type Saving =
  /** `at`: date and time, ISO 8601. */
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly problem: string };

interface SavedPhase {
  readonly kind: 'saved';
  readonly record: SessionRecord;
  readonly saving: Saving;
  /** True where another tab has the right to write it. */
  readonly readOnly: boolean;
  /** ISO day. */
  readonly eraseAfter: string;
}

/** The record is off the screen: only its id is known here. */
interface LockedPhase {
  readonly kind: 'locked';
  readonly id: string;
  /** True where it was never saved: it is sealed in this tab alone. */
  readonly unsaved: boolean;
  /**
   * Date and time, ISO 8601, when an unsaved one is cleared that no passphrase guards: one press
   * brings it back, since nobody chose a passphrase yet. '' where the passphrase is asked.
   */
  readonly clearsAt: string;
  readonly problem?: string;
}

/** Where the session on the desk is. */
export type Phase =
  | { readonly kind: 'memory'; readonly record: SessionRecord }
  | SavedPhase
  | LockedPhase;

export type VaultPresence = 'unknown' | 'none' | 'refused' | 'locked' | 'unlocked';

export type Dialog = 'save' | 'unlock' | 'clear' | 'erase';

/** How the clock of this computer stands to the last day seen, where it cannot be gone by. */
export interface ClockDoubt {
  readonly kind: 'back' | 'ahead';
  /** ISO days. */
  readonly lastDaySeen: string;
  readonly today: string;
}

export interface SessionState {
  readonly phase: Phase;
  readonly vault: VaultPresence;
  readonly clientView: boolean;
  readonly dialog: Dialog | null;
  /** What the adviser has to know of what just happened, in one sentence; '' for nothing. */
  readonly notice: string;
  /** What was removed or laid out last and can be taken back, in a sentence; '' for nothing. */
  readonly removed: string;
  readonly clock: ClockDoubt | null;
  /** Saved sessions whose last day is near, until the adviser has read of them. */
  readonly soon: SoonErased | null;
  /** Date and time, ISO 8601, when all is locked unless somebody stays; '' while that is far off. */
  readonly locksAt: string;
  /** The id of a session that was opened again, and so begins with what changed; '' for none. */
  readonly reopened: string;
  /** The id the session on the desk had before it was saved as new; '' for none. */
  readonly movedFrom: string;
  /** Counts changes of the saved sessions, so that a list knows when to read again. */
  readonly listStamp: number;
}

/** What came of something the adviser asked for. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly problem: string };

export const DONE: Outcome = { kind: 'done' };

export const refused = (problem: string): Outcome => ({ kind: 'refused', problem });

/** The record on the desk, or undefined while it is locked. */
export function recordOf(phase: Phase): SessionRecord | undefined {
  return phase.kind === 'locked' ? undefined : phase.record;
}

/** The random id of the session on the desk, for its address. */
export function idOf(phase: Phase): string {
  return phase.kind === 'locked' ? phase.id : phase.record.id;
}

/** True where the record cannot be changed here: locked, or open in another tab. */
export function isReadOnly(phase: Phase): boolean {
  return phase.kind === 'locked' || (phase.kind === 'saved' && phase.readOnly);
}

/** The state of the session in words. */
export function statusWords(phase: Phase): string {
  if (isTraining(idOf(phase))) return TRAINING_WORDS;
  if (phase.kind === 'memory') return 'Not saved. This visit only.';
  if (phase.kind === 'locked') return phase.unsaved ? 'Locked, not saved' : 'Locked';
  if (phase.readOnly) return 'Open in another tab';
  const { saving } = phase;
  if (saving.kind === 'saved') return `Saved ${clockWords(saving.at)}`;
  return saving.kind === 'failed' ? 'Not saved' : 'Saving …';
}
