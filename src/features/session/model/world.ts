import type { JobAsked, RecordPlace } from '@/domain/record';
import type { Retention } from '@/domain/retention';
import type { VaultChannel, VaultMessage } from '@/services/vault/channel';
import type { HoldOptions, RecordHold } from '@/services/vault/recordLock';
import type { Vault } from '@/services/vault/vault';

/** The part of the vault that the desk uses. */
export type DeskVault = Pick<
  Vault,
  | 'acceptClock'
  | 'care'
  | 'changePassphrase'
  | 'checkStored'
  | 'count'
  | 'create'
  | 'deleteRecord'
  | 'eraseAll'
  | 'eraseExpired'
  | 'exists'
  | 'has'
  | 'isUnlocked'
  | 'listRecords'
  | 'lock'
  | 'noteExport'
  | 'openRecord'
  | 'saveRecord'
  | 'sealAnew'
  | 'uncreate'
  | 'unlock'
>;

/** What the page is about that a figure is pinned from, or that is looked at. */
export interface PageSubject {
  readonly job?: JobAsked | undefined;
  readonly place?: RecordPlace | undefined;
  /** False where places stand side by side: none of them is then where the client lives. */
  readonly beginsHere?: boolean | undefined;
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
