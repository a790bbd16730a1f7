import { expect, test } from 'vitest';
import { classify } from './classify';
import { PAY, TEACHERS, viewOf } from './mapFixtures';
import { pictureWords } from './pictureWords';

test('a picture says what the page says of the map', () => {
  const view = viewOf(PAY);
  const words = pictureWords(view, classify(view, 'against-reference'), 'Contains OS data');
  expect(words).toEqual({
    title: 'Weekly pay of people who live here',
    period: 'April 2025',
    key: [
      { fill: 'below', label: 'Lower than Great Britain (1 district)' },
      { fill: 'level', label: 'No clear difference from Great Britain (1 district)' },
      { fill: 'above', label: 'Higher than Great Britain (1 district)' },
      { fill: 'unjudged', label: 'Not compared: no margin of error (1 district)' },
      {
        fill: 'missing',
        label: 'No figure: not published; the source does not say why (1 district)',
      },
    ],
    reference: 'Great Britain: £600',
    notes: ['Source: Office for National Statistics: pay survey.', 'Contains OS data.'],
  });
});

test('a picture of our own estimate says so', () => {
  const view = viewOf(TEACHERS);
  const { notes } = pictureWords(view, classify(view, 'against-reference'), 'Contains OS data');
  expect(notes[0]).toBe('Our estimate from: Office for National Statistics: population survey.');
});
