/** Runs something once the page has a quiet moment: what the first drawing can do without. */
export function whenIdle(run: () => void): void {
  // Safari has no requestIdleCallback yet.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 500);
}
