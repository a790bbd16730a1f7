import { describe, expect, test } from 'vitest';
import { answered, unanswered } from '@/domain/answer';
import type { Asked } from '@/domain/asked';
import { orElse, together } from './asked';

const waiting: Asked<number> = { kind: 'waiting' };
const failed: Asked<number> = { kind: 'failed' };
const one = answered(1);
const none = unanswered('not-collected');

describe('orElse', () => {
  test('takes the wider group only where the group itself has none', () => {
    expect(orElse(one, answered(2))).toEqual(one);
    expect(orElse(failed, answered(2))).toEqual(failed);
    expect(orElse(none, answered(2))).toEqual(answered(2));
  });

  test('keeps the first reason where the wider group has none either', () => {
    expect(orElse(none, unanswered('not-published'))).toEqual(none);
  });
});

describe('together', () => {
  test('is answered where one of several is', () => {
    expect(together([failed, one])).toEqual(answered(null));
  });

  test('waits while any may still come, then fails before it is missing', () => {
    expect(together([none, waiting])).toEqual(waiting);
    expect(together([none, failed])).toEqual(failed);
    expect(together([none, none])).toEqual(none);
  });
});
