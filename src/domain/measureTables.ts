import { MEASURE_TABLES } from './measureTables.gen';

/** An indicator: a row of data/measures.csv that says what kind of number it is. */
export type IndicatorId = keyof typeof MEASURE_TABLES;

type Having<Part extends string> = {
  [Id in IndicatorId]: (typeof MEASURE_TABLES)[Id] extends Readonly<Record<Part, unknown>>
    ? Id
    : never;
}[IndicatorId];

/** Figures of one indicator from one table: figures of two tables are never put side by side. */
export interface TableOf {
  readonly indicator: IndicatorId;
  /** An id of data/sources.csv. */
  readonly source: string;
}

/** The table with the newest figures of an indicator, by data/measures.csv. */
export function newestOf(indicator: Having<'newest'>): TableOf {
  return { indicator, source: MEASURE_TABLES[indicator].newest };
}

/** The table with its figures by year or month, by data/measures.csv. */
export function seriesOf(indicator: Having<'series'>): TableOf {
  return { indicator, source: MEASURE_TABLES[indicator].series };
}

/** Where a series begins anew, and why: what is before is not to be set beside what is after. */
export interface BreakOf {
  /** Years or months: of a series by month a year means its first. */
  readonly before: readonly string[];
  readonly why: string;
}

interface Described {
  readonly newest?: string;
  readonly live?: readonly string[];
  readonly who?: string;
  readonly breaks?: readonly BreakOf[];
}

const ALL: Readonly<Record<string, Described>> = MEASURE_TABLES;

const describedBy = (indicator: string): Described =>
  Object.hasOwn(ALL, indicator) ? (ALL[indicator] ?? {}) : {};

/** The breaks of an indicator's series, by data/breaks.csv. */
export function breaksOf(indicator: string): readonly BreakOf[] {
  return describedBy(indicator).breaks ?? [];
}

/** The places in a series of periods that begin anew: what is before one is not set beside it. */
export function breakPlaces(indicator: string, periods: readonly string[]): readonly number[] {
  const starts = breaksOf(indicator).flatMap(({ before }) => before);
  return periods.flatMap((period, at) => (at > 0 && starts.includes(period) ? [at] : []));
}

/** Whom a share is of: "people aged 16 to 64"; undefined where the name of the indicator says it. */
export function whoOf(indicator: string): string | undefined {
  return describedBy(indicator).who;
}
