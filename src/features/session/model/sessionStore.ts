import type { Observation } from '@/domain/observation';
import type { JobAsked, RecordPlace, SessionRecord } from '@/domain/record';
import { Desk } from './desk';
import type { Change } from './desk';
import * as deskState from './deskState';
import { OtherTabs } from './otherTabs';
import { RecordEditing } from './recordEditing';
import { RecordKeeper } from './recordKeeper';
import { RecordOpening } from './recordOpening';
import { RecordSaving } from './recordSaving';
import type { Dialog } from './sessionState';
import { StoreKeeping } from './storeKeeping';
import type { PageSubject, SessionWorld } from './world';

/**
 * The session on the desk and all that can be done with it, outside React so that locking never waits
 * for a drawing. This is the face that pages see; what is done, and why so, is said in the parts:
 * `Desk` holds the state and the vault, `RecordKeeper` sees that the record is kept, the others change
 * it, save it, open it, keep the store and heed the other tabs.
 */
export class SessionStore {
  readonly #desk: Desk;
  readonly #keeper: RecordKeeper;
  readonly #editing: RecordEditing;
  readonly #saving: RecordSaving;
  readonly #opening: RecordOpening;
  readonly #keeping: StoreKeeping;
  readonly #tabs: OtherTabs;

  constructor(world: SessionWorld) {
    this.#desk = new Desk(world);
    this.#keeper = new RecordKeeper(this.#desk);
    this.#editing = new RecordEditing(this.#desk, this.#keeper);
    this.#saving = new RecordSaving(this.#desk, this.#keeper, this.#editing);
    this.#opening = new RecordOpening(this.#desk, this.#keeper, this.#editing, this.#saving);
    this.#keeping = new StoreKeeping(this.#desk, this.#keeper);
    this.#tabs = new OtherTabs(this.#desk, this.#keeper);
  }

  readonly subscribe = (listener: () => void) => this.#desk.subscribe(listener);
  readonly state = () => this.#desk.state();

  readonly whenCleared = (listener: () => void) => this.#opening.whenCleared(listener);
  readonly whenActiveElsewhere = (listener: () => void) => this.#tabs.whenActiveElsewhere(listener);
  /** Tells the other tabs that somebody is at work here. */
  readonly sayActive = () => this.#desk.say({ say: 'active' });

  /** Begins to hear other tabs. @returns what ends it, and the timers */
  start(): () => void {
    const stopHearing = this.#desk.hearTabs((message) => this.#tabs.hear(message));
    return () => {
      this.#keeper.autosave.stop();
      stopHearing();
    };
  }

  readonly update = (change: Change) => this.#editing.update(change);
  readonly add = (change: Change) => this.#editing.add(change);
  readonly remove = (what: string, change: Change) => this.#editing.remove(what, change);
  readonly changeOnce = (said: string, change: Change) => this.#editing.changeOnce(said, change);
  readonly undo = () => this.#editing.undo();
  readonly pin = (observation: Observation, label: string, page?: PageSubject) =>
    this.#editing.pin(observation, label, page);
  readonly isPinned = (observation: Observation) => this.#editing.isPinned(observation);
  readonly lookAt = (job: JobAsked, place?: RecordPlace) => this.#editing.lookAt(job, place);

  readonly saveSession = (passphrase: string) => this.#saving.saveSession(passphrase);
  readonly saveAsNew = () => this.#saving.saveAsNew();
  readonly keepSafe = () => this.#saving.keepSafe();
  readonly saveThen = (next: () => void) => this.#saving.saveThen(next);
  readonly save = () => this.#saving.save();
  readonly saveAndLock = () => this.#saving.saveAndLock();
  /** Stores what has changed; the state tells how it went. */
  readonly saveNow = () => this.#keeper.autosave.saveNow();
  readonly wouldLose = () => this.#keeper.wouldLose();

  /**
   * Takes the record off the screen, stores what is left to store, then drops the key. One that was
   * never saved is kept sealed in this tab.
   */
  readonly lock = () => this.#keeper.lock('asked');
  /** As `lock`, for nobody was there: each tab goes by its own clock, so the others are not told. */
  readonly lockIdle = () => this.#keeper.lock('idle');

  readonly unlock = (passphrase: string) => this.#opening.unlock(passphrase);
  readonly bringBack = () => this.#opening.bringBack();
  readonly clearIfLate = () => this.#opening.clearIfLate();
  readonly open = (id: string) => this.#opening.open(id);
  readonly takeOver = () => this.#opening.takeOver();
  readonly place = (record: SessionRecord) => this.#opening.place(record);
  readonly beginTraining = (record: SessionRecord) => this.#opening.beginTraining(record);
  readonly restartTraining = () => this.#opening.restartTraining();
  readonly endTraining = () => this.#opening.endTraining();
  readonly placeOver = (record: SessionRecord) => this.#opening.placeOver(record);

  readonly eraseExpired = () => this.#keeping.eraseExpired();
  readonly readOfSoon = () => this.#keeping.readOfSoon();
  readonly acceptClock = () => this.#keeping.acceptClock();
  readonly listSaved = () => this.#keeping.listSaved();
  readonly countSaved = () => this.#keeping.countSaved();
  readonly isSavedHere = (id: string) => this.#keeping.isSavedHere(id);
  readonly care = () => this.#keeping.care();
  readonly deleteSaved = (id: string) => this.#keeping.deleteSaved(id);
  readonly noteCopy = () => this.#keeping.noteCopy();
  readonly changePassphrase = (before: string, after: string, anew: boolean) =>
    this.#keeping.changePassphrase(before, after, anew);
  readonly eraseEverything = () => this.#keeping.eraseEverything();

  /** The longest any session is kept, in months. */
  get longestMonths(): number {
    return this.#desk.world.retention.longestMonths;
  }

  readonly eraseAfter = (record: SessionRecord) => this.#desk.eraseAfter(record);

  readonly clearDesk = (discard: boolean) => this.#opening.clearDesk(discard);

  /** Opens a dialog, or closes it: what it had begun is stopped then. */
  ask(dialog: Dialog | null): void {
    if (dialog === null) {
      this.#editing.dropWaitingPins();
      this.#desk.stopAttempt();
    }
    this.#saving.dropWaiting();
    this.#desk.set({ dialog });
  }

  /** When all is locked unless somebody stays; '' while that is far off. ISO 8601. */
  warn(locksAt: string): void {
    const due = deskState.needsLock(this.#desk.state()) ? locksAt : '';
    if (this.#desk.state().locksAt !== due) this.#desk.set({ locksAt: due });
  }

  readonly showClientView = (clientView: boolean) => this.#desk.set({ clientView });
  readonly tell = (notice: string) => this.#desk.tell(notice);
}
