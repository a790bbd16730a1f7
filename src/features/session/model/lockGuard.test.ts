import { expect, test, vi } from 'vitest';
import { emptyRecord } from '@/domain/record';
import { VaultError } from '@/services/vault/errors';
import type { VaultFault } from '@/services/vault/errors';
import { LockGuard } from './lockGuard';
import type { LockWork, Taken } from './lockGuard';

const record = { ...emptyRecord('a', '2026-11-25'), situation: 'canary' };
const SAVED: Taken = { record, isSaved: true, readOnly: false };
const UNSAVED: Taken = { record, isSaved: false, readOnly: false };

type GuardedVault = NonNullable<ReturnType<LockWork['vault']>>;

/** A vault that is unlocked and may fail, what happens in turn, and a guard over it. */
function guarded({ isDirty = true, fault }: { isDirty?: boolean; fault?: VaultFault } = {}) {
  const said: string[] = [];
  const attempt = (what: string) => () => {
    said.push(what);
    return fault === undefined ? Promise.resolve() : Promise.reject(new VaultError(fault));
  };
  const vault = {
    isUnlocked: true,
    checkStored: attempt('look'),
    lock: () => void said.push('lock'),
  } as unknown as GuardedVault;
  const guard = new LockGuard({
    vault: () => vault,
    settle: () => Promise.resolve({ revision: 2, isDirty }),
    write: attempt('store'),
    onStored: (id) => void said.push(`stored ${id}`),
    onFailed: (id) => void said.push(`failed ${id}`),
    onRefused: (back, why) => void said.push(`back on screen ${back.situation} ${why}`),
    onGone: (id) => void said.push(`gone ${id}`),
    onLocked: (tellOthers) => void said.push(`locked ${tellOthers}`),
  });
  return { guard, said };
}

test('what is left is stored before the key goes', async () => {
  const { guard, said } = guarded();
  await guard.lock(SAVED, 'asked');
  expect(said).toEqual(['store', 'stored a', 'lock', 'locked true']);
  expect(guard.hasUnstored).toBe(false);
  expect(await guard.openKept('a')).toEqual({ record, revision: 3, isStored: true });
});

test('where all is stored it is only made sure that it still is', async () => {
  const { guard, said } = guarded({ isDirty: false });
  await guard.lock(SAVED, 'idle');
  expect(said).toEqual(['look', 'lock', 'locked false']);
});

test('what another tab writes is not written here', async () => {
  const { guard, said } = guarded({ isDirty: false, fault: 'store-gone' });
  await guard.lock({ ...SAVED, readOnly: true }, 'asked');
  expect(said).toEqual(['lock', 'locked true']);
});

test.each(['disk-full', 'storage-failed', 'sealed-anew', 'changed-elsewhere'] as const)(
  'what cannot be stored (%s) is kept sealed, and the key goes all the same',
  async (fault) => {
    const { guard, said } = guarded({ fault });
    await guard.lock(SAVED, 'asked');
    expect(said).toEqual(['store', 'failed a', 'lock', 'locked true']);
    expect(guard.hasUnstored).toBe(true);
    expect(await guard.openKept('b')).toBeUndefined();
    expect(await guard.openKept('a')).toEqual({ record, revision: 2, isStored: false });
    guard.forget();
    expect(guard.hasUnstored).toBe(false);
    expect(await guard.openKept('a')).toBeUndefined();
  },
);

test.each([true, false])(
  'a store that vanished (typed meanwhile: %s) leaves the record on the screen and the key where it is',
  async (isDirty) => {
    const { guard, said } = guarded({ isDirty, fault: 'store-gone' });
    await guard.lock(SAVED, 'asked');
    expect(said.slice(1)).toEqual(['back on screen canary store-gone']);
  },
);

test('with nobody there, a vanished store keeps the record sealed', async () => {
  const { guard, said } = guarded({ isDirty: false, fault: 'store-gone' });
  await guard.lock(SAVED, 'idle');
  expect(said).toEqual(['look', 'failed a', 'lock', 'locked false']);
  expect(await guard.openKept('a')).toMatchObject({ record, isStored: false });
});

test('a record deleted elsewhere comes back where something was typed, and goes where nothing was', async () => {
  const typed = guarded({ fault: 'gone' });
  await typed.guard.lock(SAVED, 'asked');
  expect(typed.said).toEqual(['store', 'back on screen canary gone']);
  const untouched = guarded({ fault: 'gone', isDirty: false });
  await untouched.guard.lock(SAVED, 'asked');
  expect(untouched.said).toEqual(['look', 'gone a', 'lock', 'locked true']);
  expect(await untouched.guard.openKept('a')).toBeUndefined();
});

test('one that was never saved is kept sealed, and nothing is written', async () => {
  const { guard, said } = guarded();
  await guard.lock(UNSAVED, 'idle');
  expect(said).toEqual(['lock', 'locked false']);
  expect(guard.hasUnstored).toBe(true);
  expect(await guard.openKept('a')).toEqual({ record, revision: 0, isStored: false });
});

test('a second lock waits for the first', async () => {
  const { guard, said } = guarded();
  const first = guard.lock(SAVED, 'asked');
  const second = guard.lock(undefined, 'asked');
  const settled = vi.fn<() => void>();
  void guard.settled().then(settled);
  await Promise.all([first, second]);
  expect(said.filter((word) => word === 'store')).toHaveLength(1);
  expect(settled).toHaveBeenCalledOnce();
});
