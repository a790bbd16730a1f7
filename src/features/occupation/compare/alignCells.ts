import { compare, comparisonWords, isSameFigure } from '@/domain/comparison';
import type { Indicator } from '@/domain/indicator';
import { areaInWords } from '@/domain/ladder';
import { plainNameOf } from '@/domain/plainNames';
import type { Observation } from '@/domain/observation';
import { socLevel } from '@/domain/soc';

/** What one job has in one row, before it is set beside the others. */
export interface Entry {
  /** The figure or the words, set large. */
  readonly text: string;
  /** A reason or a remark stands in place of a figure: set small. */
  readonly isRemark?: boolean;
  /** What belongs to it, a line each. */
  readonly details?: readonly string[];
  /** A mixture's parts, or a list of names. */
  readonly items?: readonly string[];
  /** The one figure of the cell: it is pinned, compared, and gives the source. */
  readonly observation?: Observation;
  /** Whose figure it is: "full-time staff". Figures of other people are not compared. */
  readonly basis?: string;
  /** The figure is of a part of the work only (rule 9): nothing is drawn from it for the whole. */
  readonly isPart?: boolean;
  /** The error it is judged by is that of yearly pay of the same people, which is said (rule 3). */
  readonly hasYearlyError?: boolean;
  /** A figure whose source is named where there is not one figure of the cell (a mixture). */
  readonly sourceOf?: Observation;
  /** A source without a figure, by its id. */
  readonly sourceId?: string;
}

/** A cell of the table: what one job has, or what several share. */
export interface AlignedCell extends Entry {
  /** The jobs it stands for, by their place from 0. They lie side by side. */
  readonly columns: readonly number[];
  /** What may be said of it against the first job (rule 3). */
  readonly words?: string;
  /** "same figure for both: Caring personal services" (rule 8). */
  readonly shared?: string;
}

/** The jobs' entries of one row side by side: one figure that several rest on is one cell. */
export function alignCells(
  entries: readonly Entry[],
  titles: readonly string[],
  indicator?: Indicator,
  by: Against['by'] = 'job',
): readonly AlignedCell[] {
  const [first] = entries;
  if (!first) return [];
  const runs = runsOf(entries);
  return runs.map((columns, at) => {
    const entry = entries[columns[0] ?? 0] ?? first;
    const seen = runs.slice(0, at).find((run) => rest(entries[run[0] ?? 0], entry));
    const name = nameOf(entry.observation, by);
    if (seen) return seenBefore(columns, titles[seen[0] ?? 0] ?? '', name);
    const words =
      at === 0 || !indicator
        ? undefined
        : wordsAgainst(entry, first, { title: titles[0] ?? '', indicator, by });
    return {
      ...(columns.length > 1 ? sharedEntry(entry, columns.length, name) : entry),
      columns,
      ...(words === undefined ? {} : { words }),
    };
  });
}

/** Two entries rest on one figure of one kind of people. */
export function rest(
  a: Pick<Entry, 'observation' | 'basis'> | undefined,
  b: Pick<Entry, 'observation' | 'basis'> | undefined,
): boolean {
  if (!a?.observation || !b?.observation || a.basis !== b.basis) return false;
  return isSameFigure(a.observation, b.observation);
}

function runsOf(entries: readonly Entry[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const at of entries.keys()) {
    const run = runs.at(-1);
    if (run && rest(entries[at - 1], entries[at])) run.push(at);
    else runs.push([at]);
  }
  return runs;
}

/** The entry with the words of rule 8, which name the group: a line that says no more is dropped. */
function sharedEntry(
  entry: Entry,
  count: number,
  name: string,
): Entry & Pick<AlignedCell, 'shared'> {
  const details = entry.details?.filter((line) => line !== `For the wider group ${name}`);
  return {
    ...entry,
    ...(details ? { details } : {}),
    shared: `${sharedWords(count)}: ${name}`,
  };
}

/** "same figure for both", "same figure for all 3" (rule 8). */
export const sharedWords = (count: number) =>
  `same figure for ${count === 2 ? 'both' : `all ${count}`}`;

/** What several columns share: the wider group of jobs, the wider area of places. */
function nameOf(observation: Observation | undefined, by: Against['by']): string {
  if (!observation) return '';
  const { occupation, area } = observation;
  return occupation && by === 'job' ? plainNameOf(occupation) : areaInWords(area);
}

/** The figure stands once, further left, with another job between: it is pointed to. */
function seenBefore(columns: readonly number[], title: string, name: string): AlignedCell {
  return {
    columns,
    text: `Same figure as ${title}: ${name}`,
    isRemark: true,
  };
}

interface Against {
  /** What the first column is called. */
  readonly title: string;
  readonly indicator: Indicator;
  /** What the columns are: jobs are compared in one place, places for one job. */
  readonly by: 'job' | 'place';
}

/**
 * What may be said of a job's figure against the first job's; undefined where there is no figure, or
 * for a projection, of which only the direction is said.
 */
function wordsAgainst(
  entry: Entry,
  first: Entry,
  { title, indicator, by }: Against,
): string | undefined {
  const [one, other] = [entry.observation, first.observation];
  if (!one || one.figure.kind === 'missing' || indicator.kind === 'projection') return undefined;
  if (!other || other.figure.kind === 'missing')
    return `not compared: ${title} has no single figure`;
  const apart =
    entry.basis === first.basis ? apartWords(one, other, by) : otherPeople(entry, first);
  if (apart) return `not compared: ${apart}`;
  if (entry.isPart || first.isPart)
    return 'not compared: one of the figures is for a part of the work only';
  const comparison = compare(one, other, indicator);
  const words = comparisonWords(comparison, by === 'place' ? title : referenceName(other, title));
  const isJudged =
    comparison.kind !== 'not-comparable' && comparison.kind !== 'no-margin-published';
  const isByYear = entry.hasYearlyError || first.hasYearlyError;
  return isJudged && isByYear ? `${words} (by the margin of yearly pay)` : words;
}

/** A wider group's figure says nothing of the job alone: the words name the group. */
function referenceName({ occupation }: Observation, title: string): string {
  if (!occupation || socLevel(occupation.code) === 'unit') return title;
  return occupation.plain ?? `“${occupation.title}”`;
}

const otherPeople = ({ basis }: Entry, first: Entry) =>
  `one is for ${first.basis}, this one for ${basis}`;

/** Why two figures of one measure cannot be set against each other: not the job alone differs. */
function apartWords(a: Observation, b: Observation, by: Against['by']): string | undefined {
  if (a.occupation?.edition !== b.occupation?.edition) return 'the two use different lists of jobs';
  if (levelOf(a) !== levelOf(b)) return 'one of the figures is for a wider group';
  if (by === 'job' && a.area.gss !== b.area.gss) return 'the figures are for two places';
  if (a.area.level !== b.area.level) return 'one of the figures is for a wider area';
  if (a.source !== b.source || a.period !== b.period) return 'the figures are of two dates';
  return undefined;
}

const levelOf = ({ occupation }: Observation) => occupation && socLevel(occupation.code);
