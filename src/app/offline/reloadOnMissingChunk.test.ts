// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reloadOnMissingChunk } from './reloadOnMissingChunk';

let stop: () => void = () => undefined;

beforeEach(() => sessionStorage.clear());
afterEach(() => stop());

function chunkGoesMissing(): Event {
  const event = new Event('vite:preloadError', { cancelable: true });
  dispatchEvent(event);
  return event;
}

describe('a missing chunk', () => {
  test('reloads the page after what is open was saved', async () => {
    const steps: string[] = [];
    stop = reloadOnMissingChunk({
      beforeReload: async () => void steps.push('saved'),
      reload: () => void steps.push('reloaded'),
    });

    const event = chunkGoesMissing();
    await vi.waitFor(() => expect(steps).toEqual(['saved', 'reloaded']));

    expect(event.defaultPrevented).toBe(true);
  });

  test('reloads the page even where saving failed', async () => {
    const reload = vi.fn<() => void>();
    stop = reloadOnMissingChunk({ beforeReload: () => Promise.reject(new Error('full')), reload });

    chunkGoesMissing();

    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  test('goes to the error boundary the second time within a minute, not after', async () => {
    let now = 1_000_000;
    const reload = vi.fn<() => void>();
    stop = reloadOnMissingChunk({ reload, now: () => now });

    chunkGoesMissing();
    now += 59_000;
    const second = chunkGoesMissing();
    now += 2000;
    chunkGoesMissing();

    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(2));
    expect(second.defaultPrevented).toBe(false);
  });
});
