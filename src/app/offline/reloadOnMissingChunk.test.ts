// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reloadOnMissingChunk } from './reloadOnMissingChunk';

let stop: () => void = () => undefined;

beforeEach(() => sessionStorage.clear());
afterEach(() => stop());

function chunkGoesMissing(): Error {
  const error = new TypeError('Failed to fetch dynamically imported module: /assets/compare-1.js');
  const event = new Event('vite:preloadError', { cancelable: true });
  dispatchEvent(Object.assign(event, { payload: error }));
  return error;
}

const yes = () => Promise.resolve(true);
const no = () => Promise.resolve(false);
/** All that was begun has ended. */
const settled = () => new Promise((done) => setTimeout(done, 0));

describe('a missing chunk', () => {
  test('reloads the page where the server has a newer version, after what is open was saved', async () => {
    const steps: string[] = [];
    stop = reloadOnMissingChunk({
      isNewer: yes,
      beforeReload: async () => {
        steps.push('saved');
        return true;
      },
      reload: () => void steps.push('reloaded'),
    });

    chunkGoesMissing();

    await vi.waitFor(() => expect(steps).toEqual(['saved', 'reloaded']));
  });

  test.each([
    ['the server has no newer version', { isNewer: no, beforeReload: yes }],
    ['what is open could not be saved', { isNewer: yes, beforeReload: no }],
    ['saving failed', { isNewer: yes, beforeReload: () => Promise.reject(new Error('full')) }],
  ])('does not reload the page where %s', async (_, options) => {
    const reload = vi.fn<() => void>();
    stop = reloadOnMissingChunk({ ...options, reload });

    chunkGoesMissing();
    await settled();

    expect(reload).not.toHaveBeenCalled();
  });

  test('says what is missing in plain words, by which the router does not know it and reload', () => {
    stop = reloadOnMissingChunk({ isNewer: no, beforeReload: yes });
    const error = chunkGoesMissing();
    expect(error.message).toBe(
      'A part of the app could not be loaded. Your session is still here. Try again.',
    );
  });

  test('reloads once a minute at most', async () => {
    let now = 1_000_000;
    const reload = vi.fn<() => void>();
    stop = reloadOnMissingChunk({ isNewer: yes, beforeReload: yes, reload, now: () => now });

    chunkGoesMissing();
    await settled();
    now += 59_000;
    chunkGoesMissing();
    await settled();
    expect(reload).toHaveBeenCalledTimes(1);
    now += 2000;
    chunkGoesMissing();
    await settled();
    expect(reload).toHaveBeenCalledTimes(2);
  });
});
