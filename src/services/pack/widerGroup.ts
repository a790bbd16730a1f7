import { ENGLAND, UNITED_KINGDOM } from '@/domain/area';
import type { CrosswalkRow } from '@/domain/crosswalk';
import { type Figure, missing, value } from '@/domain/figure';
import { newestOf } from '@/domain/measureTables';
import type { Observation } from '@/domain/observation';
import { partTimeShare, type PayPeople } from '@/domain/payLead';
import type { SocGroup } from '@/domain/soc';
import type { HttpOptions } from '@/shared/http';
import { fetchShard } from './client';
import { fetchGroups } from './groups';
import { figureOfCell, groupOf, type ObservationSet, readSet } from './observations';
import { type PayRow, payRows } from './occupation';
import type { GroupTitles } from './schemas/groups';
import type { Cell } from './schemas/observationSet';
import type { WiderGroupShard } from './schemas/widerGroup';

/** A group one level down with what can be compared between it and its siblings. */
export interface GroupBelow {
  readonly group: SocGroup;
  readonly people: Observation;
  /** Middle pay, an hour of unit groups, else a year; absent where it is spread over several newer ones. */
  readonly pay?: Observation;
  /** Whose pay that is. */
  readonly payOf?: PayPeople;
}

/** Everything the pack knows about a major, sub-major or minor group of SOC 2010. */
export interface WiderGroupProfile {
  readonly group: SocGroup;
  /** Minor groups of SOC 2020 the people are in: for `takesFigureFrom` at any wider level. */
  readonly crosswalk: readonly CrosswalkRow[];
  /** A SOC 2020 group of any level, with its title. */
  readonly group2020: (code: string) => SocGroup;
  readonly people: Observation;
  /** How many minor groups the count is added up from; absent where the source gives it itself. */
  readonly addedFrom?: number;
  /** Everyone in work in the UK at the same time, whatever the job. */
  readonly everyone: number;
  /** A year's pay: in 2025 of the newer group that stands for it, then its own in 2021, full time. */
  readonly pay: readonly PayRow[];
  /** Of the group of the newer pay, 0 to 1. */
  readonly partTimeShare: Figure;
  /** England's figures of the newer major group: of major groups only. */
  readonly sets: readonly ObservationSet[];
  readonly below: readonly GroupBelow[];
}

/**
 * Everything the pack knows about a major, sub-major or minor group of SOC 2010.
 *
 * @param soc one to three digits
 * @throws NotInPackError for a code that is no such group; see also fetchShard
 */
export async function fetchWiderGroup(
  soc: string,
  options: HttpOptions = {},
): Promise<WiderGroupProfile> {
  const [shard, titles] = await Promise.all([
    fetchShard(`wider/${soc}`, ({ widerGroupShardSchema }) => widerGroupShardSchema, options),
    fetchGroups(),
  ]);
  return widerGroupProfile(shard, titles);
}

const PERIOD_2018 = { period: 'Apr 2018-Jun 2018', periodEnd: '2018-06-30' } as const;

function peopleIn(count: Cell, occupation: SocGroup): Observation {
  return {
    indicator: 'people-in-work-uk',
    figure: figureOfCell(count),
    unit: 'people',
    occupation,
    area: UNITED_KINGDOM,
    ...PERIOD_2018,
    source: newestOf('people-in-work-uk').source,
  };
}

/** A shard of a wider group as domain types. */
export function widerGroupProfile(shard: WiderGroupShard, titles: GroupTitles): WiderGroupProfile {
  const { soc, lfsSample, censusSample, people } = shard;
  const group = groupOf('SOC 2010', soc, titles);
  return {
    group,
    crosswalk: shard.crosswalk.map(([soc2020, share, shareCensus]) => ({
      soc2010: soc,
      soc2020,
      share,
      shareCensus,
      lfsSample,
      censusSample,
      evidence: 'lfs',
    })),
    group2020: (code) => groupOf('SOC 2020', code, titles),
    people: peopleIn(people.count, group),
    ...(people.addedFrom === undefined ? {} : { addedFrom: people.addedFrom }),
    everyone: people.all,
    pay: shard.pay.flatMap((row) => payRows(row, titles)),
    partTimeShare: shareOfPartTime(shard),
    sets: shard.sets.map((set) => readSet(set, ENGLAND, titles)),
    below: shard.groups.rows.map((row) => groupBelow(row, shard.groups, titles)),
  };
}

function groupBelow(
  [code, people, pay, paidAs, who]: WiderGroupShard['groups']['rows'][number],
  { indicator, source, period, end }: WiderGroupShard['groups'],
  titles: GroupTitles,
): GroupBelow {
  const group = groupOf('SOC 2010', code, titles);
  return {
    group,
    people: peopleIn(people, group),
    ...(paidAs === null || who === null
      ? {}
      : {
          payOf: who,
          pay: {
            indicator,
            figure: figureOfCell(pay),
            unit: indicator === 'pay-hourly' ? 'gbp-per-hour' : 'gbp-per-year',
            occupation: groupOf('SOC 2020', paidAs, titles),
            area: UNITED_KINGDOM,
            period,
            periodEnd: end,
            source,
            flags: ['provisional'],
          },
        }),
  };
}

/** The share of part-time work of the group whose newer pay is shown. */
function shareOfPartTime({ jobs2025 }: WiderGroupShard): Figure {
  const [all = null, fullTime = null] = jobs2025 ?? [];
  const unknown = missing('not-published');
  return partTimeShare({
    allJobs: all === null ? unknown : value(all),
    fullTimeJobs: fullTime === null ? unknown : value(fullTime),
    fullTime2018: unknown,
    partTime2018: unknown,
  });
}
