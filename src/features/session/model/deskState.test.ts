import { describe, expect, test } from 'vitest';
import { emptyRecord } from '@/domain/record';
import * as desk from './deskState';
import { isReadOnly, statusWords } from './sessionState';

const record = emptyRecord('a', '2026-11-25');
const other = { ...record, situation: 'x' };
const memory = desk.emptyDesk(record);
const open = desk.opened(memory, {
  record,
  readOnly: false,
  eraseAfter: '2026-12-25',
  savedAt: new Date(2026, 10, 25, 14, 2).toISOString(),
});

test('an empty desk is of this visit only', () => {
  expect(statusWords(memory.phase)).toBe('Not saved. This visit only.');
});

test('a record that is opened says when it was saved, closes the dialog and counts', () => {
  expect(statusWords(open.phase)).toBe('Saved 14:02');
  expect(open).toMatchObject({ vault: 'unlocked', dialog: null, listStamp: memory.listStamp + 1 });
});

test('a change waits to be saved only where the session is saved', () => {
  expect(desk.changed(memory, other, '').phase).toEqual({ kind: 'memory', record: other });
  const changed = desk.changed(open, other, '2027-01-01');
  expect(statusWords(changed.phase)).toBe('Saving …');
  expect(changed.phase).toMatchObject({ eraseAfter: '2027-01-01' });
});

test('locking takes the record out of the state, and nothing changes it then', () => {
  const locked = desk.takenOff({ ...open, dialog: 'clear' }, 'x');
  expect(locked.phase).toEqual({ kind: 'locked', id: 'a', unsaved: false, clearsAt: '' });
  expect(locked).toMatchObject({ vault: 'locked', dialog: null });
  expect(desk.changed(locked, other, '')).toBe(locked);
  expect(desk.savingWent(locked, { kind: 'waiting' })).toBe(locked);
  expect(desk.takenOff(memory, 'x').phase).toEqual({
    kind: 'locked',
    id: 'a',
    unsaved: true,
    clearsAt: 'x',
  });
  expect(desk.takenOff(locked, 'x')).toBe(locked);
});

test('a right to write that is lost leaves the record readable', () => {
  const lost = desk.writeLost(open);
  expect(isReadOnly(lost.phase)).toBe(true);
  expect(statusWords(lost.phase)).toBe('Open in another tab');
});

test('a save that failed says so', () => {
  const failed = desk.savingWent(open, { kind: 'failed', problem: 'full' });
  expect(statusWords(failed.phase)).toBe('Not saved');
});

test('a cleared desk keeps nothing of what was shown', () => {
  const cleared = desk.cleared({ ...open, clientView: true, notice: 'x', dialog: 'clear' }, other);
  expect(cleared).toMatchObject({ clientView: false, notice: '', dialog: null });
  expect(cleared.phase).toEqual({ kind: 'memory', record: other });
});

test('only a saved session is at home under its id', () => {
  expect(desk.isSavedHere(open, 'a')).toBe(true);
  expect(desk.isSavedHere(desk.takenOff(open, ''), 'a')).toBe(true);
  expect(desk.isSavedHere(memory, 'a')).toBe(false);
});

describe('what was said of a state', () => {
  const said = { ...open, notice: 'Look.', removed: 'aim 1' };
  const after = (next: typeof open) => {
    const { notice, removed } = desk.withoutTheUntrue(said, next);
    return [notice, removed];
  };

  test('stays while one types and saves', () => {
    const typed = desk.changed(said, other, '');
    expect(after(typed)).toEqual(['Look.', 'aim 1']);
    expect(after(desk.savingWent(typed, { kind: 'saved', at: '' }))).toEqual(['Look.', 'aim 1']);
  });

  test.each([
    ['it is locked', desk.takenOff(said, '')],
    ['another session lies on the desk', desk.placed(said, { ...other, id: 'b' })],
    ['a save fails', desk.savingWent(said, { kind: 'failed', problem: 'full' })],
    ['another tab takes over', desk.writeLost(said)],
    ['the client reads along', { ...said, clientView: true }],
    ['the sessions are locked', { ...said, vault: 'locked' as const }],
  ])('goes when %s', (_, next) => {
    expect(after(next)).toEqual(['', '']);
  });

  test('does not take away what is said of the new state', () => {
    expect(after({ ...desk.takenOff(said, ''), notice: 'New.' })).toEqual(['New.', '']);
  });
});
