import type { SeriesBreak, Trend } from '@/charts/trend/trend';
import type { AreaProfile } from '@/services/pack/area';
import { type FigureKey, type ProfileInput, setFor, shown } from './profileInput';

interface TrendSpec extends FigureKey {
  readonly title: string;
  readonly fromZero: boolean;
  readonly breaks: readonly SeriesBreak[];
}

const ASKED_BY_PHONE =
  'The pandemic of 2020 and 2021 changed how people worked. It changed how they were asked, too.';

const around = (first: string, after: string, why: string): readonly SeriesBreak[] => [
  { before: first, why },
  { before: after, why },
];

const SPECS: readonly TrendSpec[] = [
  {
    title: 'In work, aged 16 to 64',
    indicator: 'employment-rate',
    source: 'aps-rates-by-year',
    fromZero: false,
    breaks: around('2020', '2022', ASKED_BY_PHONE),
  },
  {
    title: 'Looking for work (modelled), of those aged 16 and over in work or looking',
    indicator: 'unemployment-rate-modelled',
    source: 'modelled-unemployment-by-year',
    fromZero: true,
    breaks: around('2020', '2022', ASKED_BY_PHONE),
  },
  {
    title: 'Claiming out-of-work benefits, aged 16 to 64',
    indicator: 'claimant-rate',
    source: 'claimant-rate-by-year',
    fromZero: true,
    breaks: [
      {
        before: '2018',
        why: 'Up to 2017 people moved to a new benefit, Universal Credit. That changed who was in the count.',
      },
      ...around(
        '2020',
        '2022',
        'The rules were eased in the pandemic of 2020 and 2021. More people who had some work could claim.',
      ),
    ],
  },
  {
    title: 'Not in work and not looking, aged 16 to 64',
    indicator: 'inactivity-rate',
    source: 'aps-rates-by-year',
    fromZero: false,
    breaks: around('2020', '2022', ASKED_BY_PHONE),
  },
  {
    title: 'Middle pay a week of people who live here',
    indicator: 'pay-residents-weekly',
    source: 'ashe-residents-weekly',
    fromZero: true,
    breaks: around(
      '2020-04',
      '2022-04',
      'In April of 2020 and 2021 a lot of people were on furlough. They were sent home on part of their pay.',
    ),
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

const LEVEL_SHIFT =
  'The level shifts in July 2023. Do not set adverts from before that month next to those from after it.';

/** Adverts by month of one area. */
export function advertsTrend(profile: AreaProfile): Trend | undefined {
  const spec: TrendSpec = {
    title: `Jobs advertised online, ${profile.area.name}`,
    indicator: 'adverts',
    source: 'adverts-by-month',
    fromZero: true,
    breaks: around('2023-07', '2023-08', LEVEL_SHIFT),
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
    breaks: spec.breaks.filter(({ before }) => periods.includes(before) && before !== periods[0]),
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
