import { areAlike } from '@/domain/matching/answers';
import { plainNameOf } from '@/domain/plainNames';
import type { SocGroup } from '@/domain/soc';
import type { StartKind } from '../request';
import { answersOf, type MatchStart } from '../start';

/** What the page starts from, as a choice. */
export const START_WORDS: Readonly<Record<StartKind, string>> = {
  job: 'Past job',
  skills: 'Skills',
  interests: 'Likes',
  ideas: 'Ideas',
};

type Other = Exclude<MatchStart, { readonly kind: 'job' }>;

const HEADINGS: Readonly<Record<Other['kind'], string>> = {
  skills: 'Jobs for what you are good at',
  interests: 'Jobs for what you like',
  ideas: 'No job in mind: some ideas',
};

/** The heading of the page where it does not start from a past job. */
export function headingOfStart(
  start: Other,
  place: string | undefined,
  families: readonly SocGroup[],
): string {
  const family =
    start.kind === 'ideas' ? families.find(({ code }) => code === start.family) : undefined;
  const heading = family ? `Ideas from ${plainNameOf(family)}` : HEADINGS[start.kind];
  return place === undefined ? heading : `${heading} in ${place}`;
}

/** The heading of the first list. */
export const CLOSEST_WORDS: Readonly<Record<StartKind, string>> = {
  job: 'Closest to what you did',
  skills: 'Closest to your skills',
  interests: 'Closest to what you like',
  ideas: 'Jobs to look at',
};

/** What the first list is ordered by. */
export function orderOfStart(start: MatchStart): string {
  if (start.kind === 'job') return 'Most alike and easiest first.';
  const isAlike = areAlike(answersOf(start.kind), start.ticked);
  return start.kind === 'ideas' && isAlike
    ? 'Most people in the work first.'
    : 'Best fit and most jobs first.';
}

/** What is said where answers do not tell jobs apart; undefined where they do, or need not. */
export function alikeWarning(start: MatchStart): string | undefined {
  if (start.kind === 'job' || !areAlike(answersOf(start.kind), start.ticked)) return undefined;
  if (start.ticked.length > 0) return 'All answers are alike, so no job stands out. Untick some.';
  return start.kind === 'ideas' ? undefined : 'Tick what fits. Two to five ticks tell most.';
}
