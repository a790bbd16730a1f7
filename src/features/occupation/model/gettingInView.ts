import { fillLink } from '@/domain/links';
import type { Apprenticeship, OnetMember, OccupationProfile } from '@/services/pack/occupation';
import { searchTitle } from './searchTitle';
import type { OccupationInput } from './sources';

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
  readonly apprenticeships: OccupationProfile['apprenticeships'];
  readonly careersLinks: readonly { readonly title: string; readonly href: string }[];
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

/** What it takes to get in: preparation, routes and skills. Pure. */
export function gettingInView({ profile, reference }: OccupationInput): GettingInView {
  const { members, ...lists } = profile.onet;
  const preparation = preparationOf(members);
  const careers = reference.links.find(({ id }) => id === 'national-careers-service');
  const byIsco = members.reduce((sum, member) => sum + (member.alsoByIsco ? member.weight : 0), 0);
  return {
    ...(preparation ? { preparation } : {}),
    members,
    thinEvidence: members.some(({ profiles }) => profiles === 1) || byIsco < LEADING_SHARE,
    lists,
    apprenticeships: profile.apprenticeships,
    careersLinks: careers
      ? profile.careersProfiles.map(({ title, path }) => ({
          title,
          // A page path is part of the address, not a value put into it.
          href: careers.template.replace('{path}', path),
        }))
      : [],
  };
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

/**
 * "Urban driver, level 2, about 13 months, for the job title
 * “HGV driver”" — the job title that matched is said
 * where the apprenticeship's own name does not hold it.
 */
export function apprenticeshipWords({
  title,
  level,
  months,
  matchedTitle,
}: Apprenticeship): string {
  const isNamed = title.toLowerCase().includes(matchedTitle.toLowerCase());
  return [
    title,
    `level ${level}`,
    ...(months === null ? [] : [`about ${months} months`]),
    ...(isNamed ? [] : [`for the job title “${matchedTitle}”`]),
  ].join(', ');
}

/** Links to adverts for a job title near a place: only the title and the district's name go out. */
export function advertLinks({ profile, district, reference }: OccupationInput) {
  const place = district?.area.name ?? 'United Kingdom';
  const title = searchTitle(profile.group);
  return reference.links
    .filter(({ kind }) => kind === 'advert-board')
    .flatMap(({ id, name, template }) => {
      const href = fillLink(template, { title, place });
      return href === undefined ? [] : [{ id, name, href }];
    });
}
