import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { servedFromData } from '../../../tests/support/packFromData';
import { successorOf, successorWords } from './formerDistrict';

let client: QueryClient;

beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  vi.stubGlobal('fetch', async (url: string) => servedFromData(url));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['E07000026', 'Allerdale is no longer a district of its own. It is now part of Cumberland.'],
  ['S12000015', '“S12000015” is an older code of Fife. Its code today is S12000047.'],
  ['S12000024', '“S12000024” is an older code of Perth and Kinross. Its code today is S12000048.'],
  ['E10000023', '“E10000023” is an older code of North Yorkshire. Its code today is E06000065.'],
])('what became of %s is said', async (code, words) => {
  const successor = await successorOf(client, code);
  expect(successor && successorWords(code, successor)).toBe(words);
});

test.each(['E10000003', 'E99999999', '__proto__', 'constructor'])(
  'nothing became of %s',
  async (code) => {
    expect(await successorOf(client, code)).toBeUndefined();
  },
);
