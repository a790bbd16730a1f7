import { MISSING_REASONS } from '@/domain/figure';
import { type ProjectionDirection, steadyPercent } from '@/domain/projectionDirection';
import { roundToDecimals } from '@/domain/rounding';
import type { DistrictFill } from '@/maps/districtFill';
import type { ClassMethod } from '../mapRequest';
import { classOf, equalIntervalBreaks, quantileBreaks } from './breaks';
import type { Classification, MapClass } from './classification';
import type { MapRow, MapView } from './mapView';
import { reasonText } from './rowWords';

const verdictFill = ({ direction, comparison }: MapRow): DistrictFill =>
  direction ? DIRECTION_FILLS[direction] : VERDICT_FILLS[comparison.kind];

/**
 * The methods a map may offer, its own default first.
 *
 * What can be set against a reference is shown so: lower, about the same or no clear difference,
 * higher, and what is not compared apart (docs/methods.md, rule 6). A projection is shown by
 * the way it goes. A table without a row to compare with, adverts, which are never judged, and a
 * survey without any margin go by amount, and the key says so; where a reader follows a series
 * through its periods, by the same amounts in each.
 */
export function classMethods(view: MapView): readonly ClassMethod[] {
  const isJudged = view.rows.some((row) => verdictFill(row) !== 'unjudged');
  const order: readonly ClassMethod[] = [
    ...(isJudged ? (['against-reference'] as const) : []),
    ...(view.series?.isFollowed ? (['same-every-period'] as const) : []),
    'quantiles',
    'equal-intervals',
    ...(view.series ? (['same-every-period'] as const) : []),
  ];
  return [...new Set(order)];
}

/** The method asked for, where the map offers it, else the map's own default. */
export function chosenMethod(view: MapView, asked: ClassMethod | undefined): ClassMethod {
  const methods = classMethods(view);
  return methods.find((one) => one === asked) ?? methods[0] ?? 'quantiles';
}

/** Every district of a map in its class. Pure: the same view and method give the same key. */
export function classify(view: MapView, method: ClassMethod): Classification {
  const fills = new Map<string, DistrictFill>();
  const withFigure = view.rows.filter((row) => row.observation.figure.kind === 'value');
  const classes =
    method === 'against-reference'
      ? againstReference(view, withFigure, fills)
      : byAmount(view, withFigure, method, fills);
  return { method, classes, missing: missingOf(view), fills };
}

function missingOf(view: MapView): Classification['missing'] {
  const without = view.rows.filter(({ observation: { figure } }) => figure.kind === 'missing');
  const reasons = MISSING_REASONS.flatMap((reason) =>
    without
      .filter(
        ({ observation: { figure } }) => figure.kind === 'missing' && figure.reason === reason,
      )
      .flatMap((row) => reasonText(row, view) ?? []),
  );
  return { count: without.length, reasons: [...new Set(reasons)] };
}

const VERDICT_FILLS: Readonly<Record<MapRow['comparison']['kind'], DistrictFill>> = {
  lower: 'below',
  'about-the-same': 'level',
  'no-clear-difference': 'level',
  higher: 'above',
  'no-margin-published': 'unjudged',
  'not-comparable': 'unjudged',
};

const DIRECTION_FILLS: Readonly<Record<ProjectionDirection, DistrictFill>> = {
  'fewer-expected': 'below',
  'little-change': 'level',
  growing: 'above',
};

type Labels = readonly (readonly [DistrictFill, string])[];

const DIRECTION_LABELS: Labels = [
  ['below', 'Fewer jobs expected'],
  ['level', `Little change likely, within ${steadyPercent('lsip')}% either way`],
  ['above', 'Growing'],
];

function verdictLabels({ reference, indicator }: MapView): Labels {
  if (indicator.kind === 'projection') return DIRECTION_LABELS;
  const name = reference?.area.name ?? 'the wider area';
  const common = indicator.unit === 'location-quotient';
  return [
    ['below', common ? `Less common than in ${name}` : `Lower than ${name}`],
    ['level', levelLabel(indicator, name)],
    ['above', common ? `More common than in ${name}` : `Higher than ${name}`],
    ['unjudged', 'Not compared: the source’s margin is not in this app'],
  ];
}

/** A count is the same or it is not; of a survey nobody can tell the two apart by colour. */
const levelLabel = ({ kind }: MapView['indicator'], name: string): string =>
  kind === 'complete-count'
    ? `About the same as ${name}`
    : `About the same as ${name}, or no clear difference`;

function againstReference(
  view: MapView,
  rows: readonly MapRow[],
  fills: Map<string, DistrictFill>,
): readonly MapClass[] {
  for (const row of rows) fills.set(row.gss, verdictFill(row));
  return verdictLabels(view)
    .map(([fill, label]) => counted(fill, label, fills))
    .filter(({ count }) => count > 0);
}

function counted(
  fill: DistrictFill,
  label: string,
  fills: ReadonlyMap<string, DistrictFill>,
): MapClass {
  return { fill, label, count: [...fills.values()].filter((one) => one === fill).length };
}

/** Fewer than three classes keep the ends of the palette. */
const AMOUNT_FILLS: readonly (readonly DistrictFill[])[] = [
  ['middle'],
  ['low', 'high'],
  ['low', 'middle', 'high'],
];

type AmountMethod = Exclude<ClassMethod, 'against-reference'>;

function breaksOf(method: AmountMethod, sorted: readonly number[], view: MapView) {
  if (method === 'quantiles') return quantileBreaks(sorted);
  if (method === 'equal-intervals') return equalIntervalBreaks(sorted);
  return view.series?.steps ?? [];
}

function byAmount(
  view: MapView,
  rows: readonly MapRow[],
  method: AmountMethod,
  fills: Map<string, DistrictFill>,
): readonly MapClass[] {
  const { indicator } = view;
  // As shown, so that two districts with the same printed figure are never in two classes.
  const shown = rows.flatMap(({ gss, observation: { figure } }) =>
    figure.kind === 'value'
      ? [{ gss, value: roundToDecimals(figure.value, indicator.decimals) }]
      : [],
  );
  const breaks = breaksOf(
    method,
    shown.map(({ value }) => value).toSorted((a, b) => a - b),
    view,
  );
  const groups = (AMOUNT_FILLS[breaks.length] ?? []).map((fill) => ({
    fill,
    values: Array<number>(),
  }));
  for (const { gss, value } of shown) {
    const group = groups[classOf(value, breaks)];
    if (!group) continue;
    group.values.push(value);
    fills.set(gss, group.fill);
  }
  if (method === 'same-every-period')
    return groups.map(({ fill, values }, at) => ({
      fill,
      label: stepLabel(breaks, at, view),
      count: values.length,
    }));
  return groups
    .filter(({ values }) => values.length > 0)
    .map(({ fill, values }) => ({ fill, label: rangeLabel(values, view), count: values.length }));
}

/** A step by its own edges, the same in every period: "Below 1.9%", "1.9% to 3.1%". */
function stepLabel(breaks: readonly number[], at: number, { amount, indicator }: MapView): string {
  const [from, next] = [breaks[at - 1], breaks[at]];
  if (from === undefined) return next === undefined ? 'All' : `Below ${amount(next)}`;
  if (next === undefined) return `${amount(from)} or more`;
  const last = roundToDecimals(next - 10 ** -indicator.decimals, indicator.decimals);
  return `${amount(from)} to ${amount(last)}`;
}

/** Said once a line, where an amount does not carry its own sign. */
const UNIT_WORDS: Partial<Record<MapView['indicator']['unit'], string>> = {
  minutes: ' minutes',
  adverts: ' adverts',
  enterprises: ' businesses',
};

function rangeLabel(values: readonly number[], { amount, indicator }: MapView): string {
  const [least, most] = [amount(Math.min(...values)), amount(Math.max(...values))];
  return `${least === most ? least : `${least} to ${most}`}${UNIT_WORDS[indicator.unit] ?? ''}`;
}
