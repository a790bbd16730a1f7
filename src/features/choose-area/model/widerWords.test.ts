import { describe, expect, test } from 'vitest';
import type { WiderArea } from './placeIndex';
import { widerQuestion, widerWords } from './widerWords';
import { inEnglish } from '@/shared/words/inEnglish';

const surrey: WiderArea = {
  id: 'wider-1',
  name: 'Surrey',
  kind: 'county',
  districts: [1, 2, 3],
  parts: [],
};
const england: WiderArea = {
  id: 'wider-2',
  name: 'England',
  kind: 'nation',
  gss: 'E92000001',
  districts: [1, 2, 3, 4],
  parts: ['wider-3', 'wider-4'],
};

describe('widerWords', () => {
  test.each([
    [surrey, 'county: a wider area with 3 districts'],
    [{ ...surrey, kind: 'part-of-nation' } as const, 'a wider area with 3 districts'],
    [england, 'nation: a wider area with 2 parts'],
  ])('of %j are %s', (area, words) => {
    expect(inEnglish(widerWords(area))).toBe(words);
  });
});

describe('widerQuestion', () => {
  test.each([
    [surrey, true, 'Figures for a job are by district. Choose one in Surrey.'],
    [surrey, false, 'The figures are by district. Choose one in Surrey.'],
    [england, true, 'Figures for a job are by district. Choose a part of England first.'],
  ])('of %j, for a job: %s, is %s', (area, isForJob, words) => {
    expect(inEnglish(widerQuestion(area, isForJob))).toBe(words);
  });
});
