import { describe, expect, test } from 'vitest';
import {
  closingOf,
  createPartStore,
  isGone,
  mayAsk,
  type Outcome,
  type Outcomes,
  type PartId,
  progressWords,
  wasGone,
} from './liveParts';

const outcomes = (entries: readonly (readonly [PartId, Outcome])[]): Outcomes => new Map(entries);

const THREE_FAILED = outcomes([
  ['pay', 'failed'],
  ['pay-changes', 'failed'],
  ['description', 'failed'],
]);

describe('isGone', () => {
  test('needs three parts without an answer', () => {
    expect(isGone(outcomes([...THREE_FAILED].slice(1)))).toBe(false);
    expect(isGone(THREE_FAILED)).toBe(true);
  });

  test('is false once any part had an answer, be it none', () => {
    expect(isGone(outcomes([...THREE_FAILED, ['hours', 'value']]))).toBe(false);
    expect(isGone(outcomes([...THREE_FAILED, ['hours', 'not-collected']]))).toBe(false);
  });
});

describe('mayAsk', () => {
  const PARTS: readonly PartId[] = [
    'pay',
    'pay-changes',
    'description',
    'graduates',
    'projection',
    'replacement',
    'shortages',
  ];
  const sevenWaiting = outcomes(PARTS.map((part) => [part, 'waiting'] as const));

  test('lets six parts ask until the service has answered', () => {
    expect(PARTS.map((part) => mayAsk(sevenWaiting, part))).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test('lets every part ask once one has an answer', () => {
    const answered = outcomes([...sevenWaiting, ['pay', 'value']]);
    expect(mayAsk(answered, 'shortages')).toBe(true);
  });

  test('holds the others back while the service looks gone', () => {
    expect(mayAsk(outcomes([...THREE_FAILED, ['hours', 'waiting']]), 'hours')).toBe(false);
  });

  test('is false for a part that has not come near the screen', () => {
    expect(mayAsk(outcomes([]), 'hours')).toBe(false);
    expect(mayAsk(outcomes([['pay', 'value']]), 'hours')).toBe(false);
  });
});

describe('closingOf', () => {
  test('says in one line that the service is switched off, and asks nothing', () => {
    const { lines, canTryAgain } = closingOf(outcomes([]), false);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^Switched off in this copy of the app \(LMI for All\): pay and hours/,
    );
    expect(canTryAgain).toBe(false);
  });

  test('says in one line that the service is gone, and lets it be asked again', () => {
    const { lines, canTryAgain } = closingOf(THREE_FAILED, true);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Source not answering \(LMI for All\): pay and hours by region/);
    expect(canTryAgain).toBe(true);
  });

  test('groups parts by their reason and leaves out what was answered', () => {
    const mixed = outcomes([
      ['pay', 'not-collected'],
      ['hours', 'value'],
      ['description', 'not-collected'],
      ['unemployment', 'not-collected'],
      ['shortages', 'failed'],
    ]);
    expect(closingOf(mixed, true)).toEqual({
      lines: [
        'Not collected for this place or job (LMI for All): estimate of average pay, tasks and ways in and people out of work.',
        'Source not answering (LMI for All): jobs that are hard to fill.',
      ],
      canTryAgain: true,
    });
  });

  test('has nothing to try again where the service said there is none', () => {
    expect(closingOf(outcomes([['hours', 'not-published']]), true).canTryAgain).toBe(false);
  });
});

describe('progressWords', () => {
  test('tells asking from answered', () => {
    expect(progressWords(outcomes([['hours', 'waiting']]))).toBe('LMI for All: asking…');
    expect(progressWords(outcomes([['hours', 'value']]))).toBe(
      'LMI for All answered all that this page asked.',
    );
  });
});

describe('wasGone', () => {
  const MINUTE = 60_000;
  const now = 100 * MINUTE;
  const failed = (minutesAgo: number) => ({
    dataUpdatedAt: 0,
    errorUpdatedAt: now - minutesAgo * MINUTE,
  });
  const answered = (minutesAgo: number) => ({
    dataUpdatedAt: now - minutesAgo * MINUTE,
    errorUpdatedAt: 0,
  });

  test.each([
    ['is false where nothing was asked', [], false],
    ['needs three failures', [failed(1), failed(2)], false],
    ['is true after three failures', [failed(1), failed(2), failed(3)], true],
    ['is false again after ten minutes', [failed(11), failed(12), failed(13)], false],
    ['is false after an answer', [failed(3), failed(3), failed(3), answered(1)], false],
    ['lets older answers be', [failed(1), failed(1), failed(1), answered(5)], true],
  ])('%s', (_, questions, expected) => {
    expect(wasGone(questions, now)).toBe(expected);
  });
});

describe('createPartStore', () => {
  test('starts gone where the pages before found the service gone', () => {
    const store = createPartStore(true);
    expect(isGone(store.outcomes())).toBe(true);
    expect(mayAsk(store.outcomes(), 'hours')).toBe(false);
    store.forgetFailures();
    expect(isGone(store.outcomes())).toBe(false);
    expect(mayAsk(store.outcomes(), 'pay')).toBe(true);
  });

  test('tells its listeners of a change, and of a change only', () => {
    const store = createPartStore();
    let calls = 0;
    const stop = store.subscribe(() => {
      calls += 1;
    });
    store.report('hours', 'waiting');
    store.report('hours', 'waiting');
    store.report('hours', 'failed');
    stop();
    store.report('hours', 'value');
    expect(calls).toBe(2);
  });

  test('forgets failures and keeps answers', () => {
    const store = createPartStore();
    store.report('hours', 'failed');
    store.report('pay', 'value');
    store.forgetFailures();
    expect([...store.outcomes()]).toEqual([
      ['hours', 'waiting'],
      ['pay', 'value'],
    ]);
  });
});
