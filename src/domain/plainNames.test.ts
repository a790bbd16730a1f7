import { describe, expect, test } from 'vitest';
import { plainNameOf, startOfSentence } from './plainNames';

describe('plainNameOf', () => {
  test('is our everyday name of a group', () => {
    const group = {
      edition: 'SOC 2020',
      code: '53',
      title: 'Skilled construction and building trades',
      plain: 'building trades',
    } as const;
    expect(plainNameOf(group)).toBe('building trades');
  });

  test('falls back to the official title where we have no name', () => {
    const minor = { edition: 'SOC 2010', code: '531', title: 'Construction trades' } as const;
    expect(plainNameOf(minor)).toBe('Construction trades');
  });
});

describe('startOfSentence', () => {
  test.each([
    ['building trades', 'Building trades'],
    ['IT managers', 'IT managers'],
    ['', ''],
  ])('turns "%s" into "%s"', (words, opened) => {
    expect(startOfSentence(words)).toBe(opened);
  });
});
