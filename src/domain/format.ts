import { inEnglish } from '@/shared/words/inEnglish';
import { counted, said, type Words } from '@/shared/words/words';
import { missingWords } from './missingWords';
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
  /** Without the words of the unit, for where they stand already. */
  readonly isBare?: boolean;
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

/** An amount with its unit; the number decides the form. */
const WITH_UNIT: Readonly<Record<Unit, (amount: string, n: number) => Words>> = {
  'gbp-per-year': (amount) => said('{amount} a year', { amount }),
  'gbp-per-week': (amount) => said('{amount} a week', { amount }),
  'gbp-per-hour': (amount) => said('{amount} an hour', { amount }),
  'hours-per-week': (amount, n) =>
    counted('{amount} hour a week', '{amount} hours a week', { amount, n }),
  people: (amount, n) => counted('{amount} person', '{amount} people', { amount, n }),
  jobs: (amount, n) => counted('{amount} job', '{amount} jobs', { amount, n }),
  'jobs-per-year': (amount, n) =>
    counted('{amount} job a year', '{amount} jobs a year', { amount, n }),
  // Jobs density: its residents are of working age and no others.
  'jobs-per-resident': (amount) => said('{amount} jobs for each person aged 16 to 64', { amount }),
  adverts: (amount, n) => counted('{amount} advert', '{amount} adverts', { amount, n }),
  enterprises: (amount, n) => counted('{amount} business', '{amount} businesses', { amount, n }),
  'per-cent': (amount) => amount,
  // Always against England: the only reference row (rule 11).
  'location-quotient': (amount) => said('{amount} (England is 1)', { amount }),
  score: (amount) => amount,
  minutes: (amount, n) => counted('{amount} minute', '{amount} minutes', { amount, n }),
};

/** How an amount is said: with its unit, or bare. */
type Put = (amount: string) => Words;

const withUnit =
  (unit: Unit): Put =>
  (amount) =>
    WITH_UNIT[unit](amount, Number(amount.replaceAll(/[^\d.]/g, '')));

/** The English words after an amount of more than one. */
const endOf = (unit: Unit): string => inEnglish(WITH_UNIT[unit]('', 2));

const about = (amount: Words): Words => said('about {amount}', { amount });
const fewerThan = (amount: Words): Words => said('fewer than {amount}', { amount });

function projectionWords(
  number: number,
  unit: Unit,
  put: Put,
  decimals: number | undefined,
): Words {
  if (unit === 'per-cent') return formatWholePercent(number);
  if (!isCount(unit)) return put(formatAmount(number, unit, decimals));
  const rounded = roundProjection(number);
  if (rounded === 0 && number !== 0) return fewerThan(put('1'));
  return number === 0 ? put('0') : about(put(formatNumber(rounded)));
}

function occupationCountWords(people: number, put: Put): Words {
  const rounded = roundOccupationCount(people);
  if (rounded === 0 && people > 0) return fewerThan(put('500'));
  return people === 0 ? put('0') : about(put(formatNumber(rounded)));
}

/** An estimate of ours a year is worth no more than its nearest £100. */
function estimatedWords(number: number, unit: Unit, put: Put): Words {
  const rounded = unit === 'gbp-per-year' ? roundToNearest(number, 100) : number;
  return about(put(formatAmount(rounded, unit)));
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
export function figureWords(observation: FormattableFigure, options: FormatOptions = {}): Words {
  const { figure, unit, flags } = observation;
  if (figure.kind === 'missing') return missingWords(figure.reason);

  const put: Put = options.isBare ? (amount) => amount : withUnit(unit);
  const rounding = options.rounding ?? roundingOf(observation);
  if (rounding === 'projection') return projectionWords(figure.value, unit, put, options.decimals);
  if (rounding === 'occupation-count') return occupationCountWords(figure.value, put);
  if (unit.startsWith('gbp-') && flags?.includes('our-estimate'))
    return estimatedWords(figure.value, unit, put);
  const amount = formatAmount(figure.value, unit, options.decimals);
  // Some sources give whole hours: "37.0" would claim more than they say.
  const trimmed = unit === 'hours-per-week' ? amount.replace(/\.0$/, '') : amount;
  return put(trimmed);
}

/** The same in English, for rooms that have no Welsh yet. */
export const formatFigure = (observation: FormattableFigure, options?: FormatOptions): string =>
  inEnglish(figureWords(observation, options));

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
  const amounts = `${formatAmount(low, unit, decimals)} to ${formatAmount(high, unit, decimals)}`;
  return `${amounts}${endOf(unit)}`;
}

/**
 * A figure for a table cell whose heading says the unit: `formatFigure` without the unit's words
 * where there is a number, and the same reason where there is none.
 */
export const formatCell = (observation: FormattableFigure, options: FormatOptions = {}): string =>
  inEnglish(figureWords(observation, { ...options, isBare: true }));

/** What the numbers of a column are, where no text stands beside each: "£ a week", "%", "people". */
export function unitInWords(unit: Unit): string {
  if (unit === 'per-cent') return '%';
  if (unit === 'location-quotient') return 'times England';
  const words = endOf(unit).trim();
  if (unit.startsWith('gbp-')) return `£ ${words}`;
  return words === '' ? 'score' : words;
}

const ENDS = /[.!?…:;]$/;

/** A text of somebody's own with a full stop at its end, before a sentence goes on. */
export const withStop = (text: string): string => (ENDS.test(text) ? text : `${text}.`);

/** The same without one, before what belongs to it: "Ring the college: client". */
export const withoutStop = (text: string): string => text.replace(/\.$/, '');
