import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuery } from './readQuery';

describe('readQuery', () => {
  test.each([
    ['driver 3.5t', ['van', 'driver']],
    ['7.5 tonne', ['lorry', 'driver']],
    ['3500kg driver', ['van', 'driver']],
    ['18 tonne lorry driver', ['lorry', 'driver']],
    ['cat c driver', ['lorry', 'driver']],
    ['c+e driver', ['lorry', 'driver']],
    ['d1 driver', ['bus', 'driver']],
    ['13 ton digger driver', ['digger', 'driver']],
    ['care assistant £12.50 an hour', ['care', 'assistant']],
    ['cleaner 20 hours a week', ['cleaner']],
    ['chef 40k', ['chef']],
    ['receptionist 9am-5pm', ['receptionist']],
    ['40 year old cook', ['cook']],
    ['45 seater coach driver', ['coach', 'driver']],
    ['barista near leeds', ['barista']],
    ['1 to 1 support', ['support']],
    ['cook in a care home', ['care', 'home', 'cook']],
  ])('finds what names the job in %j', (text, words) => {
    expect(readQuery(text).words).toEqual(words);
  });

  test.each([
    ['level 3 childcare', ['level', '3']],
    ['band 5 nurse', ['band', '5']],
    ['17th edition electrician', ['17th', 'edition']],
    ['360 driver', ['360']],
    ['night porter', ['night']],
  ])('keeps as a help what only says more in %j', (text, helpers) => {
    expect(readQuery(text).helpers).toEqual(helpers);
  });

  test('says the hours that were typed', () => {
    expect(readQuery('16 hours a week').hours).toBe(16);
  });

  test.each(['40k jobs', '£12 an hour', '9-5', '12'])('finds only numbers in %j', (text) => {
    expect(readQuery(text).isOnlyNumbers).toBe(true);
  });

  test('never takes digits alone for the name of a job', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of readQuery(text).words) expect(word).not.toMatch(/^\d+$/);
      }),
    );
  });
});
