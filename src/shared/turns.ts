const LONGEST_STRETCH_MS = 20;

/**
 * Cuts long work on the main thread into short tasks. Await the returned function now and then:
 * it comes back at once while the current stretch is short, and lets the page have its turn
 * (keys, painting) where it has grown long.
 */
export function takeTurns(longestMs = LONGEST_STRETCH_MS): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestMs) return;
    await nextTask();
    since = performance.now();
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
