import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fleschKincaidGrade } from '../../../../scripts/readability/fleschKincaid';
import {
  CLAIMANTS,
  OPENINGS,
  PAY,
  PROJECTED,
  TEACHERS,
  viewOf,
} from '../../../../tests/fixtures/map';
import { keyNotes, widerCount, widerWords } from './mapNotes';

beforeAll(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 30), toFake: ['Date'] });
});

afterAll(() => {
  vi.useRealTimers();
});

test('districts with a figure of their own are told from those of a skills area', () => {
  expect(widerCount(viewOf(TEACHERS))).toBe(1);
  expect(widerWords(viewOf({ ...TEACHERS, levels: 'dllld' }))).toBe(
    'The figure is the district’s own in 1. In 3 it is that of the local skills area around it.',
  );
  expect(widerWords(viewOf(PROJECTED))).toBe(
    'Every figure is that of the local skills area around the district.',
  );
  expect(widerWords(viewOf(PAY))).toBeUndefined();
});

test('a district without a figure is not counted to a skills area', () => {
  expect(widerCount(viewOf({ ...TEACHERS, levels: 'ddddl' }))).toBe(0);
});

test('openings are said to be of people who leave, and partly past', () => {
  expect(keyNotes(viewOf(OPENINGS), 'quantiles')[0]).toBe(
    'Jobs that come free as people leave the work. People who change employer are not in it. Projected. A yearly share of the years 2020 to 2035. Five of those 15 years are past.',
  );
  expect(keyNotes(viewOf(PROJECTED), 'against-reference')).toEqual([]);
});

test('verdicts on samples say how sure they are, counts and projections do not', () => {
  const words = [
    'Many districts are judged at once. So higher and lower are said only where we are 99.8% sure.',
  ];
  expect(keyNotes(viewOf(PAY), 'against-reference')).toEqual(words);
  expect(keyNotes(viewOf(CLAIMANTS), 'against-reference')).toEqual([]);
  expect(keyNotes(viewOf(PROJECTED), 'against-reference')).toEqual([]);
});

test('classes by amount are said to part estimates, and never full counts', () => {
  const words = ['The figures are estimates. Two districts in different classes may not differ.'];
  expect(keyNotes(viewOf(PAY), 'quantiles')).toEqual(words);
  expect(keyNotes(viewOf(CLAIMANTS), 'quantiles')).toEqual([]);
});

test('the notes are easy to read', () => {
  const text = [
    widerWords(viewOf(TEACHERS)),
    widerWords(viewOf(PROJECTED)),
    ...keyNotes(viewOf(PAY), 'against-reference'),
    ...keyNotes(viewOf(OPENINGS), 'quantiles'),
  ].join(' ');
  expect(fleschKincaidGrade(text)).toBeLessThanOrEqual(7);
});
