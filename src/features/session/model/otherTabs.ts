import type { VaultMessage } from '@/services/vault/channel';
import type { Desk } from './desk';
import * as deskState from './deskState';
import { STORE_GONE } from './recordKeeper';
import type { RecordKeeper } from './recordKeeper';
import { nothingSaved } from './storeKeeping';
import type { DeskVault } from './world';

/** What this tab makes of what the others tell it. */
export class OtherTabs {
  readonly #desk: Desk;
  readonly #keeper: RecordKeeper;
  readonly #activeListeners = new Set<() => void>();

  constructor(desk: Desk, keeper: RecordKeeper) {
    this.#desk = desk;
    this.#keeper = keeper;
  }

  /** Calls that when somebody is at work in another tab. @returns what ends it */
  whenActiveElsewhere(listener: () => void): () => void {
    this.#activeListeners.add(listener);
    return () => this.#activeListeners.delete(listener);
  }

  hear(message: VaultMessage): void {
    if (message.say === 'active') {
      for (const listener of this.#activeListeners) listener();
    } else if (message.say === 'lock') void this.#keeper.lock('told');
    else if (message.say === 'erased') this.#heedErased();
    else this.#heedChanged(message.id);
  }

  #heedChanged(id: string): void {
    const { phase } = this.#desk;
    this.#desk.go(deskState.listChanged);
    if (phase.kind !== 'saved' || this.#keeper.autosave.isDirty || phase.record.id !== id) return;
    const reading = this.#desk.try((vault) =>
      this.#keeper.forgetIfGone(id, () => this.#readAlong(vault, id)),
    );
    void reading.then((outcome) => {
      if (outcome.kind === 'refused') this.#desk.tell(outcome.problem);
    });
  }

  /** Another tab has erased all that was saved: what is open here stays, as one of this visit. */
  #heedErased(): void {
    const { phase } = this.#desk;
    if (phase.kind === 'saved') return this.#keeper.keepOnScreen(STORE_GONE);
    this.#desk.vault?.lock();
    this.#desk.go(nothingSaved);
    if (phase.kind === 'locked' && phase.clearsAt === '') this.#keeper.empty();
  }

  /** Shows what another tab has saved, unless something was typed here meanwhile. */
  async #readAlong(vault: DeskVault, id: string): Promise<void> {
    const { autosave } = this.#keeper;
    await autosave.settled();
    const { record, revision, savedAt } = await vault.openRecord(id);
    const { phase } = this.#desk;
    const isOpen = phase.kind === 'saved' && phase.record.id === id && !autosave.isDirty;
    if (isOpen && revision > autosave.revision) this.#keeper.becomeSaved(record, savedAt, revision);
  }
}
