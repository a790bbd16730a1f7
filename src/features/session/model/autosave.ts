import type { SessionRecord } from '@/domain/record';

/** Under the two seconds that a crash may cost: the rest is for sealing and writing. */
const SAVE_AFTER_MS = 1000;
const TRY_AGAIN_AFTER_MS = 10_000;

/** What saving needs of the desk, and what it tells it. */
export interface AutosaveWork {
  /** The record that is open and saved, or undefined where there is none. */
  readonly current: () => SessionRecord | undefined;
  readonly write: (record: SessionRecord, revision: number) => Promise<void>;
  /** `isAll`: nothing was typed meanwhile. */
  readonly onStored: (record: SessionRecord, isAll: boolean) => void;
  readonly onFailed: (error: unknown) => void;
}

/** Stores what changes in a saved record, one write after the other, each a revision further. */
export class Autosave {
  readonly #work: AutosaveWork;
  /** Revision under which the open record is stored. */
  #revision = 0;
  #isDirty = false;
  #saves: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(work: AutosaveWork) {
    this.#work = work;
  }

  /** True where something is not stored yet. */
  get isDirty(): boolean {
    return this.#isDirty;
  }

  get revision(): number {
    return this.#revision;
  }

  /** A record lies on the desk as it is stored under that revision. */
  begin(revision: number): void {
    this.#revision = revision;
    this.#isDirty = false;
  }

  /** What waits to be stored is stored by another way, or not wanted any more. */
  forget(): void {
    this.#isDirty = false;
  }

  /** Something has changed: it is stored within two seconds. */
  note(): void {
    this.#isDirty = true;
    this.#saveAfter(SAVE_AFTER_MS);
  }

  /** Stores at once what has changed. Never fails: the work is told how it went. */
  saveNow(): Promise<void> {
    this.stop();
    this.#saves = this.#saves.then(() => this.#saveOnce());
    return this.#saves;
  }

  /** Ends with the writes that are under way. */
  settled(): Promise<void> {
    return this.#saves;
  }

  /** Stops the clock; what has changed stays noted. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #saveAfter(wait: number): void {
    this.#timer ??= setTimeout(() => void this.saveNow(), wait);
  }

  async #saveOnce(): Promise<void> {
    const record = this.#work.current();
    if (record === undefined || !this.#isDirty) return;
    this.#isDirty = false;
    try {
      await this.#work.write(record, this.#revision + 1);
      this.#revision += 1;
    } catch (error) {
      this.#isDirty = true;
      this.#work.onFailed(error);
      if (this.#work.current() !== undefined) this.#saveAfter(TRY_AGAIN_AFTER_MS);
      return;
    }
    this.#work.onStored(record, !this.#isDirty);
  }
}
