/** The name of the vault's database: it has to stay, since sealed sessions lie under it. */
export const DATABASE_NAME = 'bearings-vault';

/**
 * False where this browser certainly has no vault, without loading what opens one.
 *
 * @returns true also where the browser cannot tell
 */
export async function vaultMayExist(): Promise<boolean> {
  try {
    // Where all storage is blocked, to look for it may be refused too.
    const factory: IDBFactory | undefined = globalThis.indexedDB;
    if (factory === undefined) return false;
    const databases = await factory.databases();
    return databases.some(({ name }) => name === DATABASE_NAME);
  } catch {
    // Older browsers cannot list databases; the vault itself then finds out.
    return true;
  }
}

/**
 * Asks the browser to keep this site's storage when the disk runs low.
 *
 * @returns false where it refused or cannot
 */
export async function askToKeepStorage(): Promise<boolean> {
  const storage: StorageManager | undefined = globalThis.navigator?.storage;
  if (typeof storage?.persist !== 'function') return false;
  try {
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    // The answer is only whether it will be kept: why not is the browser's own affair.
    return false;
  }
}

/** True where the browser has promised to keep this site's storage. */
export async function storageIsKept(): Promise<boolean> {
  const storage: StorageManager | undefined = globalThis.navigator?.storage;
  if (typeof storage?.persisted !== 'function') return false;
  return storage.persisted().catch(() => false);
}
