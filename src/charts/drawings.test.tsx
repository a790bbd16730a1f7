// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DistrictPlace, placeOption, placePoints } from './DistrictPlace';
import { drawChart } from './registry';
import { axisOf } from './scale';
import { TrendChart, type TrendData, trendOption, trendPoints } from './TrendChart';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const line = (id: string, values: readonly (number | null)[]) => ({
  id,
  name: id,
  endText: `${id} end`,
  points: values.map((value) => ({ value, text: value === null ? 'not published' : `${value}%` })),
});

const TREND: TrendData = {
  periods: ['2019', '2020', '2021', '2022', '2023'],
  series: [line('Leeds', [1, 2, 3, 4, 5]), line('Britain', [2, 2, null, 2, 2])],
  breaks: [],
  axis: axisOf([5], { from: 'zero', format: String }),
};

const dashesOf = (svg: string) =>
  [...svg.matchAll(/<path[^>]* stroke="var\(--chart-(\d)\)"[^>]*>/g)].map(([path, number]) => [
    number,
    /stroke-dasharray="([^"]*)"/.exec(path)?.[1],
  ]);

describe('a trend', () => {
  test('takes its colours from the theme, so that print and dark need no new drawing, and has no words', () => {
    const svg = drawChart(trendOption(TREND), 400, 160);
    expect(svg).toContain('stroke="var(--chart-1)"');
    expect(svg).toContain('fill="var(--chart-2)"');
    expect(svg).not.toMatch(/<text|#[\da-f]{6}/);
  });

  test('tells its lines apart by dash', () => {
    const series = [...TREND.series.slice(0, 1), line('Britain', [2, 2, 3, 2, 2])];
    const svg = drawChart(trendOption({ ...TREND, series }), 400, 160);
    expect(dashesOf(svg)).toEqual([
      ['2', '7,4'],
      ['1', undefined],
    ]);
  });

  test('dashes what is projected', () => {
    const series = TREND.series.slice(0, 1);
    const svg = drawChart(trendOption({ ...TREND, series, lastMeasured: 3 }), 400, 160);
    expect(dashesOf(svg)).toEqual([
      ['1', undefined],
      ['1', '4,4'],
    ]);
  });

  test('draws no line through three points, nor across a break or a gap', () => {
    const svg = drawChart(trendOption({ ...TREND, breaks: [3] }), 400, 160);
    expect(dashesOf(svg)).toEqual([]);
    expect(svg).toContain('stroke="var(--rule-strong)"');
  });

  test('is read a period at a time, every line of it', () => {
    expect(trendPoints(TREND)[2]).toEqual({
      text: '2021: Leeds 3%, Britain not published',
      x: 50,
    });
  });

  test('names its lines and ends outside the drawing', () => {
    render(<TrendChart label="In work." name="In work" of={TREND} />);
    expect(screen.getByRole('img', { name: 'In work.' }).tabIndex).toBe(-1);
    expect(screen.getByRole('application', { name: /^In work/ })).not.toBeNull();
    const found = ['Leeds end', 'Britain end', '2019', '2021', '2023'].filter((words) =>
      screen.queryByText(words),
    );
    expect(found).toHaveLength(5);
  });
});

const PLACES = [
  { id: 'b', name: 'Bury', value: 8, text: '8%', of: 'same' },
  { id: 'a', name: 'Adur', value: 2, text: '2%', of: 'other' },
  { id: 'c', name: 'Leeds', value: 5, text: '5%', of: 'own', low: 4, high: 6 },
] as const;

describe('a district among all', () => {
  test('is read from the lowest to the highest', () => {
    const { container } = render(
      <DistrictPlace label="All." name="In work" districts={PLACES} axis={TREND.axis} />,
    );
    expect(container.textContent).toContain('Leeds 5%');
    expect(placePoints(PLACES.toSorted((a, b) => a.value - b.value))).toEqual([
      { text: 'Adur: 2%', x: 0 },
      { text: 'Leeds: 5%', x: 50 },
      { text: 'Bury: 8%', x: 100 },
    ]);
  });

  test('has one mark each and the lines of its references', () => {
    const svg = drawChart(placeOption(PLACES, TREND.axis, 4, 3), 400, 160);
    const count = (pattern: RegExp) => [...svg.matchAll(pattern)].length;
    expect(count(/fill="var\(--(swarm|seq-2|chart-1)\)"/g)).toBe(3);
    expect(count(/stroke="var\(--ink\)"/g)).toBe(2);
    expect(count(/stroke="var\(--chart-1\)"/g)).toBe(1);
  });
});

describe('EChart', () => {
  test('draws once as it comes near, again at another width, and stops watching when it goes', async () => {
    let watched = 0;
    const report: { near?: () => void; size?: () => void } = {};
    class Near {
      constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
        report.near = () => callback([{ isIntersecting: true }]);
      }
      observe = () => undefined;
      disconnect = () => undefined;
    }
    class Sizes {
      constructor(callback: () => void) {
        report.size = callback;
      }
      observe = () => {
        watched += 1;
        report.size?.();
      };
      disconnect = () => {
        watched = 0;
      };
    }
    vi.stubGlobal('IntersectionObserver', Near);
    vi.stubGlobal('ResizeObserver', Sizes);
    const { unmount } = render(<TrendChart label="In work." name="In work" of={TREND} />);
    const holder = screen.getByRole('img', { name: 'In work.' });
    const sized = (width: number) =>
      Object.defineProperties(holder, {
        clientWidth: { value: width, configurable: true },
        clientHeight: { value: 160, configurable: true },
      });
    sized(400);
    expect(holder.innerHTML).toBe('');
    report.near?.();
    await waitFor(() => expect(holder.querySelector('svg')?.getAttribute('width')).toBe('400'));
    const first = holder.firstElementChild;
    report.size?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(holder.firstElementChild).toBe(first);
    sized(300);
    report.size?.();
    await waitFor(() => expect(holder.querySelector('svg')?.getAttribute('width')).toBe('300'));
    expect(watched).toBe(1);
    unmount();
    expect(watched).toBe(0);
  });
});
