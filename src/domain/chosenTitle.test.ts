import { describe, expect, test } from 'vitest';
import { shownTitle, titleInList } from './chosenTitle';

describe('a title as its row shows it', () => {
  test.each([
    ['Cleaner', 'carpets', 'Cleaner, carpets'],
    ['Presser', 'textile mfr', 'Presser, textile manufacturing'],
    ['Engineer', 'nos', 'Engineer, kind not given'],
    ['brickie', '', 'Brickie'],
  ])('writes %j, %j out as %j', (title, qualifier, text) => {
    expect(shownTitle(title, qualifier)).toBe(text);
  });
});

describe('a title in the list of its group', () => {
  const titles = { '8214': ['Delivery driver'], '8219': ['Driver', 'Van driver'] };

  test('brings its own SOC 2020 code, whatever its capitals', () => {
    expect(titleInList(titles, 'van DRIVER')).toEqual({ text: 'Van driver', soc2020: '8219' });
  });

  test('is undefined where the list has none such', () => {
    expect(titleInList(titles, 'Van')).toBeUndefined();
  });
});
