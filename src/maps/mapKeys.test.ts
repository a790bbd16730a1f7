import { expect, test } from 'vitest';
import { mapKey } from './mapKeys';

const press = (
  key: string,
  held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {},
) => mapKey({ key, altKey: false, ctrlKey: false, metaKey: false, ...held });

test.each([
  ['ArrowUp', { kind: 'move', direction: 'up' }],
  ['ArrowLeft', { kind: 'move', direction: 'left' }],
  ['Enter', { kind: 'select' }],
  ['Escape', { kind: 'leave' }],
  ['?', { kind: 'help' }],
  ['-', { kind: 'zoom', by: -1 }],
])('%s has its meaning on the map', (key, meaning) => {
  expect(press(key)).toEqual(meaning);
});

test('Tab is left to the browser', () => {
  expect(press('Tab')).toBeUndefined();
});

test('a key held with Alt, Ctrl or Meta is left to the browser', () => {
  expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
  expect(press('-', { ctrlKey: true })).toBeUndefined();
  expect(press('ArrowUp', { metaKey: true })).toBeUndefined();
});
