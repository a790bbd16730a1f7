import { isEmptyRecord } from '@/domain/record';
import type { SessionRecord } from '@/domain/record';
import { isTraining } from '@/domain/training';
import { faultIn, VaultError, vaultSentence } from '@/services/vault/errors';
import type { SavePlan } from '@/services/vault/vault';
import { Autosave } from './autosave';
import type { Desk } from './desk';
import * as deskState from './deskState';
import { LockGuard } from './lockGuard';
import type { LockReason } from './lockGuard';
import { isReadOnly, recordOf } from './sessionState';
import type { DeskVault } from './world';
import { WriteLock } from './writeLock';

const LOCK_FAILED =
  'The last changes could not be saved. They are kept sealed in this tab: unlock here and try again.';
const DELETED =
  'This session was deleted in another tab, or its last day has passed. It is still here, not saved: save it as new, or clear the desk.';
/** Said where what is open has lost its store. */
export const STORE_GONE =
  'The saved sessions are gone from this browser: its site data was cleared. The session on the desk is still here, not saved. Save it anew.';

const HIDDEN_AT_MOST_MS = 4 * 3_600_000;

/** Nothing of a training session is: it holds no client, and is never stored. */
const isWorthKeeping = (record: SessionRecord): boolean =>
  !isEmptyRecord(record) && !isTraining(record.id);

/**
 * Sees to it that the record on the desk is kept: when it is stored is in `Autosave`, who may write it
 * in `WriteLock`, and how it leaves the screen in `LockGuard`; this ties them to the desk.
 */
export class RecordKeeper {
  readonly #desk: Desk;
  readonly autosave: Autosave;
  readonly writeLock: WriteLock;
  readonly guard: LockGuard;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.writeLock = new WriteLock(desk.world.holdRecord, () => {
      desk.go(deskState.writeLost);
      // The last second of typing still goes in; the other tab then reads it.
      void this.autosave.saveNow();
    });
    this.autosave = this.#newAutosave();
    this.guard = this.#newGuard();
  }

  /** True where clearing the desk, or leaving the page, would lose something. */
  wouldLose(): boolean {
    const { phase } = this.#desk;
    if (phase.kind === 'memory') return isWorthKeeping(phase.record);
    return this.autosave.isDirty || this.guard.hasUnstored;
  }

  /** How and until when a record is stored now. */
  plan(record: SessionRecord, revision: number): SavePlan {
    return { revision, eraseAfter: this.#desk.eraseAfter(record), savedAt: this.#desk.moment() };
  }

  /** Takes the record off the screen, stores what is left to store, then drops the key. */
  lock(reason: LockReason): Promise<void> {
    const { phase, vault } = this.#desk.state();
    const isNothing = phase.kind === 'memory' && !isWorthKeeping(phase.record);
    if (isNothing || phase.kind === 'locked') return this.guard.lock(undefined, reason);
    this.autosave.stop();
    const isGuarded = vault === 'locked' || vault === 'unlocked';
    const late = new Date(this.#desk.world.now().getTime() + HIDDEN_AT_MOST_MS).toISOString();
    this.#desk.go((state) => deskState.takenOff(state, isGuarded ? '' : late));
    const { record } = phase;
    const isSaved = phase.kind === 'saved';
    return this.guard.lock({ record, isSaved, readOnly: isReadOnly(phase) }, reason);
  }

  /** Puts a saved record on the desk: as this tab keeps it where that is newer than the store. */
  async open(vault: DeskVault, id: string, takeOver = false): Promise<void> {
    const kept = await this.guard.openKept(id);
    const unstored = kept?.isStored === false ? kept : undefined;
    const hold = await this.writeLock.ask(id, takeOver);
    try {
      const savedAt = this.#desk.moment();
      const read = unstored ? { ...unstored, savedAt } : await vault.openRecord(id);
      this.writeLock.keep(id, hold);
      this.becomeSaved(read.record, read.savedAt, read.revision);
      this.#desk.set({ reopened: id });
    } catch (error) {
      this.writeLock.letGo(hold);
      throw error;
    }
    this.guard.forget();
    if (unstored === undefined) return;
    this.autosave.note();
    await this.autosave.saveNow();
  }

  becomeSaved(record: SessionRecord, savedAt: string, revision: number): void {
    this.autosave.begin(revision);
    const readOnly = !this.writeLock.isHeld;
    const eraseAfter = this.#desk.eraseAfter(record);
    this.#desk.go((state) => deskState.opened(state, { record, savedAt, readOnly, eraseAfter }));
  }

  /** The record can be stored nowhere any more: it stays on the screen as one of this visit. */
  keepOnScreen(why: string): void {
    this.stopWriting();
    const record = recordOf(this.#desk.phase) ?? this.#desk.newRecord();
    this.#desk.go((state) => deskState.listChanged(deskState.placed(state, record)));
    if (why === STORE_GONE) this.#desk.vault?.lock();
    const vault =
      why === STORE_GONE ? 'none' : this.#desk.vault?.isUnlocked ? 'unlocked' : 'locked';
    this.#desk.set({ vault });
    this.#desk.tell(why);
  }

  /** A session that is no longer stored leaves the desk too. */
  forget(id: string): void {
    this.#desk.go(deskState.listChanged);
    if (deskState.isSavedHere(this.#desk.state(), id)) this.empty();
  }

  /** Reads a record; one that is no longer stored is forgotten. */
  async forgetIfGone(id: string, read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      if (error instanceof VaultError && error.fault === 'gone') this.forget(id);
      throw error;
    }
  }

  /** Nothing lies on the desk, and nothing is kept of what did. */
  empty(): void {
    this.stopWriting();
    this.guard.forget();
    this.#desk.go((state) => deskState.placed(state, this.#desk.newRecord()));
  }

  /** What lies on the desk is written over nothing any more. */
  stopWriting(): void {
    this.writeLock.release();
    this.autosave.stop();
    this.autosave.forget();
  }

  async #write(record: SessionRecord, revision: number): Promise<void> {
    const vault = await this.#desk.ready();
    await vault.saveRecord(record, this.plan(record, revision), this.#desk.today());
  }

  #newAutosave(): Autosave {
    const desk = this.#desk;
    return new Autosave({
      current: () => (desk.phase.kind === 'saved' ? desk.phase.record : undefined),
      write: (record, revision) => this.#write(record, revision),
      onStored: ({ id }, isAll) => {
        desk.say({ say: 'changed', id });
        const at = desk.moment();
        desk.go((state) =>
          deskState.listChanged(isAll ? deskState.savingWent(state, { kind: 'saved', at }) : state),
        );
      },
      onFailed: (error) => {
        const fault = faultIn(error);
        if (fault === 'store-gone') return this.keepOnScreen(STORE_GONE);
        if (fault === 'sealed-anew') return void this.lock('told');
        const problem = vaultSentence(error);
        desk.go((state) => deskState.savingWent(state, { kind: 'failed', problem }));
      },
    });
  }

  #newGuard(): LockGuard {
    const desk = this.#desk;
    return new LockGuard({
      vault: () => desk.vault,
      settle: async () => {
        await this.autosave.settled();
        return { revision: this.autosave.revision, isDirty: this.autosave.isDirty };
      },
      write: (record, revision) => this.#write(record, revision),
      onStored: (id) => {
        this.autosave.forget();
        desk.say({ say: 'changed', id });
      },
      onFailed: () => {
        this.autosave.forget();
        desk.go((state) => deskState.lockFailed(state, LOCK_FAILED));
      },
      onRefused: (record, fault) => {
        desk.go((state) => deskState.placed(state, record));
        this.keepOnScreen(fault === 'gone' ? DELETED : STORE_GONE);
      },
      onGone: (id) => {
        this.forget(id);
        desk.tell(vaultSentence(new VaultError('gone')));
      },
      onLocked: (tellOthers) => {
        this.writeLock.release();
        desk.set({ vault: 'locked' });
        if (tellOthers) desk.say({ say: 'lock' });
      },
    });
  }
}
