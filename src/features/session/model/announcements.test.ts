import { expect, test } from 'vitest';
import { value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { emptyRecord, pinEvidence } from '@/domain/record';
import { announcement, removedWords } from './announcements';
import * as desk from './deskState';

const pay: Observation = {
  indicator: 'pay',
  figure: value(48_000),
  unit: 'gbp-per-year',
  area: { gss: 'K02000001', level: 'united-kingdom', name: 'United Kingdom' },
  period: 'April 2025',
  periodEnd: '2025-04-30',
  source: 'ashe',
};
const record = emptyRecord('a', '2026-11-25');
const pinned = pinEvidence(record, { observation: pay, label: 'pay', pinnedAt: '', for: [{}] });
const memory = desk.emptyDesk(record);
const open = desk.opened(memory, { record, readOnly: false, eraseAfter: '', savedAt: '' });
const locked = desk.takenOff(open, '');

test.each([
  ['client view on', memory, { ...memory, clientView: true }, /Client view is on/],
  ['client view off', { ...memory, clientView: true }, memory, /Client view is off/],
  ['a first pin', memory, desk.changed(memory, pinned, ''), 'Pinned. 1 pinned.'],
  ['the last unpinned', desk.changed(memory, pinned, ''), memory, 'Unpinned. Nothing is pinned.'],
  ['a first save', memory, open, 'The session is saved.'],
  ['locking', open, locked, 'The session is locked.'],
  ['unlocking', locked, open, 'Unlocked.'],
  ['clearing', open, desk.cleared(open, emptyRecord('b', '')), 'The desk is clear.'],
  [
    'coming back unsaved',
    desk.takenOff(memory, ''),
    memory,
    'The session is back. It is not saved.',
  ],
  [
    'a removal',
    memory,
    { ...memory, removed: removedWords('aim 1') },
    'Removed: aim 1. Undo puts it back.',
  ],
  [
    'a lock that is near',
    memory,
    { ...memory, locksAt: '2026-11-25T10:00:00' },
    /hidden and locked at 10:00:00/,
  ],
  ['a notice', memory, { ...memory, notice: 'Look.' }, 'Look.'],
  ['a failed save', open, desk.savingWent(open, { kind: 'failed', problem: 'Full.' }), 'Full.'],
] as const)('%s is said', (_, before, after, sentence) => {
  expect(announcement(before, after)).toMatch(sentence);
});

test('typing, saving by itself and another session say nothing', () => {
  const typed = desk.changed(open, { ...record, situation: 'secret' }, '');
  expect(announcement(open, typed)).toBeUndefined();
  expect(announcement(typed, desk.savingWent(typed, { kind: 'saved', at: '' }))).toBeUndefined();
  const other = desk.placed(memory, { ...pinned, id: 'b' });
  expect(announcement(memory, other)).toBeUndefined();
});
