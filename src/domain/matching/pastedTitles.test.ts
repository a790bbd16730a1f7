import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { howSure, MOST_TITLES, pastedTitles } from './pastedTitles';

describe('pastedTitles', () => {
  test.each([
    ['12 x fitter', 'fitter', 12],
    ['fitter (3)', 'fitter', 3],
    ['fitter, 3', 'fitter', 3],
    ['fitter\t3', 'fitter', 3],
    ['3\tfitter', 'fitter', 3],
    ['2. CNC machinist', 'CNC machinist', 1],
    ['• Care  worker ', 'Care worker', 1],
    ['Level 3 tutor', 'Level 3 tutor', 1],
  ])('reads %j', (line, text, people) => {
    expect(pastedTitles(line).titles).toEqual([{ text, people }]);
  });

  test('counts lines that are alike as one title with more people', () => {
    expect(pastedTitles('Welder\n\nwelder\n2 x WELDER\n---\n42').titles).toEqual([
      { text: 'Welder', people: 4 },
    ]);
  });

  test('takes at most 200, and says how many are left out', () => {
    const lines = Array.from(
      { length: 230 },
      (_, at) => `job ${String.fromCodePoint(97 + (at % 26))}${at}x`,
    );
    const { titles, leftOut } = pastedTitles(lines.join('\n'));
    expect([titles.length, leftOut]).toEqual([MOST_TITLES, 30]);
  });

  test('never loses a person, whatever is pasted', () => {
    const line = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.stringMatching(/^[a-z]{3,9}$/));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { titles } = pastedTitles(
          lines.map(([many, word]) => `${many} x ${word}`).join('\n'),
        );
        const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
        expect(sum(titles.map(({ people }) => people))).toBe(sum(lines.map(([many]) => many)));
      }),
    );
  });
});

describe('howSure', () => {
  const of = (...titles: readonly [soc: string, title: string][]) =>
    titles.map(([soc, title]) => ({ soc, title }));

  test('is sure of the very title of one group, as one word or two, one person or more', () => {
    expect(howSure('Forklift drivers', of(['8222', 'Fork lift driver'], ['8211', 'Driver']))).toBe(
      'sure',
    );
    expect(howSure('Cleaner', of(['9233', 'Cleaner'], ['9234', 'Cleaner']))).toBe('check');
  });

  test('finds it likely where the title holds all of it, or all that fit are of one group', () => {
    expect(howSure('welder', of(['5215', 'MIG welder'], ['8129', 'Plastic welder']))).toBe(
      'likely',
    );
    expect(howSure('bank clerk', of(['4123', 'Bank cashier'], ['4123', 'Clerk']))).toBe('likely');
  });

  test('asks to check where several groups fit, and finds nothing where no word is shared', () => {
    expect(howSure('HR advisor', of(['7219', 'Customer advisor'], ['3562', 'Adviser']))).toBe(
      'check',
    );
    expect(howSure('blargh qzx', of(['8131', 'Baler']))).toBe('none');
    expect(howSure('anything', [])).toBe('none');
  });
});
