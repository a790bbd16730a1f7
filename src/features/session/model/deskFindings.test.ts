import { expect, test } from 'vitest';
import { emptyRecord } from '@/domain/record';
import type { Action, SessionRecord } from '@/domain/record';
import { deskFindings } from './deskFindings';

const EMPTY = emptyRecord('a', '2026-11-25');
const step = (part: Partial<Action>): Action => ({
  id: 'a',
  what: 'x',
  owner: 'client',
  due: '',
  status: 'not-started',
  signpost: '',
  ...part,
});
const job = (title: string) => ({
  soc: { edition: 'SOC 2010' as const, code: title, title },
  stage: 'looked-at' as const,
  why: '',
});

test('an empty record says that there is nothing, part by part', () => {
  expect(Object.values(deskFindings(EMPTY))).toEqual([
    'none yet',
    'nothing written yet',
    'not set',
    'none said',
    'none yet',
    'none yet',
    'none yet',
    'none yet',
    'no review day yet',
    'nothing written yet',
  ]);
});

test.each<[Partial<SessionRecord>, keyof ReturnType<typeof deskFindings>, string]>([
  [{ privateNotes: 'Shy' }, 'notes', 'written'],
  [{ options: ['A', 'B'].map(job) }, 'jobs', 'A and B'],
  [{ options: ['A', 'B', 'C', 'D', 'E'].map(job) }, 'jobs', 'A, B, C and 2 more'],
  [
    { actions: [step({}), step({ due: '2026-12-07' })] },
    'actions',
    '2 to do, next by 7 December 2026',
  ],
  [{ actions: [step({ status: 'completed' })] }, 'actions', 'all done'],
  [
    { limits: { other: ' no nights', hoursPerWeek: 30, lowestPay: { gbp: 13, per: 'hour' } } },
    'limits',
    '30 hours, £13 an hour, no nights',
  ],
])('%o: %s', (part, name, finding) => {
  expect(deskFindings({ ...EMPTY, ...part })[name]).toBe(finding);
});
