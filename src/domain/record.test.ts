import { describe, expect, test } from 'vitest';
import { value } from './figure';
import type { Observation } from './observation';
import {
  addAction,
  beginAtPlace,
  changeAction,
  emptyRecord,
  handoutJobs,
  handoutPins,
  handoutSteps,
  isEmptyRecord,
  isPinned,
  movePlace,
  noteLookedAt,
  pinEvidence,
  placeOption,
  placeWords,
  removeAction,
  switchLookedAt,
  unpinEvidence,
} from './record';
import type { Action, JobAsked, PinnedEvidence } from './record';
import type { SocGroup } from './soc';

const record = emptyRecord('b0a1', '2026-11-25');

const soc = (code: string): SocGroup => ({ edition: 'SOC 2010', code, title: `Group ${code}` });

const job = (code: string, text?: string): JobAsked => ({
  soc: soc(code),
  ...(text === undefined ? {} : { title: { text, soc2020: '9263' } }),
});

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
  for: [{}],
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
    const noted = noteLookedAt(noteLookedAt(record, job('2136')), job('2136'));
    expect(noted.options).toEqual([{ soc: soc('2136'), stage: 'looked-at', why: '' }]);
  });

  test('notes nothing once switched off, and switching off forgets what was only looked at', () => {
    const noted = placeOption(noteLookedAt(record, job('2136')), job('3131'), {
      stage: 'shortlisted',
    });
    const off = switchLookedAt(noted, false);
    expect(off.options.map((option) => option.soc.code)).toEqual(['3131']);
    expect(noteLookedAt(off, job('2137'))).toBe(off);
  });
});

describe('two titles of one group', () => {
  test('are two options, each with its own stage', () => {
    const looked = ['Dinner lady', 'Kitchen porter', 'Dinner lady'].reduce(
      (so, title) => noteLookedAt(so, job('9244', title)),
      record,
    );
    const placed = placeOption(looked, job('9244', 'Kitchen porter'), { stage: 'ruled-out' });
    expect(placed.options.map(({ title, stage }) => [title?.text, stage])).toEqual([
      ['Dinner lady', 'looked-at'],
      ['Kitchen porter', 'ruled-out'],
    ]);
  });

  test('with one text and two SOC 2020 groups are two options', () => {
    const driver = (soc2020: string): JobAsked => ({
      soc: soc('8212'),
      title: { text: 'Delivery driver', soc2020 },
    });
    const both = noteLookedAt(noteLookedAt(record, driver('8214')), driver('8211'));
    expect(both.options).toHaveLength(2);
  });

  test('gain no third row from a page of the group without a title', () => {
    const titled = noteLookedAt(record, job('9244', 'Dinner lady'));
    expect(noteLookedAt(titled, job('9244'))).toBe(titled);
  });

  test('take over the row of the group as long as nothing was written in it', () => {
    const plain = noteLookedAt(record, job('9244'));
    expect(noteLookedAt(plain, job('9244', 'Dinner lady')).options).toHaveLength(1);
    const written = placeOption(plain, job('9244'), { why: 'Near home' });
    expect(noteLookedAt(written, job('9244', 'Dinner lady')).options).toHaveLength(2);
  });

  test('keep the town, the last one read for', () => {
    const near = (town: string): JobAsked => ({ ...job('9244', 'Dinner lady'), town });
    const moved = noteLookedAt(noteLookedAt(record, near('Wick')), near('Thurso'));
    expect(moved.options.map(({ town }) => town)).toEqual(['Thurso']);
  });
});

describe('the place of a record', () => {
  const truro = { gss: 'E06000052', name: 'Cornwall', town: 'Truro' };
  const blackpool = { gss: 'E06000009', name: 'Blackpool' };

  test('is that of the first page, and stays when another is read', () => {
    const begun = beginAtPlace(record, truro);
    expect(beginAtPlace(begun, blackpool).place).toEqual(truro);
    expect(beginAtPlace(begun, undefined)).toBe(begun);
  });

  test('gains the town where only the district was known', () => {
    const district = beginAtPlace(record, { gss: 'E06000052', name: 'Cornwall' });
    expect(beginAtPlace(district, truro).place).toEqual(truro);
    expect(beginAtPlace(district, blackpool).place).toEqual({ gss: 'E06000052', name: 'Cornwall' });
  });

  test('is moved and taken away by hand', () => {
    const moved = movePlace(beginAtPlace(record, truro), blackpool);
    expect(moved.place).toEqual(blackpool);
    expect(movePlace(moved, undefined)).toEqual(record);
  });

  test('alone is nothing worth keeping', () => {
    expect(isEmptyRecord(beginAtPlace(record, truro))).toBe(true);
  });

  test.each([
    [truro, 'Truro, Cornwall'],
    [blackpool, 'Blackpool'],
    [{ ...blackpool, town: 'Blackpool' }, 'Blackpool'],
  ])('is said as town and district: %j', (place, words) => {
    expect(placeWords(place)).toBe(words);
  });
});

describe('handoutPins', () => {
  const dinnerLady = job('9244', 'Dinner lady');

  test('carry the label, the job in the client’s words and the figure, and nothing else', () => {
    const asked = pinEvidence(record, { ...pinned, for: [{ job: dinnerLady }] });
    expect(handoutPins(asked)).toEqual([
      { label: 'Pay: middle', job: 'Dinner lady', observation: pay },
    ]);
  });

  test('name the job by the adviser’s wording where there is one', () => {
    const asked = pinEvidence(record, { ...pinned, for: [{ job: dinnerLady }] });
    const worded = placeOption(asked, dinnerLady, { wording: ' School kitchen work ' });
    expect(handoutPins(worded).map(({ job: words }) => words)).toEqual(['School kitchen work']);
  });

  test('leave out those of a job that was ruled out, and keep those of no job', () => {
    const other = { ...pinned, observation: { ...pay, period: 'April 2024' } };
    const asked = pinEvidence(
      pinEvidence(record, { ...pinned, for: [{ job: dinnerLady }] }),
      other,
    );
    const ruledOut = placeOption(asked, dinnerLady, { stage: 'ruled-out' });
    expect(handoutPins(ruledOut)).toEqual([
      { label: 'Pay: middle', observation: other.observation },
    ]);
  });

  test('have the title of old pins, which kept no more of the job', () => {
    const old = pinEvidence(record, { ...pinned, for: [{ jobTitle: 'Coder' }] });
    expect(handoutPins(old).map(({ job: words }) => words)).toEqual(['Coder']);
  });
});

describe('isEmptyRecord', () => {
  test('holds for a new session and one in which jobs were only looked at', () => {
    expect(isEmptyRecord(record)).toBe(true);
    expect(isEmptyRecord(noteLookedAt(record, job('2136')))).toBe(true);
  });

  test.each([
    ['a reference', { ...record, reference: 'LIV-1' }],
    ['a private note', { ...record, privateNotes: 'x' }],
    ['a limit', { ...record, limits: { other: '', travelMinutes: 30 } }],
    ['a pinned figure', pinEvidence(record, pinned)],
    ['an action', addAction(record, action)],
    ['a reason on a job looked at', placeOption(record, job('2136'), { why: 'Nights' })],
    ['words for the hand-out', placeOption(record, job('2136'), { wording: 'Coder' })],
    ['a reason for the client', placeOption(record, job('2136'), { forClient: 'You like it' })],
    ['a ruled-out job', placeOption(record, job('2136'), { stage: 'ruled-out' })],
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
      (so, code) => placeOption(so, job(code), { stage: 'shortlisted' }),
      noteLookedAt(record, job('9272')),
    );
    expect(handoutJobs(shortlisted).map(({ soc: { code } }) => code)).toEqual([
      '2136',
      '3131',
      '4122',
    ]);
  });

  test('are not taken from a pinned figure of another edition', () => {
    const occupation = { ...soc('2134'), edition: 'SOC 2020' as const };
    const other = { ...pinned, observation: { ...pay, occupation } };
    expect(handoutJobs(pinEvidence(record, other))).toEqual([]);
  });

  test('are otherwise those of pinned figures, then those looked at last, never one ruled out', () => {
    const looked = ['5241', '4122', '9272'].reduce(
      (so, code) => noteLookedAt(so, job(code)),
      pinEvidence(record, pinned),
    );
    const ruledOut = placeOption(looked, job('9272'), { stage: 'ruled-out', why: 'Nights' });
    expect(handoutJobs(ruledOut).map(({ soc: { code } }) => code)).toEqual([
      '2136',
      '4122',
      '5241',
    ]);
  });

  test('carry the title chosen, the town and what was written for the client, not the why', () => {
    const asked = { ...job('9244', 'Dinner lady'), town: 'Wick' };
    const shortlisted = placeOption(record, asked, {
      stage: 'shortlisted',
      why: 'private',
      wording: 'School kitchen work',
      forClient: ' You like to cook. ',
    });
    expect(handoutJobs(shortlisted)).toEqual([
      { ...asked, wording: 'School kitchen work', forClient: 'You like to cook.' },
    ]);
  });

  test('are of the job a figure was pinned for, whatever group the figure is of', () => {
    const wider = { ...pay, occupation: { ...soc('92'), edition: 'SOC 2020' as const } };
    const asked = pinEvidence(record, {
      ...pinned,
      observation: wider,
      for: [{ job: job('9244', 'Dinner lady') }],
    });
    expect(handoutJobs(asked)).toEqual([job('9244', 'Dinner lady')]);
  });

  test('are under the title of the row where the pin was on a page without one', () => {
    const looked = noteLookedAt(record, job('2136', 'Coder'));
    expect(handoutJobs(pinEvidence(looked, pinned))).toEqual([job('2136', 'Coder')]);
  });
});
