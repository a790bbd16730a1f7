import { formatPeriod } from '@/domain/format';
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

/** What to know of a series, and the periods that begin anew because of it. */
interface SeriesNote {
  readonly words: string;
  readonly breaksBefore?: (period: string) => boolean;
}

const isOneOf =
  (...years: readonly string[]) =>
  (period: string) =>
    years.includes(period);

const isMonth = (period: string) => period.includes('-');

const PANDEMIC_SURVEY: SeriesNote = {
  words:
    'The pandemic of 2020 and 2021 changed how people worked. It changed how they were asked, too.',
  breaksBefore: isOneOf('2020', '2022'),
};

const NOTES: Readonly<Record<string, readonly SeriesNote[]>> = {
  'claimant-rate': [
    {
      words:
        'Up to 2017 people moved to a new benefit, Universal Credit. That changed who was in the count: do not set years before 2018 beside later ones.',
      breaksBefore: isOneOf('2018'),
    },
    {
      words:
        'The rules were eased in the pandemic of 2020 and 2021. More people who had some work could claim.',
      breaksBefore: isOneOf('2020', '2022'),
    },
    {
      words: 'Years are for the whole year. The newest is one month.',
      breaksBefore: isMonth,
    },
  ],
  'pay-residents-weekly': [
    { words: 'Pay is in the pounds of each year. Prices have gone up since.' },
    {
      words:
        'In April of 2020 and 2021 a lot of people were on furlough. They were sent home on part of their pay.',
      breaksBefore: isOneOf('2020', '2022'),
    },
  ],
  'adverts-per-thousand': [
    {
      words:
        'Each is July of its year. The level shifts in July 2023. Do not set adverts from before that month next to those from after it.',
      breaksBefore: isOneOf('2023-07', '2024-07'),
    },
    { words: 'People are those of mid-2023 in every year.' },
  ],
  'employment-rate': [PANDEMIC_SURVEY],
  'inactivity-rate': [PANDEMIC_SURVEY],
  'unemployment-rate-modelled': [PANDEMIC_SURVEY],
};

/** What to know before one period of a map is set beside another. */
export function seriesNotes(mapId: string): readonly string[] {
  return (NOTES[mapId] ?? []).map(({ words }) => words);
}

/** The places of the periods that begin anew: what is before one is not to be set beside it. */
export function seriesBreaks(mapId: string, periods: readonly string[]): readonly number[] {
  const notes = NOTES[mapId] ?? [];
  const begins = (period: string) => notes.some(({ breaksBefore }) => breaksBefore?.(period));
  return periods.flatMap((period, at) => (at > 0 && begins(period) ? [at] : []));
}

/** A period of a series by its place: "2019", "March 2026". */
export function periodAt({ periods }: MapSeries, at: number): string {
  return formatPeriod(periods[at] ?? '');
}
