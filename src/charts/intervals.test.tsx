// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { type Figure, missing, value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { IntervalPairs, IntervalRows } from './Intervals';

afterEach(cleanup);

const of = (name: string, figure: Figure, halfWidth95?: number): Observation => ({
  indicator: 'employment-rate',
  figure,
  unit: 'per-cent',
  area: { gss: name, level: 'district', name },
  period: '2025',
  periodEnd: '2025-12-31',
  source: 'aps',
  ...(halfWidth95 === undefined ? {} : { halfWidth95 }),
});

const endsOf = (container: HTMLElement) =>
  [...container.querySelectorAll('line')].map((line) => [
    line.getAttribute('x1'),
    line.getAttribute('x2'),
  ]);

describe('IntervalRows', () => {
  test('names each area whole, and ends an interval where a share ends', () => {
    const { container } = render(
      <IntervalRows
        of={[of('Yorkshire and The Humber', value(95), 10), of('England', value(85), 0), 'gone']}
      />,
    );
    expect(container.textContent).toBe('Yorkshire and The Humber95.0%England85.0%');
    // 85% at the left end, 100% at the right one.
    expect(endsOf(container)).toEqual([
      ['3%', '97%'],
      ['3%', '3%'],
    ]);
  });

  test.each([
    ['one area alone', [of('Leeds', value(75), 3)]],
    ['no interval', [of('Leeds', value(75)), of('England', value(76))]],
    ['one figure', [of('Leeds', value(75), 3), of('England', missing('unreliable'), 3)]],
  ])('draws nothing for %s', (_, cells) => {
    expect(render(<IntervalRows of={cells} />).container.innerHTML).toBe('');
  });
});

describe('IntervalPairs', () => {
  test('draws every measure on one scale from 0', () => {
    const { container } = render(
      <IntervalPairs
        pairs={[
          { name: 'Studying', own: of('Leeds', value(40), 10), other: of('GB', value(25), 0) },
          { name: 'Retired', own: of('Leeds', missing('unreliable')), other: undefined },
        ]}
      />,
    );
    expect(container.textContent).toBe('StudyingRetired');
    expect(endsOf(container)).toEqual([
      ['59.4%', '97%'],
      ['50%', '50%'],
    ]);
  });

  test('draws nothing where no margin is published', () => {
    const pairs = [{ name: 'Studying', own: of('Leeds', value(40)), other: undefined }];
    expect(render(<IntervalPairs pairs={pairs} />).container.innerHTML).toBe('');
  });
});
