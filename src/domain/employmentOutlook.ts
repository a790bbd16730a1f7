import { inEnglish } from '@/shared/words/inEnglish';
import { capital, inRow, said, type Words } from '@/shared/words/words';
import type { AreaLevel } from './area';
import type { Figure } from './figure';
import { combine } from './figure';
import { reasonInWords } from './missingWords';
import { figureWords, formatWholePercent } from './format';
import {
  decadeChangePercent,
  directionWords,
  type ProjectionDirection,
  projectionDirection,
} from './projectionDirection';
import { roundToDecimals } from './rounding';

/** Projected jobs in a group at two years, and what lies between. Not rounded: the words are. */
export interface EmploymentOutlook {
  readonly fromYear: number;
  readonly toYear: number;
  readonly from: Figure;
  readonly to: Figure;
  /** Jobs gained or lost over the whole time. */
  readonly change: Figure;
  /** The change as a percentage of the start. */
  readonly changePercent: Figure;
  /** Absent where there is no figure, or no jobs to start from. */
  readonly direction?: ProjectionDirection;
}

/**
 * The outlook of a group from its projected jobs at two years (2025 and 2035 in Skills Imperative).
 *
 *     change = to − from        change % = 100 · change ÷ from
 *     direction: of the change over ten years in whole per cent (`projectionDirection`)
 *
 * Both must be of one projection, area and edition; nothing here can check that. Jobs at the
 * workplace, modelled, without an interval.
 *
 * @param level the level of the area: England is judged more closely than an LSIP area
 * @returns a missing start or end is the reason of every figure that needs it; from 0 jobs there
 *   is no percentage (`not-applicable`) and no direction
 * @throws RangeError unless the years run forward
 */
export function employmentOutlook(
  from: Figure,
  to: Figure,
  fromYear: number,
  toYear: number,
  level: AreaLevel,
): EmploymentOutlook {
  if (!(toYear > fromYear)) throw new RangeError(`No outlook from ${fromYear} to ${toYear}`);
  const outlook = {
    fromYear,
    toYear,
    from,
    to,
    change: combine([from, to], (start, end) => end - start),
    changePercent: combine([from, to], (start, end) =>
      start === 0 ? Number.NaN : (100 * (end - start)) / start,
    ),
  };
  if (from.kind === 'missing' || to.kind === 'missing' || from.value === 0) return outlook;
  const percent = decadeChangePercent(from.value, to.value, toYear - fromYear);
  return { ...outlook, direction: projectionDirection(percent, level) };
}

/** A change in whole per cent, in words: "up 3%", "down 12%", "no change". */
export function changeWords(percent: number): Words {
  const whole = roundToDecimals(percent, 0);
  if (whole === 0) return said('no change');
  const size = formatWholePercent(Math.abs(whole));
  return whole > 0 ? said('up {size}', { size }) : said('down {size}', { size });
}

/** The same in English, for rooms that have no Welsh yet. */
export const changeInWords = (percent: number): string => inEnglish(changeWords(percent));

interface DirectionValues {
  readonly work: Words;
  readonly area: Words;
  readonly toYear: string;
}

const DIRECTION_SENTENCES: Readonly<
  Record<ProjectionDirection, (values: DirectionValues) => Words>
> = {
  growing: (values) => said('More jobs in {work} are projected in {area} by {toYear}.', values),
  'fewer-expected': (values) =>
    said('Fewer jobs in {work} are projected in {area} by {toYear}.', values),
  'little-change': (values) =>
    said('Little change is likely in jobs in {work} in {area} by {toYear}.', values),
};

/**
 * The direction in a sentence: "More jobs in building trades are projected in Leeds by 2035."
 *
 * @param work the plain name of the group the projection is of
 * @param area the area it is for, in words
 * @returns undefined where there is no direction: nothing is said without its evidence
 */
export function directionSentence(
  { direction, toYear }: Pick<EmploymentOutlook, 'direction' | 'toYear'>,
  work: Words,
  area: Words,
): Words | undefined {
  return direction && DIRECTION_SENTENCES[direction]({ work, area, toYear: String(toYear) });
}

/**
 * Both levels in one sentence: "About 18,000 jobs in 2025, about 17,000 in 2035, projected."
 *
 * @returns undefined where one of them is missing
 */
export function levelsWords({ from, to, fromYear, toYear }: EmploymentOutlook): Words | undefined {
  if (from.kind === 'missing' || to.kind === 'missing') return undefined;
  const first = figureWords({ figure: from, unit: 'jobs', flags: ['projected'] });
  const later = figureWords({ figure: to, unit: 'jobs', flags: ['projected'] }, { isBare: true });
  return said('{first} in {fromYear}, {later} in {toYear}, projected', {
    first: capital(first),
    fromYear: String(fromYear),
    later,
    toYear: String(toYear),
  });
}

/** The same as a sentence. */
export function levelsSentence(outlook: EmploymentOutlook): Words | undefined {
  const levels = levelsWords(outlook);
  return levels && inRow([levels, '.'], '');
}

/**
 * How all jobs of the same area change, which stands beside every direction: "All jobs there: up
 * 3%." (docs/methods.md, rule 3).
 *
 * @param all the outlook of all groups together, of the same area and years
 * @returns undefined where a figure is missing
 */
export function allJobsSentence({ changePercent }: EmploymentOutlook): Words | undefined {
  if (changePercent.kind === 'missing') return undefined;
  return said('All jobs there: {change}.', { change: changeWords(changePercent.value) });
}

/**
 * The outlook in short sentences, direction and levels together (rule 4): "Growing: up 10% by 2035.
 * About 52,000 jobs in 2025, about 57,000 in 2035, projected."
 *
 * @returns the reason in words where a figure is missing
 */
export function outlookSentences(outlook: EmploymentOutlook): string {
  const { from, to, toYear, changePercent, direction } = outlook;
  const missing = [from, to].find((figure) => figure.kind === 'missing');
  if (missing?.kind === 'missing') return `No outlook: ${reasonInWords(missing.reason)}.`;

  const levels = inEnglish(levelsSentence(outlook) ?? '');
  if (direction === undefined || changePercent.kind === 'missing') return levels;
  const words = directionWords(direction);
  const opening = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return `${opening}: ${changeInWords(changePercent.value)} by ${toYear}. ${levels}`;
}
