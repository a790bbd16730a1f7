import { expect, test } from 'vitest';
import { value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import type { Action } from '@/domain/record';
import { pinnedLines, stepLines } from './railView';

const pay: Observation = {
  indicator: 'pay',
  figure: value(48_000),
  unit: 'gbp-per-year',
  occupation: { edition: 'SOC 2010', code: '2136', title: 'Programmers' },
  area: { gss: 'K02000001', level: 'united-kingdom', name: 'United Kingdom' },
  period: 'April 2025',
  periodEnd: '2025-04-30',
  source: 'ashe',
};
const TODAY = '2026-11-30';
const step = (part: Partial<Action>): Action => ({
  id: 'a',
  what: 'Ring the college',
  owner: 'client',
  due: '',
  status: 'not-started',
  signpost: '',
  ...part,
});

test('a pinned figure says what it is of, in the client’s words, where and when', () => {
  const pinned = { observation: pay, label: 'pay a year', pinnedAt: '', for: [{}] };
  const soc = { edition: 'SOC 2010' as const, code: '2136', title: 'Programmers' };
  const job = { soc, title: { text: 'Coder', soc2020: '2134' } };
  const words = pinnedLines([pinned, { ...pinned, for: [{ job }, { job: { soc } }] }]).map(
    ({ figure, about }) => [figure, about],
  );
  expect(words).toEqual([
    ['£48,000 a year', 'Pay a year, Programmers, United Kingdom, 2025'],
    ['£48,000 a year', 'Pay a year, Coder and Programmers, United Kingdom, 2025'],
  ]);
});

test.each([
  [{}, 'client'],
  [{ due: '2026-12-07' }, 'client, 7 December'],
  [{ due: '2027-01-07', owner: 'adviser' }, 'adviser, 7 January 2027'],
  [{ due: '2026-11-29' }, 'client, overdue since 29 November'],
  [{ due: '2026-11-29', status: 'completed' }, 'client, 29 November'],
] as const)('a step %o says who and when: %s', (part, about) => {
  expect(stepLines([step(part)], TODAY)[0]?.about).toBe(about);
});

test('a step without words, or that no longer applies, is not there', () => {
  const steps = [step({ what: ' ' }), step({ status: 'no-longer-applicable' })];
  expect(stepLines(steps, TODAY)).toEqual([]);
});
