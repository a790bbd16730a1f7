import { expect, test } from 'vitest';
import { fleschKincaidGrade } from '@/domain/readability';
import { classify } from './classify';
import { CLAIMANTS, PAY, TEACHERS, viewOf } from './mapFixtures';
import {
  isSurveyByAmount,
  mapSummary,
  mapTitle,
  METHOD_LABELS,
  periodClassWords,
} from './mapWords';

test('a map of a group of jobs is named by the group', () => {
  expect(mapTitle(viewOf(TEACHERS))).toBe(
    'Teaching professionals: how common they are, against England',
  );
  expect(mapTitle(viewOf(PAY))).toBe('Weekly pay of people who live here');
});

test('a map is told in a sentence', () => {
  const view = viewOf(CLAIMANTS);
  expect(mapSummary(view, classify(view, 'quantiles'))).toBe(
    '1.3% to 2.7% in 2 of 5 districts, 4.6% in 1, 5.1% to 10.1% in 2.',
  );
});

test('districts without a figure are told apart', () => {
  const view = viewOf(PAY);
  expect(mapSummary(view, classify(view, 'against-reference'))).toBe(
    'Lower than Great Britain in 1 of 5 districts, no clear difference from Great Britain in 1, ' +
      'higher than Great Britain in 1, not compared: no margin of error in 1. No figure in 1.',
  );
});

test('a map without any figure says so', () => {
  const view = viewOf({ ...PAY, values: ['p', 'p', 'p', 'p', 'p'], halfWidths: undefined });
  expect(mapSummary(view, classify(view, 'quantiles'))).toBe('No district has a figure.');
});

test('the ways to class are easy to read', () => {
  const text = Object.values(METHOD_LABELS)
    .map((label) => `${label}.`)
    .join(' ');
  expect(fleschKincaidGrade(text)).toBeLessThanOrEqual(7);
});

test('classes by amount are said to part estimates, and never full counts', () => {
  expect(isSurveyByAmount(viewOf(PAY), 'quantiles')).toBe(true);
  expect(isSurveyByAmount(viewOf(PAY), 'against-reference')).toBe(false);
  expect(isSurveyByAmount(viewOf(CLAIMANTS), 'quantiles')).toBe(false);
});

test('what colours of two periods have in common is said for each way to class', () => {
  expect(periodClassWords(viewOf(CLAIMANTS), 'same-every-period')).toBe(
    'A colour stands for the same amounts in every period.',
  );
  expect(periodClassWords(viewOf(PAY), 'against-reference')).toContain('against Great Britain');
  expect(periodClassWords(viewOf(CLAIMANTS), 'quantiles')).toContain('made anew');
});
