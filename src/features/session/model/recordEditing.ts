import type { Observation } from '@/domain/observation';
import { beginAtPlace, isPinned, noteLookedAt, pinEvidence } from '@/domain/record';
import type { JobAsked, PinnedFor, RecordPlace, SessionRecord } from '@/domain/record';
import { undoChange } from '@/domain/recordUndo';
import { removedWords } from './announcements';
import type { Change, Desk } from './desk';
import * as deskState from './deskState';
import type { RecordKeeper } from './recordKeeper';
import { isReadOnly, recordOf } from './sessionState';
import type { PageSubject } from './world';

const LIST_FULL = 'This list is full. Remove what is not needed any more first.';

/** How the record on the desk is changed: what is written, pinned, removed and brought back. */
export class RecordEditing {
  readonly #desk: Desk;
  readonly #keeper: RecordKeeper;
  #waitingPins: readonly Change[] = [];
  /** The last change that can be taken back; see `state.removed`. */
  #removed: { readonly before: SessionRecord; readonly after: SessionRecord } | undefined;

  constructor(desk: Desk, keeper: RecordKeeper) {
    this.#desk = desk;
    this.#keeper = keeper;
    desk.subscribe(() => {
      if (desk.state().removed === '') this.#removed = undefined;
    });
  }

  /** Changes the record on the desk; a saved one is stored within two seconds. */
  update(change: Change): void {
    this.change(change);
  }

  /** @returns false where nothing was changed */
  change(change: Change, removed?: string): boolean {
    const { phase } = this.#desk;
    if (phase.kind === 'locked') return false;
    if (isReadOnly(phase)) {
      this.#desk.tell(deskState.ELSEWHERE);
      return false;
    }
    const record = change(phase.record);
    if (record === phase.record) return false;
    this.#desk.go((state) => {
      const next = deskState.changed(state, record, this.#desk.eraseAfter(record));
      return removed === undefined ? next : { ...next, removed };
    });
    if (phase.kind === 'saved') this.#keeper.autosave.note();
    return true;
  }

  /** Adds an entry; where its list is full, says so. */
  add(change: Change): void {
    const isOpen = !isReadOnly(this.#desk.phase);
    if (!this.change(change) && isOpen) this.#desk.tell(LIST_FULL);
  }

  /**
   * Takes something out of the record, so that `undo` can put it back.
   *
   * @param what in a few words: "action 2"
   */
  remove(what: string, change: Change): void {
    this.changeOnce(removedWords(what), change);
  }

  /**
   * Changes the record at one press in more than one place, or over what somebody wrote, so that
   * `undo` can take it back.
   *
   * @param said what was done, in a sentence that names Undo
   */
  changeOnce(said: string, change: Change): void {
    const before = recordOf(this.#desk.phase);
    if (!this.change(change, said)) return;
    const after = recordOf(this.#desk.phase);
    if (before !== undefined && after !== undefined) this.#removed = { before, after };
  }

  /** Takes back what was removed or laid out last; all that was written since stays. */
  undo(): void {
    const removed = this.#removed;
    if (removed === undefined) return;
    this.update((now) => undoChange(now, removed.before, removed.after));
    this.#desk.set({ removed: '' });
  }

  /** Pins a figure. While locked it waits, and the adviser is asked to unlock. */
  pin(observation: Observation, label: string, subject: PageSubject = {}): void {
    const { job, place, beginsHere = true } = subject;
    const pinnedAt = this.#desk.moment();
    const filed: PinnedFor = { ...(job ? { job } : {}), ...(place ? { place } : {}) };
    const pinned = { observation, label, pinnedAt, for: [filed] };
    const pin: Change = (record) =>
      beginAtPlace(pinEvidence(record, pinned), beginsHere ? place : undefined);
    if (this.#desk.phase.kind !== 'locked') return this.add(pin);
    this.#waitingPins = [...this.#waitingPins, pin];
    this.#desk.set({ dialog: 'unlock' });
  }

  takeWaitingPins(): void {
    for (const pin of this.#waitingPins) this.update(pin);
    this.dropWaitingPins();
  }

  dropWaitingPins(): void {
    this.#waitingPins = [];
  }

  isPinned(observation: Observation): boolean {
    const record = recordOf(this.#desk.phase);
    return record !== undefined && isPinned(record, observation);
  }

  /** Notes that a job was looked at, and where, if the session notes that. */
  lookAt(job: JobAsked, place?: RecordPlace): void {
    if (isReadOnly(this.#desk.phase)) return;
    this.update((record) =>
      record.notesJobsLookedAt ? beginAtPlace(noteLookedAt(record, job), place) : record,
    );
  }
}
