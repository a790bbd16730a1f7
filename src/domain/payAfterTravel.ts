import { formatNumber, formatPounds } from './format';

/** A day of work with the way there and back. */
export interface WorkingDay {
  readonly hourlyGbp: number;
  /** Paid hours. */
  readonly hours: number;
  /** There and back, pounds. */
  readonly fareGbp: number;
  /** One way. */
  readonly minutes: number;
}

/** What a day pays for each hour that it takes. */
export interface PayAfterTravel {
  /** What is left of the day's pay once the fare is paid; below 0 where the fare is more. */
  readonly dayGbp: number;
  /** Paid hours and the way both ways. */
  readonly hoursGiven: number;
  /** Of the day's pay after the fare, for each hour given. */
  readonly hourGbp: number;
}

const MINUTES_IN_AN_HOUR = 60;

/**
 * Pay for each hour given to work, before tax and benefits (docs/methods.md, "Limits").
 *
 *     (pay an hour × paid hours − fare) ÷ (paid hours + 2 × minutes ÷ 60)
 *
 * The minutes and the fare are what somebody said: the app works out neither.
 *
 * @returns undefined without paid hours
 */
export function payAfterTravel(day: WorkingDay): PayAfterTravel | undefined {
  const { hourlyGbp, hours, fareGbp, minutes } = day;
  if (!(hours > 0)) return undefined;
  const dayGbp = hourlyGbp * hours - fareGbp;
  const hoursGiven = hours + (2 * minutes) / MINUTES_IN_AN_HOUR;
  return { dayGbp, hoursGiven, hourGbp: dayGbp / hoursGiven };
}

function hoursWords(hours: number): string {
  const number = formatNumber(hours, Number.isInteger(hours) ? 0 : 1);
  return number === '1' ? '1 hour' : `${number} hours`;
}

/** The same as a sum that can be followed: "(£12.71 × 7.5 hours − £5.20) ÷ 9 hours = £10.01". */
export function payAfterTravelWords(day: WorkingDay): string | undefined {
  const found = payAfterTravel(day);
  if (!found) return undefined;
  const { hourlyGbp, hours, fareGbp } = day;
  const sum = `(${formatPounds(hourlyGbp, 2)} × ${hoursWords(hours)} − ${formatPounds(fareGbp, 2)}) ÷ ${hoursWords(found.hoursGiven)}`;
  if (found.dayGbp < 0) return `${sum}: the fare is more than the pay.`;
  return `${sum} = ${formatPounds(found.hourGbp, 2)} for each hour given.`;
}
