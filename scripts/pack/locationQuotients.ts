import { areaLevel, ENGLAND } from '../../src/domain/area';
import { type Figure, missing, value as known } from '../../src/domain/figure';
import {
  countHalfWidth95,
  type Employment,
  kOfCells,
  locationQuotient,
  locationQuotientInterval,
} from '../../src/domain/locationQuotient';
import { reasonOfMarker } from '../../src/domain/missingMarkers';
import type { Cell, ObservationSetShard } from '../../src/services/pack/schemas/observationSet';
import { letterOf, periodEnd } from './cells';
import type { Row } from './csv';
import { type PackTables, periodsOf, sourceOf } from './tables';

const OCCUPATIONS = 'local/employment-by-sub-major-group-soc-2020';
const PERIOD_OF_INTERVALS = 'Jan 2021-Dec 2021';

/**
 * How common each SOC 2020 sub-major group is in a district or a local skills area against England,
 * with our interval (docs/methods.md, rule 11).
 *
 * A district's cell that is `small` has no quotient of its own: the page and the map show that of
 * the local skills area and say so. The whole is the residents in work of the same survey and year,
 * not the sum of the groups, since withheld groups would be missing from the sum.
 *
 * @returns nothing for areas the survey table does not hold, and for England, the reference
 */
export function locationQuotientSet(
  gss: string,
  tables: PackTables,
): readonly ObservationSetShard[] {
  const level = areaLevel(gss);
  if (level !== 'district' && level !== 'lsip') return [];
  const rows = rowsOf(gss, tables);
  if (rows.length === 0) return [];

  const k = kOfPlace(gss, tables);
  const englandK = kOfPlace(ENGLAND.gss, tables);
  const england = new Map(rowsOf(ENGLAND.gss, tables).map((row) => [row.soc2020 ?? '', row]));
  const quotients = rows.map((row) =>
    quotient(
      employment(row, gss, k, tables),
      employment(england.get(row.soc2020 ?? ''), ENGLAND.gss, englandK, tables),
      level === 'district' && row.caution === 'small',
    ),
  );
  return [
    {
      indicator: 'location-quotient',
      source: sourceOf(tables, OCCUPATIONS),
      unit: 'location-quotient',
      edition: 'SOC 2020',
      period: newestPeriod(tables),
      end: periodEnd(newestPeriod(tables)),
      codes: rows.map((row) => row.soc2020 ?? ''),
      values: quotients.map((one) => one.value),
      halfWidths: quotients.map(({ halfWidth }) => halfWidth),
      flags: ['our-estimate'],
    },
  ];
}

function rowsOf(gss: string, tables: PackTables): readonly Row[] {
  const period = newestPeriod(tables);
  return (tables.grouped(OCCUPATIONS, 'area').get(gss) ?? []).filter(
    (row) => row.period === period,
  );
}

const newestPeriod = (tables: PackTables) => periodsOf(tables, OCCUPATIONS).at(-1) ?? '';

function employment(
  row: Row | undefined,
  gss: string,
  k: number | undefined,
  tables: PackTables,
): Employment {
  const whole = (tables.grouped('local/people-in-work', 'area').get(gss) ?? []).find(
    (candidate) => candidate.period === newestPeriod(tables),
  );
  const inGroup = figure(row?.employed, row?.missing);
  const inAllOccupations = figure(whole?.in_employment, whole?.missing);
  return {
    inGroup,
    inAllOccupations,
    ...(k !== undefined && inGroup.kind === 'value'
      ? { inGroupHalfWidth95: countHalfWidth95(inGroup.value, k) }
      : {}),
    ...(k !== undefined && inAllOccupations.kind === 'value'
      ? { inAllHalfWidth95: countHalfWidth95(inAllOccupations.value, k) }
      : {}),
  };
}

function figure(text: string | undefined, marker = ''): Figure {
  return text ? known(Number(text)) : missing(reasonOfMarker(marker));
}

interface Quotient {
  readonly value: Cell;
  readonly halfWidth: number | null;
}

/** Four decimals: a verdict must rest on the quotient, not on its rounding. */
const rounded = (number: number) => Math.round(number * 10_000) / 10_000;

function quotient(local: Employment, reference: Employment, isSmall: boolean): Quotient {
  if (isSmall) return { value: 'u', halfWidth: null };
  const result = locationQuotient(local, reference);
  if (result.kind === 'missing') return { value: letterOf(result.reason), halfWidth: null };
  const interval = locationQuotientInterval(local, reference);
  return {
    value: rounded(result.value),
    halfWidth: interval ? rounded(interval.halfWidth95) : null,
  };
}

/**
 * Width of the intervals of a place: from its own cells of 2021, for a local skills area from those
 * of all its districts together.
 */
export function kOfPlace(gss: string, tables: PackTables): number | undefined {
  const places =
    areaLevel(gss) === 'lsip'
      ? (tables.grouped('areas/districts', 'lsip').get(gss) ?? []).map((row) => row.gss ?? '')
      : [gss];
  const grouped = tables.grouped('local/employment-by-sub-major-group-soc-2010', 'area');
  const cells = places.flatMap((place) =>
    (grouped.get(place) ?? []).filter((row) => row.period === PERIOD_OF_INTERVALS),
  );
  return kOfCells(
    cells.map((row) => ({
      ...(row.employed ? { employed: Number(row.employed) } : {}),
      ...(row.ci95 ? { ci95: Number(row.ci95) } : {}),
    })),
  );
}
