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
import type { JobAsked, PinnedFor, RecordPlace, SessionRecord } from '@/domain/record';
import { restoreRemoved } from '@/domain/recordUndo';
import { eraseAfterDay } from '@/domain/retention';
import type { SoonErased } from '@/domain/retention';
import type { VaultChannel, VaultMessage } from '@/services/vault/channel';
import { faultIn, isStorageFault, VaultError, vaultSentence } from '@/services/vault/errors';
import type { EraseReport, RecordSummary, SavePlan, StoreCareFacts } from '@/services/vault/vault';
import { Autosave } from './autosave';
import * as deskState from './deskState';
import { LockGuard } from './lockGuard';
import type { LockReason } from './lockGuard';
import { DONE, idOf, isReadOnly, recordOf, refused } from './sessionState';
import type { Dialog, Outcome, SessionState } from './sessionState';
import type { DeskVault, PageSubject, SessionWorld } from './world';
import { WriteLock } from './writeLock';

const ERASED = 'The last day of this session has passed, so it was erased.';
const NOT_SAVED = 'The session on the desk is not saved. Save it or clear the desk first.';
const NO_STORE = 'This browser does not let Bearings keep saved sessions. Print what you need.';
const LIST_FULL = 'This list is full. Remove what is not needed any more first.';
const NOT_KEPT = 'The session could not be saved, so nothing was changed. Try again.';
const LOCK_FAILED =
  'The last changes could not be saved. They are kept sealed in this tab: unlock here and try again.';
const MAY_BE_DELETED =
  'The browser may delete saved sessions when the disk is nearly full. Print or export what must not be lost.';
const STORE_GONE =
  'The saved sessions are gone from this browser: its site data was cleared. The session on the desk is still here, not saved. Save it anew.';
const ALL_GONE =
  'The saved sessions are gone from this browser: its site data was cleared, or they were erased in another tab.';
const DELETED =
  'This session was deleted in another tab, or its last day has passed. It is still here, not saved: save it as new, or clear the desk.';
const HIDDEN_TOO_LONG =
  'A session that was never saved was hidden for four hours, so it was cleared.';
const ALL_ERASED = 'All saved sessions are erased. You can start again with a new passphrase.';
const NO_PASSPHRASE_YET = 'Choose a passphrase for the saved sessions first.';

const HIDDEN_AT_MOST_MS = 4 * 3_600_000;

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
  readonly #activeListeners = new Set<() => void>();
  readonly #autosave: Autosave;
  readonly #writeLock: WriteLock;
  readonly #guard: LockGuard;
  #state: SessionState;
  #channel: VaultChannel | undefined;
  #vault: DeskVault | undefined;
  #waitingPins: readonly Change[] = [];
  /** What waits for the first save. */
  #whenSaved: (() => void) | undefined;
  /** The passphrase being tried: closing its dialog stops it. */
  #attempt: AbortController | undefined;
  /** What was removed last; see `state.removed`. */
  #removed: { readonly before: SessionRecord; readonly after: SessionRecord } | undefined;
  /** Of which sessions about to be erased the adviser has read. */
  #soonRead = '';

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

  /** Calls that when somebody is at work in another tab. @returns what ends it */
  whenActiveElsewhere(listener: () => void): () => void {
    this.#activeListeners.add(listener);
    return () => this.#activeListeners.delete(listener);
  }

  /** Tells the other tabs that somebody is at work here. */
  sayActive(): void {
    this.#channel?.post({ say: 'active' });
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
      const today = this.#today();
      this.#heedReport(await vault.eraseExpired(today), today);
    } catch (error) {
      this.tell(isStorageFault(error) ? NO_STORE : vaultSentence(error));
    }
  }

  #heedReport(report: EraseReport, today: string): void {
    if (report.kind === 'clock-back' || report.kind === 'clock-ahead') {
      const { lastDaySeen } = report;
      const kind = report.kind === 'clock-back' ? 'back' : 'ahead';
      return this.#set({ clock: { kind, lastDaySeen, today }, soon: null });
    }
    const erased = report.kind === 'done' ? report.erased : [];
    const soon = report.kind === 'done' ? report.soon : undefined;
    const isRead = soon === undefined || this.#soonRead === keyOfSoon(soon);
    this.#set({ clock: null, soon: isRead ? null : soon });
    const wasHere = erased.includes(idOf(this.#state.phase));
    for (const id of erased) this.#forget(id);
    if (erased.length > 0) this.tell(wasHere ? ERASED : erasedWords(erased.length));
  }

  /** The adviser has read which sessions are erased soon. */
  readOfSoon(): void {
    const { soon } = this.#state;
    if (soon !== null) this.#soonRead = keyOfSoon(soon);
    this.#set({ soon: null });
  }

  /** The clock of this computer has been checked: go by it again. */
  acceptClock(): Promise<Outcome> {
    return this.#try(async (vault) => {
      await vault.acceptClock(this.#today());
      await this.eraseExpired();
    });
  }

  /** Changes the record on the desk; a saved one is stored within two seconds. */
  update(change: Change): void {
    this.#change(change);
  }

  /** @returns false where nothing was changed */
  #change(change: Change, removed?: string): boolean {
    const { phase } = this.#state;
    if (phase.kind === 'locked') return false;
    if (isReadOnly(phase)) {
      this.tell(deskState.ELSEWHERE);
      return false;
    }
    const record = change(phase.record);
    if (record === phase.record) return false;
    this.#go((state) => {
      const next = deskState.changed(state, record, this.eraseAfter(record));
      return removed === undefined ? next : { ...next, removed };
    });
    if (phase.kind === 'saved') this.#autosave.note();
    return true;
  }

  /** Adds an entry; where its list is full, says so. */
  add(change: Change): void {
    const isOpen = !isReadOnly(this.#state.phase);
    if (!this.#change(change) && isOpen) this.tell(LIST_FULL);
  }

  /**
   * Takes something out of the record, so that `undo` can put it back.
   *
   * @param what in a few words: "action 2"
   */
  remove(what: string, change: Change): void {
    const before = recordOf(this.#state.phase);
    if (!this.#change(change, what)) return;
    const after = recordOf(this.#state.phase);
    if (before !== undefined && after !== undefined) this.#removed = { before, after };
  }

  /** Puts back what was removed last; all that was written since stays. */
  undo(): void {
    const removed = this.#removed;
    if (removed === undefined) return;
    this.update((now) => restoreRemoved(now, removed.before, removed.after));
    this.#set({ removed: '' });
  }

  /** Pins a figure. While locked it waits, and the adviser is asked to unlock. */
  pin(observation: Observation, label: string, { job, place }: PageSubject = {}): void {
    const pinnedAt = this.#world.now().toISOString();
    const filed: PinnedFor = { ...(job ? { job } : {}), ...(place ? { place } : {}) };
    const pinned = { observation, label, pinnedAt, for: [filed] };
    const pin: Change = (record) => beginAtPlace(pinEvidence(record, pinned), place);
    if (this.#state.phase.kind !== 'locked') return this.add(pin);
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
   * Seals the session of this visit for the first time. Closing its dialog before it is done stops it:
   * nothing is sealed then under words that nobody may have written down.
   *
   * @param passphrase for a new vault, or for the one that is locked; '' where it is unlocked
   */
  saveSession(passphrase: string): Promise<Outcome> {
    const signal = this.#newAttempt();
    return this.#try(async (vault) => {
      const isNew = await this.#openForSaving(vault, passphrase, signal);
      this.#set({ vault: 'unlocked' });
      await this.#saveFirst(vault);
      if (isNew && !(await this.#world.askToKeepStorage())) this.tell(MAY_BE_DELETED);
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
      this.#set({ vault: 'none', dialog: 'save' });
      throw new VaultError('no-vault', { words: NO_PASSPHRASE_YET });
    }
    if (isNew) await vault.create(passphrase, this.#today(), signal);
    else if (!vault.isUnlocked && (await vault.unlock(passphrase, signal)) === 'store-gone')
      throw new VaultError('store-gone');
    if (!signal.aborted) return isNew;
    if (isNew) await vault.uncreate();
    else vault.lock();
    throw new VaultError('cancelled');
  }

  async #saveFirst(vault: DeskVault): Promise<void> {
    const { phase } = this.#state;
    if (phase.kind !== 'memory') return;
    const { record } = phase;
    const plan = this.#plan(record, 1);
    await vault.saveRecord(record, plan, this.#today());
    const hold = await this.#writeLock.ask(record.id);
    const latest = recordOf(this.#state.phase);
    if (latest?.id !== record.id) return this.#writeLock.letGo(hold);
    this.#writeLock.keep(record.id, hold);
    this.#becomeSaved(record, plan.savedAt, 1);
    this.#channel?.post({ say: 'changed', id: record.id });
    // What was typed while sealing.
    this.update(() => latest);
    const next = this.#whenSaved;
    this.#whenSaved = undefined;
    if (next !== undefined) await this.saveThen(next);
  }

  /**
   * Goes on with the session on the desk as a new one, beside the one that is saved: where that was
   * changed or deleted in another tab, or is open there.
   */
  async saveAsNew(): Promise<void> {
    const { phase } = this.#state;
    if (phase.kind !== 'saved') return this.save();
    this.#writeLock.release();
    this.#autosave.stop();
    this.#autosave.forget();
    const movedFrom = phase.record.id;
    const record = { ...phase.record, id: this.#world.newId() };
    this.#go((state) => ({ ...deskState.placed(state, record), movedFrom }));
    await this.save();
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

  /**
   * Takes the record off the screen, stores what is left to store, then drops the key. One that was
   * never saved is kept sealed in this tab.
   */
  lock(): Promise<void> {
    return this.#lock('asked');
  }

  /** As `lock`, for nobody was there: each tab goes by its own clock, so the others are not told. */
  lockIdle(): Promise<void> {
    return this.#lock('idle');
  }

  /** When all is locked unless somebody stays; '' while that is far off. ISO 8601. */
  warn(locksAt: string): void {
    const due = deskState.needsLock(this.#state) ? locksAt : '';
    if (this.#state.locksAt !== due) this.#set({ locksAt: due });
  }

  /** Clears a hidden session that no passphrase guards, once it was hidden for hours. */
  clearIfLate(): void {
    const { phase } = this.#state;
    if (phase.kind !== 'locked' || phase.clearsAt === '') return;
    if (this.#world.now().toISOString() < phase.clearsAt) return;
    this.#empty();
    this.tell(HIDDEN_TOO_LONG);
  }

  /** Brings back a hidden session that no passphrase guards. */
  bringBack(): Promise<Outcome> {
    return this.#try(async () => {
      const { phase } = this.#state;
      if (phase.kind === 'locked' && phase.clearsAt !== '') await this.#bringBack(phase.id);
    });
  }

  /** Unlocks the vault, and opens again the session that was locked. */
  unlock(passphrase: string): Promise<Outcome> {
    const signal = this.#newAttempt();
    return this.#try(async (vault) => {
      await this.#guard.settled();
      const isGone = (await vault.unlock(passphrase, signal)) === 'store-gone';
      this.#set({ vault: isGone ? 'none' : 'unlocked' });
      const { phase } = this.#state;
      if (isGone) return this.#afterStoreGone();
      if (phase.kind !== 'locked') return;
      if (phase.unsaved) {
        await this.#bringBack(phase.id);
        return;
      }
      await this.#forgetIfGone(phase.id, () => this.#openNow(vault, phase.id));
      this.#takeWaitingPins();
    });
  }

  /** The passphrase was right, and there is nothing left that it opens. */
  async #afterStoreGone(): Promise<void> {
    const { phase } = this.#state;
    if (phase.kind !== 'locked') return this.tell(ALL_GONE);
    const isHere = await this.#bringBack(phase.id);
    this.tell(isHere ? STORE_GONE : ALL_GONE);
  }

  /** @returns false where nothing was kept of it: the desk is empty then */
  async #bringBack(id: string): Promise<boolean> {
    await this.#guard.settled();
    const kept = await this.#guard.openKept(id);
    if (kept === undefined) {
      this.#empty();
      return false;
    }
    this.#guard.forget();
    this.#go((state) => ({ ...deskState.placed(state, kept.record), dialog: null }));
    this.#takeWaitingPins();
    return true;
  }

  #takeWaitingPins(): void {
    for (const pin of this.#waitingPins) this.update(pin);
    this.#waitingPins = [];
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

  /** How many sessions are saved here, known without the passphrase. */
  countSaved(): Promise<number> {
    return this.#ready().then((vault) => vault.count());
  }

  /** Erases every saved session of this browser, and the passphrase with them. */
  eraseEverything(): Promise<Outcome> {
    return this.#try(async (vault) => {
      await vault.eraseAll();
      this.#channel?.post({ say: 'erased' });
      this.#go((state) => ({
        ...deskState.listChanged(state),
        vault: 'none',
        clock: null,
        soon: null,
      }));
      // A session of this visit is not saved, so it stays; one behind the passphrase goes with it.
      if (this.#state.phase.kind !== 'memory') this.#empty();
      this.#set({ dialog: null });
      this.tell(ALL_ERASED);
    });
  }

  deleteSaved(id: string): Promise<Outcome> {
    return this.#try(async (vault) => {
      await vault.deleteRecord(id);
      this.#forget(id);
      this.#channel?.post({ say: 'changed', id });
    });
  }

  /** True where a session of that id is saved in this browser. */
  async isSavedHere(id: string): Promise<boolean> {
    const vault = await this.#ready();
    return (await vault.exists()) && vault.has(id);
  }

  /** Puts a session from a sealed file on the desk, as one of this visit, under an id of its own. */
  async place(record: SessionRecord): Promise<Outcome> {
    if (this.wouldLose()) return refused(NOT_SAVED);
    await this.saveNow();
    this.#writeLock.release();
    this.#autosave.forget();
    const id = this.#world.newId();
    this.#go((state) => ({ ...deskState.placed(state, { ...record, id }), reopened: id }));
    return DONE;
  }

  /** Puts a session from a sealed file in the place of the saved one of its id. */
  async placeOver(record: SessionRecord): Promise<Outcome> {
    const outcome = await this.open(record.id);
    if (outcome.kind === 'refused') return outcome;
    if (!this.#change(() => record)) return refused(deskState.ELSEWHERE);
    await this.saveNow();
    return DONE;
  }

  /** Notes that a sealed copy was made, where there is a vault to note it in. */
  noteCopy(): Promise<Outcome> {
    return this.#try(async (vault) => {
      if (await vault.exists()) await vault.noteExport(this.#today());
    });
  }

  /** What is known of the store without its key. */
  care(): Promise<StoreCareFacts> {
    return this.#ready().then((vault) => vault.care());
  }

  /**
   * Changes the passphrase, and seals everything anew where that is wanted, so that an old copy of the
   * store is of no use for what is saved from now on. All of it happens or nothing.
   */
  changePassphrase(before: string, after: string, anew: boolean): Promise<Outcome> {
    return this.#try(async (vault) => {
      await this.saveNow();
      if (!anew) return vault.changePassphrase(before, after);
      await vault.sealAnew(before, after);
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
    const isUnsaved = this.#state.phase.kind === 'memory';
    if (isUnsaved && this.wouldLose() && !discard) return refused(NOT_SAVED);
    await (isUnsaved ? this.#guard.lock(undefined, 'asked') : this.lock());
    if (!isUnsaved && this.wouldLose() && !discard) {
      const { phase, notice } = this.#state;
      return refused((phase.kind === 'locked' ? phase.problem : undefined) ?? notice);
    }
    this.#waitingPins = [];
    this.#whenSaved = undefined;
    this.#empty();
    this.#go((state) => deskState.cleared(state, this.#newRecord()));
    for (const listener of this.#clearListeners) listener();
    return DONE;
  }

  /** The longest any session is kept, in months. */
  get longestMonths(): number {
    return this.#world.retention.longestMonths;
  }

  /** ISO day: the last on which the record would stay if it were saved now. */
  eraseAfter(record: SessionRecord): string {
    return eraseAfterDay(record, this.#today(), this.#world.retention);
  }

  /** Opens a dialog, or closes it: what it had begun is stopped then. */
  ask(dialog: Dialog | null): void {
    if (dialog === null) {
      this.#waitingPins = [];
      this.#attempt?.abort();
    }
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
      write: (record, revision) => this.#write(record, revision),
      onStored: ({ id }, isAll) => {
        this.#channel?.post({ say: 'changed', id });
        const at = this.#world.now().toISOString();
        this.#go((state) =>
          deskState.listChanged(isAll ? deskState.savingWent(state, { kind: 'saved', at }) : state),
        );
      },
      onFailed: (error) => {
        const fault = faultIn(error);
        if (fault === 'store-gone') return this.#keepOnScreen(STORE_GONE);
        if (fault === 'sealed-anew') return void this.#lock('told');
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
        return { revision: this.#autosave.revision, isDirty: this.#autosave.isDirty };
      },
      write: (record, revision) => this.#write(record, revision),
      onStored: (id) => {
        this.#autosave.forget();
        this.#channel?.post({ say: 'changed', id });
      },
      onFailed: () => {
        this.#autosave.forget();
        this.#go((state) => deskState.lockFailed(state, LOCK_FAILED));
      },
      onRefused: (record, fault) => {
        this.#go((state) => deskState.placed(state, record));
        this.#keepOnScreen(fault === 'gone' ? DELETED : STORE_GONE);
      },
      onGone: (id) => {
        this.#forget(id);
        this.tell(vaultSentence(new VaultError('gone')));
      },
      onLocked: (tellOthers) => {
        this.#writeLock.release();
        this.#set({ vault: 'locked' });
        if (tellOthers) this.#channel?.post({ say: 'lock' });
      },
    });
  }

  async #write(record: SessionRecord, revision: number): Promise<void> {
    const vault = await this.#ready();
    await vault.saveRecord(record, this.#plan(record, revision), this.#today());
  }

  /** The record can be stored nowhere any more: it stays on the screen as one of this visit. */
  #keepOnScreen(why: string): void {
    this.#writeLock.release();
    this.#autosave.stop();
    this.#autosave.forget();
    const record = recordOf(this.#state.phase) ?? this.#newRecord();
    this.#go((state) => deskState.listChanged(deskState.placed(state, record)));
    if (why === STORE_GONE) this.#vault?.lock();
    const vault = why === STORE_GONE ? 'none' : this.#vault?.isUnlocked ? 'unlocked' : 'locked';
    this.#set({ vault });
    this.tell(why);
  }

  #lock(reason: LockReason): Promise<void> {
    const { phase, vault } = this.#state;
    const isEmpty = phase.kind === 'memory' && isEmptyRecord(phase.record);
    if (isEmpty || phase.kind === 'locked') return this.#guard.lock(undefined, reason);
    this.#autosave.stop();
    const isGuarded = vault === 'locked' || vault === 'unlocked';
    const late = new Date(this.#world.now().getTime() + HIDDEN_AT_MOST_MS).toISOString();
    this.#go((state) => deskState.takenOff(state, isGuarded ? '' : late));
    const { record } = phase;
    const isSaved = phase.kind === 'saved';
    return this.#guard.lock({ record, isSaved, readOnly: isReadOnly(phase) }, reason);
  }

  async #openNow(vault: DeskVault, id: string, takeOver = false): Promise<void> {
    const kept = await this.#guard.openKept(id);
    const unstored = kept?.isStored === false ? kept : undefined;
    const hold = await this.#writeLock.ask(id, takeOver);
    try {
      const savedAt = this.#world.now().toISOString();
      const read = unstored ? { ...unstored, savedAt } : await vault.openRecord(id);
      this.#writeLock.keep(id, hold);
      this.#becomeSaved(read.record, read.savedAt, read.revision);
      this.#set({ reopened: id });
    } catch (error) {
      this.#writeLock.letGo(hold);
      throw error;
    }
    this.#guard.forget();
    if (unstored === undefined) return;
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
    if (deskState.isSavedHere(this.#state, id)) this.#empty();
  }

  /** Nothing lies on the desk, and nothing is kept of what did. */
  #empty(): void {
    this.#writeLock.release();
    this.#autosave.stop();
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
    if (message.say === 'active') {
      for (const listener of this.#activeListeners) listener();
      return;
    }
    if (message.say === 'lock') return void this.#lock('told');
    if (message.say === 'erased') return this.#heedErased();
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

  /** Another tab has erased all that was saved: what is open here stays, as one of this visit. */
  #heedErased(): void {
    const { phase } = this.#state;
    if (phase.kind === 'saved') return this.#keepOnScreen(STORE_GONE);
    this.#vault?.lock();
    this.#go((state) => ({
      ...deskState.listChanged(state),
      vault: 'none',
      clock: null,
      soon: null,
    }));
    if (phase.kind === 'locked' && phase.clearsAt === '') this.#empty();
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
    return emptyRecord(this.#world.newId(), this.#today());
  }

  #today(): string {
    return localDay(this.#world.now());
  }

  #newAttempt(): AbortSignal {
    this.#attempt = new AbortController();
    return this.#attempt.signal;
  }

  #set(change: Partial<SessionState>): void {
    this.#go((state) => ({ ...state, ...change }));
  }

  #go(step: (state: SessionState) => SessionState): void {
    this.#state = deskState.withoutTheUntrue(this.#state, step(this.#state));
    if (this.#state.removed === '') this.#removed = undefined;
    for (const listener of this.#listeners) listener();
  }
}

const keyOfSoon = ({ count, firstDay }: SoonErased): string => `${count} ${firstDay}`;

const erasedWords = (count: number): string =>
  count === 1
    ? '1 saved session was past its last day, so it was erased.'
    : `${count} saved sessions were past their last day, so they were erased.`;
