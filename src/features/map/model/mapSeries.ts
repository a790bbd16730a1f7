import { breakPlaces, breaksOf } from '@/domain/measureTables';
import { formatPeriod } from '@/domain/referencePeriod';
import type { MapIndexShard } from '@/services/pack/schemas/mapIndicator';

/** The periods of a map, and the one an address asks for. */
export interface MapSeries {
  readonly periods: readonly string[];
  /** The place of the period shown among them. */
  readonly at: number;
  readonly steps: readonly number[];
}

/** Which shard to draw, and its series where it has one. */
export interface PeriodChoice {
  /** Name of the shard: `claimant-rate`, `claimant-rate/2019`. */
  readonly shard: string;
  readonly isNewest: boolean;
  readonly series?: MapSeries;
  /** The period asked for, where the map does not have it. */
  readonly unknown?: string;
}

/** The name of the shard of each period; the newest goes by the name of the map alone. */
export function seriesShards(mapId: string, { periods }: MapSeries): readonly string[] {
  return periods.map((period, at) => (at === periods.length - 1 ? mapId : `${mapId}/${period}`));
}

/** The shard of a map for the period asked for: the newest where none is, or an unknown one. */
export function choosePeriod(
  index: MapIndexShard,
  mapId: string,
  period: string | undefined,
): PeriodChoice {
  const { periods = [], steps = [] } = index.maps.find(({ id }) => id === mapId) ?? {};
  const found = period === undefined ? -1 : periods.indexOf(period);
  const newest = periods.length - 1;
  const at = found === -1 ? newest : found;
  return {
    shard: at === newest ? mapId : `${mapId}/${periods[at]}`,
    isNewest: at === newest,
    ...(periods.length > 0 ? { series: { periods, at, steps } } : {}),
    ...(period !== undefined && found === -1 ? { unknown: period } : {}),
  };
}

/** What else to know of a series: notes without a break of their own. */
const NOTES: Readonly<Record<string, readonly string[]>> = {
  'claimant-rate': ['Years are for the whole year. The newest is one month.'],
  'pay-residents-weekly': ['Pay is in the pounds of each year. Prices have gone up since.'],
  'adverts-per-thousand': ['People are those of one year in every period.'],
};

/** Series of years whose newest period is one month. */
const ENDS_IN_A_MONTH: readonly string[] = ['claimant-rate'];

const isMonth = (period: string) => period.includes('-');

/** What to know before one period of a map is set beside another. */
export function seriesNotes(mapId: string): readonly string[] {
  return [...breaksOf(mapId).map(({ why }) => why), ...(NOTES[mapId] ?? [])];
}

/** The places of the periods that begin anew: what is before one is not to be set beside it. */
export function seriesBreaks(mapId: string, periods: readonly string[]): readonly number[] {
  const months = ENDS_IN_A_MONTH.includes(mapId)
    ? periods.flatMap((period, at) => (at > 0 && isMonth(period) ? [at] : []))
    : [];
  return [...new Set([...breakPlaces(mapId, periods), ...months])].toSorted((a, b) => a - b);
}

/** A period of a series by its place: "2019", "March 2026". */
export function periodAt({ periods }: MapSeries, at: number): string {
  return formatPeriod(periods[at] ?? '');
}
