import type { Area } from '@/domain/area';
import { type Figure, missing, value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { endOfPeriod } from '@/domain/referencePeriod';
import type { SocEdition, SocGroup } from '@/domain/soc';
import type { GroupTitles } from './schemas/groups';
import type { Cell, ObservationSetShard } from './schemas/observationSet';
import { REASON_LETTERS } from './shardWords';

/** Figures of one indicator from one release, as observations. */
export interface ObservationSet {
  readonly indicator: string;
  readonly source: string;
  readonly period: string;
  readonly rows: readonly LabelledObservation[];
}

/** An observation and what tells it from the others of its set, besides occupation and period. */
export interface LabelledObservation extends Observation {
  readonly label?: string;
}

/** A shard's cell as a figure: a number, or the reason its letter stands for. */
export function figureOfCell(cell: Cell): Figure {
  return typeof cell === 'number' ? value(cell) : missing(REASON_LETTERS[cell]);
}

/**
 * A SOC group with its title, and its plain name where there is one.
 *
 * @returns the code itself as title where the pack does not know the group
 */
export function groupOf(edition: SocEdition, code: string, titles: GroupTitles): SocGroup {
  const at = edition === 'SOC 2010' ? 'soc2010' : 'soc2020';
  const plain = titles.plain?.[at][code];
  return {
    edition,
    code,
    title: titles[at][code] ?? code,
    ...(plain === undefined ? {} : { plain }),
  };
}

/**
 * A set of a shard as observations of an area.
 *
 * Columns run alongside each other: the n-th code, period, half-width and label belong to the n-th
 * value; a single code or period belongs to all.
 */
export function readSet(set: ObservationSetShard, area: Area, titles: GroupTitles): ObservationSet {
  const { indicator, source, period } = set;
  const rows = set.values.map((cell, at) => readRow(set, cell, at, area, titles));
  return { indicator, source, period, rows };
}

function readRow(
  set: ObservationSetShard,
  cell: Cell,
  at: number,
  area: Area,
  titles: GroupTitles,
): LabelledObservation {
  const code = set.codes?.[at] ?? (set.codes?.length === 1 ? set.codes[0] : undefined);
  const period = set.periods?.[at] ?? set.period;
  const half = set.halfWidths?.[at];
  const flags = [...(set.flags ?? []), ...(set.rowFlags?.[String(at)] ?? [])];
  const label = set.labels?.[at];
  return {
    indicator: set.indicator,
    figure: figureOfCell(cell),
    unit: set.unit,
    area,
    period,
    periodEnd: (set.periods && endOfPeriod(period)) ?? set.end,
    source: set.source,
    ...(code !== undefined && set.edition
      ? { occupation: groupOf(set.edition, code, titles) }
      : {}),
    ...(flags.length > 0 ? { flags } : {}),
    ...(half !== null && half !== undefined ? { halfWidth95: half } : {}),
    ...(label !== undefined ? { label } : {}),
  };
}
