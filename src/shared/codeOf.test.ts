import { expect, test, vi } from 'vitest';
import { codeOf } from './codeOf';
import { UnreachableError } from './upstreamError';

const ORIGIN = { source: 'nomis', url: 'https://nomis.test' };

test('code is fetched at the first question, and once', async () => {
  const fetchCode = vi.fn<() => Promise<string>>().mockResolvedValue('client');
  const code = codeOf(fetchCode, ORIGIN);
  expect(code.current()).toBeUndefined();
  expect(await Promise.all([code.get(), code.get()])).toEqual(['client', 'client']);
  expect(await code.current()).toBe('client');
  expect(fetchCode).toHaveBeenCalledOnce();
});

test('code that could not be fetched is fetched again by the next question', async () => {
  const fetchCode = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValue('client');
  const code = codeOf(fetchCode, ORIGIN);
  await expect(code.get()).rejects.toBeInstanceOf(UnreachableError);
  expect(code.current()).toBeUndefined();
  expect(await code.get()).toBe('client');
});
