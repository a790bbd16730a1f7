/**
 * Four times as long on a slow phone, which is still too short to be noticed: a browser calls a task
 * long from 50 ms.
 */
const LONGEST_STRETCH_MS = 10;

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

/** By a message: a timer set by a timer waits four milliseconds more each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
