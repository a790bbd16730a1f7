import { expect, test } from 'vitest';
import { reasonWords } from './reasonWords';
import { inEnglish } from '@/shared/words/inEnglish';

test.each([
  [{ kind: 'town', name: 'Bootle' }, 'for Bootle'],
  [{ kind: 'other', name: 'Western Isles' }, 'for Western Isles'],
  [{ kind: 'former', name: 'Allerdale' }, 'for Allerdale, now part of it'],
  [{ kind: 'jobcentre', name: 'Crosby' }, 'for Crosby jobcentre (2019)'],
  [{ kind: 'station', name: 'Crewe' }, 'for Crewe station'],
  [
    { kind: 'station', name: 'Oxford Circus Underground Station' },
    'for Oxford Circus Underground Station',
  ],
  [{ kind: 'outward', name: 'LS1' }, 'for LS1'],
  [{ kind: 'outward', name: 'EC1A', sharePercent: 70 }, 'for EC1A, 70% of it'],
  [{ kind: 'outward', name: 'EC1A', sharePercent: 0 }, 'for EC1A, under 1% of it'],
] as const)('of %j is %s', (why, words) => {
  expect(inEnglish(reasonWords(why))).toBe(words);
});
