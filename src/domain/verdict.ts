import type { Figure } from './figure';
import { formatNumber, formatPounds } from './format';
import type { Limits, PayPeriod } from './record';

/** Whether a job keeps to a limit: yes for most, for some who do it, no for nearly all, or unknown. */
export type VerdictKind = 'meets' | 'some' | 'misses' | 'cannot-tell';

/** What a limit comes to for one job, with the figure it rests on in words. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** One sentence without its full stop, in plain words. */
  readonly reason: string;
}

/** The quarters of what people in a job have: a quarter are at or below `p25`, half at or below `median`. */
export interface Quarters {
  readonly p25: Figure;
  readonly median: Figure;
  readonly p75: Figure;
}

/** What is known of a job that a limit can be held against. All employees; absent: no such figure. */
export interface LimitFacts {
  /** In pounds, as published for that period of pay: none is turned into another. */
  readonly pay: Readonly<Partial<Record<PayPeriod, Quarters>>>;
  /** Paid hours a week. */
  readonly hours?: Quarters;
  /** The group the figures are of where that is only the largest part of the job. */
  readonly part?: string;
}

/** A limit of the record with what it comes to. */
export interface LimitVerdict extends Verdict {
  readonly limit: 'area' | 'travel' | 'hours' | 'pay' | 'other';
}

const numberOf = (figure: Figure | undefined): number | undefined =>
  figure?.kind === 'value' ? figure.value : undefined;

const cannotTell = (reason: string): Verdict => ({ kind: 'cannot-tell', reason });

/** Above this an hour, or below that a year, the period was most likely not meant. Pounds. */
const MOST_AN_HOUR_GBP = 200;
const LEAST_A_YEAR_GBP = 1000;
const MOST_A_WEEK_GBP = 8000;

/** An amount with its period: "£12.50 an hour", "£28,000 a year". Pence only where there are some. */
export function payWords({ gbp, per }: NonNullable<Limits['lowestPay']>): string {
  const amount = formatPounds(gbp, Number.isInteger(gbp) ? 0 : 2);
  return `${amount} ${per === 'hour' ? 'an' : 'a'} ${per}`;
}

/**
 * A question where an amount and its period hardly go together: more than £200 an hour, more than
 * £8,000 a week, less than £1,000 a year.
 *
 * @returns undefined where nothing looks wrong
 */
export function payLimitQuestion(lowestPay: Limits['lowestPay']): string | undefined {
  if (lowestPay === undefined) return undefined;
  const { gbp, per } = lowestPay;
  const isHigh =
    (per === 'hour' && gbp > MOST_AN_HOUR_GBP) || (per === 'week' && gbp > MOST_A_WEEK_GBP);
  const isLow = per === 'year' && gbp < LEAST_A_YEAR_GBP;
  if (!isHigh && !isLow) return undefined;
  const low = gbp <= MOST_AN_HOUR_GBP ? 'an hour or a week' : 'a week';
  const high = gbp <= LEAST_A_YEAR_GBP ? 'a week' : 'a year';
  return `Is ${payWords(lowestPay)} right? Or was it ${isLow ? low : high}?`;
}

/**
 * The lowest pay a client can take against what people in the job earn (design/mocks/SPEC.md).
 *
 *     median ≥ limit            meets; "three in four" where p25 ≥ limit too, else "half"
 *     median < limit ≤ p75      some: a quarter earn p75 or more
 *     p75 < limit               misses
 *     a figure it needs missing cannot tell; so does an amount that `payLimitQuestion` asks about
 *
 * Both must be of one period and of all employees; nothing here can check that.
 */
export function payVerdict(
  lowestPay: NonNullable<Limits['lowestPay']>,
  quarters: Quarters | undefined,
): Verdict {
  const question = payLimitQuestion(lowestPay);
  if (question !== undefined)
    return cannotTell('the amount and its time do not seem to go together');
  const { gbp, per } = lowestPay;
  const words = (amount: number): string => payWords({ gbp: amount, per });
  const [p25, median, p75] = [
    numberOf(quarters?.p25),
    numberOf(quarters?.median),
    numberOf(quarters?.p75),
  ];
  if (median === undefined) return cannotTell('there is no pay figure for this');
  if (median >= gbp)
    return {
      kind: 'meets',
      reason:
        p25 !== undefined && p25 >= gbp
          ? `three in four earn ${words(p25)} or more`
          : `half earn ${words(median)} or more`,
    };
  if (p75 === undefined)
    return cannotTell(
      `half earn less than ${words(median)}, and what the best paid earn is not known`,
    );
  return p75 >= gbp
    ? { kind: 'some', reason: `a quarter earn ${words(p75)} or more` }
    : {
        kind: 'misses',
        reason: `fewer than a quarter earn that much, three in four earn ${words(p75)} or less`,
      };
}

const hoursWords = (hours: number): string => formatNumber(hours, Number.isInteger(hours) ? 0 : 1);

/**
 * The most hours a week a client can work against the paid hours of all employees in the job.
 *
 *     median ≤ limit            meets; "three in four" where p75 ≤ limit too, else "half"
 *     p25 ≤ limit < median      some: a quarter work p25 or fewer
 *     p25 > limit               misses
 *     a figure it needs missing cannot tell
 */
export function hoursVerdict(mostHours: number, quarters: Quarters | undefined): Verdict {
  const [p25, median, p75] = [
    numberOf(quarters?.p25),
    numberOf(quarters?.median),
    numberOf(quarters?.p75),
  ];
  if (median === undefined) return cannotTell('hours are not published for this');
  if (median <= mostHours)
    return {
      kind: 'meets',
      reason:
        p75 !== undefined && p75 <= mostHours
          ? `three in four work ${hoursWords(p75)} hours a week or fewer`
          : `half work ${hoursWords(median)} hours a week or fewer`,
    };
  if (p25 === undefined)
    return cannotTell(
      `half work more than ${hoursWords(median)} hours, and how few some work is not known`,
    );
  return p25 <= mostHours
    ? { kind: 'some', reason: `a quarter work ${hoursWords(p25)} hours a week or fewer` }
    : { kind: 'misses', reason: `three in four work ${hoursWords(p25)} hours a week or more` };
}

/** A verdict of the largest part says so: the job is more than that. */
function ofPart(verdict: Verdict, { part }: LimitFacts): Verdict {
  if (part === undefined || verdict.kind === 'cannot-tell') return verdict;
  return { ...verdict, reason: `${verdict.reason}, in the largest part: ${part}` };
}

const NO_FIGURE = 'no figure of this app says';

/**
 * Every limit of a record with what it comes to for one job, in the order of the desk. Pay and
 * hours are judged; of the way to work and what else was said no figure tells.
 */
export function limitVerdicts(limits: Limits, facts: LimitFacts): readonly LimitVerdict[] {
  const { area, travelMinutes, travelMode, hoursPerWeek, lowestPay, other } = limits;
  const hasTravel = travelMinutes !== undefined || travelMode !== undefined;
  return [
    ...(area ? [{ limit: 'area' as const, ...cannotTell(NO_FIGURE) }] : []),
    ...(hasTravel ? [{ limit: 'travel' as const, ...cannotTell(NO_FIGURE) }] : []),
    ...(hoursPerWeek === undefined
      ? []
      : [{ limit: 'hours' as const, ...ofPart(hoursVerdict(hoursPerWeek, facts.hours), facts) }]),
    ...(lowestPay
      ? [
          {
            limit: 'pay' as const,
            ...ofPart(payVerdict(lowestPay, facts.pay[lowestPay.per]), facts),
          },
        ]
      : []),
    ...(other.trim() === '' ? [] : [{ limit: 'other' as const, ...cannotTell(NO_FIGURE) }]),
  ];
}
