import {
  type AnswerKind,
  areAlike,
  hardness,
  type JobProfile,
  jobsByAnswers,
  saidOf,
  ticksIn,
} from '@/domain/matching/answers';
import type { NextJob } from '@/services/pack/nextJobs';
import type { MatchSearch, StartKind } from './request';

/** What the lists are made from. */
export type MatchStart =
  | { readonly kind: 'job'; readonly socs: readonly string[] }
  | { readonly kind: AnswerKind; readonly ticked: readonly string[] }
  | {
      readonly kind: 'ideas';
      /** Interests, where some are ticked. */
      readonly ticked: readonly string[];
      /** A kind of work: two digits of SOC 2010. */
      readonly family?: string;
    };

/** Which answers a start asks for. */
export const answersOf = (kind: Exclude<StartKind, 'job'>): AnswerKind =>
  kind === 'skills' ? 'skills' : 'interests';

/** What an address starts from; the past jobs are those that are known. */
export function startOf(
  { by, can = '', family }: MatchSearch,
  socs: readonly string[],
): MatchStart {
  if (by === undefined) return { kind: 'job', socs };
  const ticked = ticksIn(answersOf(by), can);
  if (by !== 'ideas') return { kind: by, ticked };
  return { kind: by, ticked, ...(family === undefined ? {} : { family }) };
}

/** The same as an address writes it; past jobs stay in it, for who goes back to them. */
export const searchOfStart = (start: Exclude<MatchStart, { readonly kind: 'job' }>) => ({
  by: start.kind,
  can: start.ticked.join('') || undefined,
  family: start.kind === 'ideas' ? start.family : undefined,
  look: undefined,
});

/** As many as are kept of a past job: filters may take out most of them. */
const KEPT = 60;
const MOST_NEEDS = 2;

const nothing = { tasks: [], needs: [], adds: [] };

/** The jobs of a start that is no past job, best first. */
export function jobsOf(
  start: Exclude<MatchStart, { readonly kind: 'job' }>,
  profiles: readonly JobProfile[],
): readonly NextJob[] {
  const bySoc = new Map(profiles.map((profile) => [profile.soc, profile]));
  const strongest = (soc: string) => strengthsOf(bySoc.get(soc));
  const byAnswers = jobsByAnswers(answersOf(start.kind), start.ticked, profiles).map((job) => ({
    ...nothing,
    ...job,
    needs: job.needs.length > 0 ? job.needs : strongest(job.soc),
  }));
  if (start.kind !== 'ideas') return byAnswers.slice(0, KEPT);
  const { family = '', ticked } = start;
  const jobs = areAlike('interests', ticked) ? byNumbers(profiles) : byAnswers;
  return jobs
    .filter(({ soc }) => soc.startsWith(family))
    .map((job) => ({ ...job, needs: strongest(job.soc) }));
}

/** Where no interest is ticked, most people in the work first, and long study behind. */
const byNumbers = (profiles: readonly JobProfile[]): readonly NextJob[] =>
  profiles.map((profile) => ({
    ...nothing,
    soc: profile.soc,
    score: Math.log(profile.people) / SPREAD_OF_PEOPLE - hardness(profile),
  }));

/** Ten times as many people weigh as much as a job zone or two. */
const SPREAD_OF_PEOPLE = 20;

/** What the work needs more than most work does. */
const strengthsOf = (profile: JobProfile | undefined) =>
  profile?.skills ? saidOf('skills', profile.skills, (z) => z > 0).slice(0, MOST_NEEDS) : [];
