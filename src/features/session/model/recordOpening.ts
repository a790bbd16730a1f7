import type { SessionRecord } from '@/domain/record';
import { isTraining, trainingId } from '@/domain/training';
import type { Desk } from './desk';
import * as deskState from './deskState';
import type { RecordEditing } from './recordEditing';
import { STORE_GONE } from './recordKeeper';
import type { RecordKeeper } from './recordKeeper';
import type { RecordSaving } from './recordSaving';
import { DONE, idOf, refused } from './sessionState';
import type { Outcome } from './sessionState';

const ALL_GONE =
  'The saved sessions are gone from this browser: its site data was cleared, or they were erased in another tab.';
const HIDDEN_TOO_LONG =
  'A session that was never saved was hidden for four hours, so it was cleared.';
const NOT_SAVED = 'The session on the desk is not saved. Save it or clear the desk first.';

/** How a record comes to the desk, comes back to it after a lock, and leaves it for an empty one. */
export class RecordOpening {
  readonly #desk: Desk;
  readonly #keeper: RecordKeeper;
  readonly #editing: RecordEditing;
  readonly #saving: RecordSaving;
  /** How the training session begins, and how often it was begun. */
  #training: { readonly record: SessionRecord; readonly round: number } | undefined;
  readonly #clearListeners = new Set<() => void>();

  constructor(desk: Desk, keeper: RecordKeeper, editing: RecordEditing, saving: RecordSaving) {
    this.#desk = desk;
    this.#keeper = keeper;
    this.#editing = editing;
    this.#saving = saving;
  }

  /** Calls that each time the desk has been cleared. @returns what ends it */
  whenCleared(listener: () => void): () => void {
    this.#clearListeners.add(listener);
    return () => this.#clearListeners.delete(listener);
  }

  /** Clears a hidden session that no passphrase guards, once it was hidden for hours. */
  clearIfLate(): void {
    const { phase } = this.#desk;
    if (phase.kind !== 'locked' || phase.clearsAt === '') return;
    if (this.#desk.moment() < phase.clearsAt) return;
    this.#keeper.empty();
    this.#desk.tell(HIDDEN_TOO_LONG);
  }

  /** Brings back a hidden session that no passphrase guards. */
  bringBack(): Promise<Outcome> {
    return this.#desk.try(async () => {
      const { phase } = this.#desk;
      if (phase.kind === 'locked' && phase.clearsAt !== '') await this.#bringBack(phase.id);
    });
  }

  /** Unlocks the vault, and opens again the session that was locked. */
  unlock(passphrase: string): Promise<Outcome> {
    const signal = this.#desk.newAttempt();
    return this.#desk.try(async (vault) => {
      await this.#keeper.guard.settled();
      const isGone = (await vault.unlock(passphrase, signal)) === 'store-gone';
      this.#desk.set({ vault: isGone ? 'none' : 'unlocked' });
      const { phase } = this.#desk;
      if (isGone) return this.#afterStoreGone();
      if (phase.kind !== 'locked') return;
      if (phase.unsaved) {
        await this.#bringBack(phase.id);
        return;
      }
      await this.#keeper.forgetIfGone(phase.id, () => this.#keeper.open(vault, phase.id));
      this.#editing.takeWaitingPins();
    });
  }

  /** The passphrase was right, and there is nothing left that it opens. */
  async #afterStoreGone(): Promise<void> {
    const { phase } = this.#desk;
    if (phase.kind !== 'locked') return this.#desk.tell(ALL_GONE);
    const isHere = await this.#bringBack(phase.id);
    this.#desk.tell(isHere ? STORE_GONE : ALL_GONE);
  }

  /** @returns false where nothing was kept of it: the desk is empty then */
  async #bringBack(id: string): Promise<boolean> {
    const { guard } = this.#keeper;
    await guard.settled();
    const kept = await guard.openKept(id);
    if (kept === undefined) {
      this.#keeper.empty();
      return false;
    }
    guard.forget();
    this.#desk.go((state) => ({ ...deskState.placed(state, kept.record), dialog: null }));
    this.#editing.takeWaitingPins();
    return true;
  }

  /** Opens a saved session; refused while the desk holds one that would be lost. */
  open(id: string): Promise<Outcome> {
    if (deskState.isSavedHere(this.#desk.state(), id)) return Promise.resolve(DONE);
    if (this.#keeper.wouldLose()) return Promise.resolve(refused(NOT_SAVED));
    return this.#desk.try(async (vault) => {
      await this.#keeper.autosave.saveNow();
      await this.#keeper.open(vault, id);
    });
  }

  /** Takes the right to write from the other tab, and reads what it saved last. */
  takeOver(): Promise<Outcome> {
    return this.#desk.try(async (vault) => {
      const { phase } = this.#desk;
      if (phase.kind !== 'saved') return;
      await this.#keeper.open(vault, phase.record.id, true);
      this.#desk.tell('');
    });
  }

  /** Puts a session from a sealed file on the desk, as one of this visit, under an id of its own. */
  async place(record: SessionRecord): Promise<Outcome> {
    if (this.#keeper.wouldLose()) return refused(NOT_SAVED);
    await this.#keeper.autosave.saveNow();
    this.#keeper.stopWriting();
    const id = this.#desk.world.newId();
    this.#desk.go((state) => ({ ...deskState.placed(state, { ...record, id }), reopened: id }));
    return DONE;
  }

  /**
   * Puts the training session on the desk; refused while the desk holds a real one that would be lost.
   *
   * @param record as it begins; its id is given here
   */
  async beginTraining(record: SessionRecord): Promise<Outcome> {
    await this.#keeper.autosave.saveNow();
    if (this.#keeper.wouldLose()) return refused(NOT_SAVED);
    this.#keeper.stopWriting();
    this.#editing.dropWaitingPins();
    const round = (this.#training?.round ?? 0) + 1;
    this.#training = { record, round };
    const id = trainingId(round);
    const before = idOf(this.#desk.phase);
    this.#desk.go((state) => ({
      ...deskState.placed(state, { ...record, id }),
      reopened: id,
      // Pages of the round before lead to this one.
      movedFrom: isTraining(before) ? before : state.movedFrom,
    }));
    return DONE;
  }

  /** Puts the training session back to its beginning. */
  async restartTraining(): Promise<void> {
    if (this.#training !== undefined && isTraining(idOf(this.#desk.phase)))
      await this.beginTraining(this.#training.record);
  }

  /** Takes the training session off the desk; nothing of it is kept. */
  endTraining(): void {
    if (!isTraining(idOf(this.#desk.phase))) return;
    this.#keeper.empty();
    this.#desk.set({
      clientView: false,
      dialog: null,
      locksAt: '',
      notice: '',
      removed: '',
      reopened: '',
    });
  }

  /** Puts a session from a sealed file in the place of the saved one of its id. */
  async placeOver(record: SessionRecord): Promise<Outcome> {
    const outcome = await this.open(record.id);
    if (outcome.kind === 'refused') return outcome;
    if (!this.#editing.change(() => record)) return refused(deskState.ELSEWHERE);
    await this.#keeper.autosave.saveNow();
    return DONE;
  }

  /**
   * Saves, locks and starts an empty session.
   *
   * @param discard true: also where something cannot be saved; the adviser has been asked
   */
  async clearDesk(discard: boolean): Promise<Outcome> {
    const keeper = this.#keeper;
    const isUnsaved = this.#desk.phase.kind === 'memory';
    if (isUnsaved && keeper.wouldLose() && !discard) return refused(NOT_SAVED);
    await (isUnsaved ? keeper.guard.lock(undefined, 'asked') : keeper.lock('asked'));
    if (!isUnsaved && keeper.wouldLose() && !discard) {
      const { phase, notice } = this.#desk.state();
      return refused((phase.kind === 'locked' ? phase.problem : undefined) ?? notice);
    }
    this.#editing.dropWaitingPins();
    this.#saving.dropWaiting();
    keeper.empty();
    this.#desk.go((state) => deskState.cleared(state, this.#desk.newRecord()));
    for (const listener of this.#clearListeners) listener();
    return DONE;
  }
}
