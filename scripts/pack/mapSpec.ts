import type { MapIndicatorShard } from '../../src/services/pack/schemas/mapIndicator';
import type { Cell } from '../../src/services/pack/schemas/observationSet';
import type { Row } from './csv';
import type { PackTables } from './tables';

/** What the map shows of one district. */
export interface MapCell {
  readonly value: Cell;
  readonly halfWidth: number | null;
  /** True for the figure of the LSIP area around the district. */
  readonly wider?: boolean;
}

/** One map, before its columns. */
export interface MapSpec {
  readonly id: string;
  /** Id of data/indicators.csv. */
  readonly indicator: string;
  /** Id of data/sources.csv. */
  readonly source: string;
  /** A second source, where a figure is a share of one table in another. */
  readonly alsoFrom?: string;
  readonly period: string;
  readonly end: string;
  readonly flags: readonly string[];
  readonly occupation?: MapIndicatorShard['occupation'];
  readonly reference?: NonNullable<MapIndicatorShard['reference']>;
  readonly cellOf: (district: Row) => MapCell;
  /** The same map of earlier periods, oldest first. */
  readonly earlier?: readonly EarlierSpec[];
}

/** A map of an earlier period, and the name of that period in addresses. */
interface EarlierSpec {
  readonly key: string;
  readonly spec: MapSpec;
}

/** A district the table knows in no period was not asked about; one it knows is not published. */
export const NOT_COLLECTED: MapCell = { value: 'c', halfWidth: null };
export const NOT_PUBLISHED: MapCell = { value: 'p', halfWidth: null };

export const GREAT_BRITAIN = { gss: 'K03000001', name: 'Great Britain' };
export const ENGLAND = { gss: 'E92000001', name: 'England' };

export const rowsOf = (tables: PackTables, table: string, gss: string | undefined) =>
  tables.grouped(table, 'area').get(gss ?? '') ?? [];
