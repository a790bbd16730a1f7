import { expect, test } from 'vitest';
import { value } from '@/domain/figure';
import { emptyRecord } from '@/domain/record';
import type { JobAsked, SessionRecord } from '@/domain/record';
import { writeUp } from './writeUp';

const names = {
  source: (id: string) => ({
    id,
    title: 'Annual Population Survey',
    short: 'ONS, Annual Population Survey',
    publisher: 'ONS',
    edition: 'August 2026',
  }),
  indicator: () => undefined,
};
const job = (code: string, text: string): JobAsked => ({
  soc: { edition: 'SOC 2010', code, title: `Group ${code}` },
  title: { text, soc2020: '2134' },
});
const sefton = { gss: 'E08000014', name: 'Sefton', town: 'Bootle' };

const record: SessionRecord = {
  ...emptyRecord('a', '2026-11-30'),
  reference: 'LIV-204',
  noticeShownAt: '2026-11-30T10:00:00',
  situation: 'Back pain since spring.',
  place: sefton,
  limits: {
    other: 'No nights',
    hoursPerWeek: 30,
    lowestPay: { gbp: 13, per: 'hour' },
    age: '18-20',
    fareADay: 4.5,
    hoursADay: 7.5,
  },
  aims: [{ id: 'x', kind: 'work', text: 'A day job', status: 'in-progress' }],
  options: [
    {
      ...job('2136', 'Coder'),
      stage: 'shortlisted',
      why: 'Knows the boss',
      wording: 'Writing programs',
      forClient: 'You like puzzles.',
    },
    { ...job('2137', 'Tester'), stage: 'ruled-out', why: '' },
  ],
  evidence: [
    {
      observation: {
        indicator: 'workers',
        figure: value(16_700),
        unit: 'people',
        occupation: { edition: 'SOC 2020', code: '21', title: 'Science and engineering' },
        area: { gss: 'E08000014', level: 'district', name: 'Sefton' },
        period: 'Jan 2025-Dec 2025',
        periodEnd: '2025-12-31',
        source: 'aps',
        flags: ['small'],
        halfWidth95: 2000,
      },
      label: 'people at work here at a glance',
      pinnedAt: '2026-11-30T10:00:00',
      for: [
        { job: job('2136', 'Coder'), place: sefton },
        { job: job('2137', 'Tester'), place: sefton },
      ],
    },
  ],
  actions: [
    {
      id: 's',
      what: 'Ring the college',
      owner: 'client',
      due: '2026-12-04',
      status: 'not-started',
      signpost: '0151 496 0100',
    },
  ],
  close: { reviewOn: '2026-12-14', given: 'paper', clientAgreed: true },
  privateNotes: 'Ring before noon.',
};

test('has each figure with its job, place, level, period, source and the day it was pinned', () => {
  expect(writeUp(record, names, false)).toBe(`Session LIV-204, 30 November 2026
The client was told what is kept on 30 November 2026.

Place
- Bootle, Sefton

Limits
- Up to 30 hours a week
- At least £13 an hour
- Age, for the legal minimum: at 18 to 20
- Fare there and back: £4.50 a day
- Paid hours in a day: 7.5
- No nights

Aims
- Work: A day job (In progress)

Jobs
- Shortlisted: Coder (Group 2136, SOC 2010 2136)
  In the client’s words: Writing programs
  Said to the client: You like puzzles.
- Ruled out: Tester (Group 2137, SOC 2010 2137)

Figures, as they stood when they were pinned
- People at work here: about 17,000 people
  Job: Writing programs and Tester
  Looked at for: Bootle, Sefton
  Figure of: sub-major group “Science and engineering”, SOC 2020 21; Sefton
  Period: January to December 2025
  Said of it: small sample, a rough guide only
  Margin: The true figure is likely to be 14,700 to 18,700 people.
  Source: ONS, Annual Population Survey; August 2026
  Pinned: 30 November 2026

Steps
- Ring the college
  Owner: Client
  By: 4 December 2026
  Status: Not started
  Where to go: 0151 496 0100

Close
- Review on 14 December 2026
- Hand-out given: on paper
- The client agreed

Left out: the situation, the private notes and the adviser’s reasons for each job.
`);
});

test('has the private parts behind all else, each under a name that says so', () => {
  const text = writeUp(record, names, true);
  expect(text).toContain('  Why (private): Knows the boss');
  expect(text).not.toContain('Left out');
  expect(
    text.endsWith(`
Situation (private)
Back pain since spring.

Private notes
Ring before noon.
`),
  ).toBe(true);
});
