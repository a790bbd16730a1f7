import { counted, said, type Words } from '@/shared/words/words';
import type { Observation } from './observation';
import type { Figure } from './figure';
import { combine } from './figure';
import { formatNumber, roundProjection } from './format';

/** The years the total of openings runs over. */
const OPENINGS_FROM_YEAR = 2020;
const OPENINGS_TO_YEAR = 2035;
/** How many years that is: a year's openings are one part of so many. */
export const OPENINGS_YEARS = OPENINGS_TO_YEAR - OPENINGS_FROM_YEAR;

/**
 * Jobs that come free a year as people leave the work: replacement demand of 2020 to 2035 ÷ 15
 * (Skills Imperative).
 *
 * Jobs at the workplace, modelled, without an interval. People who change employer within the work
 * are not in it. Growth of the same years is not shown: the direction is that of 2025 to 2035, and
 * two directions of two spans would contradict each other (docs/methods.md, rule 14).
 *
 * @returns jobs a year, not rounded: the words are; the total's missing reason stands for it
 */
export function openingsPerYear(replacement: Figure): Figure {
  return combine([replacement], (jobs) => jobs / OPENINGS_YEARS);
}

/** What has to stand beside openings once. */
export const LEAVERS_NOTE = 'People who change employer are not in it.';

const COUNTS = 'none one two three four five six seven eight nine ten'.split(' ');

/**
 * How many of the years of the total are past: "five of those 15 years are past".
 *
 * @param today ISO day: an argument, so that a page and its test agree
 */
export function openingsYearsPast(today: string): string {
  const past = Number(today.slice(0, 4)) - 1 - OPENINGS_FROM_YEAR;
  if (past >= OPENINGS_YEARS) return 'all of those years are past';
  return `${COUNTS[past] ?? past} of those ${OPENINGS_YEARS} years ${past === 1 ? 'is' : 'are'} past`;
}

/** How a year's figure comes about, in two sentences. */
export function openingsNote(today: string): string {
  const past = openingsYearsPast(today);
  return `Projected. A yearly share of the years ${OPENINGS_FROM_YEAR} to ${OPENINGS_TO_YEAR}. ${past.charAt(0).toUpperCase()}${past.slice(1)}.`;
}

/** What is said in the place of openings whose table is wrong. */
export const OPENINGS_WRONG = said('Openings here are left out: the source is wrong.');

/**
 * Openings in one sentence: "About 450 jobs a year come free as people leave this work."
 *
 * @param perYear of `openingsPerYear`
 * @returns that the source is wrong where it is; undefined for any other missing figure
 */
export function openingsSentence(perYear: Figure): Words | undefined {
  if (perYear.kind === 'missing')
    return perYear.reason === 'wrong-in-source' ? OPENINGS_WRONG : undefined;
  const n = roundProjection(perYear.value);
  if (n < 1) return said('Fewer than 1 job a year comes free as people leave this work.');
  return counted(
    'About {jobs} job a year comes free as people leave this work.',
    'About {jobs} jobs a year come free as people leave this work.',
    { jobs: formatNumber(n), n },
  );
}

/** Beyond this many jobs a "1 job in n" says nothing that anybody can picture. */
const MOST_JOBS = 60;

/**
 * Of how many jobs one comes free each year: jobs of 2025 ÷ jobs free a year, rounded.
 *
 * @returns undefined where a figure is missing or not above 0, or for more than sixty jobs
 */
export function oneJobIn(perYear: Figure, jobs: Figure): number | undefined {
  if (perYear.kind === 'missing' || jobs.kind === 'missing') return undefined;
  if (!(perYear.value > 0) || !(jobs.value > 0)) return undefined;
  const one = Math.round(jobs.value / perYear.value);
  return one < 1 || one > MOST_JOBS ? undefined : one;
}

/** "That is 1 job in 40."; undefined as `oneJobIn`. */
export function oneJobInSentence(perYear: Figure, jobs: Figure): Words | undefined {
  const one = oneJobIn(perYear, jobs);
  return one === undefined ? undefined : said('That is 1 job in {one}.', { one });
}

/** What the openings of one job in an area are worked out from. */
export interface OpeningsOfOneJob {
  /** Openings a year of the wider group in the area, of `openingsPerYear`. */
  readonly perYear: Figure;
  /** Jobs of the wider group there in 2020, 2025 and 2035. */
  readonly jobs2020: Figure;
  readonly jobs2025: Figure;
  readonly jobs2035: Figure;
  /** Share of the wider group's people in this job across the UK, 0 to 1. */
  readonly shareOfGroup: Figure;
}

/**
 * Jobs of one job that come free in an area a year, if its share of the wider group is the same
 * there as across the UK:
 *
 *     openings a year ÷ mean(jobs 2020, 2025, 2035) · jobs 2025 · share of the wider group
 *
 * The share is of people in 2018, the rest is of jobs, and leavers are taken to be as common in this
 * job as in its group: a rough guide. The caller sees to it that at least 80% of the job's people are
 * in the wider group (docs/methods.md).
 *
 * @returns a missing figure's reason; `not-applicable` where there are no jobs
 */
export function openingsOfOneJob(input: OpeningsOfOneJob): Figure {
  const { perYear, jobs2020, jobs2025, jobs2035, shareOfGroup } = input;
  return combine(
    [perYear, jobs2020, jobs2025, jobs2035, shareOfGroup],
    (openings, first, now, last, share) => (openings / ((first + now + last) / 3)) * now * share,
  );
}

/** A total of fifteen years as an observation a year, as pages show it and pins are read again. */
export const yearlyOpenings = (total: Observation): Observation => ({
  ...total,
  indicator: 'replacement-openings',
  unit: 'jobs-per-year',
  figure: openingsPerYear(total.figure),
});
