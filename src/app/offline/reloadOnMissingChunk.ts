import { MISSING_PART_WORDS } from '@/shared/missingPart';
import { serverHasNewerVersion, startScriptOf } from './newerVersion';

const FLAG = 'bearings-reloaded-for-chunk';
const AGAIN_AFTER_MS = 60_000;

interface ReloadOptions {
  /** Saves what is open where that can be done without asking. @returns true if a reload loses nothing */
  readonly beforeReload: () => Promise<boolean>;
  /** Whether the missing chunk belongs to a version the server no longer has. */
  readonly isNewer?: () => Promise<boolean>;
  readonly reload?: () => void;
  readonly now?: () => number;
}

/** True once a minute: a chunk that stays away must not reload the page for ever. */
function mayReload(now: number): boolean {
  try {
    const last = Number(sessionStorage.getItem(FLAG) ?? 0);
    if (now - last < AGAIN_AFTER_MS) return false;
    sessionStorage.setItem(FLAG, String(now));
    return true;
  } catch {
    // Without storage nothing would stop a second reload, so there is not even one.
    return false;
  }
}

/**
 * What happens when a lazy chunk does not come. The page says so and offers to try again; nothing
 * that is open is lost. It reloads only where the server really has a newer version, and then only
 * after the open session was saved, sealed: one that cannot be saved without asking stays.
 *
 * @returns a function that stops listening
 */
export function reloadOnMissingChunk({
  beforeReload,
  isNewer = () => serverHasNewerVersion(startScriptOf(document)),
  reload = () => location.reload(),
  now = Date.now,
}: ReloadOptions): () => void {
  async function reloadIfNewer(): Promise<void> {
    if (!(await isNewer()) || !(await beforeReload())) return;
    if (mayReload(now())) reload();
  }
  function onMissingChunk(event: Event): void {
    explain(event);
    // A failure on the way is no reason to reload: the page has said what is missing.
    reloadIfNewer().catch(() => undefined);
  }
  addEventListener('vite:preloadError', onMissingChunk);
  return () => removeEventListener('vite:preloadError', onMissingChunk);
}

/**
 * Puts our words into the error that is about to be thrown. The router knows a missing module by the
 * browser's words, and would reload the page at once, before anything is saved.
 */
function explain(event: Event): void {
  const error: unknown = 'payload' in event ? event.payload : undefined;
  if (error instanceof Error) error.message = MISSING_PART_WORDS;
}
