import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceProblem, situationWarnings } from './recordText';

const FIRST = ['Jo', 'Al', 'Ann', 'Mary', 'Sian', 'Zoë', 'Mohammed', 'Łukasz', 'Nguyễn'];
const LAST = ['Li', 'Wu', 'Smith', "O'Neill", 'Jones-Price', 'Müller', 'Begum', 'Kowalska'];
const name = fc.tuple(fc.constantFrom(...FIRST), fc.constantFrom(...LAST));
const digits = (least: number, most: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most })
    .map((list) => list.join(''));
const separator = fc.constantFrom('', ' ', '-', '.');

describe('referenceProblem', () => {
  test.each(['', '  ', 'LIV-204', 'A1047', '42', 'case 42', 'Ref 2026/114', 'WC 7/15', 'b-12-c'])(
    'lets %j stand',
    (text) => {
      expect(referenceProblem(text)).toBeUndefined();
    },
  );

  test.each([
    ['jo@example.org 1', 'an e-mail address'],
    ['07700 900123', 'a phone number'],
    ['+44 7700 900 123', 'a phone number'],
    ['case 0151 496 0123', 'a phone number'],
    ['485 777 3456', 'a phone number'],
    ['QQ 12 34 56 C', 'a National Insurance number'],
    ['qq123456c', 'a National Insurance number'],
    ['3/5/87', 'a date'],
    ['03.05.1987', 'a date'],
    ['1987-05-03', 'a date'],
    ['3rd May 1987', 'a date'],
    ['May 3, 1987', 'a date'],
    ['03051987', 'a date'],
    ['030587', 'a date'],
    ['A-19870503', 'a date'],
    ['Jo 42', 'a name'],
    ['smith 12', 'a name'],
    ['JSmith42', 'a name'],
    ['AB', 'a name'],
    ['SMITH-1', 'a name'],
  ])('refuses %j, which looks like %s', (text, what) => {
    expect(referenceProblem(text)).toContain(`This looks like ${what}`);
  });

  test('refuses any first and last name, with or without a number', () => {
    fc.assert(
      fc.property(name, digits(0, 4), separator, ([first, last], number, mark) => {
        expect(referenceProblem(`${first} ${last}${mark}${number}`)).toBeDefined();
      }),
    );
  });

  test('refuses any day of birth however it is written', () => {
    const birth = fc.date({
      min: new Date('1930-01-01'),
      max: new Date('2015-12-31'),
      noInvalidDate: true,
    });
    const form = fc.constantFrom('/', '-', '.', '');
    fc.assert(
      fc.property(birth, form, fc.boolean(), (date, mark, yearFirst) => {
        const parts = date.toISOString().slice(0, 10).split('-');
        const written = (yearFirst ? parts : parts.toReversed()).join(mark);
        expect(referenceProblem(written)).toBeDefined();
      }),
    );
  });

  test('refuses any National Insurance number however it is spaced', () => {
    const letter = fc.constantFrom(...Array.from('ABCEGHJKLMNPRSTWXYZ'));
    fc.assert(
      fc.property(letter, letter, digits(6, 6), separator, (first, second, number, mark) => {
        const written = [`${first}${second}`, ...(number.match(/../g) ?? []), 'C'].join(mark);
        expect(referenceProblem(written)).toBeDefined();
      }),
    );
  });

  test('refuses any phone number however it is spaced', () => {
    const spaces = fc.array(separator, { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(digits(9, 9), spaces, (number, marks) => {
        const written = Array.from(number)
          .map((digit, index) => `${marks[index] ?? ''}${digit}`)
          .join('');
        expect(referenceProblem(`07${written}`)).toBeDefined();
      }),
    );
  });

  test('lets any short code in capitals with up to five figures stand', () => {
    const code = fc
      .array(fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')), {
        minLength: 0,
        maxLength: 3,
      })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(code, digits(1, 5), fc.constantFrom('', '-', '/'), (letters, number, mark) => {
        expect(referenceProblem(`${letters}${mark}${number}`)).toBeUndefined();
      }),
    );
  });

  test('never throws and never repeats what was typed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (text) => {
        expect(referenceProblem(text) ?? '').not.toContain(text.trim() || '\0');
      }),
    );
  });
});

describe('situationWarnings', () => {
  test('finds words of health and of convictions, once each', () => {
    expect(
      situationWarnings('Has anxiety and a fit note. Anxiety is worse; was on probation.'),
    ).toEqual([
      { topic: 'health', words: ['anxiety', 'fit note'] },
      { topic: 'convictions', words: ['probation'] },
    ]);
  });

  test('says nothing of other text', () => {
    expect(situationWarnings('Drove a van for six years. Wants day shifts near Bootle.')).toEqual(
      [],
    );
  });
});
