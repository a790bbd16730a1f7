import { describe, expect, test } from 'vitest';
import { apartFrom, apartWords } from './apart';
import { CLAIMANTS, PAY, viewOf } from './mapFixtures';

describe('apartFrom', () => {
  test('tells which districts cannot be told apart from the chosen one at 99%', () => {
    const apart = apartFrom(viewOf({ ...PAY, halfWidths: [20, 30, 60, 30, null] }), 'E07000002');
    if (apart.kind !== 'apart') throw new Error(apart.kind);
    // Corby is 90 off: beyond 95% (67.1) and 99% (88.2). Dover is 10 off, Ashford 110 below.
    expect(apart.same.map(({ name }) => name)).toEqual(['Dover']);
    expect([apart.higher, apart.lower, apart.unjudged]).toEqual([1, 1, 0]);
  });

  test('counts a district without a margin of error as one that cannot be judged', () => {
    const apart = apartFrom(viewOf(PAY), 'E07000002');
    expect(apart.kind === 'apart' && apart.unjudged).toBe(1);
  });

  test('leaves out the district that is itself chosen and the one without a figure', () => {
    const apart = apartFrom(viewOf({ ...PAY, values: [600, 600, 600, 600, 'p'] }), 'E07000001');
    expect(apart.kind === 'apart' && apart.same.map(({ gss }) => gss)).toEqual([
      'E07000002',
      'E07000003',
    ]);
  });

  test('says nothing of a full count, nor where nothing is chosen', () => {
    expect(apartFrom(viewOf(CLAIMANTS), 'E07000002')).toEqual({ kind: 'not-said' });
    expect(apartFrom(viewOf(PAY), undefined)).toEqual({ kind: 'not-said' });
  });
});

describe('apartWords', () => {
  test.each([
    [
      'E07000002',
      'Boston cannot be told apart from 0 districts. We are 99% sure that 1 is higher and 1 lower. In 1 no margin of error is given.',
    ],
    [
      'E07000004',
      'No margin of error is given for Dover. So we cannot say which districts differ from it.',
    ],
    ['E07000005', 'Exeter has no figure to set beside the others.'],
  ])('puts %s into words', (gss, words) => {
    expect(apartWords(apartFrom(viewOf(PAY), gss))).toBe(words);
  });
});
