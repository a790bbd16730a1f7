// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useAhead, useAtOnce } from './useAtOnce';

test('a choice is shown before the address has it, and the address follows', async () => {
  const onChoose = vi.fn<(next: string) => void>();
  const { result } = renderHook(() => useAtOnce<string>('old', onChoose));
  act(() => result.current[1]('new'));
  expect(result.current[0]).toBe('new');
  expect(onChoose).not.toHaveBeenCalled();
  await waitFor(() => expect(onChoose).toHaveBeenCalledWith('new'));
});

test('a second choice is not undone by the address of the first', () => {
  const { result, rerender } = renderHook(({ asked }) => useAhead<string>(asked), {
    initialProps: { asked: 'old' },
  });
  act(() => result.current[1]('first'));
  act(() => result.current[1]('second'));
  rerender({ asked: 'first' });
  expect(result.current[0]).toBe('second');
  rerender({ asked: 'second' });
  rerender({ asked: 'first' });
  expect(result.current[0]).toBe('first');
});

test('the address leads again once it has moved', () => {
  const { result, rerender } = renderHook(
    ({ asked }) => useAtOnce<string>(asked, () => undefined),
    {
      initialProps: { asked: 'old' },
    },
  );
  act(() => result.current[1]('new'));
  rerender({ asked: 'new' });
  rerender({ asked: 'old' });
  expect(result.current[0]).toBe('old');
});
