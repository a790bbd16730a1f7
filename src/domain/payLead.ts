import { combine, type Figure } from './figure';

/** Whose pay stands first: all employees, or those who work full time. */
export type PayPeople = 'all' | 'ft';

/** Where the middle of paid hours is below this, part-time work is the rule. */
const FEW_HOURS = 30;
const HALF = 0.5;

/** What the share of part-time work is made from. */
export interface PartTimeCounts {
  /** Employee jobs in 2025, indicative thousands, and those of them that are full time. */
  readonly allJobs: Figure;
  readonly fullTimeJobs: Figure;
  /** Employees of the SOC 2010 group in spring 2018. */
  readonly fullTime2018: Figure;
  readonly partTime2018: Figure;
}

/**
 * The share of jobs that are part time, 0 to 1.
 *
 *     1 − full-time jobs ÷ all jobs                     (2025, indicative)
 *     part-time ÷ (full-time + part-time) employees     (2018, where 2025 has no pair)
 *
 * Not rounded. The counts of 2025 are whole thousands, so a small group's share is coarse: it is
 * held against one half and said in tenths at most. Fewer than no part-timers, which rounding can
 * give, is none.
 *
 * @returns the reason of the part that is missing in 2018 where 2025 has no pair either
 * @see docs/methods.md, rule 13
 */
export function partTimeShare(counts: PartTimeCounts): Figure {
  const of2025 = combine([counts.allJobs, counts.fullTimeJobs], (all, fullTime) =>
    Math.max(0, 1 - fullTime / all),
  );
  if (of2025.kind === 'value') return of2025;
  return combine(
    [counts.fullTime2018, counts.partTime2018],
    (fullTime, partTime) => partTime / (fullTime + partTime),
  );
}

/**
 * Whose pay leads: all employees where half of them are paid for under 30 hours a week or more than
 * half of the jobs are part time; else full-time staff (docs/methods.md, rule 13).
 *
 * @param medianHours the middle of paid hours a week of all employees; a missing figure decides
 *   nothing, nor does a missing share
 */
export function payLead(medianHours: Figure, share: Figure): PayPeople {
  const areHoursFew = medianHours.kind === 'value' && medianHours.value < FEW_HOURS;
  const isMostlyPartTime = share.kind === 'value' && share.value > HALF;
  return areHoursFew || isMostlyPartTime ? 'all' : 'ft';
}
