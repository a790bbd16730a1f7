/** What went wrong in the vault; each has one plain sentence. */
export type VaultFault =
  | 'wrong-passphrase'
  | 'locked'
  | 'no-vault'
  | 'already-there'
  | 'header-refused'
  | 'damaged'
  | 'newer-version'
  | 'gone'
  | 'changed-elsewhere'
  | 'disk-full'
  | 'storage-failed'
  | 'not-secure'
  | 'not-an-export'
  | 'unexpected';

const SENTENCES: Readonly<Record<VaultFault, string>> = {
  'wrong-passphrase': 'That is not the passphrase. Check each word and the spaces.',
  locked: 'The saved sessions are locked. Unlock them first.',
  'no-vault': 'No session has been saved on this computer.',
  'already-there': 'Sessions have been saved on this computer before. Unlock them first.',
  'header-refused':
    'The store of saved sessions has been changed by something else, so it was not opened.',
  damaged: 'This session has been changed or damaged outside Bearings, so it was not opened.',
  'newer-version': 'This session was saved by a newer Bearings. Reload the page to update.',
  gone: 'This session is no longer saved: it was deleted, or its last day has passed.',
  'changed-elsewhere': 'This session was saved from another tab. Open it again to go on.',
  'disk-full':
    'There is no room left to save. What you wrote is still on screen: free some space and try again.',
  'storage-failed':
    'The browser could not save. What you wrote is still on screen: try again, or print it.',
  'not-secure': 'This page is not on a secure address, so sessions cannot be sealed here.',
  'not-an-export': 'This file is not a saved Bearings session.',
  unexpected:
    'Something went wrong in Bearings itself. What you wrote is still on screen: try again, or print it.',
};

/** A failure of the vault. Its message is for the adviser and never holds anything of a record. */
export class VaultError extends Error {
  override readonly name = 'VaultError';

  constructor(
    readonly fault: VaultFault,
    options?: ErrorOptions,
  ) {
    super(SENTENCES[fault], options);
  }
}

/** The sentence of a failure: its own for a VaultError; anything else is a fault of ours. */
export function vaultSentence(error: unknown): string {
  return error instanceof VaultError ? error.message : SENTENCES.unexpected;
}

/** True where the browser's store is at fault, and not what was asked of it. */
export function isStorageFault(error: unknown): boolean {
  return error instanceof VaultError && ['disk-full', 'storage-failed'].includes(error.fault);
}

function namesOf(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error) || depth > 4) return [];
  const inner: unknown = 'inner' in error ? error.inner : error.cause;
  return [error.name, ...namesOf(inner, depth + 1)];
}

/** What the language itself throws: a mistake in the code, which no browser is to be blamed for. */
const OUR_MISTAKES = [TypeError, RangeError, ReferenceError, SyntaxError] as const;

function faultOf(error: unknown): VaultFault {
  if (OUR_MISTAKES.some((kind) => error instanceof kind)) return 'unexpected';
  const full = namesOf(error).some((name) => name.startsWith('QuotaExceeded'));
  return full ? 'disk-full' : 'storage-failed';
}

/**
 * A failure while the browser's store was used, as a VaultError: `disk-full` where the quota is used
 * up, `unexpected` for a mistake of ours, otherwise `storage-failed`. A VaultError stays what it is.
 */
export function storageError(error: unknown): VaultError {
  return error instanceof VaultError ? error : new VaultError(faultOf(error), { cause: error });
}
