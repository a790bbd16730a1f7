import type { SoonErased } from '@/domain/retention';
import { isStorageFault, vaultSentence } from '@/services/vault/errors';
import type { RecordSummary } from '@/services/vault/listLines';
import type { EraseReport, StoreCareFacts } from '@/services/vault/vault';
import type { Desk } from './desk';
import * as deskState from './deskState';
import type { RecordKeeper } from './recordKeeper';
import { idOf } from './sessionState';
import type { Outcome, SessionState } from './sessionState';

const ERASED = 'The last day of this session has passed, so it was erased.';
const NO_STORE = 'This browser does not let Bearings keep saved sessions. Print what you need.';
const ALL_ERASED = 'All saved sessions are erased. You can start again with a new passphrase.';

/** All saved sessions of this browser: the list, their last days, their passphrase, their end. */
export class StoreKeeping {
  readonly #desk: Desk;
  readonly #keeper: RecordKeeper;
  /** Of which sessions about to be erased the adviser has read. */
  #soonRead = '';

  constructor(desk: Desk, keeper: RecordKeeper) {
    this.#desk = desk;
    this.#keeper = keeper;
  }

  /** Looks for a vault and erases what is past its day: at start, and whenever a day has passed. */
  async eraseExpired(): Promise<void> {
    const desk = this.#desk;
    try {
      if (desk.vault === undefined && !(await desk.world.vaultMayExist())) {
        desk.set({ vault: 'none' });
        return;
      }
      const vault = await desk.ready();
      const today = desk.today();
      this.#heedReport(await vault.eraseExpired(today), today);
    } catch (error) {
      if (desk.state().vault === 'unknown') desk.set({ vault: 'refused' });
      desk.tell(isStorageFault(error) ? NO_STORE : vaultSentence(error));
    }
  }

  #heedReport(report: EraseReport, today: string): void {
    if (report.kind === 'clock-back' || report.kind === 'clock-ahead') {
      const { lastDaySeen } = report;
      const kind = report.kind === 'clock-back' ? 'back' : 'ahead';
      return this.#desk.set({ clock: { kind, lastDaySeen, today }, soon: null });
    }
    const erased = report.kind === 'done' ? report.erased : [];
    const soon = report.kind === 'done' ? report.soon : undefined;
    const isRead = soon === undefined || this.#soonRead === keyOfSoon(soon);
    this.#desk.set({ clock: null, soon: isRead ? null : soon });
    const wasHere = erased.includes(idOf(this.#desk.phase));
    for (const id of erased) this.#keeper.forget(id);
    if (erased.length > 0) this.#desk.tell(wasHere ? ERASED : erasedWords(erased.length));
  }

  /** The adviser has read which sessions are erased soon. */
  readOfSoon(): void {
    const { soon } = this.#desk.state();
    if (soon !== null) this.#soonRead = keyOfSoon(soon);
    this.#desk.set({ soon: null });
  }

  /** The clock of this computer has been checked: go by it again. */
  acceptClock(): Promise<Outcome> {
    return this.#desk.try(async (vault) => {
      await vault.acceptClock(this.#desk.today());
      await this.eraseExpired();
    });
  }

  async listSaved(): Promise<readonly RecordSummary[]> {
    return (await this.#desk.ready()).listRecords();
  }

  /** How many sessions are saved here, known without the passphrase. */
  async countSaved(): Promise<number> {
    return (await this.#desk.ready()).count();
  }

  /** True where a session of that id is saved in this browser. */
  async isSavedHere(id: string): Promise<boolean> {
    const vault = await this.#desk.ready();
    return (await vault.exists()) && vault.has(id);
  }

  /** What is known of the store without its key. */
  async care(): Promise<StoreCareFacts> {
    return (await this.#desk.ready()).care();
  }

  deleteSaved(id: string): Promise<Outcome> {
    return this.#desk.try(async (vault) => {
      await vault.deleteRecord(id);
      this.#keeper.forget(id);
      this.#desk.say({ say: 'changed', id });
    });
  }

  /** Notes that a sealed copy was made, where there is a vault to note it in. */
  noteCopy(): Promise<Outcome> {
    return this.#desk.try(async (vault) => {
      if (await vault.exists()) await vault.noteExport(this.#desk.today());
    });
  }

  /**
   * Changes the passphrase, and seals everything anew where that is wanted, so that an old copy of the
   * store is of no use for what is saved from now on. All of it happens or nothing.
   */
  changePassphrase(before: string, after: string, anew: boolean): Promise<Outcome> {
    return this.#desk.try(async (vault) => {
      await this.#keeper.autosave.saveNow();
      if (!anew) return vault.changePassphrase(before, after);
      await vault.sealAnew(before, after);
      this.#desk.say({ say: 'lock' });
    });
  }

  /** Erases every saved session of this browser, and the passphrase with them. */
  eraseEverything(): Promise<Outcome> {
    return this.#desk.try(async (vault) => {
      await vault.eraseAll();
      this.#desk.say({ say: 'erased' });
      this.#desk.go(nothingSaved);
      // A session of this visit is not saved, so it stays; one behind the passphrase goes with it.
      if (this.#desk.phase.kind !== 'memory') this.#keeper.empty();
      this.#desk.set({ dialog: null });
      this.#desk.tell(ALL_ERASED);
    });
  }
}

/** Nothing is saved in this browser any more. */
export const nothingSaved = (state: SessionState): SessionState => ({
  ...deskState.listChanged(state),
  vault: 'none',
  clock: null,
  soon: null,
});

const keyOfSoon = ({ count, firstDay }: SoonErased): string => `${count} ${firstDay}`;

const erasedWords = (count: number): string =>
  count === 1
    ? '1 saved session was past its last day, so it was erased.'
    : `${count} saved sessions were past their last day, so they were erased.`;
