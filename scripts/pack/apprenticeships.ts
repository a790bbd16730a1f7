import type { OccupationShard } from '../../src/services/pack/schemas/occupation';
import { numberOrNull } from './cells';
import { DataFault, type Row } from './csv';
import type { PackTables } from './tables';

type Apprenticeships = OccupationShard['apprenticeships'];
type Standing = Apprenticeships[number][5];
export type ApprenticeshipMatcher = (soc: string) => Apprenticeships;

const STANDARDS = 'occupations/apprenticeships-by-soc-2020';

/** A SOC 2020 group with at least this share of the people brings all of its standards. */
const HALF = 0.5;
/** With at least this share it brings those with a job title that is coded to the SOC 2010 group. */
const FIFTH = 0.2;

/**
 * Apprenticeship standards of England for a SOC 2010 unit group, each with the SOC 2020 unit group
 * it leads to and how it stands to the SOC 2010 group:
 *
 * - `leads`: of a SOC 2020 group that holds at least half of the people; or at least a fifth, where
 *   the standard's own name or a typical job title of it is coded to both groups; or added by
 *   name, with a reason, in data/exceptions.csv;
 * - `by-title`: of any other SOC 2020 group that people of the group are in: shown only to who
 *   chose a job title of that SOC 2020 group;
 * - `related`: of a group with half of the people, where we are not sure of the standard's code.
 *
 * Shares are the larger of the two samples'. Most fitting first: by the standard's rank for the
 * group, then level and name.
 *
 * @throws DataFault for an exception that names no group or no standard
 */
export function apprenticeshipMatcher(tables: PackTables): ApprenticeshipMatcher {
  const standards = new Map(
    tables.rows('occupations/apprenticeship-standards').map((row) => [row.reference ?? '', row]),
  );
  const codings = codingsOf(tables.rows('occupations/job-titles'));
  const added = exceptionsOf(tables);
  const bySoc2020 = tables.grouped(STANDARDS, 'soc2020');
  const crosswalks = tables.grouped('occupations/soc-2010-to-soc-2020', 'soc2010');

  return (soc) => {
    const found = (crosswalks.get(soc) ?? []).flatMap((pair) =>
      (bySoc2020.get(pair.soc2020 ?? '') ?? []).flatMap((row) => {
        const titles = typicalTitles(row, standards.get(row.reference ?? ''));
        const coding = `${soc}|${row.soc2020}`;
        const isCoded = titles.some((title) => codings.get(title)?.has(coding));
        const standing = standingOf(row, shareOf(pair), isCoded);
        return standing ? [{ row, standing }] : [];
      }),
    );
    const byException = (added.get(soc) ?? []).map((row) => ({ row, standing: 'leads' as const }));
    return [...byException, ...found.filter(isNew(byException))]
      .toSorted((a, b) => compareStandards(a.row, b.row))
      .map(({ row, standing }) => [
        row.reference ?? '',
        row.title ?? '',
        Number(row.level),
        numberOrNull(standards.get(row.reference ?? '')?.months),
        row.soc2020 ?? '',
        standing,
      ]);
  };
}

interface Found {
  readonly row: Row;
  readonly standing: Standing;
}

const isNew =
  (others: readonly Found[]) =>
  ({ row }: Found): boolean =>
    !others.some((other) => other.row === row);

const compareStandards = (a: Row, b: Row): number =>
  Number(a.rank) - Number(b.rank) ||
  Number(a.level) - Number(b.level) ||
  (a.title ?? '').localeCompare(b.title ?? '', 'en');

const shareOf = (pair: Row): number => Math.max(Number(pair.share), Number(pair.share_census));

/** @returns undefined for a doubtful code of a small part: not worth a line */
function standingOf(row: Row, share: number, isCoded: boolean): Standing | undefined {
  if (row.confidence === 'low') return share >= HALF ? 'related' : undefined;
  return share >= HALF || (share >= FIFTH && isCoded) ? 'leads' : 'by-title';
}

/** Each title of the coding index with the pairs of groups it is coded to. */
function codingsOf(rows: readonly Row[]): ReadonlyMap<string, ReadonlySet<string>> {
  const codings = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = plain(row.title ?? '');
    const pairs = codings.get(key) ?? new Set();
    pairs.add(`${row.soc2010}|${row.soc2020}`);
    codings.set(key, pairs);
  }
  return codings;
}

function typicalTitles({ title = '' }: Row, standard: Row | undefined): readonly string[] {
  return [title, ...(standard?.typical_job_titles ?? '').split(';')].map(plain).filter(Boolean);
}

const EXCEPTION = /^(\d{4}) ([A-Z]{2}\d{4})$/;

/** The standards that data/exceptions.csv adds, by SOC 2010 group. */
function exceptionsOf(tables: PackTables): ReadonlyMap<string, readonly Row[]> {
  const added = new Map<string, Row[]>();
  const units = new Set(tables.rows('occupations/soc-2010').map(({ code }) => code));
  for (const [index, { table, column, code = '' }] of tables.rows('exceptions').entries()) {
    if (table !== STANDARDS || column !== 'soc2010') continue;
    const [, soc = '', reference] = EXCEPTION.exec(code) ?? [];
    const rows = tables.rows(STANDARDS).filter((row) => row.reference === reference);
    const [first] = rows.toSorted((a, b) => Number(a.rank) - Number(b.rank));
    if (!first || !units.has(soc))
      throw new DataFault('exceptions', index + 2, `${code}: no such group or standard`);
    added.set(soc, [...(added.get(soc) ?? []), first]);
  }
  return added;
}

const plain = (title: string) =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
