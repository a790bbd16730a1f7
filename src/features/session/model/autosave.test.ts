import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyRecord } from '@/domain/record';
import { Autosave } from './autosave';
import type { AutosaveWork } from './autosave';

const record = emptyRecord('a', '2026-11-25');

function work() {
  return {
    current: vi.fn<AutosaveWork['current']>(() => record),
    write: vi.fn<AutosaveWork['write']>(() => Promise.resolve()),
    onStored: vi.fn<AutosaveWork['onStored']>(),
    onFailed: vi.fn<AutosaveWork['onFailed']>(),
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a change is written within a second, a second change with it', async () => {
  const spied = work();
  const autosave = new Autosave(spied);
  autosave.begin(4);
  autosave.note();
  await vi.advanceTimersByTimeAsync(900);
  autosave.note();
  await vi.advanceTimersByTimeAsync(100);
  expect(spied.write.mock.calls).toEqual([[record, 5]]);
  expect(spied.onStored.mock.calls).toEqual([[record, true]]);
  expect(autosave.revision).toBe(5);
});

test('what changes while it is written is not taken for stored', async () => {
  const spied = work();
  const autosave = new Autosave(spied);
  spied.write.mockImplementationOnce(() => Promise.resolve(autosave.note()));
  autosave.note();
  await autosave.saveNow();
  expect(spied.onStored).toHaveBeenLastCalledWith(record, false);
  expect(autosave.isDirty).toBe(true);
  await vi.advanceTimersByTimeAsync(1000);
  expect(spied.onStored).toHaveBeenLastCalledWith(record, true);
});

test('a write that fails is tried again, at the same revision, until it goes', async () => {
  const spied = work();
  const autosave = new Autosave(spied);
  const full = new Error('full');
  spied.write.mockRejectedValueOnce(full);
  autosave.begin(1);
  autosave.note();
  await autosave.saveNow();
  expect(spied.onFailed).toHaveBeenCalledExactlyOnceWith(full);
  expect(autosave.isDirty).toBe(true);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(spied.write.mock.calls.map(([, revision]) => revision)).toEqual([2, 2]);
  expect(autosave.isDirty).toBe(false);
});

test('nothing is written where no saved record is open, and nothing is forgotten', async () => {
  const spied = work();
  const autosave = new Autosave(spied);
  spied.current.mockReturnValue(undefined);
  autosave.note();
  await autosave.saveNow();
  expect(spied.write).not.toHaveBeenCalled();
  expect(autosave.isDirty).toBe(true);
});
