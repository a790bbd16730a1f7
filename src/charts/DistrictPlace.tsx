import { useMemo } from 'react';
import type { CursorPoint } from './Cursor';
import type { DotClass } from './DotStrip';
import { EChart } from './EChart';
import { axesOf, dotsAt, lineThrough, type Pair, upright } from './marks';
import { type EndLabel, Plot } from './Plot';
import type { ChartOption } from './registry';
import { type Axis, placeOf, type Tick } from './scale';

/** A district and its figure in words. */
export interface PlacedDistrict {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly of: DotClass | 'own';
  readonly low?: number;
  readonly high?: number;
}

interface DistrictPlaceProps {
  /** What it shows, in one sentence. */
  readonly label: string;
  /** The name of the thing the arrow keys read. */
  readonly name: string;
  /** Every district with a figure, the own one among them. */
  readonly districts: readonly PlacedDistrict[];
  /** Drawn solid and dashed across it. */
  readonly nation?: Tick;
  readonly region?: Tick;
  readonly axis: Axis;
}

/** Where a district stands among all, from the lowest figure to the highest, each to be read by the cursor. */
export function DistrictPlace({
  label,
  name,
  districts,
  nation,
  region,
  axis,
}: DistrictPlaceProps) {
  const sorted = useMemo(() => districts.toSorted((a, b) => a.value - b.value), [districts]);
  const option = useMemo(
    () => placeOption(sorted, axis, nation?.value, region?.value),
    [sorted, axis, nation?.value, region?.value],
  );
  const own = sorted.find(({ of }) => of === 'own');
  const ends: readonly EndLabel[] = [
    ...(own
      ? [{ id: 'own', value: own.value, text: `${own.name} ${own.text}`, line: 0, isStrong: true }]
      : []),
    ...(nation ? [{ id: 'nation', ...nation }] : []),
    ...(region ? [{ id: 'region', ...region }] : []),
  ];
  return (
    <Plot
      label={name}
      axis={axis}
      ends={ends}
      below={[
        { place: 0, text: 'lowest' },
        { place: 100, text: 'highest' },
      ]}
      points={placePoints(sorted)}
    >
      <EChart label={label} option={option} />
    </Plot>
  );
}

/** Every district in the words of the cursor. Pure. */
export function placePoints(sorted: readonly PlacedDistrict[]): readonly CursorPoint[] {
  const high = Math.max(1, sorted.length - 1);
  return sorted.map(({ name, text }, at) => ({
    text: `${name}: ${text}`,
    x: placeOf(at, { low: 0, high }),
  }));
}

const LOOKS = {
  other: { symbol: 'circle', size: 3, color: 'var(--swarm)' },
  same: { symbol: 'circle', size: 5, color: 'var(--seq-2)' },
  own: { symbol: 'circle', size: 11, color: 'var(--chart-1)' },
} as const;

/** The drawing of all districts for ECharts: size as well as colour tells the classes apart. Pure. */
export function placeOption(
  sorted: readonly PlacedDistrict[],
  axis: Axis,
  nation?: number,
  region?: number,
): ChartOption {
  const last = sorted.length - 1;
  const dots = (kind: PlacedDistrict['of']) => {
    const pairs = sorted.flatMap(({ of, value }, at): Pair[] => (of === kind ? [[at, value]] : []));
    return dotsAt(pairs, LOOKS[kind]);
  };
  const across = (value: number | undefined, dash: 'solid' | readonly number[]) =>
    value === undefined
      ? []
      : [
          lineThrough(
            [
              [0, value],
              [last, value],
            ],
            { color: 'var(--ink)', dash, width: 1.5 },
          ),
        ];
  const margins = sorted.flatMap(({ of, low, high }, at) =>
    of === 'own' && low !== undefined && high !== undefined
      ? [upright(at, low, high, { color: 'var(--chart-1)', dash: 'solid', width: 3 })]
      : [],
  );
  return {
    ...axesOf(axis, last),
    series: [
      dots('other'),
      dots('same'),
      ...across(nation, 'solid'),
      ...across(region, [4, 3]),
      ...margins,
      dots('own'),
    ],
  };
}
