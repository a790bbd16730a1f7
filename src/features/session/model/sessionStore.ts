import type { Observation } from '@/domain/observation';
import {
  beginAtPlace,
  emptyRecord,
  isEmptyRecord,
  isPinned,
  noteLookedAt,
  pinEvidence,
} from '@/domain/record';
import { localDay } from '@/domain/period';
import type { JobAsked, RecordPlace, SessionRecord } from '@/domain/record';
import { eraseAfterDay } from '@/domain/retention';
import type { VaultChannel, VaultMessage } from '@/services/vault/channel';
import { isStorageFault, VaultError, vaultSentence } from '@/services/vault/errors';
import type { RecordSummary, SavePlan } from '@/services/vault/vault';
import { Autosave } from './autosave';
import * as deskState from './deskState';
import { LockGuard } from './lockGuard';
import { DONE, idOf, isReadOnly, recordOf, refused } from './sessionState';
import type { Dialog, Outcome, SessionState } from './sessionState';
import type { DeskVault, PageSubject, SessionWorld } from './world';
import { WriteLock } from './writeLock';

const ERASED = 'The last day of this session has passed, so it was erased.';
const NOT_SAVED = 'The session on the desk is not saved. Save it or clear the desk first.';
const NO_STORE = 'This browser does not let Bearings keep saved sessions. Print what you need.';
const NOT_KEPT = 'The session could not be saved, so nothing was changed. Try again.';
const LOCK_FAILED =
  'The last changes could not be saved. They are kept sealed in this tab: unlock here and try again.';
const MAY_BE_DELETED =
  'The browser may delete saved sessions when the disk is nearly full. Print or export what must not be lost.';

type Change = (record: SessionRecord) => SessionRecord;

/**
 * The session on the desk and all that happens to it, outside React so that locking never waits for
 * a drawing. The record is in memory here and nowhere else; the key is in the vault. How the state
 * goes on is in `deskState`, when it is stored in `Autosave`, who may write it in `WriteLock`, and how
 * the key goes in `LockGuard`.
 */
export class SessionStore {
  readonly #world: SessionWorld;
  readonly #listeners = new Set<() => void>();
  readonly #clearListeners = new Set<() => void>();
  readonly #autosave: Autosave;
  readonly #writeLock: WriteLock;
  readonly #guard: LockGuard;
  #state: SessionState;
  #channel: VaultChannel | undefined;
  #vault: DeskVault | undefined;
  #waitingPins: readonly Change[] = [];
  /** What waits for the first save. */
  #whenSaved: (() => void) | undefined;

  constructor(world: SessionWorld) {
    this.#world = world;
    this.#state = deskState.emptyDesk(this.#newRecord());
    this.#writeLock = new WriteLock(world.holdRecord, () => {
      this.#go(deskState.writeLost);
      // The last second of typing still goes in; the other tab then reads it.
      void this.saveNow();
    });
    this.#autosave = this.#newAutosave();
    this.#guard = this.#newGuard();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): SessionState => this.#state;

  /** Calls that each time the desk has been cleared. @returns what ends it */
  whenCleared(listener: () => void): () => void {
    this.#clearListeners.add(listener);
    return () => this.#clearListeners.delete(listener);
  }

  /** Begins to hear other tabs. @returns what ends it, and the timers */
  start(): () => void {
    this.#channel = this.#world.openChannel((message) => this.#hear(message));
    return () => {
      this.#autosave.stop();
      this.#channel?.close();
      this.#channel = undefined;
    };
  }

  /** Looks for a vault and erases what is past its day: at start, and whenever a day has passed. */
  async eraseExpired(): Promise<void> {
    try {
      if (this.#vault === undefined && !(await this.#world.vaultMayExist())) {
        this.#set({ vault: 'none' });
        return;
      }
      const vault = await this.#ready();
      const report = await vault.eraseExpired(localDay(this.#world.now()));
      this.#set({ clockBehind: report.kind === 'clock-back' ? report.lastDaySeen : '' });
      const erased = report.kind === 'done' ? report.erased : [];
      if (erased.includes(idOf(this.#state.phase))) this.tell(ERASED);
      for (const id of erased) this.#forget(id);
    } catch (error) {
      this.tell(isStorageFault(error) ? NO_STORE : vaultSentence(error));
    }
  }

  /** The clock of this computer has been checked: go by it again. */
  acceptClock(): Promise<Outcome> {
    return this.#try(async (vault) => {
      await vault.acceptClock(localDay(this.#world.now()));
      await this.eraseExpired();
    });
  }

  /** Changes the record on the desk; a saved one is stored within two seconds. */
  update(change: Change): void {
    const { phase } = this.#state;
    if (phase.kind === 'locked') return;
    if (isReadOnly(phase)) return this.tell(deskState.ELSEWHERE);
    const record = change(phase.record);
    if (record === phase.record) return;
    this.#go((state) => deskState.changed(state, record, this.eraseAfter(record)));
    if (phase.kind === 'saved') this.#autosave.note();
  }

  /** Pins a figure. While locked it waits, and the adviser is asked to unlock. */
  pin(observation: Observation, label: string, { job, place }: PageSubject = {}): void {
    const pinnedAt = this.#world.now().toISOString();
    const pinned = { observation, label, pinnedAt, ...(job ? { job } : {}) };
    const pin: Change = (record) => beginAtPlace(pinEvidence(record, pinned), place);
    if (this.#state.phase.kind !== 'locked') return this.update(pin);
    this.#waitingPins = [...this.#waitingPins, pin];
    this.#set({ dialog: 'unlock' });
  }

  isPinned(observation: Observation): boolean {
    const record = recordOf(this.#state.phase);
    return record !== undefined && isPinned(record, observation);
  }

  /** Notes that a job was looked at, and where, if the session notes that. */
  lookAt(job: JobAsked, place?: RecordPlace): void {
    if (isReadOnly(this.#state.phase)) return;
    this.update((record) =>
      record.notesJobsLookedAt ? beginAtPlace(noteLookedAt(record, job), place) : record,
    );
  }

  /**
   * Seals the session of this visit for the first time.
   *
   * @param passphrase for a new vault, or for the one that is locked; '' where it is unlocked
   */
  saveSession(passphrase: string): Promise<Outcome> {
    return this.#try(async (vault) => {
      if (!(await vault.exists())) {
        await vault.create(passphrase, localDay(this.#world.now()));
        if (!(await this.#world.askToKeepStorage())) this.tell(MAY_BE_DELETED);
      } else if (!vault.isUnlocked) await vault.unlock(passphrase);
      this.#set({ vault: 'unlocked' });

      const { phase } = this.#state;
      if (phase.kind !== 'memory') return;
      const { record } = phase;
      const plan = this.#plan(record, 1);
      await vault.saveRecord(record, plan);
      const hold = await this.#writeLock.ask(record.id);
      const latest = recordOf(this.#state.phase);
      if (latest?.id !== record.id) return this.#writeLock.letGo(hold);
      this.#writeLock.keep(record.id, hold);
      this.#becomeSaved(record, plan.savedAt, 1);
      // What was typed while sealing.
      this.update(() => latest);
      const next = this.#whenSaved;
      this.#whenSaved = undefined;
      if (next !== undefined) await this.saveThen(next);
    });
  }

  /**
   * Saves what can be saved without asking: a session of this visit too where a vault is open.
   *
   * @returns true where nothing would be lost if the page went now
   */
  async keepSafe(): Promise<boolean> {
    if (this.#state.phase.kind === 'memory' && this.wouldLose() && this.#vault?.isUnlocked)
      await this.saveSession('');
    await this.saveNow();
    return !this.wouldLose();
  }

  /**
   * Does something that reloads the page once nothing would be lost by it. A session of this visit
   * is saved first: that asks for the passphrase, and where it is not given nothing happens.
   */
  async saveThen(next: () => void): Promise<void> {
    if (await this.keepSafe()) return next();
    if (this.#state.phase.kind !== 'memory' || this.#vault?.isUnlocked) return this.tell(NOT_KEPT);
    this.ask('save');
    this.#whenSaved = next;
  }

  /** Saves a session of this visit, asking for the passphrase where there is need. */
  async save(): Promise<void> {
    if (this.#state.vault !== 'unlocked') return this.ask('save');
    const outcome = await this.saveSession('');
    if (outcome.kind === 'refused') this.tell(outcome.problem);
  }

  /** Saves and then locks; a session that was never saved asks for the passphrase first. */
  async saveAndLock(): Promise<void> {
    const isSaved = (): boolean => this.#state.phase.kind === 'saved';
    if (!isSaved()) await this.save();
    if (isSaved()) return this.lock();
    if (this.#state.dialog === 'save') this.#whenSaved = () => void this.lock();
  }

  /** Stores what has changed; the state tells how it went. */
  saveNow(): Promise<void> {
    return this.#autosave.saveNow();
  }

  /** Takes the record off the screen, stores what is left to store, then drops the key. */
  lock(): Promise<void> {
    return this.#lock(true);
  }

  /** Unlocks the vault, and opens again the session that was locked. */
  unlock(passphrase: string): Promise<Outcome> {
    return this.#try(async (vault) => {
      await this.#guard.settled();
      await vault.unlock(passphrase);
      this.#set({ vault: 'unlocked' });
      const { phase } = this.#state;
      if (phase.kind !== 'locked') return;
      await this.#forgetIfGone(phase.id, () => this.#openNow(vault, phase.id));
      for (const pin of this.#waitingPins) this.update(pin);
      this.#waitingPins = [];
    });
  }

  /** Opens a saved session; refused while the desk holds one that would be lost. */
  open(id: string): Promise<Outcome> {
    if (deskState.isSavedHere(this.#state, id)) return Promise.resolve(DONE);
    if (this.wouldLose()) return Promise.resolve(refused(NOT_SAVED));
    return this.#try(async (vault) => {
      await this.saveNow();
      await this.#openNow(vault, id);
    });
  }

  /** Takes the right to write from the other tab, and reads what it saved last. */
  takeOver(): Promise<Outcome> {
    return this.#try(async (vault) => {
      const { phase } = this.#state;
      if (phase.kind !== 'saved') return;
      await this.#openNow(vault, phase.record.id, true);
      this.tell('');
    });
  }

  listSaved(): Promise<readonly RecordSummary[]> {
    return this.#ready().then((vault) => vault.listRecords());
  }

  deleteSaved(id: string): Promise<Outcome> {
    return this.#try(async (vault) => {
      await vault.deleteRecord(id);
      this.#forget(id);
      this.#channel?.post({ say: 'changed', id });
    });
  }

  /** Puts a session from a sealed file on the desk, as one of this visit, under an id of its own. */
  async place(record: SessionRecord): Promise<Outcome> {
    if (this.wouldLose()) return refused(NOT_SAVED);
    await this.saveNow();
    this.#writeLock.release();
    this.#autosave.forget();
    this.#go((state) => deskState.placed(state, { ...record, id: this.#world.newId() }));
    return DONE;
  }

  /** Notes that a sealed copy was made, where there is a vault to note it in. */
  noteCopy(): Promise<Outcome> {
    return this.#try(async (vault) => {
      if (await vault.exists()) await vault.noteExport(localDay(this.#world.now()));
    });
  }

  lastCopyOn(): Promise<string> {
    return this.#ready().then((vault) => vault.lastExportOn());
  }

  /**
   * Changes the passphrase, and then seals everything anew where that is wanted, so that an old copy
   * of the store is of no use for what is saved from now on.
   */
  changePassphrase(before: string, after: string, anew: boolean): Promise<Outcome> {
    return this.#try(async (vault) => {
      await this.saveNow();
      await vault.changePassphrase(before, after);
      if (!anew) return;
      await vault.sealAnew(after);
      this.#channel?.post({ say: 'lock' });
    });
  }

  /** True where clearing the desk, or leaving the page, would lose something. */
  wouldLose(): boolean {
    const { phase } = this.#state;
    if (phase.kind === 'memory') return !isEmptyRecord(phase.record);
    return this.#autosave.isDirty || this.#guard.hasUnstored;
  }

  /**
   * Saves, locks and starts an empty session.
   *
   * @param discard true: also where something cannot be saved; the adviser has been asked
   */
  async clearDesk(discard: boolean): Promise<Outcome> {
    await this.lock();
    if (this.wouldLose() && !discard) return refused(this.#state.notice);
    this.#guard.forget();
    this.#autosave.forget();
    this.#waitingPins = [];
    this.#whenSaved = undefined;
    this.#go((state) => deskState.cleared(state, this.#newRecord()));
    for (const listener of this.#clearListeners) listener();
    return DONE;
  }

  /** ISO day: the last on which the record would stay if it were saved now. */
  eraseAfter(record: SessionRecord): string {
    return eraseAfterDay(record, localDay(this.#world.now()), this.#world.retention);
  }

  ask(dialog: Dialog | null): void {
    if (dialog === null) this.#waitingPins = [];
    this.#whenSaved = undefined;
    this.#set({ dialog });
  }

  showClientView(clientView: boolean): void {
    this.#set({ clientView });
  }

  /** Shows a sentence to the adviser; '' takes it away. */
  tell(notice: string): void {
    this.#set({ notice });
  }

  #newAutosave(): Autosave {
    return new Autosave({
      current: () => (this.#state.phase.kind === 'saved' ? this.#state.phase.record : undefined),
      write: async (record, revision) => {
        const vault = await this.#ready();
        await vault.saveRecord(record, this.#plan(record, revision));
      },
      onStored: ({ id }, isAll) => {
        this.#channel?.post({ say: 'changed', id });
        const at = this.#world.now().toISOString();
        this.#go((state) =>
          deskState.listChanged(isAll ? deskState.savingWent(state, { kind: 'saved', at }) : state),
        );
      },
      onFailed: (error) => {
        const problem = vaultSentence(error);
        this.#go((state) => deskState.savingWent(state, { kind: 'failed', problem }));
      },
    });
  }

  #newGuard(): LockGuard {
    return new LockGuard({
      vault: () => this.#vault,
      settle: async () => {
        await this.#autosave.settled();
        return this.#autosave.isDirty;
      },
      plan: (record) => this.#plan(record, this.#autosave.revision + 1),
      onStored: (id) => {
        this.#autosave.forget();
        this.#channel?.post({ say: 'changed', id });
      },
      onFailed: (id) => {
        this.#autosave.forget();
        this.#go((state) => deskState.lockFailed(state, id, LOCK_FAILED));
      },
      onLocked: (tellOthers) => {
        this.#writeLock.release();
        this.#set({ vault: 'locked' });
        if (tellOthers) this.#channel?.post({ say: 'lock' });
      },
    });
  }

  #lock(tellOthers: boolean): Promise<void> {
    const { phase } = this.#state;
    const taken = phase.kind === 'saved' && !phase.readOnly ? phase.record : undefined;
    if (phase.kind === 'saved') this.#autosave.stop();
    this.#go(deskState.takenOff);
    return this.#guard.lock(taken, tellOthers);
  }

  async #openNow(vault: DeskVault, id: string, takeOver = false): Promise<void> {
    const unstored = this.#guard.unstoredOf(id);
    const hold = await this.#writeLock.ask(id, takeOver);
    try {
      const read = unstored ? await vault.openSealed(unstored) : await vault.openRecord(id);
      this.#writeLock.keep(id, hold);
      this.#becomeSaved(read.record, read.savedAt, unstored ? read.revision - 1 : read.revision);
    } catch (error) {
      this.#writeLock.letGo(hold);
      throw error;
    }
    if (unstored === undefined) return;
    this.#guard.forget();
    this.#autosave.note();
    await this.saveNow();
  }

  #becomeSaved(record: SessionRecord, savedAt: string, revision: number): void {
    this.#autosave.begin(revision);
    const readOnly = !this.#writeLock.isHeld;
    const eraseAfter = this.eraseAfter(record);
    this.#go((state) => deskState.opened(state, { record, savedAt, readOnly, eraseAfter }));
  }

  /** A session that is no longer stored leaves the desk too. */
  #forget(id: string): void {
    this.#go(deskState.listChanged);
    if (!deskState.isSavedHere(this.#state, id)) return;
    this.#writeLock.release();
    this.#autosave.forget();
    this.#guard.forget();
    this.#go((state) => deskState.placed(state, this.#newRecord()));
  }

  async #forgetIfGone(id: string, read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      if (error instanceof VaultError && error.fault === 'gone') this.#forget(id);
      throw error;
    }
  }

  #hear(message: VaultMessage): void {
    if (message.say === 'lock') {
      void this.#lock(false);
      return;
    }
    const { phase } = this.#state;
    this.#go(deskState.listChanged);
    if (phase.kind !== 'saved' || this.#autosave.isDirty || phase.record.id !== message.id) return;
    const reading = this.#try((vault) =>
      this.#forgetIfGone(message.id, () => this.#readAlong(vault, message.id)),
    );
    void reading.then((outcome) => {
      if (outcome.kind === 'refused') this.tell(outcome.problem);
    });
  }

  /** Shows what another tab has saved, unless something was typed here meanwhile. */
  async #readAlong(vault: DeskVault, id: string): Promise<void> {
    await this.#autosave.settled();
    const { record, revision, savedAt } = await vault.openRecord(id);
    const { phase } = this.#state;
    const isOpen = phase.kind === 'saved' && phase.record.id === id && !this.#autosave.isDirty;
    if (isOpen && revision > this.#autosave.revision) this.#becomeSaved(record, savedAt, revision);
  }

  async #ready(): Promise<DeskVault> {
    this.#vault ??= await this.#world.loadVault();
    if (this.#state.vault === 'unknown' || this.#state.vault === 'none')
      this.#set({ vault: (await this.#vault.exists()) ? 'locked' : 'none' });
    return this.#vault;
  }

  async #try(attempt: (vault: DeskVault) => Promise<void>): Promise<Outcome> {
    try {
      await attempt(await this.#ready());
      return DONE;
    } catch (error) {
      return refused(vaultSentence(error));
    }
  }

  #plan(record: SessionRecord, revision: number): SavePlan {
    const savedAt = this.#world.now().toISOString();
    return { revision, eraseAfter: this.eraseAfter(record), savedAt };
  }

  #newRecord(): SessionRecord {
    return emptyRecord(this.#world.newId(), localDay(this.#world.now()));
  }

  #set(change: Partial<SessionState>): void {
    this.#go((state) => ({ ...state, ...change }));
  }

  #go(step: (state: SessionState) => SessionState): void {
    this.#state = step(this.#state);
    for (const listener of this.#listeners) listener();
  }
}
