import { ZONE_WORDS, zonesOf } from '@/domain/matching/preparation';
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

/** Evidence of less than half of the weight is thin. */
const LEADING_SHARE = 0.5;

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
  const zones = zonesOf(members);
  if (!zones) return undefined;
  const spread = zones.spread.map((one) => ({ ...one, words: ZONE_WORDS[one.zone] ?? '' }));
  const { lowest, leading, highest } = zones;
  if (leading !== undefined) return { zone: leading, words: ZONE_WORDS[leading] ?? '', spread };
  return { words: `from ${ZONE_WORDS[lowest]}, to ${ZONE_WORDS[highest]}`, spread };
}
