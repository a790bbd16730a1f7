// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useStoredChoice } from './storedChoice';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const use = (key: string) => renderHook(() => useStoredChoice(key, ['on', 'off'], 'on'));

test('is the usual word at first, and for a word it does not know', () => {
  localStorage.setItem('b', 'perhaps');
  expect(use('a').result.current[0]).toBe('on');
  expect(use('b').result.current[0]).toBe('on');
});

test('is kept, and every user of it hears', () => {
  const [one, other] = [use('c'), use('c')];
  act(() => one.result.current[1]('off'));
  expect(other.result.current[0]).toBe('off');
  expect(localStorage.getItem('c')).toBe('off');
});

test('holds for this visit where the browser keeps nothing', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const one = use('d');
  act(() => one.result.current[1]('off'));
  expect(one.result.current[0]).toBe('off');
});
