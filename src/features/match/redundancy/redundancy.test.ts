import { describe, expect, test } from 'vitest';
import { jobsInBriefOf, nextJobsOf } from '@/services/pack/nextJobs';
import { groupsSchema } from '@/services/pack/schemas/groups';
import { jobsInBriefSchema, nextJobsSchema } from '@/services/pack/schemas/nextJobs';
import { inputFromData } from '../../../../tests/support/occupationInput';
import { referenceFromData, shardFromData } from '../../../../tests/support/packFromData';
import { coded, corrected, jobsOfList } from './codedTitles';
import { similarWork } from './similarWork';

const TITLES = [
  { text: 'welder', people: 2 },
  { text: 'packer', people: 5 },
  { text: 'blargh', people: 1 },
];
const find = (text: string) =>
  text === 'welder'
    ? [{ soc: '5215', title: 'Welder' }]
    : text === 'packer'
      ? [{ soc: '9134', title: 'Packer' }]
      : [];

describe('a list of titles', () => {
  test('is coded with how sure, and what is not found has no job', () => {
    expect(coded(TITLES, find).map(({ sure, job }) => [sure, job?.soc])).toEqual([
      ['sure', '5215'],
      ['sure', '9134'],
      ['none', undefined],
    ]);
  });

  test('is corrected by hand, and its people follow', () => {
    const list = corrected(coded(TITLES, find), 'blargh', { soc: '5215', title: 'MIG welder' });
    expect(list[2]).toMatchObject({ sure: 'by-hand', job: { soc: '5215' } });
    expect(jobsOfList(list)).toEqual([
      { soc: '9134', people: 5 },
      { soc: '5215', people: 3 },
    ]);
  });
});

describe('similarWork', () => {
  const { england, district } = inputFromData('1115', 'E08000014');
  const list = jobsOfList(coded(TITLES, find));
  const work = similarWork(
    list,
    {
      briefs: jobsInBriefOf(
        jobsInBriefSchema.parse(shardFromData('jobs-in-brief')),
        groupsSchema.parse(shardFromData('groups')),
      ),
      england,
      ...(district ? { district } : {}),
      reference: referenceFromData(),
      today: '2026-11-25',
    },
    (soc) => nextJobsOf(nextJobsSchema.parse(shardFromData(`next-jobs/${soc}`))),
  );

  test('counts for how many people a job is like theirs, most first', () => {
    expect(work.people).toBe(7);
    const many = work.shared.map(({ people }) => people);
    expect(many).toEqual(many.toSorted((a, b) => b - a));
    expect(new Set(many).size).toBeGreaterThan(1);
    expect(many.every((people) => [2, 5, 7].includes(people))).toBe(true);
    expect(work.shared.every(({ job }) => job.likeness !== 'loose')).toBe(true);
  });

  test('has the work like each job, in the order of the people', () => {
    expect(work.jobs.map(({ soc }) => soc)).toEqual(['9134', '5215']);
    expect(work.jobs.every(({ view }) => view.closest.length === 12)).toBe(true);
  });
});
