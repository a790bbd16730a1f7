import { ENGLAND, UNITED_KINGDOM } from '@/domain/area';
import type { CrosswalkRow } from '@/domain/crosswalk';
import type { Observation } from '@/domain/observation';
import type { SocGroup } from '@/domain/soc';
import type { HttpOptions } from '@/shared/http';
import { fetchShard } from './client';
import { fetchGroups } from './groups';
import { figureOfCell, groupOf, type ObservationSet, readSet } from './observations';
import { type PayRow, payRows } from './occupation';
import type { GroupTitles } from './schemas/groups';
import type { Cell } from './schemas/observationSet';
import { type WiderGroupShard, widerGroupShardSchema } from './schemas/widerGroup';

/** A group one level down with what can be compared between it and its siblings. */
export interface GroupBelow {
  readonly group: SocGroup;
  readonly people: Observation;
  /** Middle full-time pay a year; absent where the group is spread over several newer ones. */
  readonly pay?: Observation;
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
  /** Full-time pay: of the newer major group in 2025 where one stands for it, then its own in 2021. */
  readonly pay: readonly PayRow[];
  /** England's figures of the newer major group: of major groups only. */
  readonly sets: readonly ObservationSet[];
  readonly below: readonly GroupBelow[];
}

/**
 * Everything the pack knows about a major, sub-major or minor group of SOC 2010.
 *
 * @param soc one to three digits
 * @throws NotInPackError for a code that is no such group; see also fetchJson
 */
export async function fetchWiderGroup(
  soc: string,
  options: HttpOptions = {},
): Promise<WiderGroupProfile> {
  const [shard, titles] = await Promise.all([
    fetchShard(`wider/${soc}`, widerGroupShardSchema, options),
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
    source: 'lfs-emp04-2018',
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
    sets: shard.sets.map((set) => readSet(set, ENGLAND, titles)),
    below: shard.groups.rows.map((row) => groupBelow(row, shard.groups, titles)),
  };
}

function groupBelow(
  [code, people, pay, paidAs]: WiderGroupShard['groups']['rows'][number],
  { source, period, end }: WiderGroupShard['groups'],
  titles: GroupTitles,
): GroupBelow {
  const group = groupOf('SOC 2010', code, titles);
  const is2025 = source === 'ashe-14-2025';
  return {
    group,
    people: peopleIn(people, group),
    ...(paidAs === null
      ? {}
      : {
          pay: {
            indicator: 'pay-annual',
            figure: figureOfCell(pay),
            unit: 'gbp-per-year',
            occupation: groupOf(is2025 ? 'SOC 2020' : 'SOC 2010', paidAs, titles),
            area: UNITED_KINGDOM,
            period,
            periodEnd: end,
            source,
            flags: is2025 ? ['provisional'] : ['provisional', 'furlough-2021'],
          },
        }),
  };
}
