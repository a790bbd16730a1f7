import type {
  MapIndexShard,
  MapIndicatorShard,
} from '../../src/services/pack/schemas/mapIndicator';
import { MAP_SECTIONS, type MapSection } from '../../src/services/pack/shardWords';
import type { ObservationSetShard } from '../../src/services/pack/schemas/observationSet';
import { takesFigureFrom } from '../../src/domain/crosswalk';
import type { Flag } from '../../src/domain/observation';
import { roundToDecimals } from '../../src/domain/rounding';
import { isSurvey, TOO_FEW_PEOPLE } from './areas';
import { cell, halfWidth, periodEnd } from './cells';
import { crosswalkRow } from './crosswalkRow';
import type { Row } from './csv';
import { locationQuotientSet } from './locationQuotients';
import { mapFamilies } from './mapFamilies';
import { claimantMaps, newestRates } from './mapNewest';
import { mapShares } from './mapShares';
import {
  ENGLAND,
  GREAT_BRITAIN,
  type MapCell,
  type MapFamily,
  type MapSpec,
  NOT_IN_APP,
  NOT_PUBLISHED,
  rowsOf,
  TOO_FEW_ASKED,
} from './mapSpec';
import { sortedDistricts } from './outlines';
import { type PackTables, sourceOf } from './tables';

/** All maps of the pack by id (`claimant-rate`, `claimant-rate/2019`), and the index of them. */
export interface MapShards {
  readonly index: MapIndexShard;
  readonly indicators: ReadonlyMap<string, MapIndicatorShard>;
}

/** One shard a map: the maps of all jobs first, then how common each SOC 2020 sub-major group is. */
export function buildMapIndicators(tables: PackTables): MapShards {
  const specs = [
    claimantRate(tables),
    ...claimantMaps(tables),
    rateByYear(tables, EMPLOYMENT_RATE),
    rateByYear(tables, MODELLED_UNEMPLOYMENT),
    rateByYear(tables, INACTIVITY_RATE),
    ...newestRates(tables),
    rateByYear(tables, WEEKLY_PAY),
    ...mapShares(tables),
    ...mapFamilies(tables),
    ...locationQuotients(tables),
  ].toSorted((a, b) => MAP_SECTIONS.indexOf(a.section) - MAP_SECTIONS.indexOf(b.section));
  const districts = sortedDistricts(tables.rows('areas/districts'));
  const indicators = new Map<string, MapIndicatorShard>();
  const maps = specs.map((spec) => {
    const earlier = (spec.earlier ?? []).map((one) => ({
      key: one.key,
      shard: shardOf(one.spec, districts, tables),
    }));
    const shard = shardOf(spec, districts, tables);
    indicators.set(spec.id, shard);
    for (const one of earlier) indicators.set(`${spec.id}/${one.key}`, one.shard);
    return indexEntry(spec, shard, earlier);
  });
  const families = Object.fromEntries(
    specs.flatMap(({ family }) =>
      family
        ? [[family.family.id, { label: family.family.label, choice: family.family.choice }]]
        : [],
    ),
  );
  const index = { maps, families, asked: askedOfNomis(tables), occupations: widerGroups(tables) };
  return { index, indicators };
}

function indexEntry(
  { section, family }: MapSpec,
  shard: MapIndicatorShard,
  earlier: readonly { readonly key: string; readonly shard: MapIndicatorShard }[],
): MapIndexShard['maps'][number] {
  const { id, label, unit, occupation } = shard;
  const newest = /^\w+ (\d{4})$/.exec(shard.period)?.[1] ?? shard.period;
  return {
    id,
    section,
    label,
    unit,
    ...(family ? { family: family.family.id, member: family.name } : {}),
    ...(occupation ? { occupation: occupation.code } : {}),
    ...(earlier.length > 0
      ? {
          periods: [...earlier.map(({ key }) => key), newest],
          steps: stepsOf([...earlier.map((one) => one.shard), shard]),
        }
      : {}),
  };
}

/** The lower edges of the middle and the top third of the figures of all periods together. */
function stepsOf(shards: readonly MapIndicatorShard[]): [number, number] {
  const values = shards.flatMap(({ values: cells, decimals }) =>
    cells.flatMap((one) => (typeof one === 'number' ? [roundToDecimals(one, decimals)] : [])),
  );
  const sorted = values.toSorted((a, b) => a - b);
  const third = (part: number) => sorted[Math.round((part * sorted.length) / 3)] ?? 0;
  return [third(1), third(2)];
}

/** Where the survey asks too few people, no figure of its own is shown (see `TOO_FEW_PEOPLE`). */
function shownCell({ cellOf, source }: MapSpec, district: Row, tables: PackTables): MapCell {
  const own = cellOf(district);
  const isBlocked = TOO_FEW_PEOPLE.has(district.gss ?? '') && isSurvey(source, tables);
  const isShown = own.wider || typeof own.value !== 'number';
  return isBlocked && !isShown ? TOO_FEW_ASKED : own;
}

function rowOf(tables: PackTables, table: string, id: string): Row {
  const row = tables.rows(table).find((candidate) => candidate.id === id);
  if (!row) throw new Error(`data/${table}.csv has no row ${id}, which a map needs`);
  return row;
}

const nameOfSource = ({ publisher, title }: Row) => `${publisher}: ${title}`;

const optionalNumber = (text: string | undefined) => (text ? Number(text) : undefined);

/** What a map needs of a row of data/measures.csv. */
function measureOf(indicator: Row): Measure {
  return {
    unit: indicator.unit ?? '',
    // The words of these columns were checked by specs.ts.
    kind: indicator.kind as Measure['kind'],
    margin: optionalNumber(indicator.margin),
    marginUnit: (indicator.margin_unit || undefined) as Measure['marginUnit'],
    goodDirection: indicator.good_direction as Measure['goodDirection'],
    decimals: Number(indicator.decimals),
  };
}

type Measure = MapIndexShard['asked']['indicators'][string];

/** Measures whose figures for all districts are asked of Nomis, as services/nomis names them. */
const ASKED_OF_NOMIS = [
  'claimant-rate',
  'employment-rate',
  'unemployment-rate',
  'inactivity-rate',
  'unemployment-rate-modelled',
  ...['employment-rate', 'unemployment-rate', 'inactivity-rate'].flatMap((rate) => [
    `${rate}-women`,
    `${rate}-men`,
  ]),
  'jobs-density',
  ...['residents-weekly', 'residents-hourly', 'workplace-weekly', 'workplace-hourly'].flatMap(
    (pay) =>
      ['full-time', 'full-time-women', 'full-time-men', 'all'].map((who) => `pay-${pay}-${who}`),
  ),
  'inactivity-reason',
  'employees-by-industry-share',
  'businesses-by-size-share',
  'claimants-by-age-share',
  'qualification-share',
  'occupation-share',
];

function askedOfNomis(tables: PackTables): MapIndexShard['asked'] {
  const live = tables.rows('sources').filter(({ service }) => service === 'nomis');
  return {
    indicators: Object.fromEntries(
      ASKED_OF_NOMIS.map((id) => [id, measureOf(rowOf(tables, 'measures', id))]),
    ),
    sources: Object.fromEntries(live.map((row) => [row.id, nameOfSource(row)])),
  };
}

function shardOf(spec: MapSpec, districts: readonly Row[], tables: PackTables): MapIndicatorShard {
  const cells = districts.map((district) => shownCell(spec, district, tables));
  const indicator = rowOf(tables, 'measures', spec.indicator);
  const source = rowOf(tables, 'sources', spec.source);
  const also = spec.alsoFrom ? [rowOf(tables, 'sources', spec.alsoFrom)] : [];
  const hasHalfWidths = cells.some((one) => one.halfWidth !== null);
  const hasWider = cells.some((one) => one.wider);
  return {
    id: spec.id,
    indicator: spec.indicator,
    ...measureOf(indicator),
    label: spec.label ?? indicator.name ?? '',
    ...(spec.occupation ? { occupation: spec.occupation } : {}),
    source: { id: spec.source, name: [source, ...also].map(nameOfSource).join('; ') },
    period: spec.period,
    periodEnd: spec.end,
    flags: [...spec.flags],
    ...(spec.reference ? { reference: spec.reference } : {}),
    values: cells.map((one) => one.value),
    ...(hasHalfWidths ? { halfWidths: cells.map((one) => one.halfWidth) } : {}),
    ...(hasWider ? { levels: cells.map((one) => (one.wider ? 'l' : 'd')).join('') } : {}),
  };
}

function claimantRate(tables: PackTables): MapSpec {
  const table = 'local/claimant-count';
  const [britain] = rowsOf(tables, table, GREAT_BRITAIN.gss);
  return {
    id: 'claimant-rate',
    section: 'People claiming benefits',
    indicator: 'claimant-rate',
    source: sourceOf(tables, table),
    period: britain?.month ?? '',
    end: periodEnd(britain?.month ?? ''),
    flags: [],
    reference: { ...GREAT_BRITAIN, value: Number(britain?.rate_16_64) },
    cellOf: ({ gss }) => {
      const [row] = rowsOf(tables, table, gss);
      return row ? { value: cell(row.rate_16_64), halfWidth: null } : NOT_IN_APP;
    },
    earlier: yearsOf(tables, CLAIMANT_RATE).map((year) => ({
      key: year,
      spec: rateOfYear(tables, CLAIMANT_RATE, year),
    })),
  };
}

interface YearlyTable {
  readonly id: string;
  readonly section: MapSection;
  readonly table: string;
  readonly flags: readonly string[];
  /** The value of the column `indicator`, in tables that hold several. */
  readonly indicatorColumn?: string;
  /** The month the survey asks about, where it is not the whole year. */
  readonly month?: { readonly name: string; readonly end: string };
  /** More flags of single years. */
  readonly yearFlags?: Readonly<Record<string, readonly Flag[]>>;
}

/** By year up to the year before the newest month, which has a table of its own. */
const CLAIMANT_RATE: YearlyTable = {
  id: 'claimant-rate',
  section: 'People claiming benefits',
  table: 'local/claimant-rate-by-year',
  flags: [],
};

const EMPLOYMENT_RATE: YearlyTable = {
  id: 'employment-rate',
  section: 'In work and out of work',
  table: 'local/employment-and-inactivity-rates-by-year',
  flags: [],
  indicatorColumn: 'employment_rate_16_64',
};

const INACTIVITY_RATE: YearlyTable = {
  ...EMPLOYMENT_RATE,
  id: 'inactivity-rate',
  indicatorColumn: 'inactivity_rate_16_64',
};

/** The yearly table: the newer one has no row for Great Britain to compare with. */
const MODELLED_UNEMPLOYMENT: YearlyTable = {
  id: 'unemployment-rate-modelled',
  section: 'In work and out of work',
  table: 'local/modelled-unemployment-by-year',
  flags: ['modelled'],
};

const WEEKLY_PAY: YearlyTable = {
  id: 'pay-residents-weekly',
  section: 'Pay',
  table: 'pay/weekly-pay-residents-by-year',
  flags: [],
  month: { name: 'April', end: '04-30' },
  yearFlags: { '2020': ['furlough-2021'], '2021': ['furlough-2021'] },
};

/** The years a table has Great Britain for, oldest first. */
function yearsOf(tables: PackTables, yearly: YearlyTable): readonly string[] {
  const britain = rowsOf(tables, yearly.table, GREAT_BRITAIN.gss);
  return [...new Set(britain.map((row) => row.year ?? ''))].toSorted();
}

/** The newest year of a yearly table, with the years before it. */
function rateByYear(tables: PackTables, yearly: YearlyTable): MapSpec {
  const years = yearsOf(tables, yearly);
  return {
    ...rateOfYear(tables, yearly, years.at(-1) ?? ''),
    earlier: years.slice(0, -1).map((year) => ({
      key: year,
      spec: rateOfYear(tables, yearly, year),
    })),
  };
}

/** One year of a yearly table, with the 95% interval where it gives one. */
function rateOfYear(tables: PackTables, yearly: YearlyTable, year: string): MapSpec {
  const ofArea = (gss: string | undefined) =>
    rowsOf(tables, yearly.table, gss).filter(
      (row) => yearly.indicatorColumn === undefined || row.indicator === yearly.indicatorColumn,
    );
  const britain = ofArea(GREAT_BRITAIN.gss).find((row) => row.year === year);
  return {
    id: yearly.id,
    section: yearly.section,
    indicator: yearly.id,
    source: sourceOf(tables, yearly.table),
    period: yearly.month ? `${yearly.month.name} ${year}` : year,
    end: yearly.month ? `${year}-${yearly.month.end}` : periodEnd(year),
    flags: [...yearly.flags, ...(yearly.yearFlags?.[year] ?? [])],
    reference: {
      ...GREAT_BRITAIN,
      value: Number(britain?.value),
      halfWidth95: halfWidth(britain?.lower95, britain?.upper95) ?? undefined,
    },
    cellOf: ({ gss }) => {
      const rows = ofArea(gss);
      const row = rows.find((candidate) => candidate.year === year);
      if (rows.length === 0) return NOT_IN_APP;
      return row ? yearlyCell(row) : NOT_PUBLISHED;
    },
  };
}

function yearlyCell(row: Row): MapCell {
  // Three to nine people asked: never shown as a fact.
  if (row.caution === 'small-sample') return TOO_FEW_ASKED;
  return { value: cell(row.value), halfWidth: halfWidth(row.lower95, row.upper95) };
}

/** A district's or LSIP area's quotients by group, as its own page shows them. */
type Quotients = ReadonlyMap<string, MapCell>;

function quotientsOf(set: ObservationSetShard): Quotients {
  return new Map(
    (set.codes ?? []).map((code, at) => [
      code,
      { value: set.values[at] ?? 'p', halfWidth: set.halfWidths?.[at] ?? null },
    ]),
  );
}

const QUOTIENT_FAMILY: MapFamily = {
  id: 'location-quotient',
  label: 'How common a group of jobs is, against England',
  choice: 'Group of jobs',
};

/**
 * One map for each SOC 2020 sub-major group (docs/methods.md, rule 11): the district's own
 * quotient; where it has none, that of the LSIP area around it, marked; else the reason.
 */
function locationQuotients(tables: PackTables): readonly MapSpec[] {
  const groups = tables.rows('occupations/soc-2020').filter((row) => row.code?.length === 2);
  const quotients = new Map<string, Quotients>();
  let release: ObservationSetShard | undefined;
  for (const { gss = '', lsip = '' } of tables.rows('areas/districts'))
    for (const area of [gss, lsip]) {
      if (area === '' || quotients.has(area)) continue;
      const [set] = locationQuotientSet(area, tables);
      if (set) quotients.set(area, quotientsOf(set));
      release ??= set;
    }
  if (!release) throw new Error('No area has a location quotient, which the map needs');
  const { source, period, end, flags = [] } = release;
  return groups.map(({ code = '', title = '' }) => ({
    id: `location-quotient-${code}`,
    section: 'People in work by occupation',
    family: { family: QUOTIENT_FAMILY, name: title },
    indicator: 'location-quotient',
    source,
    period,
    end,
    flags,
    occupation: { edition: 'SOC 2020' as const, code, title },
    // England's own is 1 without doubt: its sampling error is in each quotient's interval.
    reference: { ...ENGLAND, value: 1, halfWidth95: 0 },
    cellOf: ({ gss, lsip }) =>
      quotientCell(quotients.get(gss ?? ''), quotients.get(lsip ?? ''), code),
  }));
}

function quotientCell(
  own: Quotients | undefined,
  around: Quotients | undefined,
  code: string,
): MapCell {
  const district = own?.get(code);
  if (district && typeof district.value === 'number') return district;
  const lsip = around?.get(code);
  if (lsip && typeof lsip.value === 'number') return { ...lsip, wider: true };
  return district ?? NOT_IN_APP;
}

/** For each SOC 2010 unit group, the SOC 2020 sub-major groups that its people are in. */
function widerGroups(tables: PackTables): MapIndexShard['occupations'] {
  const crosswalk = tables.grouped('occupations/soc-2010-to-soc-2020', 'soc2010');
  return Object.fromEntries([...crosswalk].map(([soc, rows]) => [soc, widerGroup(rows)]));
}

function widerGroup(rows: readonly Row[]): MapIndexShard['occupations'][string] {
  const origin = takesFigureFrom(rows.map(crosswalkRow), 'sub-major');
  const parts = origin.kind === 'one' ? [origin] : origin.parts;
  return {
    sure: origin.kind === 'one',
    parts: parts.map(({ code, share }) => [code, Math.round(100 * share)]),
  };
}
