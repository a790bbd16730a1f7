import type { Observation } from '@/domain/observation';
import type { NamedShare } from '@/services/nomis/namedShares';
import { INDUSTRY_NAMES, REASON_NAMES, SIZE_NAMES } from '@/services/nomis/partNames';
import { shareOfCount, type SplitPart } from '@/services/nomis/splits';
import { type ComparedTable, comparedTable, type Entry, ofPlace, type Reading } from './compared';

type Names = Readonly<Record<string, string>>;

const ACTIVITIES: Names = {
  employment: 'In work',
  unemployment: 'Looking for work, survey',
  inactivity: 'Not in work and not looking',
};

function entriesOf(parts: readonly SplitPart[], names: Names): readonly Entry[] {
  return Object.entries(names).map(([id, name]) => ({
    id,
    name,
    observations: parts.flatMap(({ part, observation }) => (part === id ? [observation] : [])),
  }));
}

/** In work, looking for work, or neither. */
export function activityView(parts: readonly SplitPart[], reading: Reading) {
  return comparedTable(entriesOf(parts, ACTIVITIES), reading);
}

/** Why people neither work nor look for work. */
export function reasonsView(parts: readonly SplitPart[], reading: Reading) {
  return comparedTable(entriesOf(parts, REASON_NAMES), reading);
}

/** One measure of a place and its wider areas, as a table of one row. */
export function oneRowView(
  id: string,
  name: string,
  observations: readonly Observation[],
  reading: Reading,
): ComparedTable | undefined {
  return comparedTable([{ id, name, observations }], reading);
}

/** Counts of a place with the share each is of the whole, here and in wider areas. */
export interface CountsAndShares {
  readonly whole: Observation | undefined;
  /** Largest share first where the parts have no order of their own. */
  readonly shares: ComparedTable;
  /** The count of a row by its id. */
  readonly counts: ReadonlyMap<string, Observation>;
}

const isOf = (indicator: string) => (part: SplitPart) => part.observation.indicator === indicator;

function countsOf(
  parts: readonly SplitPart[],
  { places }: Reading,
): ReadonlyMap<string, Observation> {
  return new Map(
    parts.flatMap(({ part, observation }) =>
      ofPlace([observation], places[0]) ? [[part, observation] as const] : [],
    ),
  );
}

function largestFirst(table: ComparedTable): ComparedTable {
  const size = ({ figure }: Observation) =>
    figure.kind === 'value' ? figure.value : Number.NEGATIVE_INFINITY;
  return { ...table, rows: table.rows.toSorted((a, b) => size(b.own) - size(a.own)) };
}

/** Employees by industry, the largest share of the place first. */
export function industriesView(
  parts: readonly SplitPart[],
  reading: Reading,
): CountsAndShares | undefined {
  const shares = parts.filter(isOf('employees-by-industry-share'));
  const table = comparedTable(entriesOf(shares, INDUSTRY_NAMES), reading);
  if (!table) return undefined;
  const counts = countsOf(parts.filter(isOf('employees-by-industry')), reading);
  return { whole: counts.get('all'), shares: largestFirst(table), counts };
}

/** Businesses by size: shares are our own sum of the source's counts. */
export function sizesView(
  parts: readonly SplitPart[],
  reading: Reading,
): CountsAndShares | undefined {
  const table = comparedTable(entriesOf(sizeShares(parts), SIZE_NAMES), reading);
  if (!table) return undefined;
  const counts = countsOf(parts, reading);
  return { whole: counts.get('all'), shares: table, counts };
}

function sizeShares(parts: readonly SplitPart[]): readonly SplitPart[] {
  return parts.flatMap(({ part, observation }) => {
    const whole = parts.find(
      (other) => other.part === 'all' && other.observation.area.gss === observation.area.gss,
    );
    if (!whole) return [];
    return [
      {
        part,
        observation: shareOfCount(observation, whole.observation, 'businesses-by-size-share'),
      },
    ];
  });
}

const QUALIFICATIONS: Names = {
  'RQF4+': 'Level 4 or above, such as a degree',
  'RQF3+': 'Level 3 or above, such as A levels',
  'RQF2+': 'Level 2 or above, such as good GCSEs',
  'RQF1+': 'Level 1 or above',
  'no qualifications (RQF)': 'No qualifications',
};

/** "2: professional occupations" is known by its words. */
function shareName(name: string): string {
  const words = QUALIFICATIONS[name] ?? name.replace(/^\d:\s*/, '');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Shares whose names came with the answer, in its order. */
export function namedSharesView(
  shares: readonly NamedShare[],
  reading: Reading,
): ComparedTable | undefined {
  const names = [...new Set(shares.map(({ name }) => name))].toSorted();
  const entries = names.map((name) => ({
    id: name,
    name: shareName(name),
    observations: shares.flatMap((share) => (share.name === name ? [share.observation] : [])),
  }));
  return comparedTable(entries, reading);
}
