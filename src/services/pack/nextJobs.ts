import { LIKENESS_WORDS, type LikenessWord } from '@/domain/matching/ranking';
import type { NeededFirst } from '@/domain/matching/neededFirst';
import { type Figure, missing, value } from '@/domain/figure';
import type { PublishedPay } from '@/domain/legalMinimum';
import type { PayPeople } from '@/domain/payLead';
import { plainNameOf } from '@/domain/plainNames';
import { nationsOfLetters } from '@/domain/signposts';
import type { SocGroup } from '@/domain/soc';
import type { LimitFacts, Quarters } from '@/domain/verdict';
import type { HttpOptions } from '@/shared/http';
import { fetchShard } from './client';
import { fetchGroups } from './groups';
import { groupOf } from './observations';
import type { GroupTitles } from './schemas/groups';
import type { JobsInBriefShard, NextJobsShard } from './schemas/nextJobs';

/** A next job after one past job, and what there is to say of the two. */
export interface NextJob {
  readonly soc: string;
  /** Decides the order and is never shown. */
  readonly score: number;
  /** Absent where nothing was said to be alike to. */
  readonly likeness?: LikenessWord;
  /** Tasks that both do, what both need, and what is new: inside a sentence. */
  readonly tasks: readonly string[];
  readonly needs: readonly string[];
  readonly adds: readonly string[];
}

/**
 * The next jobs of a shard, best first.
 *
 * @throws RangeError for a shard whose positions point nowhere
 */
export function nextJobsOf({ words, jobs }: NextJobsShard): readonly NextJob[] {
  const texts = (places: readonly number[]) =>
    places.map((place) => {
      const text = words[place];
      if (text === undefined) throw new RangeError(`No words at ${place}`);
      return text;
    });
  return jobs.map(([soc, score, word, tasks, needs, adds]) => ({
    soc,
    score,
    likeness: LIKENESS_WORDS[word] ?? 'loose',
    tasks: texts(tasks),
    needs: texts(needs),
    adds: texts(adds),
  }));
}

/**
 * The next jobs after one past job.
 *
 * @throws see fetchShard
 */
export async function fetchNextJobs(
  soc: string,
  options: HttpOptions = {},
): Promise<readonly NextJob[]> {
  return nextJobsOf(await fetchShard(`next-jobs/${soc}`, (all) => all.nextJobsSchema, options));
}

/**
 * What a list says of each of all jobs, by code.
 *
 * @throws see fetchShard
 */
export async function fetchJobsInBrief(
  options: HttpOptions = {},
): Promise<ReadonlyMap<string, JobInBrief>> {
  const [shard, titles] = await Promise.all([
    fetchShard('jobs-in-brief', (all) => all.jobsInBriefSchema, options),
    fetchGroups(),
  ]);
  return jobsInBriefOf(shard, titles);
}

/** What a list says of a job. */
export interface JobInBrief {
  readonly group: SocGroup;
  /** Pay an hour of those whose pay leads (rule 13), and all that is published of their pay. */
  readonly pay?: Quarters & { readonly people: PayPeople; readonly published: PublishedPay };
  /** The SOC 2020 group whose pay it is, and its share where it is only the largest part. */
  readonly payOf?: { readonly group: SocGroup; readonly share?: number };
  /** The job zone up to which half of the weight is: the least and the most, where half is a limit. */
  readonly zones?: readonly [least: number, most: number];
  /** The wider group of local figures, and its share where it is only the largest part. */
  readonly wider?: { readonly group: SocGroup; readonly share?: number };
  readonly hasProfile: boolean;
  /** Whether it serves people more than most jobs do; absent without a profile. */
  readonly withPeople?: boolean;
  /** What comes before the start in most or all of the jobs; absent where nobody looked. */
  readonly needs?: readonly NeededFirst[];
  /** What a client's limits can be held against. */
  readonly limits: LimitFacts;
}

/** Every unit group in brief, by code. */
export function jobsInBriefOf(
  shard: JobsInBriefShard,
  titles: GroupTitles,
): ReadonlyMap<string, JobInBrief> {
  return new Map(shard.map((row) => [row.soc, briefOf(row, titles)]));
}

type Row = JobsInBriefShard[number];
type Cells = readonly [number | null, number | null, number | null];

const figureOf = (number: number | null): Figure =>
  number === null ? missing('not-published') : value(number);

const quartersOf = ([p25, median, p75]: Cells): Quarters => ({
  p25: figureOf(p25),
  median: figureOf(median),
  p75: figureOf(p75),
});

function partOf(part: readonly [string, number | null] | undefined, titles: GroupTitles) {
  if (part === undefined) return undefined;
  const [code, share] = part;
  return { group: groupOf('SOC 2020', code, titles), ...(share === null ? {} : { share }) };
}

function payOfRow(cells: NonNullable<Row['pay']>): JobInBrief['pay'] {
  const [people, p25, median, p75, week, year, weeklyHours] = cells;
  const all = { hour: median, week, year, weeklyHours };
  const known = Object.entries(all).filter(([, number]) => number !== null);
  return { people, ...quartersOf([p25, median, p75]), published: Object.fromEntries(known) };
}

const neededOf = ([kind, name, letters]: NonNullable<Row['needs']>[number]): NeededFirst => ({
  kind,
  name,
  nations: nationsOfLetters(letters.join(',')),
});

function briefOf(row: Row, titles: GroupTitles): JobInBrief {
  const [payOf, wider] = [partOf(row.group, titles), partOf(row.wider, titles)];
  const { hour, week, year, hours } = row.all;
  return {
    group: groupOf('SOC 2010', row.soc, titles),
    ...(row.pay ? { pay: payOfRow(row.pay) } : {}),
    ...(payOf ? { payOf } : {}),
    ...(row.zones ? { zones: row.zones } : {}),
    ...(wider ? { wider } : {}),
    hasProfile: row.hasProfile,
    ...(row.withPeople === undefined ? {} : { withPeople: row.withPeople }),
    ...(row.needs ? { needs: row.needs.map(neededOf) } : {}),
    limits: {
      soc: row.soc,
      ...(row.zones ? { zones: row.zones } : {}),
      pay: {
        ...(hour ? { hour: quartersOf(hour) } : {}),
        ...(week ? { week: quartersOf(week) } : {}),
        ...(year ? { year: quartersOf(year) } : {}),
      },
      ...(hours ? { hours: quartersOf(hours) } : {}),
      ...(payOf?.share === undefined ? {} : { part: plainNameOf(payOf.group) }),
    },
  };
}
