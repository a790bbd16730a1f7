// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useAtOnce } from './useAtOnce';

test('a choice is shown before the address has it, and the address follows', async () => {
  const onChoose = vi.fn<(next: string) => void>();
  const { result } = renderHook(() => useAtOnce<string>('old', onChoose));
  act(() => result.current[1]('new'));
  expect(result.current[0]).toBe('new');
  expect(onChoose).not.toHaveBeenCalled();
  await waitFor(() => expect(onChoose).toHaveBeenCalledWith('new'));
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
