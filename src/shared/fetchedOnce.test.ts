import { expect, test, vi } from 'vitest';
import { fetchedOnce } from './fetchedOnce';
import { UnreachableError } from './upstreamError';

const ORIGIN = { source: 'nomis', url: 'https://nomis.test' };

test('code is fetched at the first question, and once', async () => {
  const fetchCode = vi.fn<() => Promise<string>>().mockResolvedValue('client');
  const client = fetchedOnce(fetchCode, ORIGIN);
  expect(fetchCode).not.toHaveBeenCalled();
  expect(await Promise.all([client(), client()])).toEqual(['client', 'client']);
  expect(fetchCode).toHaveBeenCalledOnce();
});

test('code that could not be fetched is fetched again by the next question', async () => {
  const fetchCode = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValue('client');
  const client = fetchedOnce(fetchCode, ORIGIN);
  await expect(client()).rejects.toBeInstanceOf(UnreachableError);
  expect(await client()).toBe('client');
});
