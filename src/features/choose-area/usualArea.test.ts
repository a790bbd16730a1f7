// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { keepUsualArea, readUsualArea } from './usualArea';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('comes back as it was kept, the code alone', () => {
  expect(keepUsualArea('E08000035')).toBe(true);
  expect(localStorage.getItem('bearings.usual-area')).toBe('E08000035');
  expect(readUsualArea()).toBe('E08000035');
});

test.each(['', 'Leeds', 'E12000003', 'E92000001'])('is nothing where %j was kept', (text) => {
  localStorage.setItem('bearings.usual-area', text);
  expect(readUsualArea()).toBeUndefined();
});

test('says so where the browser keeps nothing', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(keepUsualArea('E08000035')).toBe(false);
});

test('is nothing where the browser refuses to tell', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(readUsualArea()).toBeUndefined();
});
