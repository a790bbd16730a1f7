import type { SessionRecord } from '@/domain/record';
import { faultIn } from '@/services/vault/errors';
import type { VaultFault } from '@/services/vault/errors';
import { keepForVisit } from '@/services/vault/visitSeal';
import type { KeptForVisit } from '@/services/vault/visitSeal';
import type { DeskVault } from './world';

/** Who wants it locked: the adviser, who is there to hear of trouble; an idle clock; another tab. */
export type LockReason = 'asked' | 'idle' | 'told';

/** What locking needs of the desk, and what it tells it. */
export interface LockWork {
  /** The vault, where one was loaded. */
  readonly vault: () => DeskVault | undefined;
  /** Ends with the writes under way. @returns what is stored, and whether that is not all */
  readonly settle: () => Promise<{ readonly revision: number; readonly isDirty: boolean }>;
  readonly write: (record: SessionRecord, revision: number) => Promise<void>;
  readonly onStored: (id: string) => void;
  /** The last change could not be stored: it is kept here, sealed. */
  readonly onFailed: (id: string) => void;
  /** There is nowhere left to store it, and the adviser is there: it goes back on the screen. */
  readonly onRefused: (record: SessionRecord, fault: VaultFault) => void;
  /** Nothing had changed here, and another tab has deleted it. */
  readonly onGone: (id: string) => void;
  /** The key is gone. */
  readonly onLocked: (tellOthers: boolean) => void;
}

/** A record that was taken off the screen. */
export interface Taken {
  readonly record: SessionRecord;
  /** False for one of this visit. */
  readonly isSaved: boolean;
  /** True where another tab writes it. */
  readonly readOnly: boolean;
}

interface Kept {
  readonly id: string;
  readonly sealed: KeptForVisit;
  /** Under which it is stored, 0 for one that never was. */
  readonly revision: number;
  /** False where this tab alone has it. */
  readonly isStored: boolean;
}

/** A record that comes back to the screen. */
export interface BroughtBack {
  readonly record: SessionRecord;
  readonly revision: number;
  readonly isStored: boolean;
}

/**
 * Takes records off the screen and drops the key. Each stays here sealed under a key of the visit
 * until it is opened again, so that neither a store that cannot be written nor one that vanishes
 * loses it.
 */
export class LockGuard {
  readonly #work: LockWork;
  #locking: Promise<void> = Promise.resolve();
  #kept: Kept | undefined;

  constructor(work: LockWork) {
    this.#work = work;
  }

  /** True where something is kept here alone. */
  get hasUnstored(): boolean {
    return this.#kept?.isStored === false;
  }

  /** What is kept here of that record, opened; it stays kept until `forget`. */
  async openKept(id: string): Promise<BroughtBack | undefined> {
    const kept = this.#kept;
    if (kept?.id !== id) return undefined;
    const { revision, isStored } = kept;
    return { record: await kept.sealed.open(), revision, isStored };
  }

  forget(): void {
    this.#kept = undefined;
  }

  /** @param taken the record that was on the screen, where there was one */
  lock(taken: Taken | undefined, reason: LockReason): Promise<void> {
    this.#locking = this.#locking.then(() => this.#dropKey(taken, reason));
    return this.#locking;
  }

  /** Ends with the locking that is under way. */
  settled(): Promise<void> {
    return this.#locking;
  }

  async #dropKey(taken: Taken | undefined, reason: LockReason): Promise<void> {
    if (taken !== undefined && !(await this.#keep(taken, reason))) return;
    const vault = this.#work.vault();
    if (vault === undefined || !vault.isUnlocked) return;
    vault.lock();
    this.#work.onLocked(reason === 'asked');
  }

  /** @returns false where it went back on the screen */
  async #keep({ record, isSaved, readOnly }: Taken, reason: LockReason): Promise<boolean> {
    const { id } = record;
    const sealed = await keepForVisit(record);
    if (!isSaved) {
      this.#kept = { id, sealed, revision: 0, isStored: false };
      return true;
    }
    const { revision, isDirty } = await this.#work.settle();
    const fault = readOnly ? undefined : await this.#storeLast(record, revision, isDirty);
    if (fault === 'gone' && !isDirty) {
      this.#work.onGone(id);
      return true;
    }
    if (reason === 'asked' && (fault === 'store-gone' || fault === 'gone')) {
      this.#work.onRefused(await sealed.open(), fault);
      return false;
    }
    const isStored = fault === undefined;
    const stored = isDirty && isStored ? revision + 1 : revision;
    this.#kept = { id, sealed, revision: stored, isStored };
    if (isStored && isDirty) this.#work.onStored(id);
    if (!isStored) this.#work.onFailed(id);
    return true;
  }

  /** Stores what is left, or makes sure that all is there. @returns what went wrong */
  async #storeLast(
    record: SessionRecord,
    revision: number,
    isDirty: boolean,
  ): Promise<VaultFault | undefined> {
    try {
      await (isDirty
        ? this.#work.write(record, revision + 1)
        : this.#work.vault()?.checkStored(record.id, revision));
      return undefined;
    } catch (error) {
      return faultIn(error);
    }
  }
}
