import { reasonInWords } from './figure';
import type { Observation, Unit } from './observation';
import { roundToDecimals, roundToNearest, roundToSignificant } from './rounding';
import { socLevel } from './soc';

const MINUS = '−';

/**
 * A number in en-GB digits with commas: 31400 → "31,400", −2.5 → "−2.5" (a true minus sign).
 *
 * Rounds half away from zero to the decimals given and always shows that many.
 *
 * @throws RangeError when the number is not finite
 */
export function formatNumber(number: number, decimals = 0): string {
  const rounded = roundToDecimals(number, decimals);
  // What `Intl.NumberFormat` writes for en-GB; to make one takes longer than the whole first screen.
  const [whole = '', fraction] = Math.abs(rounded).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return rounded < 0 ? `${MINUS}${digits}` : digits;
}

/** Pounds: 31400 → "£31,400", 16.2 with two decimals → "£16.20", below 0 → "−£5". */
export function formatPounds(gbp: number, decimals = 0): string {
  const digits = formatNumber(gbp, decimals);
  return digits.startsWith(MINUS) ? `${MINUS}£${digits.slice(1)}` : `£${digits}`;
}

/** A percentage, one decimal unless told otherwise: 4.2 → "4.2%". */
export function formatPercent(percent: number, decimals = 1): string {
  return `${formatNumber(percent, decimals)}%`;
}

/** A whole percentage, the only form projections are given in (rule 4): 6.4 → "6%". */
export function formatWholePercent(percent: number): string {
  return formatPercent(percent, 0);
}

/**
 * A survey's count of people in an occupation, rounded to what the survey is worth: to the nearest
 * 500 below 5,000, else to the nearest 1,000 (docs/methods.md, rule 4), whatever the area.
 *
 * A few people may round to 0: show "fewer than 500", as `formatFigure` does, never "0".
 */
export function roundOccupationCount(people: number): number {
  return roundToNearest(people, people < 5000 ? 500 : 1000);
}

/**
 * A projected number of jobs, rounded to what a projection is worth (docs/methods.md, rule 4):
 * to two significant figures, but from 100,000 to a million to the nearest thousand, and below 10 to
 * a whole number.
 *
 * Two significant figures of 10,000 to 99,999 are thousands too; below that they keep a small
 * group or a yearly change from rounding to nothing (340 stays 340). Works on losses as on gains.
 */
export function roundProjection(jobs: number): number {
  const size = Math.abs(jobs);
  if (size >= 100_000 && size < 1_000_000) return roundToNearest(jobs, 1000);
  return size < 10 ? roundToDecimals(jobs, 0) : roundToSignificant(jobs, 2);
}

/** How a count is rounded before it is shown. */
export type Rounding = 'published' | 'projection' | 'occupation-count';

/** What the formatter reads of an observation; a bare figure with its unit is enough. */
export type FormattableFigure = Pick<Observation, 'figure' | 'unit'> &
  Partial<Pick<Observation, 'area' | 'flags' | 'occupation'>>;

export interface FormatOptions {
  /** Decimals to show, in place of the unit's own. */
  readonly decimals?: number;
  /** Rounding to use, in place of what rule 4 asks of this observation. */
  readonly rounding?: Rounding;
}

const isCount = (unit: Unit) => unit === 'people' || unit === 'jobs' || unit === 'jobs-per-year';

/**
 * The rounding rule 4 asks of an observation: projections as projections; people in one occupation,
 * which only surveys count, and jobs of one in a district as occupation counts; everything else as
 * published.
 */
export function roundingOf({ unit, flags, occupation, area }: FormattableFigure): Rounding {
  if (flags?.includes('projected')) return 'projection';
  const ofOneOccupation = occupation !== undefined && socLevel(occupation.code) !== 'all';
  if (!ofOneOccupation || !isCount(unit)) return 'published';
  return unit === 'people' || area?.level === 'district' ? 'occupation-count' : 'published';
}

const DECIMALS: Readonly<Record<Unit, number>> = {
  'gbp-per-year': 0,
  'gbp-per-week': 0,
  'gbp-per-hour': 2,
  'hours-per-week': 1,
  people: 0,
  jobs: 0,
  'jobs-per-year': 0,
  'jobs-per-resident': 2,
  adverts: 0,
  enterprises: 0,
  'per-cent': 1,
  'location-quotient': 1,
  score: 1,
  minutes: 0,
};

/** The decimals a unit is shown with where nothing else is said: 2 for hourly pay, 1 for rates. */
function decimalsOf(unit: Unit): number {
  return DECIMALS[unit];
}

/**
 * A number in its unit's shortest form, for axes, keys and table cells under a heading that says
 * the unit: "£604", "37.5", "4.2%", "4,500". Not rounded beyond the decimals.
 */
export function formatAmount(number: number, unit: Unit, decimals = decimalsOf(unit)): string {
  if (unit.startsWith('gbp-')) return formatPounds(number, decimals);
  if (unit === 'per-cent') return formatPercent(number, decimals);
  return formatNumber(number, decimals);
}

/** The words after the amount, for one and for more than one. */
const UNIT_WORDS: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  'gbp-per-year': [' a year', ' a year'],
  'gbp-per-week': [' a week', ' a week'],
  'gbp-per-hour': [' an hour', ' an hour'],
  'hours-per-week': [' hour a week', ' hours a week'],
  people: [' person', ' people'],
  jobs: [' job', ' jobs'],
  'jobs-per-year': [' job a year', ' jobs a year'],
  // Jobs density: its residents are of working age and no others.
  'jobs-per-resident': [
    ' jobs for each person aged 16 to 64',
    ' jobs for each person aged 16 to 64',
  ],
  adverts: [' advert', ' adverts'],
  enterprises: [' business', ' businesses'],
  'per-cent': ['', ''],
  // Always against England: the only reference row (rule 11).
  'location-quotient': [' (England is 1)', ' (England is 1)'],
  score: ['', ''],
  minutes: [' minute', ' minutes'],
};

function withUnit(amount: string, unit: Unit): string {
  const [one, many] = UNIT_WORDS[unit];
  return `${amount}${amount === '1' ? one : many}`;
}

function projectionText(number: number, unit: Unit, decimals: number | undefined): string {
  if (unit === 'per-cent') return formatWholePercent(number);
  if (!isCount(unit)) return withUnit(formatAmount(number, unit, decimals), unit);
  const rounded = roundProjection(number);
  if (rounded === 0 && number !== 0) return `fewer than ${withUnit('1', unit)}`;
  return number === 0 ? withUnit('0', unit) : `about ${withUnit(formatNumber(rounded), unit)}`;
}

function occupationCountText(people: number, unit: Unit): string {
  const rounded = roundOccupationCount(people);
  if (rounded === 0 && people > 0) return `fewer than ${withUnit('500', unit)}`;
  return people === 0 ? withUnit('0', unit) : `about ${withUnit(formatNumber(rounded), unit)}`;
}

/** An estimate of ours a year is worth no more than its nearest £100. */
function estimatedText(number: number, unit: Unit): string {
  const rounded = unit === 'gbp-per-year' ? roundToNearest(number, 100) : number;
  return `about ${withUnit(formatAmount(rounded, unit), unit)}`;
}

/**
 * A figure as a reader sees it: "£31,400 a year", "£604 a week", "£16.20 an hour",
 * "37.5 hours a week", "about 4,500 people", "4.2%", "1.3 (England is 1)".
 *
 * Rounds as rule 4 asks (`roundingOf`): a rounded count says "about"; one that would round to
 * nothing says "fewer than 500" (an occupation count) or "fewer than 1" (a projection). Pay that is `our-estimate` says "about", to £100 a year.
 * A projection's percentage is whole.
 *
 * @returns for a missing figure its reason in words: "too few people asked"
 */
export function formatFigure(observation: FormattableFigure, options: FormatOptions = {}): string {
  const { figure, unit, flags } = observation;
  if (figure.kind === 'missing') return reasonInWords(figure.reason);

  const rounding = options.rounding ?? roundingOf(observation);
  if (rounding === 'projection') return projectionText(figure.value, unit, options.decimals);
  if (rounding === 'occupation-count') return occupationCountText(figure.value, unit);
  if (unit.startsWith('gbp-') && flags?.includes('our-estimate'))
    return estimatedText(figure.value, unit);
  const amount = formatAmount(figure.value, unit, options.decimals);
  // Some sources give whole hours: "37.0" would claim more than they say.
  const trimmed = unit === 'hours-per-week' ? amount.replace(/\.0$/, '') : amount;
  return withUnit(trimmed, unit);
}

/**
 * A range in words, the unit said once: "£573 to £635 a week", "2.1% to 4.9%".
 * For published 95% intervals (value ± half-width) and spreads (lower and upper quarter).
 */
export function formatRange(
  low: number,
  high: number,
  unit: Unit,
  decimals = decimalsOf(unit),
): string {
  const [, many] = UNIT_WORDS[unit];
  return `${formatAmount(low, unit, decimals)} to ${formatAmount(high, unit, decimals)}${many}`;
}

/**
 * A figure for a table cell whose heading says the unit: `formatFigure` without the unit's words
 * where there is a number, and the same reason where there is none.
 */
export function formatCell(observation: FormattableFigure, options: FormatOptions = {}): string {
  const text = formatFigure(observation, options);
  if (observation.figure.kind === 'missing') return text;
  const words = UNIT_WORDS[observation.unit].find((end) => end !== '' && text.endsWith(end));
  return words === undefined ? text : text.slice(0, -words.length);
}

/** What the numbers of a column are, where no text stands beside each: "£ a week", "%", "people". */
export function unitInWords(unit: Unit): string {
  if (unit === 'per-cent') return '%';
  if (unit === 'location-quotient') return 'times England';
  const words = UNIT_WORDS[unit][1].trim();
  if (unit.startsWith('gbp-')) return `£ ${words}`;
  return words === '' ? 'score' : words;
}

const ENDS = /[.!?…:;]$/;

/** A text of somebody's own with a full stop at its end, before a sentence goes on. */
export const withStop = (text: string): string => (ENDS.test(text) ? text : `${text}.`);

/** The same without one, before what belongs to it: "Ring the college: client". */
export const withoutStop = (text: string): string => text.replace(/\.$/, '');

/** A list in words without a comma before the last: "a", "a and b", "a, b and c". */
export function formatList(items: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} ${joiner} ${last}`;
}
