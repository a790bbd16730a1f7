import { expect, test } from 'vitest';
import { fleschKincaidGrade } from '../../../../scripts/readability/fleschKincaid';
import { classify } from './classify';
import { CLAIMANTS, PAY, TEACHERS, viewOf, YEARLY_PAY } from '../../../../tests/fixtures/map';
import {
  lineBelowTitle,
  mapSummary,
  mapTitle,
  METHOD_LABELS,
  periodClassWords,
  sourceWords,
  titleWithBase,
} from './mapWords';

test('a map of a group of jobs is named by the group', () => {
  expect(mapTitle(viewOf(TEACHERS))).toBe(
    'Teaching professionals: how common they are, against England',
  );
  expect(mapTitle(viewOf(PAY))).toBe('Middle weekly pay of employees who live here');
});

test('a map is told in a sentence', () => {
  const view = viewOf(CLAIMANTS);
  expect(mapSummary(view, classify(view, 'quantiles'))).toBe(
    '1.3% to 2.7% in 2 of 5 districts, 4.4% in 1, 5.1% to 10.1% in 2.',
  );
});

test('districts without a figure are told apart', () => {
  const view = viewOf(PAY);
  expect(mapSummary(view, classify(view, 'against-reference'))).toBe(
    'Lower than Great Britain in 1 of 5 districts, about the same or no clear difference in 1, ' +
      'higher than Great Britain in 1, not compared in 1. No figure in 1.',
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

test('a map whose figures are partly those of skills areas says of how many', () => {
  const view = viewOf(TEACHERS);
  expect(mapSummary(view, classify(view, 'against-reference'))).toMatch(
    / No figure in 1\. The figure is the district’s own in 3\. In 1 it is that of the local skills area around it\.$/,
  );
});

test('a share says below its title whom it is of', () => {
  const work = { ...CLAIMANTS, indicator: 'employment-rate', label: 'People in work' };
  expect(lineBelowTitle(viewOf(work))).toBe('Of people aged 16 to 64, March 2026');
  expect(titleWithBase(viewOf(work))).toBe('People in work, of people aged 16 to 64');
  const modelled = { ...work, indicator: 'unemployment-rate-modelled' };
  expect(lineBelowTitle(viewOf(modelled))).toBe(
    'Of people aged 16 and over in work or looking, March 2026',
  );
  expect(lineBelowTitle(viewOf(CLAIMANTS))).toBe('March 2026');
});

test('what the source says of the figures stands behind its name', () => {
  expect(sourceWords(viewOf(YEARLY_PAY))).toBe(
    'Source: Office for National Statistics: pay survey. Provisional.',
  );
  expect(sourceWords(viewOf({ ...PAY, flags: ['our-estimate', 'experimental'] }))).toBe(
    'Our estimate from: Office for National Statistics: pay survey. Experimental.',
  );
  expect(sourceWords(viewOf({ ...PAY, flags: ['furlough-2021'] }))).toMatch(
    /Affected by furlough\.$/,
  );
});

test('what colours of two periods have in common is said for each way to class', () => {
  expect(periodClassWords(viewOf(CLAIMANTS), 'same-every-period')).toBe(
    'A colour stands for the same amounts in every period.',
  );
  expect(periodClassWords(viewOf(PAY), 'against-reference')).toContain('against Great Britain');
  expect(periodClassWords(viewOf(CLAIMANTS), 'quantiles')).toContain('made anew');
});
