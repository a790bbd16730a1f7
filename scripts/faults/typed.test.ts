import { expect, test } from 'vitest';
import { chanceFrom } from './chance';
import { Typed } from './typed';

function typed(): Typed {
  const field = new Typed('a');
  field.send('ab')(1000);
  field.send('abc')(2500);
  field.send('abcd');
  return field;
}

test('a kill costs the time since the first key that is gone', () => {
  expect(typed().costOf('ab', 4000)).toEqual({ kind: 'kept', seconds: 1.5 });
  expect(typed().costOf('a', 4000)).toEqual({ kind: 'kept', seconds: 3 });
});

test('a key that the page had not taken in yet costs nothing, kept or not', () => {
  expect(typed().costOf('abc', 4000)).toEqual({ kind: 'kept', seconds: 0 });
  expect(typed().costOf('abcd', 4000)).toEqual({ kind: 'kept', seconds: 0 });
});

test('what was never typed is a record that is lost', () => {
  expect(typed().costOf('abd', 4000)).toEqual({ kind: 'lost' });
  expect(typed().costOf('', 4000)).toEqual({ kind: 'lost' });
});

test('a seed gives the same numbers again, within their range', () => {
  const numbers = (seed: number) => {
    const chance = chanceFrom(seed);
    return Array.from({ length: 200 }, () => chance.whole(3, 7));
  };
  expect(numbers(5)).toEqual(numbers(5));
  expect(numbers(5)).not.toEqual(numbers(6));
  expect(new Set(numbers(5))).toEqual(new Set([3, 4, 5, 6, 7]));
});
