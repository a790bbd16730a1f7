import type { Retention } from '@/domain/retention';
import { openVaultChannel } from '@/services/vault/channel';
import { askToKeepStorage, vaultMayExist } from '@/services/vault/presence';
import { randomId } from '@/services/vault/randomId';
import { holdRecord } from '@/services/vault/recordLock';
import type { SessionWorld } from './world';

/** The desk's world in a browser. The vault, and Dexie with it, is loaded when first needed. */
export function browserWorld(retention: Retention): SessionWorld {
  return {
    now: () => new Date(),
    newId: randomId,
    retention,
    vaultMayExist,
    loadVault: async () => (await import('@/services/vault/vault')).browserVault(),
    askToKeepStorage,
    holdRecord,
    openChannel: openVaultChannel,
  };
}
