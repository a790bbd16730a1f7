import type { Apprenticeship, OccupationProfile, OnetMember } from '@/services/pack/occupation';
import { leadingApprenticeships } from './routes';
import type { OccupationInput } from '../input/input';

/** How long people prepare for the work, in words; from US data. */
export interface Preparation {
  /** The job zone that at least half of the weight is in, or undefined for a mixture. */
  readonly zone?: number;
  readonly words: string;
  /** For a mixture: each zone with its share of the weight. */
  readonly spread: readonly {
    readonly zone: number;
    readonly share: number;
    readonly words: string;
  }[];
}

export interface GettingInView {
  readonly preparation?: Preparation;
  readonly members: readonly OnetMember[];
  /** Half of the groups rest on one job profile: the words are widened. */
  readonly thinEvidence: boolean;
  /** Ratings over all of the mix. */
  readonly lists: Omit<OccupationProfile['onet'], 'members'>;
  /** Of England, for a client there or without a place. */
  readonly apprenticeships: readonly Apprenticeship[];
}

/** O*NET's job zones in words: how long people prepare. */
export const ZONE_WORDS: Readonly<Record<number, string>> = {
  1: 'little or no training first',
  2: 'some training: a few months to a year',
  3: 'one or two years of training or a course',
  4: 'several years of study or work first',
  5: 'long study: most often a degree and more',
};

const LEADING_SHARE = 0.5;
/** A zone with less than a tenth of the weight is not worth a line. */
const LEAST_SHARE = 0.1;

/** Preparation and skills by like work in the United States, and England's routes. Pure. */
export function gettingInView(input: OccupationInput): GettingInView {
  const { members, ...lists } = input.profile.onet;
  const preparation = preparationOf(members);
  const byIsco = members.reduce((sum, member) => sum + (member.alsoByIsco ? member.weight : 0), 0);
  return {
    ...(preparation ? { preparation } : {}),
    members,
    thinEvidence: members.some(({ profiles }) => profiles === 1) || byIsco < LEADING_SHARE,
    lists,
    apprenticeships: leadingApprenticeships(input),
  };
}

/** What US data say of like work: never the first thing said, and never said of this work. */
export function similarUsWork({ words }: Preparation): string {
  return `Similar US work: ${words}.`;
}

/** @returns undefined where no mapped occupation has a job zone */
function preparationOf(members: readonly OnetMember[]): Preparation | undefined {
  const shares = new Map<number, number>();
  let known = 0;
  for (const { jobZone, weight } of members) {
    if (jobZone === null) continue;
    shares.set(jobZone, (shares.get(jobZone) ?? 0) + weight);
    known += weight;
  }
  if (known === 0) return undefined;
  const spread = [...shares]
    .map(([zone, weight]) => ({ zone, share: weight / known, words: ZONE_WORDS[zone] ?? '' }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .toSorted((a, b) => a.zone - b.zone);
  const leading = spread.find(({ share }) => share > LEADING_SHARE);
  if (leading) return { zone: leading.zone, words: leading.words, spread };
  const [first, last] = [spread[0], spread.at(-1)];
  if (!first || !last) return undefined;
  return { words: `from ${first.words}, to ${last.words}`, spread };
}
