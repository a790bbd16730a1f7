import { emptyRecord } from '@/domain/record';
import type { SessionRecord } from '@/domain/record';
import { localDay } from '@/domain/period';
import { eraseAfterDay } from '@/domain/retention';
import type { VaultChannel, VaultMessage } from '@/services/vault/channel';
import { vaultSentence } from '@/services/vault/errors';
import * as deskState from './deskState';
import { DONE, refused } from './sessionState';
import type { Outcome, Phase, SessionState } from './sessionState';
import type { DeskVault, SessionWorld } from './world';

export type Change = (record: SessionRecord) => SessionRecord;

/**
 * What all parts of the store share: the state of the desk and who listens to it, the vault behind it
 * and the channel to the other tabs. The record is in this state and nowhere else.
 */
export class Desk {
  readonly world: SessionWorld;
  readonly #listeners = new Set<() => void>();
  #state: SessionState;
  #channel: VaultChannel | undefined;
  #vault: DeskVault | undefined;
  /** The passphrase being tried: closing its dialog stops it. */
  #attempt: AbortController | undefined;

  constructor(world: SessionWorld) {
    this.world = world;
    this.#state = deskState.emptyDesk(this.newRecord());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): SessionState => this.#state;

  get phase(): Phase {
    return this.#state.phase;
  }

  set(change: Partial<SessionState>): void {
    this.go((state) => ({ ...state, ...change }));
  }

  go(step: (state: SessionState) => SessionState): void {
    this.#state = deskState.withoutTheUntrue(this.#state, step(this.#state));
    for (const listener of this.#listeners) listener();
  }

  /** Shows a sentence to the adviser; '' takes it away. */
  tell(notice: string): void {
    this.set({ notice });
  }

  /** Hears the other tabs from now on. @returns what ends it */
  hearTabs(onMessage: (message: VaultMessage) => void): () => void {
    this.#channel = this.world.openChannel(onMessage);
    return () => {
      this.#channel?.close();
      this.#channel = undefined;
    };
  }

  /** Tells the other tabs. */
  say(message: VaultMessage): void {
    this.#channel?.post(message);
  }

  /** The vault, where it was loaded. */
  get vault(): DeskVault | undefined {
    return this.#vault;
  }

  /** The vault, loaded when it is first needed. */
  async ready(): Promise<DeskVault> {
    this.#vault ??= await this.world.loadVault();
    if (['unknown', 'none', 'refused'].includes(this.#state.vault))
      this.set({ vault: (await this.#vault.exists()) ? 'locked' : 'none' });
    return this.#vault;
  }

  /** Does something with the vault; what it throws becomes a sentence. */
  async try(attempt: (vault: DeskVault) => Promise<void>): Promise<Outcome> {
    try {
      await attempt(await this.ready());
      return DONE;
    } catch (error) {
      return refused(vaultSentence(error));
    }
  }

  newAttempt(): AbortSignal {
    this.#attempt = new AbortController();
    return this.#attempt.signal;
  }

  stopAttempt(): void {
    this.#attempt?.abort();
  }

  newRecord(): SessionRecord {
    return emptyRecord(this.world.newId(), this.today());
  }

  /** ISO day. */
  today(): string {
    return localDay(this.world.now());
  }

  /** Date and time, ISO 8601. */
  moment(): string {
    return this.world.now().toISOString();
  }

  /** ISO day: the last on which the record would stay if it were saved now. */
  eraseAfter(record: SessionRecord): string {
    return eraseAfterDay(record, this.today(), this.world.retention);
  }
}
