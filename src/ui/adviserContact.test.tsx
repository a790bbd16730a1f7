import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useContact, useContactPart } from './adviserContact';

test('is kept in local storage alone, as far as it is filled in, and goes when it is emptied', () => {
  localStorage.clear();
  const { result } = renderHook(() => ({ name: useContactPart('name'), all: useContact() }));
  act(() => result.current.name[1]('Sam Okafor'));
  expect(result.current.all).toEqual(['Sam Okafor']);
  expect(Object.values(localStorage)).toEqual(['Sam Okafor']);
  act(() => result.current.name[1](''));
  expect(result.current.all).toEqual([]);
  expect(Object.values(localStorage).join('')).toBe('');
});
