const FLAG = 'bearings-reloaded-for-chunk';
const AGAIN_AFTER_MS = 60_000;

interface ReloadOptions {
  /** Saves what is open; the page reloads when it is done, also when it could not be done. */
  readonly beforeReload?: () => Promise<void>;
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
 * Reloads the page once when a lazy chunk is gone, as it is after a new version was put on the
 * server. A second failure within a minute goes to the error boundary.
 *
 * @returns a function that stops listening
 */
export function reloadOnMissingChunk({
  beforeReload = () => Promise.resolve(),
  reload = () => location.reload(),
  now = Date.now,
}: ReloadOptions = {}): () => void {
  function onMissingChunk(event: Event): void {
    if (!mayReload(now())) return;
    // The router would reload at once when it sees the error, before anything is saved.
    event.preventDefault();
    void beforeReload().then(reload, reload);
  }
  addEventListener('vite:preloadError', onMissingChunk);
  return () => removeEventListener('vite:preloadError', onMissingChunk);
}
