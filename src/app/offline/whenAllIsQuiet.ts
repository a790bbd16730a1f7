const QUIET_MS = 3000;
const LONGEST_MS = 60_000;

/**
 * Done once the page has loaded and for three seconds has asked for nothing and had no long task: the
 * first visit's own work comes first. After a minute it goes on all the same.
 */
export async function whenAllIsQuiet(): Promise<void> {
  await loaded();
  if (typeof PerformanceObserver === 'undefined') return;
  await new Promise<void>((done) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(longest);
      done();
    };
    let quiet = setTimeout(end, QUIET_MS);
    const longest = setTimeout(end, LONGEST_MS);
    const observer = new PerformanceObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(end, QUIET_MS);
    });
    for (const type of ['resource', 'longtask', 'event'])
      if (PerformanceObserver.supportedEntryTypes.includes(type)) observer.observe({ type });
  });
}

function loaded(): Promise<void> {
  return new Promise((done) => {
    if (document.readyState === 'complete') done();
    else addEventListener('load', () => done(), { once: true });
  });
}
