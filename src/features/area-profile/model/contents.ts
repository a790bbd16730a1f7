import type { AreaView } from './areaView';

/** The sections of a profile in their order on the page, with their headings. */
export const HEADINGS = {
  'headline-rates': 'Headline rates',
  claimants: 'People claiming benefits',
  'not-working': 'Not in work: newest figures',
  people: 'People',
  pay: 'Pay of people who live here',
  qualifications: 'Qualifications',
  occupations: 'People in work by occupation',
  adverts: 'Jobs advertised online',
  projections: 'Projected jobs and openings',
  businesses: 'Businesses by industry',
  travel: 'Getting to jobs',
  trends: 'Over the years',
  elsewhere: 'Official profiles',
  'not-shown': 'Not shown',
} as const;

export type SectionId = keyof typeof HEADINGS;

/** The sections a place has; one with nothing to show is not drawn. */
export function contentsOf(view: AreaView, linkCount: number): readonly SectionId[] {
  const { people } = view;
  const drawn: readonly (readonly [SectionId, unknown])[] = [
    ['headline-rates', view.rates.rows.length > 0],
    ['claimants', view.claimants],
    ['not-working', view.modelled ?? view.survey ?? view.inactive],
    ['people', people.population ?? people.inWork ?? people.activity],
    ['pay', view.weeklyPay ?? view.yearlyPay],
    ['qualifications', view.qualifications],
    ['occupations', view.occupations],
    ['adverts', view.adverts],
    ['projections', view.projections],
    ['businesses', view.businesses],
    ['travel', view.travel],
    ['trends', view.trends.length > 0],
    ['elsewhere', linkCount > 0],
    ['not-shown', true],
  ];
  return drawn.filter(([, content]) => content).map(([id]) => id);
}
