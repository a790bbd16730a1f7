import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecordSummary } from '@/services/vault/listLines';
import { dueLines, foundSessions } from './sessionListView';

const TODAY = '2026-11-30';

const line = (id: string, part: Partial<Extract<RecordSummary, { kind: 'readable' }>> = {}) =>
  ({
    kind: 'readable',
    id,
    eraseAfter: '2027-11-30',
    reference: id.toUpperCase(),
    jobs: [],
    createdOn: '2026-11-01',
    reviewOn: '',
    steps: [],
    savedAt: '2026-11-25T10:00:00',
    ...part,
  }) satisfies RecordSummary;

const coder = {
  soc: { edition: 'SOC 2010' as const, code: '2136', title: 'Programmers' },
  title: { text: 'Coder', soc2020: '2134' },
};
const college = { what: 'Ring the college', owner: 'client', due: '2026-11-28' } as const;
const first = line('liv-204', { jobs: [coder], steps: [college], reviewOn: '2026-12-04' });
const second = line('liv-205', {
  place: { gss: 'E08000012', name: 'Liverpool' },
  steps: [{ what: 'Send the form', owner: 'adviser', due: '2026-11-20' }],
});
const damaged: RecordSummary = {
  kind: 'unreadable',
  id: 'x',
  eraseAfter: '2027-01-01',
  problem: 'Damaged.',
};
const all = [first, second, damaged, line('liv-206')];

test('what is due stands overdue first, each by its day, with its session', () => {
  expect(
    dueLines(all, TODAY).map(({ words, title, isOverdue }) => [words, title, isOverdue]),
  ).toEqual([
    ['Send the form: adviser, by 20 November 2026', 'LIV-205', true],
    ['Ring the college: client, by 28 November 2026', 'LIV-204', true],
    ['Review on 4 December 2026', 'LIV-204', false],
  ]);
});

test.each([
  ['', 'all', ['liv-204', 'liv-205', 'x', 'liv-206']],
  ['coder', 'all', ['liv-204']],
  ['COLLEGE ring', 'all', ['liv-204']],
  ['liverpool', 'all', ['liv-205']],
  ['nothing like it', 'all', []],
  ['', 'overdue', ['liv-204', 'liv-205']],
  ['', 'soon', ['liv-204']],
  ['', 'undated', ['liv-205', 'liv-206']],
  ['liv-205', 'overdue', ['liv-205']],
] as const)('a search for %j among %s finds %j', (query, filter, ids) => {
  expect(foundSessions(all, { query, filter }, TODAY).map(({ id }) => id)).toEqual(ids);
});

test('every overdue thing comes before every other, whatever the days', () => {
  const day = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day), { maxLength: 20 }), (days) => {
      const lines = days.map(([due, reviewOn], at) =>
        line(`s${at}`, { reviewOn, steps: [{ ...college, due }] }),
      );
      const found = dueLines(lines, TODAY).map(({ isOverdue }) => isOverdue);
      expect(found).toEqual(found.toSorted((a, b) => Number(b) - Number(a)));
      const overdue = days.flat().filter((one) => one < TODAY).length;
      expect(found.filter(Boolean)).toHaveLength(overdue);
    }),
  );
});
