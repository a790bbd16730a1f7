import type { Observation } from '@/domain/observation';
import {
  beginAtPlace,
  emptyRecord,
  isEmptyRecord,
  isPinned,
  noteLookedAt,
  pinEvidence,
} from '@/domain/record';
import type { JobAsked, RecordPlace, SessionRecord } from '@/domain/record';
import { eraseAfterDay } from '@/domain/retention';
import type { Retention } from '@/domain/retention';
import type { VaultChannel, VaultMessage } from '@/services/vault/channel';
import type { SealedDocument } from '@/services/vault/crypto';
import { VaultError, vaultSentence } from '@/services/vault/errors';
import type { OpenedRecord } from '@/services/vault/recordContent';
import type { HoldOptions, RecordHold } from '@/services/vault/recordLock';
import type { RecordSummary, SavePlan, Vault } from '@/services/vault/vault';
import { localDay } from '@/shared/today';
import { DONE, idOf, recordOf, refused } from './sessionState';
import type { Dialog, Outcome, Phase, SessionState } from './sessionState';

/** The part of the vault that the desk uses. */
export type DeskVault = Pick<
  Vault,
  | 'acceptClock'
  | 'changePassphrase'
  | 'create'
  | 'deleteRecord'
  | 'eraseExpired'
  | 'exists'
  | 'isUnlocked'
  | 'lastExportOn'
  | 'listRecords'
  | 'lock'
  | 'noteExport'
  | 'openRecord'
  | 'openSealed'
  | 'saveRecord'
  | 'seal'
  | 'sealAnew'
  | 'store'
  | 'unlock'
>;

/** What the page is about that a figure is pinned from, or that is looked at. */
export interface PageSubject {
  readonly job?: JobAsked | undefined;
  readonly place?: RecordPlace | undefined;
}

/** Everything outside that the desk needs; tests give their own. */
export interface SessionWorld {
  readonly now: () => Date;
  readonly newId: () => string;
  readonly retention: Retention;
  readonly vaultMayExist: () => Promise<boolean>;
  readonly loadVault: () => Promise<DeskVault>;
  readonly askToKeepStorage: () => Promise<boolean>;
  readonly holdRecord: (id: string, options: HoldOptions) => Promise<RecordHold | undefined>;
  readonly openChannel: (onMessage: (message: VaultMessage) => void) => VaultChannel;
}

/** Under the two seconds that a crash may cost: the rest is for sealing and writing. */
const SAVE_AFTER_MS = 1000;
const TRY_AGAIN_AFTER_MS = 10_000;

const ELSEWHERE = 'This session is open in another tab. Take it over to change it here.';
const ERASED = 'The last day of this session has passed, so it was erased.';
const NOT_SAVED = 'The session on the desk is not saved. Save it or clear the desk first.';
const NO_STORE = 'This browser does not let Bearings keep saved sessions. Print what you need.';
const NOT_KEPT = 'The session could not be saved, so nothing was changed. Try again.';
const LOCK_FAILED =
  'The last changes could not be saved. They are kept sealed in this tab: unlock here and try again.';

/**
 * The session on the desk and all that happens to it, outside React so that locking never waits for
 * a drawing. The record is in memory here and nowhere else; the key is in the vault.
 */
export class SessionStore {
  readonly #world: SessionWorld;
  readonly #listeners = new Set<() => void>();
  #state: SessionState;
  #channel: VaultChannel | undefined;
  #vault: DeskVault | undefined;
  #hold: RecordHold | undefined;
  /** Revision under which the open record is stored; 0 before its first save. */
  #revision = 0;
  #dirty = false;
  #saves: Promise<void> = Promise.resolve();
  #locking: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Sealed while locking, when it could not be stored. */
  #unstored: SealedDocument | undefined;
  #waitingPins: readonly ((record: SessionRecord) => SessionRecord)[] = [];

  /** What waits for the first save. */
  #whenSaved: (() => void) | undefined;

  constructor(world: SessionWorld) {
    this.#world = world;
    this.#state = {
      phase: { kind: 'memory', record: this.#newRecord() },
      vault: 'unknown',
      clientView: false,
      dialog: null,
      notice: '',
      clockBehind: '',
      listStamp: 0,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): SessionState => this.#state;

  /** Begins to hear other tabs. @returns what ends it, and the timers */
  start(): () => void {
    this.#channel = this.#world.openChannel((message) => this.#hear(message));
    return () => {
      clearTimeout(this.#timer);
      this.#timer = undefined;
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
      if (erased.includes(idOf(this.#state.phase))) this.#set({ notice: ERASED });
      for (const id of erased) this.#forget(id);
    } catch {
      // Whatever the browser's reason is, the adviser can only know that nothing can be kept here.
      this.#set({ notice: NO_STORE });
    }
  }

  /** The clock of this computer has been checked: go by it again. */
  acceptClock(): Promise<Outcome> {
    return this.#try(async () => {
      const vault = await this.#ready();
      await vault.acceptClock(localDay(this.#world.now()));
      await this.eraseExpired();
    });
  }

  /** Changes the record on the desk; a saved one is stored within two seconds. */
  update(change: (record: SessionRecord) => SessionRecord): void {
    const { phase } = this.#state;
    if (phase.kind === 'locked') return;
    if (phase.kind === 'saved' && phase.readOnly) {
      this.#set({ notice: ELSEWHERE });
      return;
    }
    const record = change(phase.record);
    if (record === phase.record) return;
    if (phase.kind === 'memory') {
      this.#set({ phase: { ...phase, record } });
      return;
    }
    this.#dirty = true;
    const eraseAfter = this.eraseAfter(record);
    this.#set({ phase: { ...phase, record, eraseAfter, saving: { kind: 'waiting' } } });
    this.#timer ??= setTimeout(() => void this.saveNow(), SAVE_AFTER_MS);
  }

  /** Pins a figure. While locked it waits, and the adviser is asked to unlock. */
  pin(observation: Observation, label: string, { job, place }: PageSubject = {}): void {
    const pinnedAt = this.#world.now().toISOString();
    const pinned = { observation, label, pinnedAt, ...(job ? { job } : {}) };
    const pin = (record: SessionRecord) => beginAtPlace(pinEvidence(record, pinned), place);
    if (this.#state.phase.kind === 'locked') {
      this.#waitingPins = [...this.#waitingPins, pin];
      this.#set({ dialog: 'unlock' });
      return;
    }
    this.update(pin);
  }

  isPinned(observation: Observation): boolean {
    const record = recordOf(this.#state.phase);
    return record !== undefined && isPinned(record, observation);
  }

  /** Notes that a job was looked at, and where, if the session notes that. */
  lookAt(job: JobAsked, place?: RecordPlace): void {
    const { phase } = this.#state;
    if (phase.kind === 'locked' || (phase.kind === 'saved' && phase.readOnly)) return;
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
    return this.#try(async () => {
      const vault = await this.#ready();
      if (!(await vault.exists())) {
        await vault.create(passphrase, localDay(this.#world.now()));
        await this.#askToKeep();
      } else if (!vault.isUnlocked) await vault.unlock(passphrase);
      this.#set({ vault: 'unlocked' });

      const { phase } = this.#state;
      if (phase.kind !== 'memory') return;
      const { record } = phase;
      await vault.saveRecord(record, this.#plan(record, 1));
      const hold = await this.#world.holdRecord(record.id, { onLost: () => this.#lose() });
      const latest = recordOf(this.#state.phase);
      if (latest?.id !== record.id) {
        hold?.release();
        return;
      }
      this.#hold = hold;
      this.#becomeSaved(record, 1);
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
    const { phase } = this.#state;
    if (phase.kind === 'memory' && !this.#vault?.isUnlocked) {
      this.ask('save');
      this.#whenSaved = next;
      return;
    }
    this.#set({ notice: NOT_KEPT });
  }

  /** Stores what has changed; the state tells how it went. */
  saveNow(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#saves = this.#saves.then(() => this.#saveOnce());
    return this.#saves;
  }

  /** Takes the record off the screen, stores what is left to store, then drops the key. */
  lock(): Promise<void> {
    return this.#lock(true);
  }

  /** Unlocks the vault, and opens again the session that was locked. */
  unlock(passphrase: string): Promise<Outcome> {
    return this.#try(async () => {
      await this.#locking;
      const vault = await this.#ready();
      await vault.unlock(passphrase);
      this.#set({ vault: 'unlocked' });
      const { phase } = this.#state;
      if (phase.kind !== 'locked') return;
      await this.#reopen(vault, phase.id);
      for (const pin of this.#waitingPins) this.update(pin);
      this.#waitingPins = [];
    });
  }

  /** Opens a saved session; refused while the desk holds one that would be lost. */
  open(id: string): Promise<Outcome> {
    const { phase } = this.#state;
    if (phase.kind !== 'memory' && idOf(phase) === id) return Promise.resolve(DONE);
    if (this.wouldLose()) return Promise.resolve(refused(NOT_SAVED));
    return this.#try(async () => {
      const vault = await this.#ready();
      await this.saveNow();
      await this.#openNow(vault, id);
    });
  }

  /** Takes the right to write from the other tab, and reads what it saved last. */
  takeOver(): Promise<Outcome> {
    return this.#try(async () => {
      const { phase } = this.#state;
      if (phase.kind !== 'saved') return;
      await this.#openNow(await this.#ready(), phase.record.id, true);
      this.#set({ notice: '' });
    });
  }

  listSaved(): Promise<readonly RecordSummary[]> {
    return this.#ready().then((vault) => vault.listRecords());
  }

  deleteSaved(id: string): Promise<Outcome> {
    return this.#try(async () => {
      const vault = await this.#ready();
      await vault.deleteRecord(id);
      this.#forget(id);
      this.#channel?.post({ say: 'changed', id });
    });
  }

  /** Puts a session from a sealed file on the desk, as one of this visit, under an id of its own. */
  place(record: SessionRecord): Promise<Outcome> {
    if (this.wouldLose()) return Promise.resolve(refused(NOT_SAVED));
    return this.#try(async () => {
      await this.saveNow();
      this.#release();
      this.#dirty = false;
      this.#set({ phase: { kind: 'memory', record: { ...record, id: this.#world.newId() } } });
    });
  }

  /** Notes that a sealed copy was made, where there is a vault to note it in. */
  noteCopy(): Promise<Outcome> {
    return this.#try(async () => {
      const vault = await this.#ready();
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
    return this.#try(async () => {
      const vault = await this.#ready();
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
    return this.#dirty || this.#unstored !== undefined;
  }

  /**
   * Saves, locks and starts an empty session.
   *
   * @param discard true: also where something cannot be saved; the adviser has been asked
   */
  async clearDesk(discard: boolean): Promise<Outcome> {
    await this.lock();
    if (this.wouldLose() && !discard) return refused(this.#state.notice);
    this.#unstored = undefined;
    this.#dirty = false;
    this.#waitingPins = [];
    this.#whenSaved = undefined;
    const phase: Phase = { kind: 'memory', record: this.#newRecord() };
    this.#set({ phase, clientView: false, dialog: null, notice: '' });
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

  async #saveOnce(): Promise<void> {
    const { phase } = this.#state;
    if (phase.kind !== 'saved' || !this.#dirty) return;
    const { record } = phase;
    this.#dirty = false;
    try {
      const vault = await this.#ready();
      await vault.saveRecord(record, this.#plan(record, this.#revision + 1));
      this.#revision += 1;
      this.#channel?.post({ say: 'changed', id: record.id });
      if (!this.#dirty) this.#setSaving({ saving: { kind: 'saved' } });
      this.#set({ listStamp: this.#state.listStamp + 1 });
    } catch (error) {
      this.#dirty = true;
      this.#setSaving({ saving: { kind: 'failed', problem: vaultSentence(error) } });
      if (this.#state.phase.kind === 'saved')
        this.#timer ??= setTimeout(() => void this.saveNow(), TRY_AGAIN_AFTER_MS);
    }
  }

  #lock(tellOthers: boolean): Promise<void> {
    const taken = this.#takeOff();
    this.#locking = this.#locking.then(() => this.#dropKey(taken, tellOthers));
    return this.#locking;
  }

  /** Takes the record off the screen at once. @returns it where it may still have to be stored */
  #takeOff(): SessionRecord | undefined {
    const { phase } = this.#state;
    if (phase.kind !== 'saved') return undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#set({ phase: { kind: 'locked', id: phase.record.id }, vault: 'locked', dialog: null });
    return phase.readOnly ? undefined : phase.record;
  }

  async #dropKey(taken: SessionRecord | undefined, tellOthers: boolean): Promise<void> {
    const vault = this.#vault;
    if (vault === undefined || !vault.isUnlocked) return;
    await this.#saves;
    if (taken !== undefined && this.#dirty) await this.#storeLast(vault, taken);
    this.#release();
    vault.lock();
    this.#set({ vault: 'locked' });
    if (tellOthers) this.#channel?.post({ say: 'lock' });
  }

  /** The last write of a record that is already off the screen. */
  async #storeLast(vault: DeskVault, record: SessionRecord): Promise<void> {
    try {
      const sealed = await vault.seal(record, this.#plan(record, this.#revision + 1));
      this.#unstored = sealed;
      await vault.store(sealed);
      this.#unstored = undefined;
      this.#channel?.post({ say: 'changed', id: record.id });
    } catch {
      // Said in the adviser's words: the cause is the store's, and what to do is the same for each.
      this.#set({ phase: { kind: 'locked', id: record.id, problem: LOCK_FAILED } });
      this.#set({ notice: LOCK_FAILED });
    }
    this.#dirty = false;
  }

  async #reopen(vault: DeskVault, id: string): Promise<void> {
    try {
      await this.#openNow(vault, id);
    } catch (error) {
      if (error instanceof VaultError && error.fault === 'gone') this.#forget(id);
      throw error;
    }
  }

  async #openNow(vault: DeskVault, id: string, takeOver = false): Promise<void> {
    const unstored = this.#unstored?.id === id ? this.#unstored : undefined;
    const { phase } = this.#state;
    const kept = phase.kind === 'saved' && phase.record.id === id ? this.#hold : undefined;
    const onLost = (): void => this.#lose();
    const hold = kept ?? (await this.#world.holdRecord(id, { takeOver, onLost }));
    let opened: OpenedRecord;
    try {
      opened = unstored ? await vault.openSealed(unstored) : await vault.openRecord(id);
    } catch (error) {
      if (kept === undefined) hold?.release();
      throw error;
    }
    if (kept === undefined) this.#release();
    this.#hold = hold;
    this.#becomeSaved(opened.record, unstored ? opened.revision - 1 : opened.revision);
    if (unstored === undefined) return;
    this.#unstored = undefined;
    this.#dirty = true;
    await this.saveNow();
  }

  #becomeSaved(record: SessionRecord, revision: number): void {
    this.#revision = revision;
    this.#dirty = false;
    const phase: Phase = {
      kind: 'saved',
      record,
      saving: { kind: 'saved' },
      readOnly: this.#hold === undefined,
      eraseAfter: this.eraseAfter(record),
    };
    this.#set({ phase, vault: 'unlocked', dialog: null, listStamp: this.#state.listStamp + 1 });
  }

  #lose(): void {
    this.#hold = undefined;
    this.#setSaving({ readOnly: true });
    this.#set({ notice: ELSEWHERE });
    // The last second of typing still goes in; the other tab then reads it.
    void this.saveNow();
  }

  #release(): void {
    this.#hold?.release();
    this.#hold = undefined;
  }

  /** A session that is no longer stored leaves the desk too. */
  #forget(id: string): void {
    const { phase, listStamp } = this.#state;
    this.#set({ listStamp: listStamp + 1 });
    if (phase.kind === 'memory' || idOf(phase) !== id) return;
    this.#release();
    this.#dirty = false;
    this.#unstored = undefined;
    this.#set({ phase: { kind: 'memory', record: this.#newRecord() } });
  }

  #hear(message: VaultMessage): void {
    if (message.say === 'lock') {
      void this.#lock(false);
      return;
    }
    const { phase, listStamp } = this.#state;
    this.#set({ listStamp: listStamp + 1 });
    if (phase.kind !== 'saved' || this.#dirty || phase.record.id !== message.id) return;
    void this.#try(() => this.#readAlong(message.id)).then((outcome) => {
      if (outcome.kind === 'refused') this.#set({ notice: outcome.problem });
    });
  }

  /** Shows what another tab has saved, unless something was typed here meanwhile. */
  async #readAlong(id: string): Promise<void> {
    const vault = await this.#ready();
    await this.#saves;
    try {
      const { record, revision } = await vault.openRecord(id);
      const { phase } = this.#state;
      const stillOpen = phase.kind === 'saved' && phase.record.id === id && !this.#dirty;
      if (stillOpen && revision > this.#revision) this.#becomeSaved(record, revision);
    } catch (error) {
      if (error instanceof VaultError && error.fault === 'gone') this.#forget(id);
      throw error;
    }
  }

  async #askToKeep(): Promise<void> {
    if (await this.#world.askToKeepStorage()) return;
    this.#set({
      notice:
        'The browser may delete saved sessions when the disk is nearly full. Print or export what must not be lost.',
    });
  }

  async #ready(): Promise<DeskVault> {
    this.#vault ??= await this.#world.loadVault();
    if (this.#state.vault === 'unknown' || this.#state.vault === 'none')
      this.#set({ vault: (await this.#vault.exists()) ? 'locked' : 'none' });
    return this.#vault;
  }

  async #try(attempt: () => Promise<void>): Promise<Outcome> {
    try {
      await attempt();
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

  #setSaving(
    change: Partial<Pick<Extract<Phase, { kind: 'saved' }>, 'saving' | 'readOnly'>>,
  ): void {
    const { phase } = this.#state;
    if (phase.kind === 'saved') this.#set({ phase: { ...phase, ...change } });
  }

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
