import { describe, expect, test } from 'vitest';
import { apartFrom, apartWords, sameWords } from './apart';
import { CLAIMANTS, PAY, TEACHERS, viewOf, YEARLY_PAY } from '../../../../tests/fixtures/map';

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
      'Boston cannot be told apart from 0 districts. Taken one at a time, we are 99% sure that 1 is higher and 1 lower. In 1 no margin of error is given.',
    ],
    [
      'E07000004',
      'No margin of error is given for Dover. So we cannot say which districts differ from it.',
    ],
    ['E07000005', 'Exeter has no figure to set beside the others.'],
  ])('puts %s into words', (gss, words) => {
    expect(apartWords(apartFrom(viewOf(PAY), gss))).toBe(words);
  });

  test('says nothing of a district that shows the figure of its skills area', () => {
    const apart = apartFrom(viewOf(TEACHERS), 'E07000002');
    expect(apart.kind).toBe('wider');
    expect(apartWords(apart)).toBe(
      'The figure of Boston is that of Tees Valley, the skills area around it. So we cannot say which districts differ from it.',
    );
    expect(sameWords(apart, 'E07000001')).toBeUndefined();
  });

  test('judges no district by the figure of its skills area', () => {
    const apart = apartFrom(viewOf(TEACHERS), 'E07000001');
    // Boston is 0.7 ± 0.2: beyond doubt below Ashford, were it Boston's own.
    expect(apart.kind === 'apart' && [apart.same.length, apart.lower, apart.wider]).toEqual([
      0, 1, 1,
    ]);
    expect(apartWords(apart)).toContain(' 1 more has no figure of its own.');
  });

  test.each([
    [[600, 500, 700, 720, 740], 'each of 3 is higher and 1 lower.'],
    [[500, 600, 700, 720, 740], 'each of 4 is higher. We cannot say that any is lower.'],
    [[740, 600, 700, 690, 680], 'each of 4 is lower. We cannot say that any is higher.'],
    [[600, 600, 600, 600, 600], 'We cannot say that any is higher or lower.'],
  ])('says of %j what each pair alone bears', (values, words) => {
    const apart = apartFrom(viewOf({ ...PAY, values, halfWidths: [9, 9, 9, 9, 9] }), 'E07000001');
    expect(apartWords(apart)).toContain(words);
  });

  test('judges nothing by an error we would have to assume', () => {
    expect(apartFrom(viewOf(YEARLY_PAY), 'E07000002').kind).toBe('no-margin');
    const some = viewOf({ ...PAY, values: [500, 610, 700, 620, 'p'] });
    const words = apartWords(apartFrom(some, 'E07000002'));
    expect(words).toContain('no margin of error is given');
  });
});
