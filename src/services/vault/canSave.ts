const PROBE = 'bearings-probe';

/** False where this browser lets no site keep a database: found out by one that is gone again at once. */
export function storeOpens(): Promise<boolean> {
  return new Promise((answer) => {
    try {
      const opening = globalThis.indexedDB.open(PROBE);
      // A full disk is another matter, and is said when a save meets it.
      opening.addEventListener('error', () => answer(opening.error?.name === 'QuotaExceededError'));
      opening.addEventListener('success', () => {
        opening.result.close();
        globalThis.indexedDB.deleteDatabase(PROBE);
        answer(true);
      });
    } catch {
      // Blocked, or not there at all.
      answer(false);
    }
  });
}

/** False on an address without https: the browser has no keys to seal with there. */
export function canSeal(): boolean {
  const found: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  return found !== undefined;
}
