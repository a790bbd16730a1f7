import { describe, expect, test } from 'vitest';
import { answered, unanswered } from './answer';
import { askedOf } from './asked';

const one = answered(1);
const none = unanswered('not-collected');

describe('askedOf', () => {
  test('keeps an answer while it is asked for again', () => {
    expect(askedOf({ data: one, isError: false, isFetching: true })).toEqual(one);
  });

  test('waits where a reason for none is asked about again', () => {
    expect(askedOf({ data: none, isError: false, isFetching: true })).toEqual({ kind: 'waiting' });
  });

  test('waits where a failure is asked about again', () => {
    expect(askedOf({ data: undefined, isError: true, isFetching: true })).toEqual({
      kind: 'waiting',
    });
  });

  test('gives the reason for none', () => {
    expect(askedOf({ data: none, isError: false, isFetching: false })).toEqual(none);
  });

  test('tells a failure from a question that was not asked yet', () => {
    expect(askedOf({ data: undefined, isError: true, isFetching: false })).toEqual({
      kind: 'failed',
    });
    expect(askedOf({ data: undefined, isError: false, isFetching: false })).toEqual({
      kind: 'waiting',
    });
  });
});
