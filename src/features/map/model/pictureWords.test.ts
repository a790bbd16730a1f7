import { expect, test } from 'vitest';
import { classify } from './classify';
import { CLAIMANTS, PAY, TEACHERS, viewOf, YEARLY_PAY } from '../../../../tests/fixtures/map';
import { missingLabel, pictureWords } from './pictureWords';

test('a picture says what the page says of the map', () => {
  const view = viewOf(PAY);
  const words = pictureWords(view, classify(view, 'against-reference'), 'Contains OS data');
  expect(words).toEqual({
    title: 'Middle weekly pay of employees who live here',
    period: 'April 2025',
    key: [
      { fill: 'below', label: 'Lower than Great Britain (1 district)' },
      {
        fill: 'level',
        label: 'About the same as Great Britain, or no clear difference (1 district)',
      },
      { fill: 'above', label: 'Higher than Great Britain (1 district)' },
      {
        fill: 'unjudged',
        label: 'Not compared: the source’s margin is not in this app (1 district)',
      },
      {
        fill: 'missing',
        label: 'No figure: not published; the source does not say why (1 district)',
      },
    ],
    reference: 'Great Britain: £600',
    notes: [
      'Many districts are judged at once. So higher and lower are said only where we are 99.8% sure.',
      'Source: Office for National Statistics: pay survey.',
      'Contains OS data.',
    ],
  });
});

test('a picture explains dashed borders and the figures of skills areas', () => {
  const view = viewOf(TEACHERS);
  const { key, notes } = pictureWords(view, classify(view, 'against-reference'), 'OS data');
  expect(key.at(-1)).toEqual({
    fill: 'skills-area',
    label: 'Border of a local skills area: 1 district shows its figure',
  });
  expect(notes).toContainEqual(expect.stringMatching(/^The figure is the district’s own in 3\./));
});

test('a picture says whom a share is of, and what stands below the key', () => {
  const work = viewOf({ ...CLAIMANTS, indicator: 'employment-rate' });
  const { period } = pictureWords(work, classify(work, 'quantiles'), 'OS data');
  expect(period).toBe('Of people aged 16 to 64, March 2026');
  const pay = viewOf(YEARLY_PAY);
  expect(pictureWords(pay, classify(pay, 'quantiles'), 'OS data').notes).toEqual([
    'The figures are estimates. Two districts in different classes may not differ.',
    'Source: Office for National Statistics: pay survey. Provisional.',
    'OS data.',
  ]);
});

test('several reasons for no figure stand side by side', () => {
  const view = viewOf({ ...PAY, values: [1, 'u', 'c', 'n', 'c'] });
  expect(missingLabel(classify(view, 'quantiles'))).toBe(
    'No figure: too few people asked, not collected for this place or job, or not applicable',
  );
  const two = viewOf({ ...PAY, values: [1, 'u', 'c', 'u', 'c'] });
  expect(missingLabel(classify(two, 'quantiles'))).toBe(
    'No figure: too few people asked, or not collected for this place or job',
  );
});

test('a picture of our own estimate says so', () => {
  const view = viewOf(TEACHERS);
  const { notes } = pictureWords(view, classify(view, 'against-reference'), 'Contains OS data');
  expect(notes).toContain('Our estimate from: Office for National Statistics: population survey.');
});
