import { areaLevel } from '@/domain/area';
import { isPossible, isPossibleHalfWidth, type MeasureId } from '@/domain/measure';
import type { NomisRow } from './nomisRow';

type Named = Pick<NomisRow, 'codes' | 'names'>;
type MeasureOf = (row: Named) => MeasureId | undefined;

/** Codes of `measures`: the value itself, and half its 95% interval or its variation. */
const VALUE = '20100';
const ERROR = '20701';

/** The Annual Population Survey's own: rate, numerator, denominator, half the interval of the rate. */
const SURVEY: Readonly<Record<string, MeasureId>> = {
  '20599': 'survey-rate',
  '21001': 'survey-people',
  '21002': 'survey-people',
  '21003': 'survey-rate',
};

/** Pay and hours by their names: their codes are many, and only some are asked for. */
const PAID: readonly (readonly [RegExp, MeasureId])[] = [
  [/\bhours\b/i, 'hours-weekly'],
  [/\bweekly pay - (?:gross|basic|excluding)/i, 'pay-weekly'],
  [/\bhourly pay - (?:gross|basic|excluding)/i, 'pay-hourly'],
  [/\bannual pay - (?:gross|basic)/i, 'pay-annual'],
];

/** Items of the earnings survey that are an amount; the others are numbers of jobs and changes. */
const AMOUNT = /\b(?:median|mean|percentile|decile|quartile)\b/i;

const earnings: MeasureOf = ({ codes, names }) => {
  if (codes['measures'] === ERROR) return 'coefficient-of-variation';
  const isAmount = AMOUNT.test(names['item'] ?? '') && !/change/i.test(names['item'] ?? '');
  return isAmount ? PAID.find(([name]) => name.test(names['pay'] ?? ''))?.[1] : undefined;
};

function byCode(dimension: string, measures: Readonly<Record<string, MeasureId>>): MeasureOf {
  return ({ codes }) => {
    const code = codes[dimension] ?? '';
    return Object.hasOwn(measures, code) ? measures[code] : undefined;
  };
}

const always =
  (measure: MeasureId): MeasureOf =>
  () =>
    measure;

/** What a row of each data set measures. */
const MEASURES_OF: Readonly<Record<string, MeasureOf>> = {
  NM_162_1: byCode('measure', { '1': 'claimants', '2': 'claimant-rate' }),
  NM_17_5: byCode('measures', SURVEY),
  NM_17_1: always('survey-people'),
  NM_127_1: byCode('item', { '1': 'unemployed-modelled', '2': 'unemployment-rate-modelled' }),
  NM_30_1: earnings,
  NM_99_1: earnings,
  NM_57_1: byCode('item', { '1': 'jobs-at-workplaces', '3': 'jobs-density' }),
  NM_189_1: byCode('measure', { '1': 'employees-by-industry', '2': 'employees-by-industry-share' }),
  NM_142_1: always('enterprises'),
  NM_2002_1: always('population'),
};

/** Codes of `measures` that hold what the data set measures; '' where the column did not come. */
const COUNTED: readonly string[] = ['', VALUE, ERROR, ...Object.keys(SURVEY)];

/**
 * What cannot be in a row of a known data set: a number outside what it measures, or a margin of one.
 *
 * @returns undefined where it can be, or where nobody knows what the row measures
 */
export function impossibleInRow(dataset: string, row: NomisRow): string | undefined {
  const { figure, codes, gss } = row;
  const kind = codes['measures'] ?? '';
  if (figure.kind === 'missing' || !COUNTED.includes(kind)) return undefined;
  const measure = MEASURES_OF[dataset]?.(row);
  if (measure === undefined) return undefined;
  const isMargin = kind === ERROR && measure !== 'coefficient-of-variation';
  const can = isMargin
    ? isPossibleHalfWidth(measure, figure.value)
    : isPossible(measure, figure.value, areaLevel(gss));
  return can ? undefined : `${figure.value} for ${measure}`;
}
