import { expect, test } from 'vitest';
import { value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { addAction, emptyRecord, pinEvidence } from '@/domain/record';
import type { Action } from '@/domain/record';
import type { PinChange } from '@/domain/review';
import { whatChangedView } from './whatChanged';

const TODAY = '2026-11-30';
const pay: Observation = {
  indicator: 'pay-annual',
  figure: value(30_000),
  unit: 'gbp-per-year',
  area: { gss: 'K02000001', level: 'united-kingdom', name: 'United Kingdom' },
  period: '2025',
  periodEnd: '2025-12-31',
  source: 'pay',
};
const now = { ...pay, figure: value(31_000), period: '2026' };
const coder = {
  soc: { edition: 'SOC 2010' as const, code: '2136', title: 'Programmers' },
  title: { text: 'Coder', soc2020: '2134' },
};
const record = pinEvidence(emptyRecord('a', '2026-10-01'), {
  observation: pay,
  label: 'middle pay',
  pinnedAt: '2026-10-30T10:00:00',
  for: [{ job: coder }],
});
const [pinned = record.evidence[0]] = record.evidence;
const reviewed = (...changes: PinChange[]) =>
  changes.flatMap((change) => (pinned === undefined ? [] : [{ pinned, change }]));

test('each figure that is not the same is told then and now, what really changed first', () => {
  const view = whatChangedView(
    record,
    reviewed(
      { kind: 'within', now },
      { kind: 'same', now: pay },
      { kind: 'gone' },
      { kind: 'changed', now, more: true },
    ),
    TODAY,
  );
  expect(view.heading).toBe('What changed since 30 October 2026');
  expect(view.summary).toBe('3 of 4 pinned figures are not what they were. 1 is the same.');
  expect(view.changes.map(({ verdict }) => verdict)).toEqual([
    'Really changed',
    'Source gone',
    'Within the margin',
  ]);
  expect(view.changes[0]?.sentence).toBe(
    'Middle pay, Coder, United Kingdom: £30,000 a year (2025) → £31,000 a year (2026). It is higher, by more than its margin.',
  );
});

test.each([
  [[], ''],
  [[{ kind: 'same', now: pay }], 'The pinned figure is the same today.'],
  [
    [
      { kind: 'same', now: pay },
      { kind: 'same', now: pay },
    ],
    'All 2 pinned figures are the same today.',
  ],
  [[{ kind: 'gone' }], 'The pinned figure is not what it was.'],
] as const)('%j is summed up in a sentence', (changes, summary) => {
  expect(whatChangedView(record, reviewed(...changes), TODAY).summary).toBe(summary);
});

test('then come steps that are overdue, then what is due, in the order of their days', () => {
  const step = (what: string, due: string, status: Action['status'] = 'not-started'): Action => ({
    id: what,
    what,
    owner: 'client',
    due,
    status,
    signpost: '',
  });
  const full = [
    step('Later', '2026-12-20'),
    step('Late', '2026-11-29'),
    step('Soon', '2026-11-30'),
    step('Latest', '2026-10-01'),
    step('Done', '2026-10-01', 'completed'),
    step('No day', ''),
  ].reduce(addAction, { ...record, close: { reviewOn: '2026-12-01', clientAgreed: true } });
  const { overdue, due } = whatChangedView(full, undefined, TODAY);
  expect(overdue).toEqual([
    'Latest: client, by 1 October 2026',
    'Late: client, by 29 November 2026',
  ]);
  expect(due).toEqual([
    'Soon: client, by 30 November 2026',
    'Later: client, by 20 December 2026',
    'Review on 1 December 2026',
  ]);
  const past = { ...full, close: { ...full.close, reviewOn: '2026-11-01' } };
  expect(whatChangedView(past, undefined, TODAY).overdue).toContain('Review on 1 November 2026');
});
