import { expect, test, vi } from 'vitest';
import { emptyRecord } from '@/domain/record';
import type { SealedDocument } from '@/services/vault/crypto';
import { LockGuard } from './lockGuard';
import type { LockWork } from './lockGuard';

const record = emptyRecord('a', '2026-11-25');
const PLAN = { revision: 3, eraseAfter: '2026-12-25', savedAt: '2026-11-25T10:00:00Z' };

type GuardedVault = NonNullable<ReturnType<LockWork['vault']>>;

/** A vault that is unlocked, what happens to it in turn, and a guard over it. */
function guarded({ isDirty = true, canStore = true } = {}) {
  const said: string[] = [];
  const sealed = { id: 'a' } as SealedDocument;
  const vault = {
    isUnlocked: true,
    seal: () => Promise.resolve(sealed),
    store: () => {
      said.push('store');
      return canStore ? Promise.resolve() : Promise.reject(new Error('full'));
    },
    lock: () => void said.push('lock'),
  } as unknown as GuardedVault;
  const guard = new LockGuard({
    vault: () => vault,
    settle: () => Promise.resolve(isDirty),
    plan: () => PLAN,
    onStored: (id) => void said.push(`stored ${id}`),
    onFailed: (id) => void said.push(`failed ${id}`),
    onLocked: (tellOthers) => void said.push(`locked ${tellOthers}`),
  });
  return { guard, said, sealed };
}

test('what is left is stored before the key goes', async () => {
  const { guard, said } = guarded();
  await guard.lock(record, true);
  expect(said).toEqual(['store', 'stored a', 'lock', 'locked true']);
  expect(guard.hasUnstored).toBe(false);
});

test('nothing is written where all is stored', async () => {
  const { guard, said } = guarded({ isDirty: false });
  await guard.lock(record, false);
  expect(said).toEqual(['lock', 'locked false']);
});

test('what cannot be stored is kept sealed, and the key goes all the same', async () => {
  const { guard, said, sealed } = guarded({ canStore: false });
  await guard.lock(record, true);
  expect(said).toEqual(['store', 'failed a', 'lock', 'locked true']);
  expect(guard.unstoredOf('a')).toBe(sealed);
  expect(guard.unstoredOf('b')).toBeUndefined();
  guard.forget();
  expect(guard.hasUnstored).toBe(false);
});

test('a second lock waits for the first', async () => {
  const { guard, said } = guarded();
  const first = guard.lock(record, true);
  const second = guard.lock(undefined, true);
  const settled = vi.fn<() => void>();
  void guard.settled().then(settled);
  await Promise.all([first, second]);
  expect(said.filter((word) => word === 'store')).toHaveLength(1);
  expect(settled).toHaveBeenCalledOnce();
});
