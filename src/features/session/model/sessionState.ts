import type { SessionRecord } from '@/domain/record';
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

/** Where the session on the desk is. A locked one is not in memory, only its id is. */
export type Phase =
  | { readonly kind: 'memory'; readonly record: SessionRecord }
  | SavedPhase
  | { readonly kind: 'locked'; readonly id: string; readonly problem?: string };

export type VaultPresence = 'unknown' | 'none' | 'locked' | 'unlocked';

export type Dialog = 'save' | 'unlock' | 'clear';

export interface SessionState {
  readonly phase: Phase;
  readonly vault: VaultPresence;
  readonly clientView: boolean;
  readonly dialog: Dialog | null;
  /** What the adviser has to know, in one sentence; '' for nothing. */
  readonly notice: string;
  /** A day the clock went back behind, ISO, or ''. */
  readonly clockBehind: string;
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
  if (phase.kind === 'memory') return 'Not saved. This visit only.';
  if (phase.kind === 'locked') return 'Locked';
  if (phase.readOnly) return 'Open in another tab';
  const { saving } = phase;
  if (saving.kind === 'saved') return `Saved ${clockWords(saving.at)}`;
  return saving.kind === 'failed' ? 'Not saved' : 'Saving …';
}
