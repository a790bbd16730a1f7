import { expect, test } from 'vitest';
import { midSentence } from './midSentence';

test.each([
  ['Weekly pay of people who live in Leeds', 'weekly pay of people who live in Leeds'],
  ['UK pay', 'UK pay'],
  ['A quarter earn less', 'a quarter earn less'],
  ['', ''],
])('midSentence makes of “%s” “%s”', (label, expected) => {
  expect(midSentence(label)).toBe(expected);
});
