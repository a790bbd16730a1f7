import { nationsOfLetters } from '../../src/domain/signposts';
import type { SocEdition } from '../../src/domain/soc';
import type { FormerDistricts } from '../../src/services/pack/schemas/formerDistricts';
import type { GroupTitles } from '../../src/services/pack/schemas/groups';
import type { SourcesShard } from '../../src/services/pack/schemas/sources';
import type { Row } from './csv';
import { indicatorRows, type PackTables, sourceOf } from './tables';

/** Titles of every group of both editions, and the plain names. */
export function buildGroups(tables: PackTables): GroupTitles {
  const titles = (name: string) =>
    Object.fromEntries(tables.rows(name).map((row) => [row.code ?? '', row.title ?? '']));
  const plain = (edition: SocEdition) =>
    Object.fromEntries(
      (tables.grouped('plain-names', 'edition').get(edition) ?? []).map((row) => [
        row.code ?? '',
        row.plain ?? '',
      ]),
    );
  return {
    soc2010: titles('occupations/soc-2010'),
    soc2020: titles('occupations/soc-2020'),
    plain: { soc2010: plain('SOC 2010'), soc2020: plain('SOC 2020') },
  };
}

/** Codes of districts that are no more, with their names and the districts they went into. */
export function buildFormerDistricts(tables: PackTables): FormerDistricts {
  return Object.fromEntries(
    tables
      .rows('areas/former-districts')
      .map((row) => [row.old_gss ?? '', { name: row.old_name ?? '', gss: row.gss ?? '' }]),
  );
}

const optionalNumber = (text: string | undefined) => (text ? Number(text) : undefined);

/** Sources, indicators, links, ladders and minimum wages: what explains the figures. */
export function buildSources(tables: PackTables): SourcesShard {
  return {
    sources: tables.rows('sources').map((row) => row as unknown as SourcesShard['sources'][number]),
    indicators: indicatorRows(tables).map(indicator),
    links: tables.rows('links').map(link),
    ladders: tables.rows('ladders').map((row) => ladder(row, tables)),
    minimumWage: tables.rows('pay/minimum-wage').map((row) => ({
      from: row.from ?? '',
      ageBand: row.age_band ?? '',
      hourlyGbp: Number(row.hourly_gbp),
    })),
  };
}

// The words of these columns were checked by specs.ts; the reader's schema checks them again.
function indicator(row: Row): SourcesShard['indicators'][number] {
  return {
    id: row.id,
    label: row.name,
    unit: row.unit,
    kind: row.kind,
    margin: optionalNumber(row.margin),
    marginUnit: row.margin_unit || undefined,
    goodDirection: row.good_direction,
    decimals: Number(row.decimals),
  } as SourcesShard['indicators'][number];
}

function link(row: Row): SourcesShard['links'][number] {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    nations: nationsOfLetters(row.nations ?? ''),
    groups: row.groups ? row.groups.split(' ') : [],
    template: row.template,
    sure: row.sure,
  } as SourcesShard['links'][number];
}

function ladder(row: Row, tables: PackTables): SourcesShard['ladders'][number] {
  return {
    measure: row.measure,
    rung: Number(row.rung),
    occupationLevel: row.occupation_level,
    socEdition: row.soc_edition,
    areaLevel: row.area_level,
    source: sourceOf(tables, row.table ?? ''),
    indicator: row.indicator,
  } as SourcesShard['ladders'][number];
}
