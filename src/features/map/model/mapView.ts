import { areaLevel } from '@/domain/area';
import { type Comparison, compare, Z_998 } from '@/domain/comparison';
import { compareWithEngland } from '@/domain/locationQuotient';
import { formatAmount } from '@/domain/format';
import { missing, value } from '@/domain/figure';
import type { Indicator } from '@/domain/indicator';
import type { Flag, Observation, Unit } from '@/domain/observation';
import { formatPeriod } from '@/domain/referencePeriod';
import { type ProjectionDirection, projectionDirection } from '@/domain/projectionDirection';
import { roundToDecimals } from '@/domain/rounding';
import { mapObservation, type OfWholeMap, ofWholeMap } from '@/services/pack/mapObservation';
import type { MapIndicatorShard } from '@/services/pack/schemas/mapIndicator';
import type { OutlinesShard } from '@/services/pack/schemas/outlines';

/** A shard of the pack, or one made of an answer of Nomis. */
export interface DrawnShard extends MapIndicatorShard {
  /** True where the source has not answered: every district then has that reason for no figure. */
  readonly isUnanswered?: boolean;
  /** What is said in place of that reason: the source has only just been asked, or may not be. */
  readonly instead?: string;
}

/** One district of a map. Its words are made when they are shown: rowWords. */
export interface MapRow {
  readonly gss: string;
  readonly name: string;
  /** The figure drawn: the district's own, or that of the LSIP area around it. */
  readonly observation: Observation;
  /** The wider area the figure is of, where it is not the district's own. */
  readonly widerArea?: string;
  readonly comparison: Comparison;
  /** Which way a projection goes: all that is said of one. */
  readonly direction?: ProjectionDirection;
}

/** What a map knows of the other periods of its series. */
export interface SeriesOfView {
  /** Lower edges of the upper two classes that stand for the same amounts in every period. */
  readonly steps: readonly number[];
  /** True once a reader has chosen a period: colours should then mean the same in each. */
  readonly isFollowed: boolean;
}

/** A map ready to be drawn: one row a district, in the order of the sorted codes. */
export interface MapView {
  readonly id: string;
  readonly indicator: Indicator;
  readonly label: string;
  readonly period: string;
  readonly sourceName: string;
  /** What is said of every figure: provisional, modelled, our own. */
  readonly flags: readonly Flag[];
  readonly occupationTitle?: string;
  readonly reference?: Observation;
  readonly rows: readonly MapRow[];
  /** Where the map is one period of a series. */
  readonly series?: SeriesOfView;
  /** What is said of a district without a figure, in place of the reason. */
  readonly instead?: string;
  /** An amount in the unit and decimals of the map, for the key. */
  readonly amount: (value: number) => string;
}

function indicatorOf(shard: MapIndicatorShard): Indicator {
  return {
    id: shard.indicator,
    label: shard.label,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the pack's build holds units and flags to the domain's; the shard carries them as text
    unit: shard.unit as Unit,
    kind: shard.kind,
    margin: shard.margin,
    marginUnit: shard.marginUnit,
    goodDirection: shard.goodDirection,
    decimals: shard.decimals,
  };
}

function referenceOf(shard: MapIndicatorShard, shared: OfWholeMap): Observation | undefined {
  if (!shard.reference) return undefined;
  const { gss, name, value: amount, halfWidth95 } = shard.reference;
  const area = { gss, name, level: areaLevel(gss) ?? 'nation' };
  return { ...shared, area, figure: value(amount), halfWidth95 };
}

function observationAt({ shard, outlines, shared }: RowContext, place: number): Observation {
  const observation = mapObservation(place, shard, outlines, shared);
  return shard.isUnanswered ? { ...observation, figure: missing('no-answer') } : observation;
}

function comparisonOf(
  observation: Observation,
  reference: Observation | undefined,
  indicator: Indicator,
): Comparison {
  if (!reference) return { kind: 'not-comparable', why: 'missing' };
  return observation.unit === 'location-quotient'
    ? compareWithEngland(observation, indicator, Z_998)
    : compare(observation, reference, indicator, Z_998);
}

/** The projection that goes one way or the other; of others, such as openings, nothing is said. */
const CHANGE = 'projected-change';

/** The change over the ten years of the projection, in per cent, as printed: whole. */
function directionOf(
  { figure, area }: Observation,
  { id }: Indicator,
): ProjectionDirection | undefined {
  if (id !== CHANGE || figure.kind === 'missing') return undefined;
  return projectionDirection(roundToDecimals(figure.value, 0), area.level);
}

function rowAt(place: number, context: RowContext): MapRow {
  const { outlines, indicator, reference } = context;
  const observation = observationAt(context, place);
  const comparison = comparisonOf(observation, reference, indicator);
  const direction = directionOf(observation, indicator);
  return {
    gss: outlines.gss[place] ?? '',
    name: outlines.name[place] ?? '',
    observation,
    ...(observation.area.level === 'lsip' ? { widerArea: observation.area.name } : {}),
    comparison,
    ...(direction ? { direction } : {}),
  };
}

interface RowContext {
  readonly shard: DrawnShard;
  readonly outlines: OutlinesShard;
  readonly shared: OfWholeMap;
  readonly indicator: Indicator;
  readonly reference: Observation | undefined;
}

/** A shard of the pack as rows to draw and to compare. */
export function mapView(
  shard: DrawnShard,
  outlines: OutlinesShard,
  series?: SeriesOfView,
): MapView {
  const shared = ofWholeMap(shard);
  const indicator = indicatorOf(shard);
  const reference = referenceOf(shard, shared);
  const context = { shard, outlines, shared, indicator, reference };
  return {
    id: shard.id,
    indicator,
    label: shard.label,
    period: formatPeriod(shard.period),
    sourceName: shard.source.name,
    flags: shared.flags ?? [],
    occupationTitle: shard.occupation?.title,
    reference,
    ...(series ? { series } : {}),
    ...(shard.instead === undefined ? {} : { instead: shard.instead }),
    rows: outlines.gss.map((_, place) => rowAt(place, context)),
    amount: (amount) => formatAmount(amount, indicator.unit, indicator.decimals),
  };
}
