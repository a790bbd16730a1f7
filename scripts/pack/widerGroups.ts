import { ENGLAND } from '../../src/domain/area';
import { type CrosswalkRow, decidingGroup, takesFigureFrom } from '../../src/domain/crosswalk';
import { type Figure, missing } from '../../src/domain/figure';
import { partTimeShare, payLead, type PayPeople } from '../../src/domain/payLead';
import { roundToDecimals } from '../../src/domain/rounding';
import { figureOfCell } from '../../src/services/pack/observations';
import type { Cell, ObservationSetShard } from '../../src/services/pack/schemas/observationSet';
import type { PayRowShard } from '../../src/services/pack/schemas/occupation';
import type { WiderGroupShard } from '../../src/services/pack/schemas/widerGroup';
import { OPENING_TOTALS } from './areas';
import { cell, periodEnd } from './cells';
import type { Row } from './csv';
import { crosswalkRow } from './crosswalkRow';
import {
  ANNUAL_PAY,
  annualPayWithError,
  jobs2025,
  PAY_AND_HOURS,
  payOf2010Group,
  payOf2020Group,
  releaseOf,
} from './pay2025';
import { type PackTables, sourceOf } from './tables';

/** One shard for each major, sub-major and minor group of SOC 2010. */
export function buildWiderGroups(tables: PackTables): ReadonlyMap<string, WiderGroupShard> {
  const codes = tables.rows('occupations/soc-2010').map((row) => row.code ?? '');
  return new Map(
    codes.filter((code) => code.length < 4).map((code) => [code, widerGroup(code, codes, tables)]),
  );
}

function widerGroup(soc: string, codes: readonly string[], tables: PackTables): WiderGroupShard {
  const below = codes.filter((code) => code.length === soc.length + 1 && code.startsWith(soc));
  const units = codes.filter((code) => code.length === 4 && code.startsWith(soc));
  const shares = sharesOf(units.map((unit) => crosswalkOf(unit, tables)));
  const standsAt = (level: WiderLevel) => standIn(soc, shares, level);
  const major = standsAt('major');
  const paidAs = widerLevels(soc)
    .map(standsAt)
    .find((code) => code !== undefined);
  return {
    soc,
    ...shares,
    people: peopleOf(soc, tables),
    pay: [
      ...(paidAs === undefined ? [] : annualPayWithError(paidAs, tables)),
      ...payOf2010Group(soc, '2021', tables, YEARLY_FULL_TIME),
    ],
    ...(paidAs === undefined ? {} : { jobs2025: jobs2025([paidAs], tables)[paidAs] }),
    sets: soc.length === 1 && major !== undefined ? englandSets(major, tables) : [],
    groups: groupsBelow(below, tables),
  };
}

type WiderLevel = 'major' | 'sub-major' | 'minor';

/** The group's own level and those above it, narrowest first: where newer pay is looked for. */
function widerLevels(soc: string): readonly WiderLevel[] {
  return (['minor', 'sub-major', 'major'] as const).slice(3 - soc.length);
}

/** The SOC 2020 group of a level that at least 80% of the people are in (rule 9). */
function standIn(
  soc: string,
  { crosswalk, lfsSample, censusSample }: ReturnType<typeof sharesOf>,
  level: WiderLevel,
): string | undefined {
  const origin = takesFigureFrom(
    crosswalk.map(([soc2020, share, shareCensus]) => ({
      soc2010: soc,
      soc2020,
      share,
      shareCensus,
      lfsSample,
      censusSample,
      evidence: 'lfs',
    })),
    level,
  );
  return origin.kind === 'one' ? origin.code : undefined;
}

function crosswalkOf(unit: string, tables: PackTables): readonly CrosswalkRow[] {
  const rows = tables.grouped('occupations/soc-2010-to-soc-2020', 'soc2010').get(unit) ?? [];
  return rows.map(crosswalkRow);
}

/**
 * Where the people of several unit groups went, as shares of all who were asked in them.
 *
 *     share of a SOC 2020 group = Σ (its share of a unit group × people asked there)
 *                                 ÷ Σ people asked
 *
 * once for the survey and once for the Census sample. That is the share of people in the sample, as
 * it is for one unit group, so that rule 9 reads it alike.
 *
 * @param units the crosswalk rows of each unit group
 */
export function sharesOf(
  units: readonly (readonly CrosswalkRow[])[],
): Pick<WiderGroupShard, 'crosswalk' | 'lfsSample' | 'censusSample'> {
  const lfsSample = sum(units.map((rows) => rows[0]?.lfsSample ?? 0));
  const censusSample = sum(units.map((rows) => rows[0]?.censusSample ?? 0));
  const asked = units.flat().map((row) => ({
    minor: row.soc2020.slice(0, 3),
    lfs: (row.share ?? 0) * row.lfsSample,
    census: (row.shareCensus ?? 0) * row.censusSample,
  }));
  const minors = [...new Set(asked.map(({ minor }) => minor))];
  const shareOf = (people: number, sample: number) =>
    sample === 0 ? 0 : roundToDecimals(people / sample, 5);
  const crosswalk = minors
    .map((minor): WiderGroupShard['crosswalk'][number] => {
      const rows = asked.filter((row) => row.minor === minor);
      return [
        minor,
        shareOf(sum(rows.map(({ lfs }) => lfs)), lfsSample),
        shareOf(sum(rows.map(({ census }) => census)), censusSample),
      ];
    })
    .filter(([, share, shareCensus]) => share > 0 || shareCensus > 0)
    .toSorted((a, b) => b[1] - a[1] || b[2] - a[2]);
  return { crosswalk, lfsSample, censusSample };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * People in work in the UK in 2018. The table has major, minor and unit groups; a sub-major group is
 * the sum of its minor groups, and has no figure where one of them has none.
 */
function peopleOf(soc: string, tables: PackTables): WiderGroupShard['people'] {
  const all = Number(peopleRow('all', tables)?.in_employment);
  const row = peopleRow(soc, tables);
  if (row !== undefined) return { count: cell(row.in_employment, 'not-published'), all };
  const minors = tables
    .rows('employment/uk-employment-by-occupation-2018')
    .filter((one) => one.sex === 'all' && one.soc2010?.length === 3)
    .filter((one) => /^\d/.test(one.soc2010 ?? '') && one.soc2010?.startsWith(soc));
  const isWhole = minors.length > 0 && minors.every((one) => one.in_employment !== '');
  return {
    count: isWhole
      ? sum(minors.map((one) => Number(one.in_employment)))
      : cell('', 'not-published'),
    addedFrom: minors.length,
    all,
  };
}

function peopleRow(code: string, tables: PackTables): Row | undefined {
  const grouped = tables.grouped('employment/uk-employment-by-occupation-2018', 'soc2010');
  return (grouped.get(code) ?? []).find(({ sex }) => sex === 'all');
}

const YEARLY_FULL_TIME = (row: Row) => row.measure === 'annual' && row.group === 'ft';

/** Projections, openings and adverts of a major group: those of areas hold sub-major groups only. */
function englandSets(major: string, tables: PackTables): ObservationSetShard[] {
  const rowsOf = (table: string) =>
    (tables.grouped(table, 'area').get(ENGLAND.gss) ?? []).filter((row) => row.soc2020 === major);
  const openings = rowsOf('local/replacement-demand');
  const adverts = rowsOf('local/adverts-by-occupation');
  const imperative = {
    source: sourceOf(tables, 'local/replacement-demand'),
    unit: 'jobs' as const,
    edition: 'SOC 2020' as const,
    codes: [major],
    end: '2035-12-31',
  };
  return [
    ...openings.map(
      (row): ObservationSetShard => ({
        ...imperative,
        indicator: 'projected-jobs',
        period: '2025 to 2035',
        periods: ['2025', '2035'],
        values: [cell(row.jobs_2025), cell(row.jobs_2035)],
        flags: ['projected', 'modelled'],
      }),
    ),
    ...openings.flatMap((row) =>
      Object.entries(OPENING_TOTALS).map(
        ([indicator, column]): ObservationSetShard => ({
          ...imperative,
          indicator,
          period: '2020 to 2035',
          values: [cell(row[column], row.missing)],
          flags: ['projected', 'modelled'],
        }),
      ),
    ),
    ...adverts.map(
      (row): ObservationSetShard => ({
        indicator: 'adverts-here',
        source: sourceOf(tables, 'local/adverts-by-occupation'),
        unit: 'adverts',
        edition: 'SOC 2020',
        codes: [major],
        period: row.month ?? '',
        end: periodEnd(row.month ?? ''),
        values: [cell(row.adverts)],
        flags: ['experimental'],
      }),
    ),
  ];
}

/**
 * The groups one level down with what can be compared between them: one release and one unit for all
 * rows, of April 2025 by rule 9. Unit groups have pay an hour; of wider groups only a year's pay is
 * published. Whose it is follows rule 13 row by row, and is said.
 */
function groupsBelow(below: readonly string[], tables: PackTables): WiderGroupShard['groups'] {
  const areUnits = below[0]?.length === 4;
  return {
    indicator: areUnits ? 'pay-hourly' : 'pay-annual',
    ...releaseOf(areUnits ? PAY_AND_HOURS : ANNUAL_PAY, tables),
    rows: below.map((code) => {
      const { paidAs, pay, who } = areUnits ? payOfUnit(code, tables) : payOfWider(code, tables);
      return [code, peopleOf(code, tables).count, pay, paidAs, who];
    }),
  };
}

interface PayBelow {
  readonly paidAs: string | null;
  readonly pay: Cell;
  readonly who: PayPeople | null;
}

/** A group spread over several newer ones has no one figure, and medians are not averaged. */
const SPREAD: PayBelow = { paidAs: null, pay: cell('', 'not-applicable'), who: null };

function payOfWider(code: string, tables: PackTables): PayBelow {
  const units = tables
    .rows('occupations/soc-2010')
    .map((row) => row.code ?? '')
    .filter((unit) => unit.length === 4 && unit.startsWith(code));
  const shares = sharesOf(units.map((unit) => crosswalkOf(unit, tables)));
  const [level] = widerLevels(code);
  const paidAs = level && standIn(code, shares, level);
  if (paidAs === undefined) return SPREAD;
  const who = payLead(missing('not-collected'), partTimeShareOf(paidAs, undefined, tables));
  return { paidAs, who, pay: medianOf(annualPayWithError(paidAs, tables), 'pay-annual', who) };
}

function payOfUnit(code: string, tables: PackTables): PayBelow {
  const deciding = decidingGroup(crosswalkOf(code, tables));
  if (deciding?.kind !== 'one') return SPREAD;
  const rows = payOf2020Group(deciding.code, tables);
  const hours = medianOf(rows, 'hours-weekly', 'all');
  const share = partTimeShareOf(deciding.code, code, tables);
  const leads = payLead(figureOfCell(hours), share);
  const hasPay = (people: PayPeople) => typeof medianOf(rows, 'pay-hourly', people) === 'number';
  const other = leads === 'ft' ? 'all' : 'ft';
  const who = !hasPay(leads) && hasPay(other) ? other : leads;
  return { paidAs: deciding.code, who, pay: medianOf(rows, 'pay-hourly', who) };
}

function medianOf(rows: readonly PayRowShard[], indicator: string, who: PayPeople): Cell {
  const row = rows.find((one) => one.indicator === indicator);
  return row?.groups[who]?.[0] ?? cell('', 'not-published');
}

/** The share of part-time work of a newer group, else of the older unit group in 2018. */
function partTimeShareOf(code: string, soc2010: string | undefined, tables: PackTables): Figure {
  const [all = null, fullTime = null] = jobs2025([code], tables)[code] ?? [];
  const of2018 = soc2010 === undefined ? undefined : peopleRow(soc2010, tables);
  const count = (text: string | undefined) => figureOfCell(cell(text, 'not-published'));
  return partTimeShare({
    allJobs: figureOfCell(all ?? cell('', 'not-published')),
    fullTimeJobs: figureOfCell(fullTime ?? cell('', 'not-published')),
    fullTime2018: count(of2018?.employees_full_time),
    partTime2018: count(of2018?.employees_part_time),
  });
}
