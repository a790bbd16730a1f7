import type { Flag, Observation, Unit } from '@/domain/observation';
import { figureOfCell } from './observations';
import type { MapIndicatorShard } from './schemas/mapIndicator';
import type { OutlinesShard } from './schemas/outlines';

/** What all figures of a map share. */
export type OfWholeMap = Omit<Observation, 'area' | 'figure' | 'halfWidth95'>;

export function ofWholeMap(shard: MapIndicatorShard): OfWholeMap {
  return {
    indicator: shard.indicator,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the pack's build holds units and flags to the domain's; the shard carries them as text
    unit: shard.unit as Unit,
    occupation: shard.occupation,
    period: shard.period,
    periodEnd: shard.periodEnd,
    source: shard.source.id,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- held by the pack's build
    flags: shard.flags as Flag[],
  };
}

/** The area a figure of the map is of: the district, or the local skills area around it. */
function areaAt(place: number, shard: MapIndicatorShard, outlines: OutlinesShard) {
  const lsip =
    shard.levels?.[place] === 'l' ? outlines.lsips[outlines.lsip[place] ?? -1] : undefined;
  if (lsip) return { gss: lsip.gss, name: lsip.name, level: 'lsip' as const };
  return {
    gss: outlines.gss[place] ?? '',
    name: outlines.name[place] ?? '',
    level: 'district' as const,
  };
}

/**
 * The figure of one district of a map.
 *
 * @param place of the district in the order of the sorted codes
 * @param shared what all figures of the map have
 */
export function mapObservation(
  place: number,
  shard: MapIndicatorShard,
  outlines: OutlinesShard,
  shared: OfWholeMap,
): Observation {
  const halfWidth95 = shard.halfWidths?.[place] ?? undefined;
  const figure = figureOfCell(shard.values[place] ?? 'p');
  return { ...shared, area: areaAt(place, shard, outlines), figure, halfWidth95 };
}

/**
 * A measure of one map among several of its kind that share a measure and differ in no group of
 * jobs, such as the levels of a qualification: their figures are not one and the same.
 */
export function measureOfMap({ indicator, occupation }: OfWholeMap, map: string): string {
  return mapsOf({ indicator, occupation }).includes(map) ? indicator : `${indicator} ${map}`;
}

/** The maps a figure of that measure can be on. */
export function mapsOf({
  indicator,
  occupation,
}: Pick<Observation, 'indicator' | 'occupation'>): readonly string[] {
  const [measure = '', map] = indicator.split(' ');
  if (map !== undefined) return [map];
  return [measure, `${measure}-${occupation === undefined ? 'all' : occupation.code}`];
}

/** The figure of one area of a map; undefined where the map has none of its own for it. */
export function mapFigureOf(
  gss: string,
  shard: MapIndicatorShard,
  outlines: OutlinesShard,
): Observation | undefined {
  const lsip = outlines.lsips.findIndex((one) => one.gss === gss);
  const place =
    lsip === -1
      ? outlines.gss.indexOf(gss)
      : outlines.lsip.findIndex((one, at) => one === lsip && shard.levels?.[at] === 'l');
  if (place === -1 || areaAt(place, shard, outlines).gss !== gss) return undefined;
  const found = mapObservation(place, shard, outlines, ofWholeMap(shard));
  return { ...found, indicator: measureOfMap(found, shard.id) };
}
