import type { MapIndicatorShard } from '../../src/services/pack/schemas/mapIndicator';
import type { MapSection } from '../../src/services/pack/shardWords';
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
  /** The part of the profile it belongs to. */
  readonly section: MapSection;
  /** Where the map is one of several of a kind. */
  readonly family?: FamilyMember;
  /** In place of the indicator's own. */
  readonly label?: string;
  /** Id of data/measures.csv. */
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

/** Maps of one kind, to be told apart by a choice of their own. */
export interface MapFamily {
  readonly id: string;
  readonly label: string;
  /** What is chosen: "Industry". */
  readonly choice: string;
}

interface FamilyMember {
  readonly family: MapFamily;
  /** The map's own name among the others: "Construction". */
  readonly name: string;
}

/** A map of an earlier period, and the name of that period in addresses. */
interface EarlierSpec {
  readonly key: string;
  readonly spec: MapSpec;
}

/** A district our table knows in no period may be in others; one it knows is not published. */
export const NOT_IN_APP: MapCell = { value: 'a', halfWidth: null };
export const NOT_PUBLISHED: MapCell = { value: 'p', halfWidth: null };

/** Too few people were asked for a figure of the district's own. */
export const TOO_FEW_ASKED: MapCell = { value: 'u', halfWidth: null };

export const shown = (value: Cell): MapCell => ({ value, halfWidth: null });

export const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** A share to one decimal, of 100 or of as many as told. */
export const ratio = (part: number, whole: number, of: number) =>
  Math.round((10 * of * part) / whole) / 10;

/** Tables of England's own have no row of a district outside it, and miss some within. */
export const noRowOf = ({ gss }: Row): MapCell =>
  gss?.startsWith('E') ? NOT_PUBLISHED : NOT_IN_APP;

export const GREAT_BRITAIN = { gss: 'K03000001', name: 'Great Britain' };
export const ENGLAND = { gss: 'E92000001', name: 'England' };

export const rowsOf = (tables: PackTables, table: string, gss: string | undefined) =>
  tables.grouped(table, 'area').get(gss ?? '') ?? [];
