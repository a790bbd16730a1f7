import { expect, test, vi } from 'vitest';
import type { HoldOptions, RecordHold } from '@/services/vault/recordLock';
import { WriteLock } from './writeLock';

/** The rights of two tabs over records, and what was given back. */
function rights() {
  const released: string[] = [];
  const asked: HoldOptions[] = [];
  const onLost = vi.fn<() => void>();
  const lock = new WriteLock((id, options) => {
    asked.push(options);
    return Promise.resolve<RecordHold>({ release: () => void released.push(id) });
  }, onLost);
  return { lock, released, asked, onLost };
}

test('the right to one record is kept while it is asked for again', async () => {
  const { lock, asked } = rights();
  const hold = await lock.ask('a');
  lock.keep('a', hold);
  expect(await lock.ask('a')).toBe(hold);
  expect(asked).toHaveLength(1);
});

test('the right to another record takes its place only once it is kept', async () => {
  const { lock, released } = rights();
  lock.keep('a', await lock.ask('a'));
  const other = await lock.ask('b');
  lock.letGo(other);
  expect(released).toEqual(['b']);
  expect(lock.isHeld).toBe(true);
  lock.keep('b', await lock.ask('b'));
  expect(released).toEqual(['b', 'a']);
});

test('a right that another tab takes is lost, and said once', async () => {
  const { lock, asked, onLost } = rights();
  lock.keep('a', await lock.ask('a'));
  asked[0]?.onLost();
  asked[0]?.onLost();
  expect(lock.isHeld).toBe(false);
  expect(onLost).toHaveBeenCalledOnce();
});

test('a right that was taken before it could be kept is not kept', async () => {
  const { lock, asked, onLost } = rights();
  const hold = await lock.ask('a');
  asked[0]?.onLost();
  lock.keep('a', hold);
  expect(lock.isHeld).toBe(false);
  expect(onLost).not.toHaveBeenCalled();
});
