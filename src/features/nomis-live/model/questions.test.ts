import { describe, expect, test } from 'vitest';
import {
  createQuestionStore,
  hasFailures,
  isGone,
  mayAsk,
  type Outcome,
  outcomeOf,
  type QuestionId,
} from './questions';

const outcomes = (...all: readonly (readonly [QuestionId, Outcome])[]) => new Map(all);

describe('isGone', () => {
  test.each([
    ['one question without an answer', outcomes(['claimants', 'failed']), false],
    ['two', outcomes(['claimants', 'failed'], ['activity', 'failed']), true],
    [
      'two, while another is still waiting',
      outcomes(['claimants', 'failed'], ['activity', 'failed'], ['reasons', 'waiting']),
      true,
    ],
    [
      'two, where another has a figure',
      outcomes(['claimants', 'failed'], ['activity', 'failed'], ['reasons', 'value']),
      false,
    ],
    [
      'two, where another has a reason: that is an answer',
      outcomes(['claimants', 'failed'], ['activity', 'failed'], ['reasons', 'not-published']),
      false,
    ],
  ])('judges %s', (_, all, expected) => {
    expect(isGone(all)).toBe(expected);
  });
});

describe('mayAsk', () => {
  const waiting = outcomes(
    ['claimants', 'waiting'],
    ['claimant-groups', 'waiting'],
    ['activity', 'waiting'],
    ['modelled', 'waiting'],
    ['reasons', 'waiting'],
  );

  test('lets four go first', () => {
    expect(mayAsk(waiting, 'modelled')).toBe(true);
    expect(mayAsk(waiting, 'reasons')).toBe(false);
  });

  test('lets all go once there is any answer', () => {
    expect(mayAsk(new Map([...waiting, ['claimants', 'value']]), 'reasons')).toBe(true);
  });

  test('lets none go that is not near, nor any when Nomis is gone', () => {
    expect(mayAsk(waiting, 'sizes')).toBe(false);
    const gone = outcomes(['claimants', 'failed'], ['activity', 'failed'], ['reasons', 'waiting']);
    expect(mayAsk(gone, 'reasons')).toBe(false);
  });
});

describe('the store', () => {
  test('tells listeners of a change, once', () => {
    const store = createQuestionStore();
    let told = 0;
    const stop = store.subscribe(() => {
      told += 1;
    });
    store.report('claimants', 'waiting');
    store.report('claimants', 'waiting');
    store.report('claimants', 'failed');
    stop();
    store.report('claimants', 'value');
    expect(told).toBe(2);
  });

  test('lets failures wait again and leaves the rest', () => {
    const store = createQuestionStore();
    store.report('claimants', 'failed');
    store.report('activity', 'value');
    expect(hasFailures(store.outcomes())).toBe(true);
    store.forgetFailures();
    expect([...store.outcomes()]).toEqual([
      ['claimants', 'waiting'],
      ['activity', 'value'],
    ]);
  });
});

test('a reason is the outcome of an answer that has none', () => {
  expect(outcomeOf({ kind: 'missing', reason: 'not-collected' })).toBe('not-collected');
  expect(outcomeOf({ kind: 'failed' })).toBe('failed');
});
