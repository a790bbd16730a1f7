import { isTraining } from '@/domain/training';
import { VaultError } from '@/services/vault/errors';
import type { Desk } from './desk';
import * as deskState from './deskState';
import type { RecordEditing } from './recordEditing';
import type { RecordKeeper } from './recordKeeper';
import { idOf, recordOf, refused } from './sessionState';
import type { Outcome } from './sessionState';
import type { DeskVault } from './world';

const NOT_KEPT = 'The session could not be saved, so nothing was changed. Try again.';
const NO_PASSPHRASE_YET = 'Choose a passphrase for the saved sessions first.';
const NOT_OF_TRAINING = 'A training session cannot be saved.';
const MAY_BE_DELETED =
  'The browser may delete saved sessions when the disk is nearly full. Print or export what must not be lost.';

/** How the session on the desk is saved for the first time, and what has to wait for that. */
export class RecordSaving {
  readonly #desk: Desk;
  readonly #keeper: RecordKeeper;
  readonly #editing: RecordEditing;
  /** What waits for the first save. */
  #whenSaved: (() => void) | undefined;

  constructor(desk: Desk, keeper: RecordKeeper, editing: RecordEditing) {
    this.#desk = desk;
    this.#keeper = keeper;
    this.#editing = editing;
  }

  /**
   * Seals the session of this visit for the first time. Closing its dialog before it is done stops it:
   * nothing is sealed then under words that nobody may have written down.
   *
   * @param passphrase for a new vault, or for the one that is locked; '' where it is unlocked
   */
  saveSession(passphrase: string): Promise<Outcome> {
    if (this.#isTraining) return Promise.resolve(refused(NOT_OF_TRAINING));
    const signal = this.#desk.newAttempt();
    return this.#desk.try(async (vault) => {
      const isNew = await this.#openForSaving(vault, passphrase, signal);
      this.#desk.set({ vault: 'unlocked' });
      await this.#saveFirst(vault);
      if (isNew && !(await this.#desk.world.askToKeepStorage())) this.#desk.tell(MAY_BE_DELETED);
    });
  }

  /** @returns true for a vault that was made just now */
  async #openForSaving(
    vault: DeskVault,
    passphrase: string,
    signal: AbortSignal,
  ): Promise<boolean> {
    const isNew = !(await vault.exists());
    if (isNew && passphrase === '') {
      this.#desk.set({ vault: 'none', dialog: 'save' });
      throw new VaultError('no-vault', { words: NO_PASSPHRASE_YET });
    }
    if (isNew) await vault.create(passphrase, this.#desk.today(), signal);
    else if (!vault.isUnlocked && (await vault.unlock(passphrase, signal)) === 'store-gone')
      throw new VaultError('store-gone');
    if (!signal.aborted) return isNew;
    if (isNew) await vault.uncreate();
    else vault.lock();
    throw new VaultError('cancelled');
  }

  async #saveFirst(vault: DeskVault): Promise<void> {
    const { phase } = this.#desk;
    if (phase.kind !== 'memory') return;
    const { record } = phase;
    const { writeLock } = this.#keeper;
    const plan = this.#keeper.plan(record, 1);
    await vault.saveRecord(record, plan, this.#desk.today());
    const hold = await writeLock.ask(record.id);
    const latest = recordOf(this.#desk.phase);
    if (latest?.id !== record.id) return writeLock.letGo(hold);
    writeLock.keep(record.id, hold);
    this.#keeper.becomeSaved(record, plan.savedAt, 1);
    this.#desk.say({ say: 'changed', id: record.id });
    // What was typed while sealing.
    this.#editing.update(() => latest);
    const next = this.#whenSaved;
    this.dropWaiting();
    if (next !== undefined) await this.saveThen(next);
  }

  /**
   * Goes on with the session on the desk as a new one, beside the one that is saved: where that was
   * changed or deleted in another tab, or is open there.
   */
  async saveAsNew(): Promise<void> {
    const { phase } = this.#desk;
    if (phase.kind !== 'saved') return this.save();
    this.#keeper.stopWriting();
    const movedFrom = phase.record.id;
    const record = { ...phase.record, id: this.#desk.world.newId() };
    this.#desk.go((state) => ({ ...deskState.placed(state, record), movedFrom }));
    await this.save();
  }

  /**
   * Saves what can be saved without asking: a session of this visit too where a vault is open.
   *
   * @returns true where nothing would be lost if the page went now
   */
  async keepSafe(): Promise<boolean> {
    const isUnsaved = this.#desk.phase.kind === 'memory' && this.#keeper.wouldLose();
    if (isUnsaved && this.#desk.vault?.isUnlocked) await this.saveSession('');
    await this.#keeper.autosave.saveNow();
    return !this.#keeper.wouldLose();
  }

  /**
   * Does something that reloads the page once nothing would be lost by it. A session of this visit
   * is saved first: that asks for the passphrase, and where it is not given nothing happens.
   */
  async saveThen(next: () => void): Promise<void> {
    if (await this.keepSafe()) return next();
    if (this.#desk.phase.kind !== 'memory' || this.#desk.vault?.isUnlocked)
      return this.#desk.tell(NOT_KEPT);
    this.#desk.set({ dialog: 'save' });
    this.#whenSaved = next;
  }

  /** Saves a session of this visit, asking for the passphrase where there is need. */
  async save(): Promise<void> {
    if (this.#isTraining) return this.#desk.tell(NOT_OF_TRAINING);
    if (this.#desk.state().vault !== 'unlocked') {
      this.dropWaiting();
      return this.#desk.set({ dialog: 'save' });
    }
    const outcome = await this.saveSession('');
    if (outcome.kind === 'refused') this.#desk.tell(outcome.problem);
  }

  /** Saves and then locks; a session that was never saved asks for the passphrase first. */
  async saveAndLock(): Promise<void> {
    const isSaved = (): boolean => this.#desk.phase.kind === 'saved';
    const lock = (): Promise<void> => this.#keeper.lock('asked');
    if (!isSaved()) await this.save();
    if (isSaved()) return lock();
    if (this.#desk.state().dialog === 'save') this.#whenSaved = () => void lock();
  }

  get #isTraining(): boolean {
    return isTraining(idOf(this.#desk.phase));
  }

  dropWaiting(): void {
    this.#whenSaved = undefined;
  }
}
