import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetNoted, notedSoFar } from '@/shared/errorRing';
import { noteFaults } from './noteFaults';

beforeEach(forgetNoted);
afterEach(() => {
  vi.unstubAllGlobals();
});

test('what nobody has caught is noted, and a picture that does not come is not', () => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  noteFaults();

  page.dispatchEvent(Object.assign(new Event('error'), { error: new Error('a') }));
  page.dispatchEvent(new Event('error'));
  page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new Error('b') }));
  page.dispatchEvent(
    Object.assign(new Event('vite:preloadError'), { payload: new Error('Unable to preload CSS') }),
  );

  expect(notedSoFar().map(({ place, code, times }) => [place, code, times])).toEqual([
    ['script', 'code', 2],
    ['file', 'file', 1],
  ]);
});
