import type { AreaLevel } from './area';
import type { Figure } from './figure';
import { combine, reasonInWords } from './figure';
import { formatFigure, formatWholePercent } from './format';
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

function changeWords(percent: number, toYear: number): string {
  const whole = roundToDecimals(percent, 0);
  if (whole === 0) return `projected to change by less than 1% by ${toYear}`;
  const way = whole > 0 ? 'up' : 'down';
  return `projected to go ${way} ${formatWholePercent(Math.abs(whole))} by ${toYear}`;
}

function jobsText(figure: Figure): string {
  return formatFigure({ figure, unit: 'jobs', flags: ['projected'] });
}

/**
 * The outlook in short sentences, direction and levels together (rule 4): "Growing: projected to go
 * up 10% by 2035. There were about 52,000 jobs in 2025. There may be about 57,000 jobs in 2035."
 *
 * @returns the reason in words where a figure is missing
 */
export function outlookSentences(outlook: EmploymentOutlook): string {
  const { from, to, fromYear, toYear, changePercent, direction } = outlook;
  const missing = [from, to].find((figure) => figure.kind === 'missing');
  if (missing?.kind === 'missing') return `No outlook: ${reasonInWords(missing.reason)}.`;

  const then = `There were ${jobsText(from)} in ${fromYear}.`;
  const later = `There may be ${jobsText(to)} in ${toYear}.`;
  if (direction === undefined || changePercent.kind === 'missing')
    return `Projected: ${then} ${later}`;
  const words = directionWords(direction);
  const opening = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return `${opening}: ${changeWords(changePercent.value, toYear)}. ${then} ${later}`;
}
