import type { SessionRecord } from '@/domain/record';
import type { SealedDocument } from '@/services/vault/crypto';
import type { SavePlan } from '@/services/vault/vault';
import type { DeskVault } from './world';

/** What locking needs of the desk, and what it tells it. */
export interface LockWork {
  /** The vault, where one was loaded. */
  readonly vault: () => DeskVault | undefined;
  /** Ends with the writes under way. @returns true where something is still not stored */
  readonly settle: () => Promise<boolean>;
  readonly plan: (record: SessionRecord) => SavePlan;
  readonly onStored: (id: string) => void;
  /** The last change could not be stored: it is kept here, sealed. */
  readonly onFailed: (id: string) => void;
  /** The key is gone. */
  readonly onLocked: (tellOthers: boolean) => void;
}

/**
 * Drops the key once what is left of a record, already off the screen, is stored. What cannot be
 * stored stays here sealed, until the record is opened again.
 */
export class LockGuard {
  readonly #work: LockWork;
  #locking: Promise<void> = Promise.resolve();
  #unstored: SealedDocument | undefined;

  constructor(work: LockWork) {
    this.#work = work;
  }

  /** True where a change is kept here alone. */
  get hasUnstored(): boolean {
    return this.#unstored !== undefined;
  }

  /** What is kept here of that record. */
  unstoredOf(id: string): SealedDocument | undefined {
    return this.#unstored?.id === id ? this.#unstored : undefined;
  }

  forget(): void {
    this.#unstored = undefined;
  }

  /**
   * @param taken the record that may still have to be stored
   * @param tellOthers true where the other tabs are to lock too
   */
  lock(taken: SessionRecord | undefined, tellOthers: boolean): Promise<void> {
    this.#locking = this.#locking.then(() => this.#dropKey(taken, tellOthers));
    return this.#locking;
  }

  /** Ends with the locking that is under way. */
  settled(): Promise<void> {
    return this.#locking;
  }

  async #dropKey(taken: SessionRecord | undefined, tellOthers: boolean): Promise<void> {
    const vault = this.#work.vault();
    if (vault === undefined || !vault.isUnlocked) return;
    const isDirty = await this.#work.settle();
    if (taken !== undefined && isDirty) await this.#storeLast(vault, taken);
    vault.lock();
    this.#work.onLocked(tellOthers);
  }

  async #storeLast(vault: DeskVault, record: SessionRecord): Promise<void> {
    try {
      const sealed = await vault.seal(record, this.#work.plan(record));
      this.#unstored = sealed;
      await vault.store(sealed);
      this.#unstored = undefined;
      this.#work.onStored(record.id);
    } catch {
      // Whatever the cause, what to do is the same: unlock here and try again.
      this.#work.onFailed(record.id);
    }
  }
}
