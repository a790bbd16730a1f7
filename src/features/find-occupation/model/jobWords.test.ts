import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobWords, otherForms } from './jobWords';

describe('jobWords', () => {
  test.each([
    ['Café worker', ['cafe', 'worker']],
    ['FORK-LIFT  truck', ['fork', 'lift', 'truck']],
    ["Butcher's assistants", ['butcher', 'assistant']],
    ['Painter & decorator', ['painter', 'decorator']],
    ['nurses', ['nurse']],
    ['secretaries', ['secretary']],
    ['waitresses', ['waitress']],
    ['bus', ['bus']],
    ['textile mfr', ['textile', 'manufacturing']],
    ['of the', []],
    ['  ', []],
  ])('reads %j', (text, words) => {
    expect(jobWords(text)).toEqual(words);
  });

  test('gives plain words for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of jobWords(text)) expect(word).toMatch(/^[a-z0-9]+$/);
      }),
    );
  });
});

describe('otherForms', () => {
  test('turns the work into the worker', () => {
    expect(otherForms('plastering')).toContainEqual(['plasterer', 0.9]);
  });
  test('turns a woman into the man of the index', () => {
    expect(otherForms('postwoman')).toEqual([['postman', 0.95]]);
  });
  test('knows the British word for an American one', () => {
    expect(otherForms('truck')).toEqual([['lorry', 0.82]]);
  });
  test('leaves other words alone', () => {
    expect(otherForms('clerk')).toEqual([]);
  });
});
