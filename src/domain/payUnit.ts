import { inEnglish } from '@/shared/words/inEnglish';
import { said, type Words } from '@/shared/words/words';
import type { Figure, MissingReason } from './figure';
import { missing, value } from './figure';
import type { Observation, Unit } from './observation';

/** What pay is read in, one choice for the whole app. */
export type PayUnit = 'hour' | 'week' | 'year';

/** Weeks in a year of pay: what the source's own users multiply by. */
const WEEKS_PER_YEAR = 52;

const UNIT_OF: Readonly<Record<PayUnit, Unit>> = {
  hour: 'gbp-per-hour',
  week: 'gbp-per-week',
  year: 'gbp-per-year',
};

/** The observation unit that pay by the hour, week or year is held in. */
export function unitOfPay(payUnit: PayUnit): Unit {
  return UNIT_OF[payUnit];
}

/** The pay unit of an observation's unit; undefined for a unit that is not pay. */
export function payUnitOf(unit: Unit): PayUnit | undefined {
  if (unit === 'gbp-per-hour') return 'hour';
  if (unit === 'gbp-per-week') return 'week';
  if (unit === 'gbp-per-year') return 'year';
  return undefined;
}

/** A pay unit in words: "an hour", "a week", "a year". */
export function perWords(payUnit: PayUnit): Words {
  return PER_WORDS[payUnit];
}

const PER_WORDS: Readonly<Record<PayUnit, Words>> = {
  hour: said('an hour'),
  week: said('a week'),
  year: said('a year'),
};

/** The same in English, for rooms that have no Welsh yet. */
export const payUnitWords = (payUnit: PayUnit): string => inEnglish(perWords(payUnit));

/**
 * An amount of pay in another unit by arithmetic: week = hour × weekly hours, year = week × 52.
 *
 * For amounts a person gives (the lowest pay they can take, the minimum wage), not for published
 * pay: there the source's own measure in the wanted unit is chosen (`choosePay`), since a median
 * of yearly pay is not 52 medians of weekly pay. Pounds; not rounded.
 *
 * @returns `not-applicable` where the way leads through hours and none (or 0) are given
 */
export function payInUnit(gbp: number, from: PayUnit, to: PayUnit, weeklyHours?: number): Figure {
  if (from === to) return value(gbp);
  const hours = weeklyHours !== undefined && weeklyHours > 0 ? weeklyHours : undefined;
  if (hours === undefined && (from === 'hour' || to === 'hour')) return missing('not-applicable');
  // Each unit in weeks of pay; the hours are there wherever an hour is part of the way.
  const perWeek = { hour: hours ?? Number.NaN, week: 1, year: 1 / WEEKS_PER_YEAR };
  return value((gbp * perWeek[from]) / perWeek[to]);
}

/** Which pay figure is shown for the unit a reader asked for. */
export type PayChoice =
  /** The source publishes this unit. */
  | { readonly kind: 'as-published'; readonly observation: Observation }
  /** ×52 or ÷52 of a modelled estimate: the observation is flagged `our-estimate`. */
  | { readonly kind: 'our-estimate'; readonly observation: Observation; readonly from: PayUnit }
  /** Only another unit exists: shown as it is, and said. */
  | { readonly kind: 'other-unit'; readonly observation: Observation; readonly unit: PayUnit }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

function estimate(observation: Observation, from: PayUnit, to: PayUnit): PayChoice | undefined {
  if (observation.figure.kind === 'missing' || from === 'hour' || to === 'hour') return undefined;
  const factor = to === 'year' ? WEEKS_PER_YEAR : 1 / WEEKS_PER_YEAR;
  const converted: Observation = {
    ...observation,
    figure: value(observation.figure.value * factor),
    unit: unitOfPay(to),
    flags: [...(observation.flags ?? []), 'our-estimate'],
    ...(observation.halfWidth95 === undefined
      ? {}
      : { halfWidth95: observation.halfWidth95 * factor }),
  };
  return { kind: 'our-estimate', observation: converted, from };
}

/**
 * The pay observation to show for the unit a reader wants, out of one rung's observations in
 * order of preference (medians of hour, week and year of the same group, area and period).
 *
 * The first with a value in that unit is taken as published. Where there is none, the first with
 * a value leads: it is turned into the wanted unit only if its source is named in
 * `estimateSources` (the modelled weekly estimates of LMI for All, ×52), and is then flagged
 * `our-estimate`; any other stays in its own unit. Nothing is converted silently.
 *
 * @returns `missing` with the reason of the wanted unit, else of the first observation;
 *   `not-collected` when there are none or none is pay
 */
export function choosePay(
  observations: readonly Observation[],
  unit: PayUnit,
  estimateSources: ReadonlySet<string> = new Set(),
): PayChoice {
  const pay = observations.filter((one) => payUnitOf(one.unit) !== undefined);
  const inUnit = pay.filter((one) => payUnitOf(one.unit) === unit);
  const published = inUnit.find(({ figure }) => figure.kind === 'value');
  if (published !== undefined) return { kind: 'as-published', observation: published };

  const leading = pay.find(({ figure }) => figure.kind === 'value');
  const own = leading === undefined ? undefined : payUnitOf(leading.unit);
  if (leading === undefined || own === undefined) {
    const [first] = [...inUnit, ...pay];
    const reason = first?.figure.kind === 'missing' ? first.figure.reason : 'not-collected';
    return { kind: 'missing', reason };
  }
  const estimated = estimateSources.has(leading.source) ? estimate(leading, own, unit) : undefined;
  return estimated ?? { kind: 'other-unit', observation: leading, unit: own };
}

/**
 * What has to be said beside a pay figure that is not the published one in the wanted unit.
 *
 * @returns undefined where the figure is as published, or missing (its reason is said instead)
 */
export function payChoiceNote(choice: PayChoice): string | undefined {
  if (choice.kind === 'our-estimate')
    return choice.from === 'week'
      ? 'our estimate: 52 times the pay for a week'
      : 'our estimate: the pay for a year shared over 52 weeks';
  if (choice.kind === 'other-unit') return `only given as pay ${payUnitWords(choice.unit)}`;
  return undefined;
}
