import { expect, test } from 'vitest';
import { chanceFrom } from './chance';
import { mutateAll } from './mutations';

test('changed records and files are opened whole or refused in a plain sentence', async () => {
  const tally = await mutateAll(500, chanceFrom(12));
  expect(tally.faults).toEqual([]);
  const refused = Object.values(tally.refused).reduce((sum, count) => sum + count, 0);
  expect(tally.opened + refused).toBe(500);
  // The changes are such as matter: most are refused, and in more than one way.
  expect(refused).toBeGreaterThan(200);
  expect(Object.keys(tally.refused).length).toBeGreaterThan(4);
});
