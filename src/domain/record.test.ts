import { describe, expect, test } from 'vitest';
import { value } from './figure';
import type { Observation } from './observation';
import {
  addAction,
  changeAction,
  emptyRecord,
  handoutJobs,
  handoutSteps,
  isEmptyRecord,
  isPinned,
  noteLookedAt,
  pinEvidence,
  placeOption,
  removeAction,
  switchLookedAt,
  unpinEvidence,
} from './record';
import type { Action, PinnedEvidence } from './record';
import type { SocGroup } from './soc';

const record = emptyRecord('b0a1', '2026-11-25');

const soc = (code: string): SocGroup => ({ edition: 'SOC 2010', code, title: `Group ${code}` });

const pay: Observation = {
  indicator: 'pay-median-full-time',
  figure: value(48_000),
  unit: 'gbp-per-year',
  occupation: soc('2136'),
  area: { gss: 'K02000001', level: 'united-kingdom', name: 'United Kingdom' },
  period: 'April 2025',
  periodEnd: '2025-04-30',
  source: 'ashe-2025',
};

const pinned: PinnedEvidence = {
  observation: pay,
  label: 'Pay: middle',
  pinnedAt: '2026-11-25T10:00:00.000Z',
};

const action: Action = {
  id: 'a1',
  what: 'Ring the college',
  owner: 'client',
  due: '2026-12-01',
  status: 'not-started',
  signpost: 'Enrolment desk',
};

describe('pinEvidence', () => {
  test('adds a figure with everything it came with', () => {
    expect(pinEvidence(record, pinned).evidence).toEqual([pinned]);
  });

  test('keeps the first pin where the same figure is pinned again', () => {
    const again = { ...pinned, pinnedAt: '2026-11-25T11:00:00.000Z', label: 'Other words' };
    expect(pinEvidence(pinEvidence(record, pinned), again).evidence).toEqual([pinned]);
  });

  test('takes a revised figure as another one', () => {
    const revised = { ...pinned, observation: { ...pay, figure: value(48_100) } };
    expect(pinEvidence(pinEvidence(record, pinned), revised).evidence).toHaveLength(2);
  });

  test('leaves the record it was given as it was', () => {
    pinEvidence(record, pinned);
    expect(record.evidence).toEqual([]);
  });
});

test('unpinEvidence takes away that figure only', () => {
  const other = { ...pinned, observation: { ...pay, period: 'April 2024' } };
  const both = pinEvidence(pinEvidence(record, pinned), other);
  expect(unpinEvidence(both, pay).evidence).toEqual([other]);
  expect(isPinned(unpinEvidence(both, pay), pay)).toBe(false);
});

describe('actions', () => {
  test('are added, changed and removed by id', () => {
    const added = addAction(record, action);
    const changed = changeAction(added, 'a1', { status: 'completed' });
    expect(changed.actions).toEqual([{ ...action, status: 'completed' }]);
    expect(removeAction(changed, 'a1').actions).toEqual([]);
  });

  test('stay as they are for an id that is not there', () => {
    expect(changeAction(addAction(record, action), 'x', { what: '' }).actions).toEqual([action]);
  });
});

describe('noteLookedAt', () => {
  test('notes each job once', () => {
    const noted = noteLookedAt(noteLookedAt(record, soc('2136')), soc('2136'));
    expect(noted.options).toEqual([{ soc: soc('2136'), stage: 'looked-at', why: '' }]);
  });

  test('notes nothing once switched off, and switching off forgets what was only looked at', () => {
    const noted = placeOption(noteLookedAt(record, soc('2136')), soc('3131'), {
      stage: 'shortlisted',
    });
    const off = switchLookedAt(noted, false);
    expect(off.options.map((option) => option.soc.code)).toEqual(['3131']);
    expect(noteLookedAt(off, soc('2137'))).toBe(off);
  });
});

describe('isEmptyRecord', () => {
  test('holds for a new session and one in which jobs were only looked at', () => {
    expect(isEmptyRecord(record)).toBe(true);
    expect(isEmptyRecord(noteLookedAt(record, soc('2136')))).toBe(true);
  });

  test.each([
    ['a reference', { ...record, reference: 'LIV-1' }],
    ['a private note', { ...record, privateNotes: 'x' }],
    ['a limit', { ...record, limits: { other: '', travelMinutes: 30 } }],
    ['a pinned figure', pinEvidence(record, pinned)],
    ['an action', addAction(record, action)],
    ['a ruled-out job', placeOption(record, soc('2136'), { stage: 'ruled-out' })],
    ['a close', { ...record, close: { reviewOn: '', clientAgreed: true } }],
  ])('fails with %s', (_what, full) => {
    expect(isEmptyRecord(full)).toBe(false);
  });
});

describe('handoutSteps', () => {
  test('carries what, owner, due and signpost of the actions still to do, and nothing else', () => {
    const done = { ...action, id: 'a2', status: 'completed' as const };
    expect(handoutSteps(addAction(addAction(record, action), done))).toEqual([
      { what: 'Ring the college', owner: 'client', due: '2026-12-01', signpost: 'Enrolment desk' },
    ]);
  });
});

describe('handoutJobs', () => {
  test('are the first three that were shortlisted', () => {
    const shortlisted = ['2136', '3131', '4122', '5241'].reduce(
      (so, code) => placeOption(so, soc(code), { stage: 'shortlisted' }),
      noteLookedAt(record, soc('9272')),
    );
    expect(handoutJobs(shortlisted).map(({ code }) => code)).toEqual(['2136', '3131', '4122']);
  });

  test('are not taken from a pinned figure of another edition', () => {
    const occupation = { ...soc('2134'), edition: 'SOC 2020' as const };
    const other = { ...pinned, observation: { ...pay, occupation } };
    expect(handoutJobs(pinEvidence(record, other))).toEqual([]);
  });

  test('are otherwise those of pinned figures, then those looked at last, never one ruled out', () => {
    const looked = ['5241', '4122', '9272'].reduce(
      (so, code) => noteLookedAt(so, soc(code)),
      pinEvidence(record, pinned),
    );
    const ruledOut = placeOption(looked, soc('9272'), { stage: 'ruled-out', why: 'Nights' });
    expect(handoutJobs(ruledOut).map(({ code }) => code)).toEqual(['2136', '4122', '5241']);
  });
});
