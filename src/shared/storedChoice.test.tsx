// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { useStoredChoice, useStoredText } from './storedChoice';

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

describe('a short text', () => {
  const textOf = (key: string) =>
    renderHook(function Text() {
      return useStoredText(key, 5);
    });

  test('is kept, heard of by every user of it, and gone when it is emptied', () => {
    const [one, other] = [textOf('e'), textOf('e')];
    expect(one.result.current[0]).toBe('');
    act(() => one.result.current[1]('Sam'));
    expect(other.result.current[0]).toBe('Sam');
    expect(localStorage.getItem('e')).toBe('Sam');
    act(() => one.result.current[1](''));
    expect(localStorage.getItem('e')).toBeNull();
  });

  test('is cut to its bound, also where another program wrote it', () => {
    localStorage.setItem('f', 'x'.repeat(1000));
    const one = textOf('f');
    expect(one.result.current[0]).toBe('xxxxx');
    act(() => one.result.current[1]('y'.repeat(9)));
    expect(localStorage.getItem('f')).toBe('yyyyy');
  });
});
