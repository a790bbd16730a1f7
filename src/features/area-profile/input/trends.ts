import { breaksOf, seriesOf } from '@/domain/measureTables';
import type { SeriesBreak, Trend } from '@/charts/trend/trend';
import type { AreaProfile } from '@/services/pack/area';
import { type FigureKey, type ProfileInput, setFor, shown } from './profileInput';

interface TrendSpec extends FigureKey {
  readonly title: string;
  readonly fromZero: boolean;
}

const SPECS: readonly TrendSpec[] = [
  {
    title: 'In work, aged 16 to 64',
    ...seriesOf('employment-rate'),
    fromZero: false,
  },
  {
    title: 'Looking for work (modelled), of those aged 16 and over in work or looking',
    ...seriesOf('unemployment-rate-modelled'),
    fromZero: true,
  },
  {
    title: 'Claiming out-of-work benefits, aged 16 to 64',
    ...seriesOf('claimant-rate'),
    fromZero: true,
  },
  {
    title: 'Not in work and not looking, aged 16 to 64',
    ...seriesOf('inactivity-rate'),
    fromZero: false,
  },
  {
    title: 'Middle pay a week of people who live here',
    ...seriesOf('pay-residents-weekly'),
    fromZero: true,
  },
];

/** The yearly series of a place beside Great Britain, where one table has both. Pure. */
export function trendsView({ own, whole, nation }: ProfileInput): readonly Trend[] {
  return SPECS.flatMap((spec) => {
    const beside = [whole, nation].find((profile) => setFor(profile, spec));
    const trend = trendOf(spec, [own, ...(beside && beside !== own ? [beside] : [])]);
    return trend ? [trend] : [];
  });
}

/** Adverts by month of one area. */
export function advertsTrend(profile: AreaProfile): Trend | undefined {
  const spec: TrendSpec = {
    title: `Jobs advertised online, ${profile.area.name}`,
    ...seriesOf('adverts'),
    fromZero: true,
  };
  return trendOf(spec, [profile]);
}

function trendOf(spec: TrendSpec, profiles: readonly AreaProfile[]): Trend | undefined {
  const series = profiles.map((profile) => ({
    area: profile.area,
    rows: (setFor(profile, spec)?.rows ?? []).map(shown),
  }));
  const own = series[0]?.rows ?? [];
  const source = own.findLast(({ figure }) => figure.kind === 'value');
  if (!source || own.length < 2) return undefined;
  // A line of the wider area from years before the place has any would only crowd the drawing.
  const periods = own.map(({ period }) => period);
  return {
    title: spec.title,
    unit: source.unit,
    periods,
    lines: series
      .filter(({ rows }) => rows.length > 0)
      .map(({ area, rows }) => ({
        area,
        points: periods.map((period) => rows.find((row) => row.period === period)),
      })),
    breaks: breaksIn(spec.indicator, periods),
    fromZero: spec.fromZero,
    source,
  };
}

const OF_SECTION = {
  work: ['employment-rate', 'unemployment-rate-modelled', 'inactivity-rate'],
  claimants: ['claimant-rate'],
  pay: ['pay-residents-weekly'],
} as const;

/** The series that belong into one section. */
export function trendsOf(
  section: keyof typeof OF_SECTION,
  trends: readonly Trend[],
): readonly Trend[] {
  const indicators: readonly string[] = OF_SECTION[section];
  return trends.filter(({ source }) => indicators.includes(source.indicator));
}

/** The first period of each break that the series has figures on both sides of. */
function breaksIn(indicator: string, periods: readonly string[]): readonly SeriesBreak[] {
  return breaksOf(indicator).flatMap(({ before, why }) =>
    before.flatMap((start) => {
      const at = periods.findIndex((period) => period.startsWith(start));
      const first = periods[at];
      return at > 0 && first !== undefined ? [{ before: first, why }] : [];
    }),
  );
}
