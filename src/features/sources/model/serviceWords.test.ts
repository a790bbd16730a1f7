import { expect, test } from 'vitest';
import { serviceWords } from './serviceWords';

test('answers at hand are dated where the service is silent', () => {
  expect(serviceWords('silent', '2026-11-23')).toBe(
    'Not answering. Answers of 23 November 2026 are shown where there are any.',
  );
});

test('the pack stands where nothing was kept', () => {
  expect(serviceWords('silent')).toBe('Not answering. The figures of the data pack stand.');
});

test('nothing is dated while the service answers', () => {
  expect(serviceWords('answering', '2026-11-23')).toBe('Live: it answered in this visit.');
});
