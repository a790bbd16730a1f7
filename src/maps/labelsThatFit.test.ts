import { expect, test } from 'vitest';
import { type LabelWish, labelsThatFit } from './labelsThatFit';

const wish = (name: string, more: Partial<LabelWish> = {}): LabelWish => ({
  gss: name,
  name,
  figure: '3.8%',
  x: 100,
  y: 100,
  width: 200,
  height: 100,
  isOwn: false,
  ...more,
});

const names = (wishes: readonly LabelWish[]) => labelsThatFit(wishes).map(({ name }) => name);

test('a label wider or taller than its district is left out', () => {
  expect(names([wish('Blackburn with Darwen', { width: 60 })])).toEqual([]);
  expect(names([wish('Leeds', { height: 20 })])).toEqual([]);
});

test('the chosen district is labelled however small it is', () => {
  expect(names([wish('Isles of Scilly', { width: 2, height: 2, isOwn: true })])).toEqual([
    'Isles of Scilly',
  ]);
});

test('of two labels in one place the chosen one stands, else the larger district', () => {
  const small = wish('Small', { width: 120, x: 110 });
  expect(names([small, wish('Large')])).toEqual(['Large']);
  expect(names([{ ...small, isOwn: true }, wish('Large')])).toEqual(['Small']);
});

test('labels beside each other both stand', () => {
  expect(names([wish('One'), wish('Two', { x: 300 })])).toEqual(['One', 'Two']);
});
