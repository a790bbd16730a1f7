import { ENGLAND } from '../../src/domain/area';
import type { OccupationShard, PayRowShard } from '../../src/services/pack/schemas/occupation';
import type { ObservationSetShard } from '../../src/services/pack/schemas/observationSet';
import { type ApprenticeshipMatcher, apprenticeshipMatcher } from './apprenticeships';
import { OPENING_TOTALS } from './areas';
import { cell, numberOrNull, periodEnd } from './cells';
import type { Row } from './csv';
import { onetProfile } from './onetProfiles';
import {
  annualPayWithError,
  jobs2025,
  payOf2010Group,
  payOf2020Group,
  payRows,
  releaseOf,
} from './pay2025';
import { requirementsOf } from './requirements';
import { searchTitles } from './searchTitles';
import { type PackTables, periodOf, sourceOf } from './tables';
import { shareOfWiderGroup } from './unitShares';

/** One shard for each SOC 2010 unit group. */
export function buildOccupations(tables: PackTables): ReadonlyMap<string, OccupationShard> {
  const units = tables.rows('occupations/soc-2010').filter((row) => row.code?.length === 4);
  const makers: Makers = {
    apprenticeships: apprenticeshipMatcher(tables),
    searchTitles: searchTitles(tables),
  };
  return new Map(
    units.map((row) => [
      row.code ?? '',
      occupation(row.code ?? '', row.title ?? '', tables, makers),
    ]),
  );
}

/** What is worked out once for all groups. */
interface Makers {
  readonly apprenticeships: ApprenticeshipMatcher;
  readonly searchTitles: ReadonlyMap<string, string>;
}

function occupation(
  soc: string,
  title: string,
  tables: PackTables,
  makers: Makers,
): OccupationShard {
  const crosswalk = tables.grouped('occupations/soc-2010-to-soc-2020', 'soc2010').get(soc) ?? [];
  const titles = tables.grouped('occupations/job-titles', 'soc2010').get(soc) ?? [];
  const profiles = tables.grouped('occupations/careers-service-profiles', 'soc2010').get(soc) ?? [];
  const summary = tables.grouped('occupation-summaries', 'soc2010').get(soc)?.[0]?.summary;
  const parts = partsOf(crosswalk);
  const paid = groupsOfPay(parts, titles);
  return {
    soc,
    title,
    ...(summary ? { summary } : {}),
    otherTitles: otherTitles(title, profiles, titles),
    titleCount: titles.length,
    crosswalk: crosswalk
      .map((row): OccupationShard['crosswalk'][number] => [
        row.soc2020 ?? '',
        numberOrNull(row.share),
        numberOrNull(row.share_census),
        // Checked by specs.ts.
        row.evidence as OccupationShard['crosswalk'][number][3],
      ])
      .toSorted((a, b) => (b[1] ?? 0) - (a[1] ?? 0)),
    lfsSample: numberOrNull(crosswalk[0]?.lfs_sample),
    censusSample: numberOrNull(crosswalk[0]?.census_sample),
    pay: [
      ...paid.flatMap((code) => payOf2020Group(code, tables)),
      ...widerGroups(paid).flatMap((code) => annualPayWithError(code, tables)),
      // Points beside the newest figure, never before it.
      ...payOf2010Group(soc, '2021', tables),
      ...payOf2010Group(soc, '2011', tables),
      ...payByRegion(paid, tables),
    ],
    jobs2025: jobs2025(paid, tables),
    sets: [
      ...peopleInTheUk(soc, tables),
      ...shareOfWiderGroup(soc, tables),
      ...parts2020(parts).flatMap((code) => englandProjection(code, tables)),
      ...englandOpenings(parts2020(parts), tables),
    ],
    onet: onetProfile(soc, tables),
    careersProfiles: profiles.map((row) => [row.title ?? '', row.path ?? '']),
    apprenticeships: makers.apprenticeships(soc),
    requirements: requirementsOf(soc, tables),
    searchTitle: makers.searchTitles.get(soc) ?? title,
  };
}

interface Part {
  readonly code: string;
  readonly share: number;
}

/** Below this share of the people a SOC 2020 group is too small a part to bring its figures. */
const LEAST_PART = 0.05;

/** By the larger share of the two samples: either may be the one a page lists the parts by. */
function partsOf(crosswalk: readonly Row[]): readonly Part[] {
  return crosswalk
    .map((row) => ({
      code: row.soc2020 ?? '',
      share: Math.max(Number(row.share), Number(row.share_census)),
    }))
    .filter(({ share }) => share >= LEAST_PART)
    .toSorted((a, b) => b.share - a.share);
}

/** The SOC 2020 sub-major groups of the parts, largest share first. */
function parts2020(parts: readonly Part[]): readonly string[] {
  return [...new Set(parts.map(({ code }) => code.slice(0, 2)))];
}

/**
 * The SOC 2020 groups whose pay and hours a page may need: the larger parts, then every group that a
 * title of the occupation is coded to, since the chosen title decides (rule 9).
 */
function groupsOfPay(parts: readonly Part[], titles: readonly Row[]): readonly string[] {
  const ofTitles = titles.map((row) => row.soc2020 ?? '').toSorted();
  return [...new Set([...parts.map(({ code }) => code), ...ofTitles])];
}

const prefixesOf = (codes: readonly string[], digits: number) => [
  ...new Set(codes.map((code) => code.slice(0, digits))),
];

/** Minor groups, then sub-major groups: where pay is read from when a unit group has none. */
function widerGroups(codes: readonly string[]): readonly string[] {
  return [...prefixesOf(codes, 3), ...prefixesOf(codes, 2)];
}

const OTHER_TITLES = 8;
const LONGEST_OTHER_TITLE = 32;
/** Titles of one sex, and of another age: the coding index keeps them, no advert uses them. */
const DATED = /(boy|girl|maid|lad|man|woman|hand|stripper|rag and bone merchant)$/i;

/**
 * Up to eight job titles a client would know: those the careers service writes about, then titles of
 * the coding index that share a word with the group's own, plain and short ones first. The rare
 * titles that the index keeps ("Oven patcher") say nothing to anybody.
 */
function otherTitles(title: string, careers: readonly Row[], rows: readonly Row[]): string[] {
  const own = new Set(wordsOf(title));
  const kin = rows
    .filter((row) => row.qualifier === '' && (row.title?.length ?? 99) <= LONGEST_OTHER_TITLE)
    .map((row) => row.title ?? '')
    .filter((name) => !DATED.test(name) && wordsOf(name).some((word) => own.has(word)))
    .toSorted((a, b) => a.length - b.length || a.localeCompare(b, 'en'));
  const known = careers.map((row) => row.title ?? '').toSorted((a, b) => a.localeCompare(b, 'en'));
  const distinct = new Map([...known, ...kin].map((name) => [lettersOf(name), name]));
  distinct.delete(lettersOf(title));
  return [...distinct.values()].slice(0, OTHER_TITLES);
}

/** One key for "Fixer mason" and "Fixer-mason". */
const lettersOf = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');

/** Words of four letters and more, without their plural: "bricklayers and masons" → bricklayer, mason. */
const wordsOf = (text: string) =>
  (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((word) => word.replace(/s$/, ''));

const REGIONS = 'pay/pay-region-by-major-group';

/** Pay by region of workplace in each major group that a title of the occupation may be in. */
function payByRegion(paid: readonly string[], tables: PackTables): readonly PayRowShard[] {
  const grouped = tables.grouped(REGIONS, 'soc2020_major');
  return prefixesOf(paid, 1).flatMap((major) => {
    const rows = (grouped.get(major) ?? [])
      .filter((row) => row.group === 'ft' || (row.group === 'all' && row.measure === 'hourly'))
      .filter((row) => row.measure !== 'hours');
    return [...new Set(rows.map((row) => row.area ?? ''))].flatMap((area) =>
      payRows(
        rows.filter((row) => row.area === area),
        {
          ...releaseOf(REGIONS, tables),
          edition: 'SOC 2020',
          code: major,
          area,
          flags: ['provisional'],
        },
      ),
    );
  });
}

const IN_THE_UK = 'employment/uk-employment-by-occupation-2018';

function peopleInTheUk(soc: string, tables: PackTables): readonly ObservationSetShard[] {
  const grouped = tables.grouped(IN_THE_UK, 'soc2010');
  const codes = [soc, soc.slice(0, 3), soc.slice(0, 1)];
  const row = (code: string, sex: string) =>
    (grouped.get(code) ?? []).find((candidate) => candidate.sex === sex);
  const shared = {
    source: sourceOf(tables, IN_THE_UK),
    unit: 'people' as const,
    edition: 'SOC 2010' as const,
    period: periodOf(tables, IN_THE_UK),
    end: periodEnd(periodOf(tables, IN_THE_UK)),
  };
  const all = row(soc, 'all');
  return [
    {
      ...shared,
      indicator: 'people-in-work-uk',
      codes,
      values: codes.map((code) => cell(row(code, 'all')?.in_employment, 'not-published')),
    },
    {
      ...shared,
      indicator: 'people-in-work-uk-by-kind',
      codes: [soc],
      labels: ['men', 'women', 'full-time employees', 'part-time employees', 'self-employed'],
      values: [
        cell(row(soc, 'male')?.in_employment, 'not-published'),
        cell(row(soc, 'female')?.in_employment, 'not-published'),
        cell(all?.employees_full_time, 'not-published'),
        cell(all?.employees_part_time, 'not-published'),
        cell(all?.self_employed, 'not-published'),
      ],
    },
  ];
}

function englandProjection(code: string, tables: PackTables): readonly ObservationSetShard[] {
  const rows = (
    tables.grouped('local/projections-by-sub-major-group', 'area').get(ENGLAND.gss) ?? []
  )
    .filter((row) => row.soc2020 === code)
    .toSorted((a, b) => Number(a.year) - Number(b.year));
  return [
    {
      indicator: 'projected-jobs',
      source: sourceOf(tables, 'local/projections-by-sub-major-group'),
      unit: 'jobs',
      edition: 'SOC 2020',
      codes: [code],
      period: '2010 to 2035',
      end: '2035-12-31',
      periods: rows.map((row) => row.year ?? ''),
      values: rows.map((row) => cell(row.jobs)),
      flags: ['projected', 'modelled'],
    },
  ];
}

function englandOpenings(
  codes: readonly string[],
  tables: PackTables,
): readonly ObservationSetShard[] {
  const rows = (tables.grouped('local/replacement-demand', 'area').get(ENGLAND.gss) ?? []).filter(
    (row) => codes.includes(row.soc2020 ?? ''),
  );
  return Object.entries(OPENING_TOTALS).map(([indicator, column]) => ({
    indicator,
    source: sourceOf(tables, 'local/replacement-demand'),
    unit: 'jobs',
    edition: 'SOC 2020',
    period: '2020 to 2035',
    end: '2035-12-31',
    codes: rows.map((row) => row.soc2020 ?? ''),
    values: rows.map((row) => cell(row[column], row.missing)),
    flags: ['projected', 'modelled'],
  }));
}
