import type { MapIndexShard, MapIndicatorShard } from '@/services/pack/schemas/mapIndicator';
import type { OutlinesShard } from '@/services/pack/schemas/outlines';
import { type MapView, mapView } from './mapView';

/** For tests: outlines without shapes, one district for each name, all in one LSIP area. */
export function outlinesOf(names: readonly string[]): OutlinesShard {
  const layer = { type: 'GeometryCollection' as const, geometries: [] };
  return {
    edition: 'test',
    attribution: 'test',
    gss: names.map((_, place) => `E0700000${place + 1}`),
    name: [...names],
    lon: names.map(() => 0),
    lat: names.map(() => 52),
    region: names.map(() => 0),
    lsip: names.map(() => 0),
    hexQ: names.map((_, place) => place % 3),
    hexR: names.map((_, place) => Math.floor(place / 3)),
    neighbours: names.map(() => []),
    regions: [{ gss: 'E12000001', name: 'North East' }],
    lsips: [{ gss: 'E69000031', name: 'Tees Valley' }],
    topology: {
      type: 'Topology',
      transform: { scale: [1, 1], translate: [0, 0] },
      objects: { lad: layer, rgn: layer, lsip: layer },
      arcs: [],
    },
  };
}

/** For tests: weekly pay with a 95% interval, against £600 ± 5 in Great Britain. */
export const PAY: MapIndicatorShard = {
  id: 'pay-residents-weekly',
  indicator: 'pay-residents-weekly',
  unit: 'gbp-per-week',
  kind: 'survey-with-error',
  label: 'Middle weekly pay of employees who live here',
  margin: 5,
  marginUnit: 'per-cent',
  goodDirection: 'none',
  decimals: 0,
  source: { id: 'ashe-residents-weekly', name: 'Office for National Statistics: pay survey' },
  period: 'April 2025',
  periodEnd: '2025-04-30',
  flags: [],
  reference: { gss: 'K03000001', name: 'Great Britain', value: 600, halfWidth95: 5 },
  values: [500, 610, 700, 620, 'p'],
  halfWidths: [20, 30, 20, null, null],
};

/** For tests: a complete count, against 4% in Great Britain, alike within a tenth of it. */
export const CLAIMANTS: MapIndicatorShard = {
  ...PAY,
  id: 'claimant-rate',
  indicator: 'claimant-rate',
  unit: 'per-cent',
  kind: 'complete-count',
  label: 'Share of people aged 16 to 64 claiming out-of-work benefits',
  margin: 10,
  marginUnit: 'per-cent',
  goodDirection: 'lower',
  decimals: 1,
  source: { id: 'claimant-count-2026-03', name: 'Office for National Statistics: claimant count' },
  period: '2026-03',
  reference: { gss: 'K03000001', name: 'Great Britain', value: 4 },
  values: [1.3, 2.7, 4.4, 5.1, 10.1],
  halfWidths: undefined,
};

/** For tests: how common teachers are, the second figure being the LSIP area's. */
export const TEACHERS: MapIndicatorShard = {
  ...PAY,
  id: 'location-quotient-23',
  indicator: 'location-quotient',
  unit: 'location-quotient',
  label: 'How common the wider group is here against England',
  margin: 0.2,
  marginUnit: 'ratio',
  decimals: 1,
  occupation: { edition: 'SOC 2020', code: '23', title: 'Teaching professionals' },
  source: {
    id: 'aps-occupation-soc-2020',
    name: 'Office for National Statistics: population survey',
  },
  period: 'Apr 2024-Mar 2025',
  flags: ['our-estimate'],
  reference: { gss: 'E92000001', name: 'England', value: 1, halfWidth95: 0 },
  values: [1.94, 0.6, 1.02, 1.5, 'u'],
  halfWidths: [0.5, 0.2, 0.3, null, null],
  levels: 'dlddd',
};

export const NAMES = ['Ashford', 'Boston', 'Corby', 'Dover', 'Exeter'] as const;

export function viewOf(shard: MapIndicatorShard): MapView {
  return mapView(shard, outlinesOf(NAMES));
}

const quotient = (code: string, member: string) => ({
  id: `location-quotient-${code}`,
  section: 'People in work by occupation' as const,
  label: 'How common',
  unit: 'location-quotient',
  family: 'location-quotient',
  member,
  occupation: code,
});

const business = (id: string, member: string) => ({
  id: `businesses-${id}`,
  section: 'Jobs and businesses' as const,
  label: `Share of businesses: ${member}`,
  unit: 'per-cent',
  family: 'businesses-by-industry-share',
  member,
});

/** For tests: one map alone, two kinds by group of jobs and one by industry. */
export const INDEX: MapIndexShard = {
  maps: [
    {
      id: 'claimant-rate',
      section: 'People claiming benefits',
      label: 'Claimants',
      unit: 'per-cent',
    },
    quotient('23', 'Teaching professionals'),
    quotient('24', 'Business professionals'),
    quotient('35', 'Associates'),
    {
      ...quotient('24', 'Business professionals'),
      id: 'adverts-share-24',
      family: 'adverts-share',
    },
    { ...quotient('35', 'Associates'), id: 'adverts-share-35', family: 'adverts-share' },
    business('construction', 'Construction'),
    business('retail', 'Retail'),
    {
      id: 'jobs-density',
      section: 'Jobs and businesses',
      label: 'Jobs for each person',
      unit: 'jobs-per-resident',
    },
  ],
  families: {
    'location-quotient': { label: 'How common a group of jobs is', choice: 'Group of jobs' },
    'adverts-share': { label: 'Share of jobs advertised', choice: 'Group of jobs' },
    'businesses-by-industry-share': { label: 'Share of businesses', choice: 'Industry' },
  },
  asked: { indicators: {}, sources: {} },
  occupations: {
    '2315': { sure: true, parts: [['23', 100]] },
    '3520': {
      sure: false,
      parts: [
        ['35', 60],
        ['24', 40],
      ],
    },
  },
};

export const TITLES = {
  soc2010: { '2315': 'Primary teachers', '3520': 'Legal associate professionals' },
  soc2020: { '23': 'Teaching professionals', '24': 'Business professionals', '35': 'Associates' },
};

/** For tests: jobs projected to go from fewer to more, of local skills areas. */
export const PROJECTED: MapIndicatorShard = {
  ...PAY,
  id: 'projected-change-all',
  indicator: 'projected-change',
  unit: 'per-cent',
  kind: 'projection',
  label: 'Projected change in jobs, 2025 to 2035: all jobs',
  margin: undefined,
  marginUnit: undefined,
  decimals: 0,
  source: { id: 'skills-imperative-2035', name: 'Department for Education: projections' },
  period: '2025 to 2035',
  periodEnd: '2035-12-31',
  flags: ['projected', 'modelled'],
  reference: undefined,
  values: [-10.6, -10.4, 10, 10.6, 'a'],
  halfWidths: undefined,
  levels: 'lllld',
};

/** For tests: openings a year as a share of jobs, of local skills areas. */
export const OPENINGS: MapIndicatorShard = {
  ...PROJECTED,
  id: 'projected-openings-rate-all',
  indicator: 'projected-openings-rate',
  label: 'Projected openings a year, as a share of jobs: all jobs',
  period: '2020 to 2035',
  values: [3.1, 3.4, 3.6, 4, 'a'],
};

/** For tests: yearly pay, whose margin of error is not in the app. */
export const YEARLY_PAY: MapIndicatorShard = {
  ...PAY,
  id: 'pay-residents-annual-middle',
  indicator: 'pay-residents-annual',
  unit: 'gbp-per-year',
  kind: 'survey-without-error',
  label: 'Middle yearly pay of employees who live here',
  flags: ['provisional'],
  reference: { gss: 'K03000001', name: 'Great Britain', value: 30_000 },
  values: [10_000, 29_000, 31_000, 90_000, 'p'],
  halfWidths: undefined,
};
