import { describe, expect, test } from 'vitest';
import type { HandoutStep } from '@/domain/record';
import { sheetOf, stepsOf } from './sheet';
import type { HandoutContent, HandoutJob } from './sheet';
import { english } from '../../../../tests/support/english';

const job = (title: string, paySource: string): HandoutJob => ({
  soc: '2136',
  title,
  lines: [
    { label: 'Pay', text: `Pay of ${title}`, source: paySource },
    { label: 'What it is', text: `About ${title}`, source: '' },
  ],
});

const sheet = (content: Partial<HandoutContent>) =>
  english(
    sheetOf({
      jobs: [],
      near: [],
      pins: [],
      steps: [],
      reviewOn: '',
      help: [],
      contact: [],
      madeOn: '2026-11-30',
      ...content,
    }),
  );

describe('sheetOf', () => {
  test('puts the jobs side by side in the same five lines', () => {
    const { heads, rows } = sheet({ jobs: [job('A', 'ASHE'), job('B', 'ASHE')] });
    expect(heads).toEqual([{ title: 'A' }, { title: 'B' }]);
    expect(rows.map(({ label }) => label)).toEqual([
      'What it is',
      'Pay',
      'Here',
      'Getting in',
      'Outlook',
    ]);
    expect(rows[1]?.cells).toEqual([
      { text: 'Pay of A', source: 1 },
      { text: 'Pay of B', source: 1 },
    ]);
  });

  test('names each source once, in the order they are read', () => {
    const near = [{ text: 'Near', source: 'APS' }];
    const { near: numbered, sources } = sheet({
      jobs: [job('A', 'ASHE'), job('B', 'Census')],
      near,
    });
    expect(sources.map(({ text }) => text)).toEqual(['ASHE', 'Census', 'APS']);
    expect(numbered).toEqual([{ text: 'Near', source: 3 }]);
  });

  test('takes three jobs at most', () => {
    const jobs = ['A', 'B', 'C', 'D'].map((title) => job(title, ''));
    expect(sheet({ jobs }).heads.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
  });

  test('has the official group under the client’s words', () => {
    const own = { ...job('Dinner lady', ''), group: 'School midday assistants' };
    expect(sheet({ jobs: [own] }).heads).toEqual([
      { title: 'Dinner lady', group: 'School midday assistants' },
    ]);
  });

  test('has every pinned figure, with the job it was for and the number of its source', () => {
    const pins = Array.from({ length: 9 }, (_, at) => ({
      job: 'Dinner lady',
      text: `Figure ${at}.`,
      source: at < 8 ? 'ASHE' : 'Census',
    }));
    const made = sheet({
      jobs: [job('A', 'ASHE')],
      pins: [...pins, { text: 'Of a place.', source: '' }],
    });
    expect(made.pins).toHaveLength(10);
    expect(made.pins.slice(7)).toEqual([
      { job: 'Dinner lady', text: 'Figure 7.', source: 1 },
      { job: 'Dinner lady', text: 'Figure 8.', source: 2 },
      { text: 'Of a place.', source: undefined },
    ]);
  });
});

describe('what the adviser says to the client', () => {
  const withWhy = (title: string, why?: string): HandoutJob => ({
    ...job(title, 'ASHE'),
    ...(why === undefined ? {} : { why }),
  });

  test('is the first line of the jobs, where anything is written', () => {
    expect(sheet({ jobs: [withWhy('A', 'You like it.'), withWhy('B')] }).rows[0]).toEqual({
      label: 'Why these jobs',
      cells: [
        { text: 'You like it.', source: undefined },
        { text: '', source: undefined },
      ],
    });
    expect(sheet({ jobs: [withWhy('A', 'You like it.')] }).rows[0]?.label).toBe('Why this job');
    expect(sheet({ jobs: [withWhy('A'), withWhy('B')] }).rows[0]?.label).toBe('What it is');
  });

  test('is the next meeting, while that is still to come', () => {
    const review = (reviewOn: string) => sheet({ reviewOn }).review;
    expect(review('2026-12-14')).toBe('We meet again on 14 December 2026.');
    expect(review('2026-11-30')).toBe('We meet again on 30 November 2026.');
    expect(review('2026-11-29')).toBe('');
    expect(review('')).toBe('');
  });

  test('is how to reach them, before all other help', () => {
    const help = [{ name: 'Careers Wales', where: '0800 028 4844' }];
    expect(sheet({ help, contact: ['Sam Okafor', '0151 496 0123'] }).help).toEqual([
      { name: 'Your adviser', where: 'Sam Okafor, 0151 496 0123' },
      ...help,
    ]);
    expect(sheet({ help }).help).toEqual(help);
  });
});

test('a source goes with the last line that rests on it', () => {
  const lines = [
    { label: 'Pay', text: 'Pay', source: 'ASHE' },
    { label: 'Here', text: 'Here', source: 'APS' },
  ] as const;
  const { sources } = sheet({
    jobs: [{ soc: '2136', title: 'A', lines }],
    pins: [
      { text: 'Pay then', source: 'ASHE' },
      { text: 'Adverts', source: 'Textkernel' },
    ],
  });
  expect(sources).toEqual([
    { text: 'ASHE', rest: 'needed' },
    { text: 'APS', rest: 'spare-second' },
    { text: 'Textkernel', rest: 'spare' },
  ]);
});

describe('stepsOf', () => {
  const step = (what: string, owner: HandoutStep['owner'], due: string): HandoutStep => ({
    what,
    owner,
    due,
    signpost: '',
  });

  test('has the client’s steps first, by day, and leaves out empty ones', () => {
    const steps = [
      step('ask', 'adviser', '2026-12-01'),
      step('later', 'client', ''),
      step(' ', 'client', '2026-12-01'),
      step('soon', 'client', '2026-12-02'),
    ];
    expect(stepsOf(steps).map(({ what }) => what)).toEqual(['soon', 'later', 'ask']);
  });

  test('drops no step, however many there are', () => {
    const steps = Array.from({ length: 30 }, (_, at) => step(`${at}`, 'client', ''));
    expect(stepsOf(steps)).toEqual(steps);
  });
});
