import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasonOfMarker } from './missingMarkers';

describe('reasonOfMarker', () => {
  test.each([
    ['', 'not-published'],
    ['unreliable', 'unreliable'],
    ['small-sample', 'unreliable'],
    ['low', 'unreliable'],
    ['disclosive', 'disclosive'],
    ['zero-or-disclosive', 'disclosive'],
    ['suppressed', 'disclosive'],
    ['suppressed-or-nil', 'disclosive'],
    ['not-published', 'not-published'],
    ['not-available', 'not-published'],
    ['nil', 'not-published'],
    ['withheld', 'wrong-in-source'],
    ['wrong-in-source', 'wrong-in-source'],
    ['not-covered', 'not-in-app'],
    ['bus-not-covered', 'not-in-app'],
    ['not-applicable', 'not-applicable'],
  ])('reads "%s" as %s', (marker, reason) => {
    expect(reasonOfMarker(marker)).toBe(reason);
  });

  test.each(['furlough', 'Low', ' low', 'constructor', '__proto__', '-', 'x'])(
    'throws with the marker where it is not known: "%s"',
    (marker) => {
      expect(() => reasonOfMarker(marker)).toThrow(`"${marker}"`);
    },
  );

  test('never guesses: any other text throws', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 25 }), (marker) => {
        expect(() => reasonOfMarker(marker)).toThrow(RangeError);
      }),
    );
  });
});
