import { compare, comparisonWords, isSameFigure } from '@/domain/comparison';
import { type FormatOptions, formatCell, formatFigure } from '@/domain/format';
import type { Indicator } from '@/domain/indicator';
import { areaInWords } from '@/domain/ladder';
import type { Observation } from '@/domain/observation';
import { formatPeriod, isRecent } from '@/domain/referencePeriod';
import type { AreaProfile } from '@/services/pack/area';
import { type AreaCell, type AreaRow, NOT_IN_TABLE, placeDetails } from './areaRow';
import type { Measure } from './measures';
import type { ReadFigure } from '@/services/pack/areaSums';

/** One table at one period, read for every column. */
interface Alignment {
  readonly cells: readonly (ReadFigure | undefined)[];
  /** For columns without a figure at this period: the newest one the table has. */
  readonly others: readonly (ReadFigure | undefined)[];
  readonly values: number;
  readonly end: string;
}

/**
 * The figures of one measure side by side, all of one table and one period: of the tables and
 * periods there are, the one that most places have a figure in, then the newest. Pure.
 *
 * @returns undefined where no place has a figure
 */
export function figureRow(
  measure: Measure,
  profiles: readonly AreaProfile[],
  skillsAreaOf: (profile: AreaProfile) => AreaProfile | undefined,
  indicatorOf: (id: string) => Indicator | undefined,
): AreaRow | undefined {
  const series = measure.tables.map((read) =>
    profiles.map((profile) => read(profile, skillsAreaOf(profile))),
  );
  const best = bestAlignment(series);
  if (!best || best.values === 0) return undefined;
  const [reference] = best.cells;
  const cells = best.cells.map((own, at): AreaCell => {
    if (!own) return absentCell(best.others[at]);
    const indicator = indicatorOf(own.indicator);
    const details = placeDetails(at, best.cells, profiles);
    const words =
      at > 0 && measure.isCompared && indicator ? wordsOf(own, reference, indicator) : undefined;
    return figureCell(own, indicator?.decimals, { words, details });
  });
  const { id, heading, note } = measure;
  const scale = scaleOf(best.cells);
  return { id, heading, note, cells, ...(scale ? { scale } : {}) };
}

/** One table read for every column: for each its rows. */
type TableSeries = readonly (readonly ReadFigure[])[];

function bestAlignment(tables: readonly TableSeries[]): Alignment | undefined {
  const all = tables.flatMap((series) => {
    // The newest of a table first: rows run with time, and rolling years share one end.
    const periods = new Set(
      series.flatMap((rows) => rows.map(({ period }) => period)).toReversed(),
    );
    return [...periods].map((period) => alignmentAt(series, period));
  });
  const newest = all.reduce((latest, { end }) => (end > latest ? end : latest), '');
  // Stable: of two that are as good, the table that stands first, at its newest.
  return (
    all
      // Rule 10, however many share an older one.
      .filter(({ end }) => isRecent({ periodEnd: end }, newest))
      .toSorted((a, b) => b.values - a.values || compareText(b.end, a.end))[0]
  );
}

function alignmentAt(series: TableSeries, period: string): Alignment {
  const cells = series.map((rows) => rows.find((row) => row.period === period));
  return {
    cells,
    others: series.map((rows) => rows.at(-1)),
    values: cells.filter((cell) => cell?.figure.kind === 'value').length,
    end: cells.find((cell) => cell !== undefined)?.periodEnd ?? '',
  };
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function absentCell(other: ReadFigure | undefined): AreaCell {
  const text =
    other === undefined
      ? NOT_IN_TABLE
      : `no figure for the same time (the table has ${formatPeriod(other.period)})`;
  return { text, isRemark: true };
}

function figureCell(
  { why, ...own }: ReadFigure,
  decimals: number | undefined,
  { words, details }: { readonly words: string | undefined; readonly details: readonly string[] },
): AreaCell {
  const isRemark = own.figure.kind === 'missing';
  const text = why ?? withMargin(own, decimals === undefined ? {} : { decimals });
  return {
    text,
    isRemark,
    observation: own,
    ...(words ? { words } : {}),
    ...(details.length > 0 ? { details } : {}),
  };
}

/** "74.2% ± 2.1%": the interval is part of the figure. */
function withMargin(observation: Observation, options: FormatOptions): string {
  const { figure, halfWidth95 } = observation;
  if (figure.kind === 'missing' || halfWidth95 === undefined)
    return formatFigure(observation, options);
  const half = { ...observation, figure: { kind: 'value', value: halfWidth95 } } as const;
  return `${formatCell(observation, options)} ± ${formatFigure(half, options)}`;
}

/** What may be said of a figure against the first place's (docs/methods.md, rule 3). */
function wordsOf(
  own: Observation,
  reference: Observation | undefined,
  indicator: Indicator,
): string | undefined {
  if (!reference) return undefined;
  if (own.figure.kind === 'missing' || reference.figure.kind === 'missing') return undefined;
  // Said once already, with the place it is of.
  if (isSameFigure(own, reference)) return undefined;
  return comparisonWords(compare(own, reference, indicator), areaInWords(reference.area));
}

/** The ends of all intervals of a row; undefined where there is nothing to draw. */
function scaleOf(cells: readonly (Observation | undefined)[]): AreaRow['scale'] {
  const drawn = cells.flatMap((cell) =>
    cell?.figure.kind === 'value'
      ? [{ value: cell.figure.value, half: cell.halfWidth95 ?? 0 }]
      : [],
  );
  if (drawn.length < 2 || drawn.every(({ half }) => half === 0)) return undefined;
  return {
    low: Math.min(...drawn.map(({ value, half }) => value - half)),
    high: Math.max(...drawn.map(({ value, half }) => value + half)),
  };
}
