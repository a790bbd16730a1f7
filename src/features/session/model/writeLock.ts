import type { RecordHold } from '@/services/vault/recordLock';
import type { SessionWorld } from './world';

/** The right of this tab to write the record on its desk; another tab can take it away. */
export class WriteLock {
  readonly #ask: SessionWorld['holdRecord'];
  readonly #onLost: () => void;
  #kept: { readonly id: string; readonly hold: RecordHold } | undefined;
  /** Taken away, some of them before they were kept. */
  readonly #lost = new WeakSet<RecordHold>();

  constructor(ask: SessionWorld['holdRecord'], onLost: () => void) {
    this.#ask = ask;
    this.#onLost = onLost;
  }

  get isHeld(): boolean {
    return this.#kept !== undefined;
  }

  /**
   * Asks for the right to write a record: the one that is held, where it is that record's.
   *
   * @returns undefined where another tab has it
   */
  async ask(id: string, takeOver = false): Promise<RecordHold | undefined> {
    if (this.#kept?.id === id) return this.#kept.hold;
    const hold = await this.#ask(id, { takeOver, onLost: () => this.#lose(hold) });
    return hold;
  }

  /** Keeps what was asked for, in the place of what was held before. */
  keep(id: string, hold: RecordHold | undefined): void {
    if (this.#kept !== undefined && this.#kept.hold !== hold) this.release();
    this.#kept = hold === undefined || this.#lost.has(hold) ? undefined : { id, hold };
  }

  /** Gives back what was asked for and is not kept. */
  letGo(hold: RecordHold | undefined): void {
    if (hold !== this.#kept?.hold) hold?.release();
  }

  release(): void {
    this.#kept?.hold.release();
    this.#kept = undefined;
  }

  #lose(hold: RecordHold | undefined): void {
    if (hold === undefined) return;
    this.#lost.add(hold);
    if (this.#kept?.hold !== hold) return;
    this.#kept = undefined;
    this.#onLost();
  }
}
