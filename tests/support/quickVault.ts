import type { VaultDatabase } from '../../src/services/vault/database';
import { Vault } from '../../src/services/vault/vault';

const FEW_ITERATIONS = 1000;

/** A vault whose key takes a millisecond and not half a second; all else is as in the app. */
export const quickVault = (database: VaultDatabase): Vault =>
  new Vault(database, () => Promise.resolve(FEW_ITERATIONS), FEW_ITERATIONS);
