import { type Area, areaLevel, ENGLAND, UNITED_KINGDOM } from '@/domain/area';
import type { CrosswalkRow } from '@/domain/crosswalk';
import { type Figure, missing, value } from '@/domain/figure';
import { newestOf } from '@/domain/measureTables';
import type { Observation, Unit } from '@/domain/observation';
import type { Requirement } from '@/domain/requirements';
import { nationsOfLetters } from '@/domain/signposts';
import type { SocGroup } from '@/domain/soc';
import type { HttpOptions } from '@/shared/http';
import { fetchShard } from './client';
import { fetchGroups } from './groups';
import { figureOfCell, groupOf, type ObservationSet, readSet } from './observations';
import type { GroupTitles } from './schemas/groups';
import type { OccupationShard, PayRowShard } from './schemas/occupation';
import { PAY_GROUPS } from './shardWords';

/** Whose pay or hours a row is about. */
export type PayGroup = (typeof PAY_GROUPS)[number];

/** Pay or hours of one occupation group in one area: the middle, as an observation, and the spread. */
export interface PayRow {
  readonly group: PayGroup;
  readonly median: Observation;
  readonly mean: Figure;
  readonly p10: Figure;
  readonly p25: Figure;
  readonly p75: Figure;
  readonly p90: Figure;
}

/** Thousands of employee jobs, "indicative only" at the source: never shown as a count. */
export interface IndicativeJobs {
  readonly all: Figure;
  readonly fullTime: Figure;
}

/** A US occupation standing in for the group. */
export interface OnetMember {
  readonly code: string;
  readonly title: string;
  /** Share of the job profiles, 0 to 1. */
  readonly weight: number;
  readonly profiles: number | null;
  readonly alsoByIsco: boolean;
  readonly hasRatings: boolean;
  /** 1 (little preparation) to 5 (long preparation). */
  readonly jobZone: number | null;
}

/** A skill, a field of knowledge or an ability, over all mapped US occupations. */
export interface RatedElement {
  readonly name: string;
  /** 1 to 5. */
  readonly importance: number;
  /** 0 to 7; null where the source says it is not relevant. */
  readonly level: number | null;
  readonly lowPrecision: boolean;
}

export interface ScoredElement {
  readonly name: string;
  /** 1 to 7. */
  readonly score: number;
}

export interface Apprenticeship {
  readonly reference: string;
  readonly title: string;
  readonly level: number;
  readonly months: number | null;
  /** The SOC 2020 unit group it leads to. */
  readonly soc2020: string;
  /** `by-title`: for who chose a job title of that SOC 2020 group alone. */
  readonly standing: 'leads' | 'by-title' | 'related';
}

/** Everything the pack knows about one SOC 2010 unit group. */
export interface OccupationProfile {
  readonly group: SocGroup;
  readonly wider: {
    readonly major: SocGroup;
    readonly subMajor: SocGroup;
    readonly minor: SocGroup;
  };
  readonly summary?: string;
  readonly otherTitles: readonly string[];
  readonly titleCount: number;
  readonly crosswalk: readonly CrosswalkRow[];
  /** A SOC 2020 group of any level, with its title. */
  readonly group2020: (code: string) => SocGroup;
  readonly pay: readonly PayRow[];
  /** Employee jobs of a SOC 2020 unit group in 2025: only for the share of part-time work. */
  readonly jobs2025: (code: string) => IndicativeJobs;
  readonly sets: readonly ObservationSet[];
  readonly onet: {
    readonly members: readonly OnetMember[];
    readonly skills: readonly RatedElement[];
    readonly knowledge: readonly RatedElement[];
    readonly abilities: readonly RatedElement[];
    readonly interests: readonly ScoredElement[];
    readonly values: readonly ScoredElement[];
  };
  readonly careersProfiles: readonly { readonly title: string; readonly path: string }[];
  /** Of England; the most fitting first. */
  readonly apprenticeships: readonly Apprenticeship[];
  /** Of all nations; empty where nobody looked, which is not "nothing needed". */
  readonly requirements: readonly Requirement[];
  /** What to type into a job board for it: one kind of job, in the singular. */
  readonly searchTitle: string;
}

/**
 * Everything the pack knows about one SOC 2010 unit group.
 *
 * @param soc a four-digit code
 * @throws NotInPackError for a code that is no unit group; see also fetchShard
 */
export async function fetchOccupation(
  soc: string,
  options: HttpOptions = {},
): Promise<OccupationProfile> {
  const [shard, titles] = await Promise.all([
    fetchShard(`occupations/${soc}`, ({ occupationShardSchema }) => occupationShardSchema, options),
    fetchGroups(),
  ]);
  return occupationProfile(shard, titles);
}

/** A shard of an occupation as domain types. */
export function occupationProfile(shard: OccupationShard, titles: GroupTitles): OccupationProfile {
  const wider = (digits: number) => groupOf('SOC 2010', shard.soc.slice(0, digits), titles);
  const isUk = (source: string) => source === newestOf('people-in-work-uk').source;
  return {
    group: groupOf('SOC 2010', shard.soc, titles),
    wider: { major: wider(1), subMajor: wider(2), minor: wider(3) },
    ...(shard.summary ? { summary: shard.summary } : {}),
    otherTitles: shard.otherTitles,
    titleCount: shard.titleCount,
    crosswalk: shard.crosswalk.map(([soc2020, share, shareCensus, evidence]) => ({
      soc2010: shard.soc,
      soc2020,
      ...(share === null ? {} : { share }),
      ...(shareCensus === null ? {} : { shareCensus }),
      lfsSample: shard.lfsSample ?? 0,
      censusSample: shard.censusSample ?? 0,
      evidence,
    })),
    group2020: (code) => groupOf('SOC 2020', code, titles),
    pay: shard.pay.flatMap((row) => payRows(row, titles)),
    jobs2025: (code) => {
      const [all = null, fullTime = null] = shard.jobs2025?.[code] ?? [];
      return { all: jobsFigure(all), fullTime: jobsFigure(fullTime) };
    },
    sets: shard.sets.map((set) =>
      readSet(set, isUk(set.source) ? UNITED_KINGDOM : ENGLAND, titles),
    ),
    onet: onetOf(shard),
    careersProfiles: shard.careersProfiles.map(([title, path]) => ({ title, path })),
    apprenticeships: shard.apprenticeships.map(
      ([reference, title, level, months, soc2020, standing]) => ({
        reference,
        title,
        level,
        months,
        soc2020,
        standing,
      }),
    ),
    requirements: shard.requirements.map(({ nations, notes = [], who, link, ...row }) => ({
      ...row,
      ...(who === undefined ? {} : { who }),
      ...(link === undefined ? {} : { link }),
      nations: nationsOfLetters(nations.join(',')),
      notes,
    })),
    searchTitle: shard.searchTitle,
  };
}

const jobsFigure = (thousands: number | null) =>
  thousands === null ? missing('not-published') : value(thousands);

function onetOf({ onet }: OccupationShard): OccupationProfile['onet'] {
  const rated = (rows: OccupationShard['onet']['skills']) =>
    rows.map(([name, importance, level, lowPrecision]) => ({
      name,
      importance,
      level,
      lowPrecision,
    }));
  const scored = (rows: OccupationShard['onet']['interests']) =>
    rows.map(([name, score]) => ({ name, score }));
  return {
    members: onet.members.map(
      ([code, title, weight, profiles, alsoByIsco, hasRatings, jobZone]) => ({
        code,
        title,
        weight,
        profiles,
        alsoByIsco,
        hasRatings,
        jobZone,
      }),
    ),
    skills: rated(onet.skills),
    knowledge: rated(onet.knowledge),
    abilities: rated(onet.abilities),
    interests: scored(onet.interests),
    values: scored(onet.values),
  };
}

const UNITS: Readonly<Record<PayRowShard['indicator'], Unit>> = {
  'pay-annual': 'gbp-per-year',
  'pay-weekly': 'gbp-per-week',
  'pay-hourly': 'gbp-per-hour',
  'hours-weekly': 'hours-per-week',
};

const REGION_NAMES: Readonly<Record<string, string>> = {
  K02000001: 'United Kingdom',
  E12000001: 'North East',
  E12000002: 'North West',
  E12000003: 'Yorkshire and The Humber',
  E12000004: 'East Midlands',
  E12000005: 'West Midlands',
  E12000006: 'East of England',
  E12000007: 'London',
  E12000008: 'South East',
  E12000009: 'South West',
  W92000004: 'Wales',
  S92000003: 'Scotland',
};

function payArea(gss: string): Area {
  const level = areaLevel(gss);
  const name = REGION_NAMES[gss];
  if (level === undefined || name === undefined) throw new RangeError(`No pay for ${gss}`);
  return { gss, level, name };
}

/** A row of pay or hours as domain types, one for each group of people it has. */
export function payRows(row: PayRowShard, titles: GroupTitles): readonly PayRow[] {
  return PAY_GROUPS.flatMap((group) => {
    const spread = row.groups[group];
    if (spread === undefined) return [];
    const [median, mean, p10, p25, p75, p90] = spread;
    const cvPercent = row.cvPercent?.[group];
    return [
      {
        group,
        median: {
          indicator: row.indicator,
          figure: figureOfCell(median),
          unit: UNITS[row.indicator],
          occupation: groupOf(row.edition, row.code, titles),
          area: payArea(row.area),
          period: row.period,
          periodEnd: row.end,
          source: row.source,
          ...(row.flags ? { flags: row.flags } : {}),
          ...(cvPercent === undefined ? {} : { cvPercent }),
        },
        mean: figureOfCell(mean),
        p10: figureOfCell(p10),
        p25: figureOfCell(p25),
        p75: figureOfCell(p75),
        p90: figureOfCell(p90),
      },
    ];
  });
}
