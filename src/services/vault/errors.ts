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
  | 'store-gone'
  | 'sealed-anew'
  | 'cancelled'
  | 'wait'
  | 'past-its-day'
  | 'one-damaged'
  | 'too-large'
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
  gone: 'This session is no longer saved: it was deleted in another tab, or its last day has passed.',
  'changed-elsewhere':
    'This session was changed in another tab meanwhile. Save yours as new, or open the saved one again.',
  'disk-full':
    'There is no room left to save. What you wrote is still on screen: free some space and try again.',
  'storage-failed':
    'The browser could not save. What you wrote is still on screen: try again, or print it.',
  'not-secure': 'This page is not on a secure address, so sessions cannot be sealed here.',
  'not-an-export': 'This file is not a saved Bearings session.',
  'store-gone':
    'The saved sessions are gone from this browser: its site data was cleared. This session is still here. Save it anew.',
  'sealed-anew':
    'The saved sessions were sealed again in another tab. Unlock them with the passphrase of now.',
  cancelled: 'Stopped. Nothing was changed.',
  wait: 'Too many wrong passphrases. Wait a little, then try again.',
  'past-its-day':
    'This session is past the longest time one may be kept, so it cannot be saved. Print what you need.',
  'one-damaged':
    'One saved session cannot be opened, so nothing was changed. Delete it, or change the passphrase without sealing again.',
  'too-large': 'This file is too large to be a saved Bearings session.',
  unexpected:
    'Something went wrong in Bearings itself. What you wrote is still on screen: try again, or print it.',
};

/** A failure of the vault. Its message is for the adviser and never holds anything of a record. */
export class VaultError extends Error {
  override readonly name = 'VaultError';

  constructor(
    readonly fault: VaultFault,
    { words, ...options }: ErrorOptions & { readonly words?: string } = {},
  ) {
    super(words ?? SENTENCES[fault], options);
  }
}

/** The sentence of a failure: its own for a VaultError; anything else is a fault of ours. */
export function vaultSentence(error: unknown): string {
  return error instanceof VaultError ? error.message : SENTENCES.unexpected;
}

/** The fault of a failure: `unexpected` for what is not the vault's own. */
export function faultIn(error: unknown): VaultFault {
  return error instanceof VaultError ? error.fault : 'unexpected';
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
