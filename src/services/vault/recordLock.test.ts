import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openVaultChannel } from './channel';
import { holdRecord } from './recordLock';

type Granted = (lock: object | null) => Promise<void> | undefined;

/** Web Locks as far as the app uses them: one holder a name, no waiting, stealing. */
function fakeLocks() {
  const holders = new Map<string, () => void>();
  return {
    holders,
    request: (name: string, options: LockOptions, granted: Granted) =>
      new Promise<void>((resolve, reject) => {
        if (holders.has(name) && options.steal !== true) {
          void granted(null);
          resolve();
          return;
        }
        holders.get(name)?.();
        holders.set(name, () => reject(new DOMException('stolen', 'AbortError')));
        void granted({ name })?.then(() => {
          holders.delete(name);
          resolve();
        });
      }),
  };
}

let locks: ReturnType<typeof fakeLocks>;
const lost = vi.fn<() => void>();

beforeEach(() => {
  locks = fakeLocks();
  lost.mockClear();
  vi.stubGlobal('navigator', { locks });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('holdRecord', () => {
  test('gives the right to write to one tab, and to the next once it is released', async () => {
    const first = await holdRecord('r1', { onLost: lost });
    expect(first).toBeDefined();
    expect(await holdRecord('r1', { onLost: lost })).toBeUndefined();
    expect(await holdRecord('r2', { onLost: lost })).toBeDefined();
    first?.release();
    await vi.waitFor(() => expect(locks.holders.has('bearings-record-r1')).toBe(false));
    expect(await holdRecord('r1', { onLost: lost })).toBeDefined();
    expect(lost).not.toHaveBeenCalled();
  });

  test('tells the tab that loses it to another', async () => {
    await holdRecord('r1', { onLost: lost });
    expect(await holdRecord('r1', { takeOver: true, onLost: vi.fn<() => void>() })).toBeDefined();
    await vi.waitFor(() => expect(lost).toHaveBeenCalledTimes(1));
  });

  test('is given to all where the browser has no locks', async () => {
    vi.stubGlobal('navigator', {});
    expect(await holdRecord('r1', { onLost: lost })).toBeDefined();
    expect(await holdRecord('r1', { onLost: lost })).toBeDefined();
  });

  test('is given to none where the browser refuses', async () => {
    vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new Error('no')) } });
    expect(await holdRecord('r1', { onLost: lost })).toBeUndefined();
    expect(lost).not.toHaveBeenCalled();
  });
});

describe('openVaultChannel', () => {
  test('hears ids and lock, and nothing of another form', async () => {
    const heard = vi.fn<(message: object) => void>();
    const listening = openVaultChannel(heard);
    const speaking = openVaultChannel(() => undefined);
    const raw = new BroadcastChannel('bearings-vault');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none
    raw.postMessage({ say: 'open', passphrase: 'x' });
    speaking.post({ say: 'changed', id: 'r1' });
    speaking.post({ say: 'lock' });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    expect(heard.mock.calls).toEqual([[{ say: 'changed', id: 'r1' }], [{ say: 'lock' }]]);
    for (const channel of [listening, speaking, raw]) channel.close();
  });
});
