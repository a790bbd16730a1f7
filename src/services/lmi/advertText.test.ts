import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOfMarkup } from './advertText';

describe('the words of an advert', () => {
  test.each([
    ['Fish &amp; chips <b>cook</b>', 'Fish & chips cook'],
    ['R&amp;amp;D', 'R&amp;D'],
    ['&lt;b&gt;bold&lt;/b&gt;', '<b>bold</b>'],
    ['&#163;12.50 &#x2013; &pound;13', '\u00a312.50 \u2013 \u00a313'],
    ['one<br/>two<p>three</p>', 'one two three '],
    ['a<script>alert(1)</script>b<style>p{}</style>c<!-- d -->e', 'a b c e'],
    ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
    ['cut within <a href="x', 'cut within '],
    [
      '&nosuch; &#xd800; &#x110000; &constructor; &',
      '&nosuch; &#xd800; &#x110000; &constructor; &',
    ],
  ])('are read out of %s', (text, words) => {
    expect(wordsOfMarkup(text)).toBe(words);
  });

  test('stay as they are where there is no markup', () => {
    const plain = fc.string({ unit: fc.constantFrom(...Array.from('abc XYZ 0123.,;:!?()£')) });
    fc.assert(
      fc.property(plain, (text) => {
        expect(wordsOfMarkup(text)).toBe(text);
      }),
    );
  });

  test('hold no whole tag, whatever stands around it', () => {
    const parts = fc.array(fc.constantFrom('<b>', '</b>', '<i', '<', '>', 'x', ' ', '<p>', '"'));
    fc.assert(
      fc.property(parts, (some) => {
        expect(wordsOfMarkup(some.join(''))).not.toMatch(/<\/?(?:b|p)>/);
      }),
    );
  });
});
