import { expect, test } from 'vitest';
import { value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import {
  emptyRecord,
  filedKeys,
  isFiled,
  pinEvidence,
  placeOption,
  unpinEvidence,
} from '@/domain/record';
import type { JobAsked, PinnedFor } from '@/domain/record';
import { evidenceGroups } from './evidenceGroups';

const wider: Observation = {
  indicator: 'workers',
  figure: value(16_700),
  unit: 'people',
  occupation: { edition: 'SOC 2020', code: '21', title: 'Science and engineering' },
  area: { gss: 'E08000014', level: 'district', name: 'Sefton' },
  period: 'Jan 2025-Dec 2025',
  periodEnd: '2025-12-31',
  source: 'aps',
  flags: ['small-sample'],
  halfWidth95: 2000,
};
const job = (code: string, text: string): JobAsked => ({
  soc: { edition: 'SOC 2010', code, title: `Group ${code}` },
  title: { text, soc2020: '2134' },
});
const coder = job('2136', 'Coder');
const tester = job('2137', 'Tester');
const sefton = { gss: 'E08000014', name: 'Sefton', town: 'Bootle' };

const pin = (filed: PinnedFor, observation = wider) => ({
  observation,
  label: 'people at work here',
  pinnedAt: '2026-11-30T10:00:00',
  for: [filed],
});
const empty = emptyRecord('a', '2026-11-30');
const ofCoder = pinEvidence(empty, pin({ job: coder, place: sefton }));
const ofBoth = pinEvidence(ofCoder, pin({ job: tester, place: sefton }));
test('a shared figure is pinned for each job by itself, once', () => {
  const keys = filedKeys(ofCoder.evidence);
  expect(isFiled(keys, wider, { job: coder })).toBe(true);
  expect(isFiled(keys, wider, { job: tester })).toBe(false);
  expect(ofBoth.evidence).toHaveLength(1);
  expect(isFiled(filedKeys(ofBoth.evidence), wider, { job: tester })).toBe(true);
});

test('is taken off for one job, and stays for the other until it is taken off there too', () => {
  const left = unpinEvidence(ofBoth, wider, { job: coder });
  expect(left.evidence[0]?.for.map((one) => one.job)).toEqual([tester]);
  expect(unpinEvidence(left, wider, { job: tester }).evidence).toEqual([]);
});

test('stands under each of its jobs, in the client’s own words, and the place', () => {
  const worded = placeOption(ofBoth, coder, { wording: 'Writing programs' });
  expect(evidenceGroups(worded).map(({ title, pins }) => [title, pins.length])).toEqual([
    ['Writing programs, Bootle', 1],
    ['Tester, Bootle', 1],
  ]);
});

test('a job at two places has two groups', () => {
  const york = { gss: 'E06000014', name: 'York' };
  const there = { ...wider, area: { gss: york.gss, level: 'district' as const, name: 'York' } };
  const both = pinEvidence(ofCoder, pin({ job: coder, place: york }, there));
  expect(evidenceGroups(both).map(({ title }) => title)).toEqual(['Coder, Bootle', 'Coder, York']);
});
