import { useMemo } from 'react';
import type { CursorPoint } from './Cursor';
import { EChart } from './EChart';
import { axesOf, dotsAt, lineThrough, type Look, lookOf, type Pair, upright } from './marks';
import { type EndLabel, Plot } from './Plot';
import type { ChartOption, ChartSeries } from './registry';
import { type Axis, placeOf } from './scale';

/** One figure of a series. Null where there is none: then the text says why. */
export interface TrendPoint {
  readonly value: number | null;
  readonly text: string;
  /** The ends of its 95% interval. */
  readonly low?: number;
  readonly high?: number;
}

export interface TrendSeries {
  readonly id: string;
  readonly name: string;
  /** What stands at its end beside its last figure: "74.7% here". */
  readonly endText: string;
  /** One a period, in their order. */
  readonly points: readonly TrendPoint[];
}

export interface TrendData {
  /** In words, in order. */
  readonly periods: readonly string[];
  /** The place itself first; four at most. */
  readonly series: readonly TrendSeries[];
  /** The first period after each break: no line crosses it. */
  readonly breaks: readonly number[];
  /** The last period that was measured; what follows is dashed. */
  readonly lastMeasured?: number;
  readonly axis: Axis;
}

interface TrendChartProps {
  /** What it shows, in one sentence. */
  readonly label: string;
  /** The name of the thing the arrow keys read. */
  readonly name: string;
  readonly of: TrendData;
}

/** Series over time: lines named where they end, told apart by dash and marker, broken where they break. */
export function TrendChart({ label, name, of }: TrendChartProps) {
  const option = useMemo(() => trendOption(of), [of]);
  const { periods, series, axis } = of;
  const last = periods.length - 1;
  const ends: readonly EndLabel[] = series.flatMap(({ id, endText, points }, line) => {
    const value = points.findLast((point) => point.value !== null)?.value;
    if (value === undefined || value === null) return [];
    return [{ id, value, text: endText, line, isStrong: line === 0 }];
  });
  const printed = [...new Set([0, last % 2 === 0 ? last / 2 : 0, last])];
  const below = printed.map((at) => ({ place: placeAt(at, last), text: periods[at] ?? '' }));
  return (
    <Plot label={name} axis={axis} ends={ends} below={below} points={trendPoints(of)}>
      <EChart label={label} option={option} />
    </Plot>
  );
}

const placeAt = (at: number, last: number) => placeOf(at, { low: 0, high: Math.max(1, last) });

/** Every period in the words of the cursor. Pure. */
export function trendPoints({ periods, series }: TrendData): readonly CursorPoint[] {
  return periods.map((period, at) => {
    const words = series.map(({ name, points }) => `${name} ${points[at]?.text ?? ''}`);
    return { text: `${period}: ${words.join(', ')}`, x: placeAt(at, periods.length - 1) };
  });
}

/** Figures next to one another without a break or a gap between them. */
export type Run = readonly { readonly at: number; readonly value: number }[];

/** The fewest points that are drawn as a line: three points are points. */
const FEWEST_FOR_A_LINE = 4;

/** The figures of a series, cut at every break and every missing one: neither is ever bridged. Pure. */
export function runsOf(
  { points }: { readonly points: readonly Pick<TrendPoint, 'value'>[] },
  breaks: readonly number[],
): readonly Run[] {
  const runs: { at: number; value: number }[][] = [];
  let open: { at: number; value: number }[] | undefined;
  for (const [at, { value }] of points.entries()) {
    if (breaks.includes(at) || value === null) open = undefined;
    if (value === null) continue;
    if (!open) {
      open = [];
      runs.push(open);
    }
    open.push({ at, value });
  }
  return runs;
}

/** The drawing of a trend for ECharts. Pure. */
export function trendOption({
  periods,
  series,
  breaks,
  lastMeasured = Infinity,
  axis,
}: TrendData): ChartOption {
  const cuts = breaks.map((at) =>
    upright(at - 0.5, axis.low, axis.high, { color: 'var(--rule-strong)', dash: [2, 3] }),
  );
  const lines = series.map((one, at) => [
    ...linesOf(runsOf(one, breaks), lookOf(at), lastMeasured),
    ...(at === 0 ? intervalsOf(one) : []),
  ]);
  // The place itself is drawn last, over the others.
  return { ...axesOf(axis, periods.length - 1), series: [...cuts, ...lines.toReversed().flat()] };
}

function linesOf(
  runs: readonly Run[],
  { color, dash, symbol }: Look,
  lastMeasured: number,
): readonly ChartSeries[] {
  const lines = runs
    .filter(({ length }) => length >= FEWEST_FOR_A_LINE)
    .flatMap((run) => [
      lineThrough(run.filter(({ at }) => at <= lastMeasured).map(pairOf), { color, dash }),
      lineThrough(run.filter(({ at }) => at >= lastMeasured).map(pairOf), { color, dash: [4, 4] }),
    ])
    .filter(({ data }) => data.length > 1);
  return [...lines, dotsAt(runs.flatMap(marked).map(pairOf), { color, symbol, size: 7 })];
}

const pairOf = ({ at, value }: Run[number]): Pair => [at, value];

/** How many markers a long line has, its ends included. */
const MARKERS = 7;

/** All of a short run; of a long one some, the last of them always. */
function marked(run: Run): Run {
  const every = run.length < FEWEST_FOR_A_LINE ? 1 : Math.ceil(run.length / (MARKERS - 1));
  return run.filter((_, at) => (run.length - 1 - at) % every === 0);
}

const intervalsOf = ({ points }: TrendSeries): readonly ChartSeries[] =>
  points.flatMap(({ low, high }, at) =>
    low === undefined || high === undefined
      ? []
      : [upright(at, low, high, { color: 'var(--chart-1)', dash: 'solid' })],
  );
