import { hasAdverts } from './advertsView';
import { hasOccupations } from './occupationsView';
import { hasBusinesses, hasPeople, hasQualifications, hasTravel } from './peopleView';
import type { ProfileInput } from './profileInput';
import { hasProjections } from './projectionsView';
import { hasClaimants } from './claimantView';
import { hasHeadlineRates } from './headlineRates';
import { hasPay } from './payView';
import { hasTrends } from './trends';
import { hasWork } from './workView';

/** The sections of a profile in their order on the page, with their headings. */
export const HEADINGS = {
  'headline-rates': 'Headline rates',
  people: 'People',
  work: 'In work and out of work',
  claimants: 'People claiming benefits',
  occupations: 'People in work by occupation',
  qualifications: 'Qualifications',
  pay: 'Pay of people who live here',
  businesses: 'Businesses by industry',
  adverts: 'Jobs advertised online',
  projections: 'Projected jobs and openings',
  travel: 'Getting to jobs',
  trends: 'Over the years',
  'from-nomis': 'From Nomis alone',
  similar: 'Similar areas',
  elsewhere: 'Official profiles',
  'not-shown': 'Not shown',
} as const;

export type SectionId = keyof typeof HEADINGS;

const IN_ORDER = Object.keys(HEADINGS).filter((id): id is SectionId => Object.hasOwn(HEADINGS, id));

/**
 * Whether the pack has anything for a section. Asked before the sections are worked out, so each is
 * a look-up; a section that is not here is never the pack's.
 */
const IN_PACK: Partial<Record<SectionId, (input: ProfileInput) => boolean>> = {
  'headline-rates': hasHeadlineRates,
  people: hasPeople,
  work: hasWork,
  claimants: hasClaimants,
  occupations: hasOccupations,
  qualifications: hasQualifications,
  pay: hasPay,
  businesses: hasBusinesses,
  adverts: hasAdverts,
  projections: hasProjections,
  travel: hasTravel,
  trends: hasTrends,
};

/** The sections the pack fills, in their order. Pure. */
export function packSections(input: ProfileInput): readonly SectionId[] {
  return IN_ORDER.filter((id) => IN_PACK[id]?.(input) ?? false);
}

/** What else a page has. */
interface Besides {
  readonly links: number;
  readonly hasSimilar: boolean;
}

/** The sections of a page; one with nothing to show is not drawn. Pure. */
export function contentsOf(
  packed: readonly SectionId[],
  { links, hasSimilar }: Besides,
): readonly SectionId[] {
  return IN_ORDER.filter((id) => {
    if (id === 'not-shown') return true;
    if (id === 'elsewhere') return links > 0;
    if (id === 'similar') return hasSimilar;
    return packed.includes(id);
  });
}
