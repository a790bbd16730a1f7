import type { Figure } from './figure';
import { formatNumber, formatPounds } from './format';
import { formatList } from './lists';
import { AGE_WORDS } from './legalMinimum';
import type { OwnMinimum } from './lowestPay';
import { ZONE_WORDS } from './matching/preparation';
import type { MostPreparation, ReachedTown } from './moreLimits';
import { advertCount } from './reachWords';
import type { Limits, PayPeriod } from './record';
import type { Verdict } from './verdictKind';
import { filterVerdicts, type WorkFilterId, type WorkReading } from './workSettings';

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
  /** SOC 2010 unit group: whose work is read for what a client will not do. */
  readonly soc?: string;
  /** Job zones by which half of the weight of similar US work is reached: the least and the most. */
  readonly zones?: readonly [least: number, most: number];
  /** What the work is like; absent until it is read. */
  readonly reading?: WorkReading;
  readonly reach?: ReachFacts;
}

/** Adverts in the districts within reach, each with the town that stands for it. */
export interface ReachFacts {
  readonly places: readonly (ReachedTown & {
    readonly district: string;
    readonly adverts: Figure;
  })[];
  /** In words: "July 2025". */
  readonly month: string;
}

/** A limit of the record with what it comes to. */
export interface LimitVerdict extends Verdict {
  readonly limit: LimitId;
}

export type LimitId = 'area' | 'travel' | 'hours' | 'pay' | 'preparation' | 'other' | WorkFilterId;

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
 * Both must be of one period and of all employees; nothing here can check that. An amount by the hour
 * that is no more than the law asks for at the client's age is met by every employer.
 *
 * @param minimum of the client's own age, where that was said
 */
export function payVerdict(
  lowestPay: NonNullable<Limits['lowestPay']>,
  quarters: Quarters | undefined,
  minimum?: OwnMinimum,
): Verdict {
  const question = payLimitQuestion(lowestPay);
  if (question !== undefined)
    return cannotTell('the amount and its time do not seem to go together');
  const { gbp, per } = lowestPay;
  if (minimum?.age && per === 'hour' && gbp <= minimum.hourlyGbp)
    return {
      kind: 'meets',
      reason: `the law asks every employer for ${payWords({ gbp: minimum.hourlyGbp, per })} ${AGE_WORDS[minimum.age]}`,
    };
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

/** Pay is published for all ages together, and the young may be paid less. */
function ofAge(
  verdict: Verdict,
  lowestPay: Limits['lowestPay'],
  minimum: OwnMinimum | undefined,
): Verdict {
  const isYoung = minimum?.age !== undefined && minimum.age !== '21';
  const isByLaw = lowestPay?.per === 'hour' && lowestPay.gbp <= (minimum?.hourlyGbp ?? 0);
  if (!isYoung || isByLaw || verdict.kind === 'cannot-tell') return verdict;
  return { ...verdict, reason: `${verdict.reason}, at all ages` };
}

/**
 * The most preparation a client can take on against what similar US work asks.
 *
 *     the most zone ≤ limit     meets
 *     the least zone ≤ limit    some
 *     the least zone > limit    misses
 */
export function preparationVerdict(most: MostPreparation, zones: LimitFacts['zones']): Verdict {
  if (zones === undefined) return cannotTell('no table says how long people prepare');
  const [least, longest] = zones;
  const us = 'similar US work asks for';
  if (longest <= most) return { kind: 'meets', reason: `${us} ${ZONE_WORDS[longest] ?? ''}` };
  if (least > most) return { kind: 'misses', reason: `${us} ${ZONE_WORDS[least] ?? ''}` };
  return {
    kind: 'some',
    reason: `${us} ${ZONE_WORDS[least] ?? ''}, or ${ZONE_WORDS[longest] ?? ''}`,
  };
}

const NO_TRAVEL_TIMES = 'this app has no travel times';

/**
 * The way to work. No table has travel times: without the towns that the client says they reach it
 * cannot be told. With them, the adverts there are what can be said.
 *
 *     every advert that is counted within reach is in those towns    meets
 *     some of them                                                   some
 *     none, or no count there                                        cannot tell
 */
export function travelVerdict(
  towns: readonly ReachedTown[] | undefined,
  reach: ReachFacts | undefined,
): Verdict {
  if (towns === undefined || towns.length === 0) return cannotTell(NO_TRAVEL_TIMES);
  const names = formatList(towns.map(({ town }) => town));
  if (reach === undefined) return cannotTell(`no adverts are counted for ${names}`);
  const isReached = ({ gss }: ReachedTown) => towns.some((one) => one.gss === gss);
  const count = (places: ReachFacts['places']): number =>
    places.reduce((sum, { adverts }) => sum + (numberOf(adverts) ?? 0), 0);
  const reached = reach.places.filter((place) => isReached(place) && numberOf(place.adverts));
  const there = count(reached);
  if (there === 0) return cannotTell(`no advert was counted for ${names} in ${reach.month}`);
  const districts = formatList(reached.map(({ district }) => district));
  const where = `${advertCount(there)} in ${districts} in ${reach.month}, which they can get to`;
  const isAll = reach.places.every((place) => isReached(place) || numberOf(place.adverts) === 0);
  return { kind: isAll ? 'meets' : 'some', reason: where };
}

const NO_FIGURE = 'no figure of this app says';

/**
 * Every limit of a record with what it comes to for one job, in the order of the desk. Of the place
 * and of what else was said in words no figure tells.
 *
 * @param minimum of the client's own age, where that was said
 */
export function limitVerdicts(
  limits: Limits,
  facts: LimitFacts,
  minimum?: OwnMinimum,
): readonly LimitVerdict[] {
  const { area, travelMinutes, travelMode, hoursPerWeek, lowestPay, preparation, other } = limits;
  const hasTravel = travelMinutes !== undefined || travelMode !== undefined;
  const pay = lowestPay && payVerdict(lowestPay, facts.pay[lowestPay.per], minimum);
  const found: readonly (readonly [LimitId, Verdict | undefined])[] = [
    ['area', area && cannotTell(NO_FIGURE)],
    ['travel', hasTravel ? travelVerdict(limits.towns, facts.reach) : undefined],
    ['hours', hoursPerWeek === undefined ? undefined : hoursOf(hoursPerWeek, facts)],
    ['pay', pay && ofAge(ofPart(pay, facts), lowestPay, minimum)],
    ['preparation', preparation && preparationVerdict(preparation, facts.zones)],
    ...filterVerdicts(facts.reading, { filters: limits.work ?? [] }).flatMap(
      ({ filter, ...verdict }) => (filter === 'training' ? [] : [[filter, verdict] as const]),
    ),
    ['other', other.trim() === '' ? undefined : cannotTell(NO_FIGURE)],
  ];
  return found.flatMap(([limit, verdict]) => (verdict ? [{ limit, ...verdict }] : []));
}

const hoursOf = (mostHours: number, facts: LimitFacts): Verdict =>
  ofPart(hoursVerdict(mostHours, facts.hours), facts);
