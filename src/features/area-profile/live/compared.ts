import { type Area, canonicalGss } from '@/domain/area';
import { type Comparison, compare, comparisonWords } from '@/domain/comparison';
import type { Indicator } from '@/domain/indicator';
import { areaInWords } from '@/domain/ladder';
import type { Observation } from '@/domain/observation';

/** What a table of a place is read with. */
export interface Reading {
  /** The place first, the widest area last. */
  readonly places: readonly Area[];
  readonly indicator: (id: string) => Indicator | undefined;
}

/** One line of a table: the same measure for each place the answer has. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly observations: readonly Observation[];
}

export interface ComparedRow {
  readonly id: string;
  readonly name: string;
  readonly own: Observation;
  /** One for each column, in its order. */
  readonly cells: readonly (Observation | string)[];
  /** Of the place against the widest area of the table. */
  readonly words: string;
}

/** A place beside its wider areas, out of one answer. */
export interface ComparedTable {
  readonly columns: readonly string[];
  readonly rows: readonly ComparedRow[];
  /** False where no row may say more than that nothing can be said. */
  readonly hasWords: boolean;
  /** True where words are left out for want of a margin of error. */
  readonly lacksMargin: boolean;
  readonly source: Observation;
}

const NOT_IN_TABLE = 'not in this table';

/** The observation of a place; Barnsley and Sheffield go by two codes each. */
export function ofPlace(observations: readonly Observation[], place: Area | undefined) {
  return observations.find(
    ({ area }) => place !== undefined && canonicalGss(area.gss) === canonicalGss(place.gss),
  );
}

/** The places a table has anything of. */
function placesIn(places: readonly Area[], observations: readonly Observation[]): readonly Area[] {
  return places.filter((place) => ofPlace(observations, place) !== undefined);
}

const isVerdict = ({ kind }: Comparison) =>
  kind !== 'no-margin-published' && kind !== 'not-comparable';

/**
 * Entries as a table, own column first, with words by the evidence (docs/methods.md, rule 3).
 *
 * @returns undefined where the answer has nothing of the place itself
 */
export function comparedTable(
  entries: readonly Entry[],
  { places, indicator }: Reading,
): ComparedTable | undefined {
  const columns = placesIn(
    places,
    entries.flatMap(({ observations }) => observations),
  );
  const [own] = columns;
  if (own === undefined || own !== places[0]) return undefined;
  const reference = columns.at(-1);
  const read = entries.flatMap(({ id, name, observations }) => {
    const mine = ofPlace(observations, own);
    if (!mine) return [];
    const other = reference === own ? undefined : ofPlace(observations, reference);
    const meaning = indicator(mine.indicator);
    const comparison = other && meaning ? compare(mine, other, meaning) : undefined;
    return [
      {
        comparison,
        row: {
          id,
          name,
          own: mine,
          cells: columns.map((place) => ofPlace(observations, place) ?? NOT_IN_TABLE),
          words: comparison && other ? comparisonWords(comparison, areaInWords(other.area)) : '',
        },
      },
    ];
  });
  const [first] = read;
  if (!first) return undefined;
  const comparisons = read.flatMap(({ comparison }) => comparison ?? []);
  return {
    columns: columns.map(({ name }) => name),
    rows: read.map(({ row }) => row),
    hasWords: comparisons.some(isVerdict),
    lacksMargin: comparisons.some(({ kind }) => kind === 'no-margin-published'),
    source: first.row.own,
  };
}
