/** What is waited for in a page: so many elements, one of them with these words. */
export interface Ready {
  readonly selector: string;
  readonly least?: number;
  readonly words?: string;
}

/** The stop-watch that {@link installStopWatch} puts into every page. */
export interface StopWatch {
  /** Milliseconds from navigation start until `ready` was first painted; see `watch`. */
  readonly paintedAt: Map<string, number>;
  readonly keyToList: number[];
  readonly longTasks: { readonly start: number; readonly ms: number }[];
  readonly shifts: number[];
  /** Notes when `ready` is first painted. */
  readonly watch: (name: string, ready: Ready) => void;
  /** Goes to an address without loading the document. @returns ms until `ready` is painted */
  readonly go: (address: string, ready: Ready) => Promise<number>;
  /** Does something to the first element of a selector. @returns ms until `ready` is painted */
  readonly act: (selector: string, what: Act, ready: Ready) => Promise<number>;
  /** Does it. @returns ms until an attribute or the text of the element `changing` is painted anew */
  readonly actUntilChange: (selector: string, what: Act, changing: string) => Promise<number>;
}

export type Act =
  | { readonly kind: 'click' }
  | { readonly kind: 'scroll' }
  | { readonly kind: 'select'; readonly value: string };

/** Runs in the page before its own script. Times are the page's own, so the browser's driver costs nothing. */
export function installStopWatch(): void {
  const keyToList: number[] = [];
  const longTasks: { start: number; ms: number }[] = [];
  const shifts: number[] = [];
  const paintedAt = new Map<string, number>();
  const whole = { childList: true, subtree: true, characterData: true, attributes: true } as const;

  /** The frame that holds what has just changed is drawn, and the main thread is free again. */
  const painted = (): Promise<number> =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => done(performance.now()));
        port1.start();
        port2.postMessage(null);
      });
    });

  const isReady = ({ selector, least = 1, words }: Ready): boolean => {
    const found = document.querySelectorAll(selector);
    if (found.length < least) return false;
    return words === undefined || [...found].some((one) => one.textContent?.includes(words));
  };

  const whenReady = (ready: Ready): Promise<void> =>
    new Promise((done) => {
      if (isReady(ready)) return done();
      const observer = new MutationObserver(() => {
        if (!isReady(ready)) return;
        observer.disconnect();
        done();
      });
      observer.observe(document, whole);
    });

  const elementOf = (selector: string): HTMLElement => {
    const element = document.querySelector(selector);
    if (element instanceof HTMLElement) return element;
    throw new Error(`Nothing on the page is ${selector}`);
  };

  const perform = (selector: string, what: Act): void => {
    const element = elementOf(selector);
    if (what.kind === 'click') element.click();
    else if (what.kind === 'scroll') element.scrollIntoView({ block: 'center' });
    else if (element instanceof HTMLSelectElement) {
      // Past React's own setter, which would take the change for its own.
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(
        element,
        what.value,
      );
      element.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };

  const watch: StopWatch = {
    paintedAt,
    keyToList,
    longTasks,
    shifts,
    watch: (name, ready) => {
      void whenReady(ready)
        .then(painted)
        .then((at) => paintedAt.set(name, at));
    },
    go: async (address, ready) => {
      const from = performance.now();
      history.pushState({}, '', address);
      await whenReady(ready);
      return (await painted()) - from;
    },
    act: async (selector, what, ready) => {
      const from = performance.now();
      perform(selector, what);
      await whenReady(ready);
      return (await painted()) - from;
    },
    actUntilChange: async (selector, what, changing) => {
      const target = document.querySelector(changing);
      if (target === null) throw new Error(`Nothing on the page is ${changing}`);
      const changed = new Promise<void>((done) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          done();
        });
        observer.observe(target, whole);
      });
      const from = performance.now();
      perform(selector, what);
      await changed;
      return (await painted()) - from;
    },
  };
  Reflect.set(globalThis, 'stopWatch', watch);

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      longTasks.push({ start: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (Reflect.get(entry, 'hadRecentInput') !== true)
        shifts.push(Number(Reflect.get(entry, 'value')));
  }).observe({ type: 'layout-shift', buffered: true });

  // From each key to the last frame that changed the list before the next key.
  let keyAt: number | undefined;
  let latest: number | undefined;
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      if (latest !== undefined) keyToList.push(latest);
      latest = undefined;
      keyAt = timeStamp;
    },
    { capture: true },
  );
  new MutationObserver((changes) => {
    const isList = changes.some(
      ({ target }) => target instanceof Element && target.closest('[role=listbox]') !== null,
    );
    if (!isList || keyAt === undefined) return;
    const from = keyAt;
    void painted().then((at) => {
      if (from === keyAt) latest = at - from;
    });
  }).observe(document, { childList: true, subtree: true });
}
