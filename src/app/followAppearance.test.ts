// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { followAppearance } from './followAppearance';

const asked = new Set<string>();

beforeEach(() => {
  asked.clear();
  localStorage.clear();
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: [...asked].some((one) => query.includes(one)),
    addEventListener: () => undefined,
  }));
});

const marks = (): unknown => Object.assign({}, document.documentElement.dataset);

test('the page is marked as the system asks, where nothing was chosen', () => {
  followAppearance();
  expect(marks()).toEqual({ mantineColorScheme: 'light', contrast: 'usual', textSize: '100' });
  asked.add('dark').add('contrast: more');
  followAppearance();
  expect(marks()).toMatchObject({ mantineColorScheme: 'dark', contrast: 'more' });
});

test('what was chosen goes before, and a change elsewhere is heard', () => {
  localStorage.setItem('bearings.contrast', 'more');
  followAppearance();
  expect(marks()).toMatchObject({ contrast: 'more', textSize: '100' });
  localStorage.setItem('bearings.text-size', '130');
  dispatchEvent(new StorageEvent('storage'));
  expect(marks()).toMatchObject({ textSize: '130' });
  localStorage.setItem('bearings.text-size', 'huge');
  dispatchEvent(new StorageEvent('storage'));
  expect(marks()).toMatchObject({ textSize: '100' });
});
