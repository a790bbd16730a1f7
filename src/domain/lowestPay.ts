import { formatPounds } from './format';
import { AGE_WORDS, type AgeBand } from './legalMinimum';
import { payInUnit } from './payUnit';
import type { PayPeriod } from './record';
import { roundToDecimals } from './rounding';

/** The legal minimum that holds for a client. */
export interface OwnMinimum {
  readonly hourlyGbp: number;
  /** Absent where nothing was said: then the minimum is that of 21 or over. */
  readonly age?: AgeBand;
}

interface LowestPay {
  readonly gbp: number;
  readonly per: PayPeriod;
}

/**
 * An amount of pay by the hour, to the penny.
 *
 * @returns undefined for a week or a year without hours
 */
function hourOf({ gbp, per }: LowestPay, hoursPerWeek: number | undefined): number | undefined {
  const hour = payInUnit(gbp, per, 'hour', hoursPerWeek);
  return hour.kind === 'value' ? roundToDecimals(hour.value, 2) : undefined;
}

/** True where no employer may pay an amount by the hour: the law asks for more. */
export function isBelowLaw(
  pay: LowestPay,
  { hourlyGbp }: OwnMinimum,
  hoursPerWeek?: number,
): boolean {
  const hour = hourOf(pay, hoursPerWeek);
  return hour !== undefined && hour < hourlyGbp;
}

/**
 * That an amount lies below the legal minimum, where it does: "£10 an hour is below the legal minimum,
 * £12.71 an hour at 21 or over. No employer may pay so little."
 *
 * @param words the amount as the page names it: "£10 an hour", "75% of pay now, £10.07 an hour,"
 * @param hoursPerWeek decides for a week's or a year's pay; without hours nothing can be said
 * @returns undefined where it does not, or cannot be told
 */
export function belowLawSentence(
  words: string,
  pay: LowestPay,
  minimum: OwnMinimum,
  hoursPerWeek?: number,
): string | undefined {
  if (!isBelowLaw(pay, minimum, hoursPerWeek)) return undefined;
  const { hourlyGbp, age = '21' } = minimum;
  const hours = pay.per === 'hour' ? '' : ` for ${String(hoursPerWeek)} hours a week`;
  return `${words}${hours} is below the legal minimum, ${formatPounds(hourlyGbp, 2)} an hour ${AGE_WORDS[age]}. No employer may pay so little.`;
}
