// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { lastSaid } from '@/ui/announcer';
import { BarRows, ReachBars } from './BarRows';
import { dotPaths, DotStrip } from './DotStrip';
import { DumbbellRows, Lollipops } from './Lollipops';
import { RangeRows } from './RangeRows';
import { RangeStrip, type Spread } from './RangeStrip';
import { axisOf } from './scale';
import { UnitRow } from './UnitRow';

afterEach(cleanup);

const tick = (value: number) => ({ value, text: `£${value}` });
const AXIS = axisOf([10, 20], { from: 'least', format: (value) => `£${value}`, steps: 2 });
const FULL: Spread = {
  p10: tick(11),
  p25: tick(12),
  median: tick(15),
  p75: tick(17),
  p90: tick(19),
};
const NONE: Spread = { p10: null, p25: null, median: null, p75: null, p90: null };

const xs = (container: HTMLElement, name: string) =>
  [...container.querySelectorAll(`line[class*=${name}]`)].map((line) =>
    [line.getAttribute('x1'), line.getAttribute('x2')].join(' '),
  );

const strip = (spread: Spread) =>
  render(<RangeStrip label="The spread." spread={spread} axis={AXIS} />).container;

describe('RangeStrip', () => {
  test('draws from tenth to tenth, the middle half as a box, and prints its ends', () => {
    const container = strip(FULL);
    expect(screen.getByRole('img', { name: 'The spread.' })).not.toBeNull();
    expect(xs(container, 'whisker')).toEqual(['10% 90%']);
    expect(container.querySelector('rect')?.getAttribute('x')).toBe('20%');
    expect(container.querySelector('rect')?.getAttribute('width')).toBe('50%');
    expect(xs(container, 'median')).toEqual(['50% 50%']);
    expect([...container.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
      '£12',
      '£17',
    ]);
    expect(xs(container, 'stub')).toEqual([]);
  });

  test('draws ends that are not published as stubs of one length, without a number', () => {
    const container = strip({ ...FULL, p10: null, p75: null, p90: null });
    expect(xs(container, 'stub')).toEqual(['11% 20%', '50% 59%']);
    expect(xs(container, 'whisker')).toEqual(['20% 50%']);
    expect(container.querySelector('rect')?.getAttribute('width')).toBe('30%');
    expect(container.textContent).toBe('£12');
  });

  test('prints the ends of a short box as one label', () => {
    const container = strip({ ...FULL, p75: tick(12.5) });
    expect(container.textContent).toBe('£12 to £12.5');
  });

  test('draws no mark where nothing is published', () => {
    const container = strip(NONE);
    expect(container.querySelectorAll('rect, line')).toHaveLength(1);
  });

  test('hatches below the law, and names it', () => {
    const { container } = render(
      <RangeStrip
        label="The spread."
        spread={FULL}
        axis={AXIS}
        law={{ value: 13, text: 'law £13' }}
      />,
    );
    expect(xs(container, 'law')).toEqual(['30% 30%']);
    expect(container.querySelector('rect[fill^=url]')?.getAttribute('width')).toBe('30%');
    expect(container.textContent).toContain('law £13');
  });
});

describe('RangeRows', () => {
  const row = (id: string, spread: Spread, reason?: string) => ({
    id,
    name: `Job ${id}`,
    text: spread.median?.text ?? '',
    label: `Spread of job ${id}.`,
    spread,
    reason,
  });
  const rows = [row('1', { ...FULL, p10: null }), row('2', NONE, 'not published'), row('3', FULL)];

  test('says why a row has no picture', () => {
    render(<RangeRows label="Pay an hour" rows={rows} axis={AXIS} />);
    expect(screen.getByText('not published')).not.toBeNull();
    expect(screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'))).toEqual([
      'Spread of job 1.',
      'Spread of job 3.',
    ]);
    expect(screen.queryByRole('application')).toBeNull();
  });

  test('reads every published mark with the arrow keys, and never focuses an image', () => {
    const { container } = render(
      <RangeRows label="Pay an hour" rows={rows} axis={AXIS} hasCursor />,
    );
    const keys = screen.getByRole('application', { name: /^Pay an hour/ });
    expect(keys.tabIndex).toBe(0);
    expect(container.querySelector('[role=img][tabindex]')).toBeNull();
    const read = (key: string) => {
      fireEvent.keyDown(keys, { key });
      return lastSaid().sentence;
    };
    expect(read('ArrowRight')).toBe('Job 1: lowest quarter, up to £12');
    expect(xs(container, 'cursor')).toEqual(['20% 20%']);
    expect(['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'].map(read).at(-1)).toBe(
      'Job 3: lowest tenth, up to £11',
    );
    expect(read('End')).toBe('Job 3: highest tenth, from £19');
    expect(screen.getByText('Job 3: highest tenth, from £19')).not.toBeNull();
    expect(fireEvent.keyDown(keys, { key: 'ArrowLeft', altKey: true })).toBe(true);
    expect(lastSaid().sentence).toBe('Job 3: highest tenth, from £19');
  });
});

describe('bars', () => {
  const widths = (container: HTMLElement) =>
    [...container.querySelectorAll('i')].map(({ style }) => style.width);

  test('start at zero on one scale, and a missing one is hatched with its reason', () => {
    const { container } = render(
      <ReachBars
        label="Adverts"
        rows={[
          { id: '1', name: 'Here', value: 50, text: '50' },
          { id: '2', name: 'There', value: 200, text: '200', isOutlined: true },
          { id: '3', name: 'Nowhere', value: 0, text: '0' },
          { id: '4', name: 'Gone', value: null, text: 'not published' },
        ]}
      />,
    );
    expect(widths(container)).toEqual(['25%', '100%']);
    expect(container.querySelectorAll('pattern')).toHaveLength(1);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Here50',
      'There200',
      'Nowhere0',
      'Gonenot published',
    ]);
  });

  test('are stacked where something lies beyond', () => {
    const { container } = render(
      <BarRows
        label="Adverts"
        rows={[
          { id: '1', name: 'A', value: 30, beyond: 70, text: '30', more: '+ 70' },
          { id: '2', name: 'B', value: 10, text: '10' },
        ]}
      />,
    );
    expect(widths(container)).toEqual(['30%', '70%', '10%']);
  });
});

test('UnitRow has a cell for each job, the first filled, and nothing past sixty', () => {
  const { container, rerender } = render(<UnitRow label="1 in 40" cells={40.4} />);
  expect(container.querySelectorAll('rect')).toHaveLength(40);
  expect(container.querySelectorAll('rect[class*=one]')).toHaveLength(1);
  const last = container.querySelector('rect:last-of-type');
  const right =
    Number.parseFloat(last?.getAttribute('x') ?? '') +
    Number.parseFloat(last?.getAttribute('width') ?? '');
  expect(right).toBeCloseTo(100, 1);
  rerender(<UnitRow label="1 in 61" cells={61} />);
  expect(container.innerHTML).toBe('');
  rerender(<UnitRow label="none" cells={0} />);
  expect(container.innerHTML).toBe('');
});

describe('the outlook', () => {
  test('in a tile runs from zero, open now and filled later', () => {
    const { container } = render(
      <Lollipops
        label="Jobs"
        rows={[
          { id: 'a', name: '2025', value: 20, text: '20', isOpen: true },
          { id: 'b', name: '2035', value: 15, text: '15' },
        ]}
      />,
    );
    expect(xs(container, 'stem')).toEqual([' 100%', ' 75%']);
    expect(container.querySelectorAll('circle[class*=open]')).toHaveLength(1);
    expect(container.querySelectorAll('circle[class*=filled]')).toHaveLength(1);
  });

  test('of several jobs has one line each, and a reason where there is none', () => {
    const { container } = render(
      <DumbbellRows
        label="Jobs"
        axis={axisOf([100], { from: 'zero', format: String })}
        rows={[
          { id: '1', name: 'A', from: 50, to: 80, text: 'growing' },
          { id: '2', name: 'B', from: 50, to: null, text: 'not published' },
        ]}
      />,
    );
    expect(xs(container, 'stem')).toEqual(['50% 80%']);
    expect(screen.getAllByRole('listitem')[1]?.textContent).toBe('Bnot published');
  });
});

describe('DotStrip', () => {
  const axis = axisOf([0, 10], { from: 'zero', format: String });
  const levels = (path: string) => [...path.matchAll(/M(\S+) (\S+)h0/g)].map(([, x, y]) => [x, y]);

  test('has one dot a district, those that cannot be told apart lowest in their stack', () => {
    const paths = dotPaths(
      [
        { value: 5, of: 'other' },
        { value: 5, of: 'same' },
        { value: 99, of: 'other' },
      ],
      axis,
    );
    expect(levels(paths.same)).toEqual([['50.89', '19.5']]);
    expect(levels(paths.other)).toEqual([
      ['50.89', '18.5'],
      ['99.11', '19.5'],
    ]);
  });

  test('sets a high stack closer, so that it stays inside', () => {
    const dots = Array.from({ length: 40 }, () => ({ value: 5, of: 'same' }) as const);
    const heights = levels(dotPaths(dots, axis).same).map(([, y]) => Number(y));
    expect(heights).toHaveLength(40);
    expect(Math.min(...heights)).toBe(0.25);
  });

  test('draws the own district with its margin, and no more paths than classes', () => {
    const { container } = render(
      <DotStrip
        label="All."
        dots={Array.from({ length: 360 }, (_, at) => ({ value: at / 36, of: 'other' }) as const)}
        own={{ value: 4, low: 3, high: 6 }}
        nation={5}
        axis={axis}
      />,
    );
    expect(container.querySelectorAll('path')).toHaveLength(2);
    expect(xs(container, 'margin')).toEqual(['30% 60%']);
    expect(xs(container, 'nation')).toEqual(['50% 50%']);
    expect(xs(container, 'region')).toEqual([]);
  });
});
