import { describe, expect, test } from 'vitest';
import type { HandoutStep } from '@/domain/record';
import { sheetOf, stepsOf } from './sheet';
import type { HandoutJob } from './sheet';

const job = (title: string, paySource: string): HandoutJob => ({
  soc: '2136',
  title,
  lines: [
    { label: 'Pay', text: `Pay of ${title}`, source: paySource },
    { label: 'What it is', text: `About ${title}`, source: '' },
  ],
});

describe('sheetOf', () => {
  test('puts the jobs side by side in the same five lines', () => {
    const { heads, rows } = sheetOf([job('A', 'ASHE'), job('B', 'ASHE')], [], []);
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
    const { near: numbered, sources } = sheetOf([job('A', 'ASHE'), job('B', 'Census')], near, []);
    expect(sources).toEqual(['ASHE', 'Census', 'APS']);
    expect(numbered).toEqual([{ text: 'Near', source: 3 }]);
  });

  test('takes three jobs at most', () => {
    const jobs = ['A', 'B', 'C', 'D'].map((title) => job(title, ''));
    expect(sheetOf(jobs, [], []).heads.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
  });

  test('has the official group under the client’s words', () => {
    const own = { ...job('Dinner lady', ''), group: 'School midday assistants' };
    expect(sheetOf([own], [], []).heads).toEqual([
      { title: 'Dinner lady', group: 'School midday assistants' },
    ]);
  });

  test('has every pinned figure, with the job it was for and the number of its source', () => {
    const pins = Array.from({ length: 9 }, (_, at) => ({
      job: 'Dinner lady',
      text: `Figure ${at}.`,
      source: at < 8 ? 'ASHE' : 'Census',
    }));
    const sheet = sheetOf([job('A', 'ASHE')], [], [...pins, { text: 'Of a place.', source: '' }]);
    expect(sheet.pins).toHaveLength(10);
    expect(sheet.pins.slice(7)).toEqual([
      { job: 'Dinner lady', text: 'Figure 7.', source: 1 },
      { job: 'Dinner lady', text: 'Figure 8.', source: 2 },
      { text: 'Of a place.', source: undefined },
    ]);
  });
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
