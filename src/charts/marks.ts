import type { Axis } from './scale';

/** How one line of a chart is told from the others: by dash and marker, so that colour only helps. */
export interface Look {
  readonly color: string;
  readonly dash: Dash;
  readonly symbol: string;
  /** The marker in a box of 12 by 12. */
  readonly path: string;
}

type Dash = 'solid' | readonly number[];

const OWN: Look = {
  color: 'var(--chart-1)',
  dash: 'solid',
  symbol: 'circle',
  path: 'M1 6a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
};

const LOOKS: readonly Look[] = [
  OWN,
  { color: 'var(--chart-2)', dash: [7, 4], symbol: 'diamond', path: 'M6 0L12 6L6 12L0 6z' },
  { color: 'var(--chart-3)', dash: [2, 3], symbol: 'triangle', path: 'M6 1L12 11L0 11z' },
  { color: 'var(--chart-4)', dash: [8, 3, 2, 3], symbol: 'rect', path: 'M1 1h10v10h-10z' },
];

/** The look of a line by its place; past the fourth they begin again, which no chart should need. */
export const lookOf = (line: number): Look => LOOKS[line % LOOKS.length] ?? OWN;

/** Where a mark is: its place along the plot, its value up it. */
export type Pair = readonly [at: number, value: number];

/** The ground of a chart for ECharts: lines across it at every tick, no words. */
export function axesOf({ low, high, ticks }: Axis, last: number) {
  const step = (ticks[1]?.value ?? high) - (ticks[0]?.value ?? low);
  return {
    animation: false,
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'value', min: 0, max: Math.max(1, last), show: false },
    yAxis: {
      type: 'value',
      min: low,
      max: high,
      interval: step,
      axisLabel: { show: false },
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: 'var(--rule)' } },
    },
  } as const;
}

interface Stroke {
  readonly color: string;
  readonly dash: Dash;
  readonly width?: number;
}

export function lineThrough(pairs: readonly Pair[], { color, dash, width = 2 }: Stroke) {
  return {
    type: 'line' as const,
    silent: true,
    showSymbol: false,
    clip: false,
    data: pairs.map((pair) => [...pair]),
    lineStyle: { color, width, type: dash === 'solid' ? dash : [...dash] },
  };
}

/** An upright line at one place: an interval, or a break. */
export const upright = (at: number, from: number, to: number, stroke: Stroke) =>
  lineThrough(
    [
      [at, from],
      [at, to],
    ],
    { width: 1, ...stroke },
  );

interface Dots {
  readonly color: string;
  readonly symbol: string;
  readonly size: number;
}

export function dotsAt(pairs: readonly Pair[], { color, symbol, size }: Dots) {
  return {
    type: 'scatter' as const,
    silent: true,
    clip: false,
    symbol,
    symbolSize: size,
    itemStyle: { color, opacity: 1 },
    data: pairs.map((pair) => [...pair]),
  };
}
