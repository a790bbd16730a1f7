// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useStoredChoice } from './storedChoice';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const choiceOf = (key: string) =>
  renderHook(function Choice() {
    return useStoredChoice(key, ['on', 'off'], 'on');
  });

test('is the usual word at first, and for a word it does not know', () => {
  localStorage.setItem('b', 'perhaps');
  expect(choiceOf('a').result.current[0]).toBe('on');
  expect(choiceOf('b').result.current[0]).toBe('on');
});

test('is kept, and every user of it hears', () => {
  const [one, other] = [choiceOf('c'), choiceOf('c')];
  act(() => one.result.current[1]('off'));
  expect(other.result.current[0]).toBe('off');
  expect(localStorage.getItem('c')).toBe('off');
});

test('holds for this visit where the browser keeps nothing', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const one = choiceOf('d');
  act(() => one.result.current[1]('off'));
  expect(one.result.current[0]).toBe('off');
});
