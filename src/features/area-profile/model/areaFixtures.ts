import type { Indicator } from '@/domain/indicator';
import { type AreaProfile, areaProfile } from '@/services/pack/area';
import type { AreaShard } from '@/services/pack/schemas/area';
import type { GroupTitles } from '@/services/pack/schemas/groups';
import type { ObservationSetShard } from '@/services/pack/schemas/observationSet';
import type { SourcesShard } from '@/services/pack/schemas/sources';
import type { ProfileInput } from './profileInput';

/** For tests: two groups are enough to tell rows apart. */
export const TITLES: GroupTitles = {
  soc2010: {},
  soc2020: { 11: 'Managers', 61: 'Care workers' },
};

const REGION = { gss: 'E12000003', name: 'Yorkshire and The Humber' };
const NATION = { gss: 'E92000001', name: 'England' };
const LSIP = { gss: 'E69000037', name: 'West Yorkshire' };

/** For tests: a yearly rate with its interval, 2022 and 2023 unless told otherwise. */
export function rateSet(
  values: ObservationSetShard['values'],
  halfWidths: readonly number[],
  changes: Partial<ObservationSetShard> = {},
): ObservationSetShard {
  return {
    indicator: 'employment-rate',
    source: 'aps-rates-by-year',
    unit: 'per-cent',
    period: '2023',
    end: '2023-12-31',
    periods: ['2022', '2023'],
    values,
    halfWidths: [...halfWidths],
    ...changes,
  };
}

const claimants = (count: number, before: number, rate: number): ObservationSetShard[] => [
  {
    indicator: 'claimants',
    source: 'claimant-count-2026-03',
    unit: 'people',
    period: '2026-03',
    end: '2026-03-31',
    labels: ['all', 'men', 'women', 'a year before'],
    values: [count, count - 10, 10, before],
  },
  {
    indicator: 'claimant-rate',
    source: 'claimant-count-2026-03',
    unit: 'per-cent',
    period: '2026-03',
    end: '2026-03-31',
    labels: ['all', 'men', 'women'],
    values: [rate, rate, rate],
  },
];

const occupations = (
  values: ObservationSetShard['values'],
  quotients: ObservationSetShard['values'],
  small: readonly number[],
): ObservationSetShard[] => {
  const shared = {
    source: 'aps-occupation-soc-2020',
    edition: 'SOC 2020',
    period: 'Apr 2024-Mar 2025',
    end: '2025-03-31',
    codes: ['11', '61'],
  } as const;
  return [
    {
      ...shared,
      codes: [...shared.codes],
      indicator: 'people-in-work-here',
      unit: 'people',
      values,
      rowFlags: Object.fromEntries(small.map((at) => [String(at), ['small']])),
    },
    {
      ...shared,
      codes: [...shared.codes],
      indicator: 'location-quotient',
      unit: 'location-quotient',
      values: quotients,
      halfWidths: [0.2, 0.2],
      flags: ['our-estimate'],
    },
  ];
};

const adverts = (values: ObservationSetShard['values']): ObservationSetShard => ({
  indicator: 'adverts',
  source: 'adverts-by-month',
  unit: 'adverts',
  period: '2025-07',
  end: '2025-07-31',
  periods: ['2025-06', '2025-07'],
  values,
  flags: ['experimental'],
});

const qualifications = (values: ObservationSetShard['values']): ObservationSetShard => ({
  indicator: 'highest-qualification',
  source: 'aps-qualifications-2024',
  unit: 'people',
  period: 'Jan 2024-Dec 2024',
  end: '2024-12-31',
  labels: ['RQF4+', 'none'],
  values,
});

const projected = (period: string, values: ObservationSetShard['values']): ObservationSetShard => ({
  indicator: 'projected-jobs',
  source: 'skills-imperative-2035',
  unit: 'jobs',
  edition: 'SOC 2020',
  period,
  end: `${period}-12-31`,
  codes: ['11', '61'],
  values,
  flags: ['projected', 'modelled'],
});

const totals = (indicator: string, values: ObservationSetShard['values']): ObservationSetShard => ({
  ...projected('2035', values),
  indicator,
  period: '2020 to 2035',
});

/** For tests: shards of a made-up Leeds and the areas around it. */
export const SHARDS = {
  own: {
    gss: 'E08000035',
    name: 'Leeds',
    lsip: LSIP,
    region: REGION,
    nation: NATION,
    nomisId: '1778385159',
    sets: [
      rateSet([71, 70], [3, 3]),
      ...claimants(1000, 800, 4.7),
      ...occupations([26_040, 3600], [0.5, 'u'], [1]),
      adverts([90, 100]),
      qualifications([30_000, 10_000]),
      {
        indicator: 'unemployment-rate',
        source: 'nomis-aps-2026',
        unit: 'per-cent',
        period: 'Apr 2025-Mar 2026',
        end: '2026-03-31',
        values: [4.1],
        halfWidths: [1.4],
        flags: ['small-sample'],
      },
    ],
  },
  lsip: {
    ...LSIP,
    nation: NATION,
    districts: [{ gss: 'E08000035', name: 'Leeds' }],
    sets: [
      ...occupations([70_500, 13_100], [0.9, 1.6], []),
      adverts([900, 1000]),
      qualifications([50_000, 'd']),
      projected('2025', [1000, 2000]),
      projected('2035', [1100, 2020]),
      totals('replacement-2020-2035', [1350, 4350]),
    ],
  },
  region: { ...REGION, nation: NATION, sets: [rateSet([74, 74], [1, 1])] },
  nation: { ...NATION, sets: [rateSet([76, 76], [0.4, 0.4]), qualifications([30_000, 70_000])] },
  whole: {
    gss: 'K03000001',
    name: 'Great Britain',
    sets: [rateSet([75, 76], [0.3, 0.3]), ...claimants(1_687_635, 1_703_910, 4)],
  },
} as const satisfies Readonly<Record<string, AreaShard>>;

/** For tests: the rows of data/indicators.csv that the shards use. */
export const INDICATORS: readonly Indicator[] = [
  {
    id: 'employment-rate',
    label: 'People in work',
    unit: 'per-cent',
    kind: 'survey-with-error',
    margin: 1,
    marginUnit: 'points',
    goodDirection: 'higher',
    decimals: 1,
  },
  {
    id: 'claimant-rate',
    label: 'Claimants',
    unit: 'per-cent',
    kind: 'complete-count',
    margin: 1,
    marginUnit: 'points',
    goodDirection: 'lower',
    decimals: 1,
  },
  {
    id: 'location-quotient',
    label: 'How common',
    unit: 'location-quotient',
    kind: 'survey-with-error',
    margin: 0.2,
    marginUnit: 'ratio',
    goodDirection: 'none',
    decimals: 1,
  },
];

export const LINKS: SourcesShard['links'] = [
  {
    id: 'nomis-profile',
    kind: 'area',
    name: 'Nomis labour market profile',
    nations: ['England'],
    groups: [],
    template: 'https://www.nomisweb.co.uk/reports/lmp/lad/{nomis_id}/report.aspx',
    sure: 'seen',
  },
  {
    id: 'explore-local-statistics',
    kind: 'area',
    name: 'ONS Explore Local Statistics',
    nations: ['England'],
    groups: [],
    template: 'https://www.ons.gov.uk/explore-local-statistics/areas/{gss}',
    sure: 'probable',
  },
  {
    id: 'reed',
    kind: 'advert-board',
    name: 'Reed',
    nations: ['England'],
    groups: [],
    template: 'https://www.reed.co.uk/jobs?keywords={title}',
    sure: 'probable',
  },
];

export const profile = (shard: AreaShard): AreaProfile => areaProfile(shard, TITLES);

/** For tests: Leeds on a day of 2026, with what is to be different. */
export function profileInput(changes: Partial<ProfileInput> = {}): ProfileInput {
  return {
    own: profile(SHARDS.own),
    lsip: profile(SHARDS.lsip),
    region: profile(SHARDS.region),
    nation: profile(SHARDS.nation),
    whole: profile(SHARDS.whole),
    indicator: (id) => INDICATORS.find((row) => row.id === id),
    today: '2026-04-15',
    ...changes,
  };
}
