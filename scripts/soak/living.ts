/** What a page keeps alive by its own hand, each kind counted; all of it runs in the page. */
export interface Living {
  /** Those that wait less than half a minute: none of them is left at rest. */
  readonly timeouts: number;
  /** Those that wait longer: of each answer that is kept, when it goes. */
  readonly longTimeouts: number;
  readonly intervals: number;
  readonly frames: number;
  /** Observers that watch an element that is still there. */
  readonly observers: number;
  readonly channels: number;
  /** Addresses of blobs that nobody has given back. */
  readonly blobAddresses: number;
  /** Instances that the collector has left: Leaflet's maps, ECharts' charts. */
  readonly maps: number;
  readonly charts: number;
  /** All there ever were: without them the two above say nothing. */
  readonly mapsMade: number;
  readonly chartsMade: number;
  readonly queries: number;
  readonly queryObservers: number;
  readonly mutations: number;
  /** Web Locks that are held or waited for. */
  readonly locks: number;
}

/** What the day asks of the page by the name `soak`. */
export interface Soak {
  /** Winds the clock on: what was to come in minutes comes now, where it is due. */
  readonly windOn: (ms: number) => void;
  readonly living: () => Promise<Living>;
  /** Where the timers that are left were set, the most frequent first. */
  readonly whoseTimers: () => readonly string[];
}

/**
 * Runs in the page before its own script: counts timers, observers and the rest as they come and go,
 * and gives the page a clock that can be wound on. What waits less than half a minute waits as ever;
 * what waits longer is due by that clock, so that two hours pass in a quarter of one.
 */
export function countWhatLives(): void {
  const LONG_MS = 30_000;
  const whole = globalThis as unknown as Record<string, unknown>;
  const put = (name: string, value: unknown): void => {
    whole[name] = value;
  };

  const RealDate = Date;
  let wound = 0;
  class WoundDate extends RealDate {
    constructor(...given: []) {
      if (given.length === 0) super(RealDate.now() + wound);
      else super(...given);
    }
    static override now(): number {
      return RealDate.now() + wound;
    }
  }
  put('Date', WoundDate);

  interface Timer {
    readonly from: string;
    readonly every: number | undefined;
    readonly call: () => void;
    due: number | undefined;
  }
  const timers = new Map<number, Timer>();
  const native = {
    setTimeout: globalThis.setTimeout.bind(globalThis),
    setInterval: globalThis.setInterval.bind(globalThis),
    clear: globalThis.clearTimeout.bind(globalThis),
    frame: globalThis.requestAnimationFrame.bind(globalThis),
    cancelFrame: globalThis.cancelAnimationFrame.bind(globalThis),
  };
  const placeOf = (): string =>
    (new Error().stack ?? '')
      .split('\n')
      .slice(3, 6)
      .join(' < ')
      .replaceAll(/\s+at /g, ' ');
  let lastHeld = 1_000_000_000;

  const start = (repeats: boolean) =>
    function timer(given: unknown, ms: unknown = 0, ...rest: unknown[]): number {
      const delay = Number(ms) || 0;
      let id = 0;
      const call = (): void => {
        if (!repeats) timers.delete(id);
        if (typeof given === 'function') Reflect.apply(given, globalThis, rest);
      };
      const isLong = delay >= LONG_MS;
      if (isLong) id = lastHeld += 1;
      else id = Number((repeats ? native.setInterval : native.setTimeout)(call, delay));
      const due = isLong ? WoundDate.now() + delay : undefined;
      timers.set(id, { from: placeOf(), every: repeats ? delay : undefined, call, due });
      return id;
    };
  const stop = (id: unknown): void => {
    timers.delete(Number(id));
    native.clear(Number(id) || undefined);
  };
  put('setTimeout', start(false));
  put('setInterval', start(true));
  put('clearTimeout', stop);
  put('clearInterval', stop);

  const frames = new Set<number>();
  put('requestAnimationFrame', (call: FrameRequestCallback): number => {
    const id = native.frame((at) => {
      frames.delete(id);
      call(at);
    });
    frames.add(id);
    return id;
  });
  put('cancelAnimationFrame', (id: number): void => {
    frames.delete(id);
    native.cancelFrame(id);
  });

  const windOn = (ms: number): void => {
    wound += ms;
    const now = WoundDate.now();
    for (const [id, timer] of timers) {
      if (timer.due === undefined || timer.due > now) continue;
      if (timer.every === undefined) timers.delete(id);
      else timer.due = now + timer.every;
      timer.call();
    }
  };

  interface Watching {
    readonly observer: WeakRef<object>;
    targets: WeakRef<object>[];
  }
  const watchings: Watching[] = [];
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) {
    const Real = whole[name];
    if (typeof Real !== 'function') continue;
    const methods: Record<string, (...given: unknown[]) => unknown> = Real.prototype;
    const { observe, unobserve, disconnect } = methods;
    const of = (observer: object): Watching => {
      const known = watchings.find((one) => one.observer.deref() === observer);
      if (known) return known;
      const made: Watching = { observer: new WeakRef(observer), targets: [] };
      watchings.push(made);
      return made;
    };
    const without = (target: unknown, targets: WeakRef<object>[]) =>
      targets.filter((one) => one.deref() !== target);
    methods['observe'] = function (this: object, ...given) {
      const [target] = given;
      const watching = of(this);
      if (typeof target === 'object' && target !== null)
        watching.targets = [...without(target, watching.targets), new WeakRef(target)];
      return observe && Reflect.apply(observe, this, given);
    };
    methods['disconnect'] = function (this: object) {
      of(this).targets = [];
      return disconnect && Reflect.apply(disconnect, this, []);
    };
    if (unobserve)
      methods['unobserve'] = function (this: object, ...given) {
        const watching = of(this);
        watching.targets = without(given[0], watching.targets);
        return Reflect.apply(unobserve, this, given);
      };
  }
  const observersLeft = (): number => {
    const left = watchings.filter(
      ({ observer, targets }) =>
        observer.deref() !== undefined && targets.some((one) => one.deref() !== undefined),
    );
    watchings.splice(0, watchings.length, ...left);
    return left.length;
  };

  const channels = new Set<BroadcastChannel>();
  const RealChannel = BroadcastChannel;
  class CountedChannel extends RealChannel {
    constructor(name: string) {
      super(name);
      channels.add(this);
    }
    override close(): void {
      channels.delete(this);
      super.close();
    }
  }
  put('BroadcastChannel', CountedChannel);

  const blobAddresses = new Set<string>();
  const makeAddress = URL.createObjectURL.bind(URL);
  const giveBack = URL.revokeObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    const address = makeAddress(blob);
    blobAddresses.add(address);
    return address;
  };
  URL.revokeObjectURL = (address) => {
    blobAddresses.delete(address);
    giveBack(address);
  };

  const { prototype: plainest } = Object;
  /** Notes whoever first sets a property by which a library's instance is known. */
  const makersOf = (name: string) => {
    let left: WeakRef<object>[] = [];
    let made = 0;
    Object.defineProperty(plainest, name, {
      configurable: true,
      get: () => undefined,
      set(this: object, value: unknown) {
        left.push(new WeakRef(this));
        made += 1;
        Object.defineProperty(this, name, {
          value,
          writable: true,
          enumerable: true,
          configurable: true,
        });
      },
    });
    return () => {
      left = left.filter((one) => one.deref() !== undefined);
      return { left: left.length, made };
    };
  };
  const charts = makersOf('_zr');
  const maps = makersOf('_handlers');

  interface Fibre {
    readonly memoizedProps: { readonly client?: unknown } | null;
    readonly child: Fibre | null;
    readonly sibling: Fibre | null;
    readonly stateNode: { readonly current?: Fibre } | null;
  }
  interface Client {
    readonly getQueryCache: () => {
      readonly getAll: () => readonly { readonly getObserversCount: () => number }[];
    };
    readonly getMutationCache: () => { readonly getAll: () => readonly unknown[] };
  }
  /** The app's own query client, found where React keeps what it has drawn. */
  const clientOfApp = (): Client | undefined => {
    const root = document.querySelector('#root');
    const key = Object.keys(root ?? {}).find((one) => one.startsWith('__reactContainer$'));
    const container = key && (Reflect.get(root ?? {}, key) as Fibre);
    const open = [(container && container.stateNode?.current) || null];
    while (open.length > 0) {
      const fibre = open.pop();
      if (!fibre) continue;
      const client = fibre.memoizedProps?.client;
      if (typeof client === 'object' && client !== null && 'getQueryCache' in client)
        return client as Client;
      open.push(fibre.sibling, fibre.child);
    }
    return undefined;
  };

  const living = async (): Promise<Living> => {
    const client = clientOfApp();
    if (client === undefined) throw new Error('The page has no query client');
    const queries = client.getQueryCache().getAll();
    const { held = [], pending = [] } = (await navigator.locks?.query()) ?? {};
    const all = [...timers.values()];
    return {
      timeouts: all.filter(({ every, due }) => every === undefined && due === undefined).length,
      longTimeouts: all.filter(({ every, due }) => every === undefined && due !== undefined).length,
      intervals: all.filter(({ every }) => every !== undefined).length,
      frames: frames.size,
      observers: observersLeft(),
      channels: channels.size,
      blobAddresses: blobAddresses.size,
      maps: maps().left,
      charts: charts().left,
      mapsMade: maps().made,
      chartsMade: charts().made,
      queries: queries.length,
      queryObservers: queries.reduce((sum, one) => sum + one.getObserversCount(), 0),
      mutations: client.getMutationCache().getAll().length,
      locks: held.length + pending.length,
    };
  };

  const whoseTimers = (): readonly string[] => {
    const places = new Map<string, number>();
    for (const { from } of timers.values()) places.set(from, (places.get(from) ?? 0) + 1);
    return [...places]
      .toSorted(([, one], [, other]) => other - one)
      .map(([place, count]) => `${count} × ${place}`);
  };
  const soak: Soak = { windOn, living, whoseTimers };
  put('soak', soak);
}
