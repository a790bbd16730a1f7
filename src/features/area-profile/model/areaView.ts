import { advertsView } from './advertsView';
import { claimantView } from './claimantView';
import { packSections } from './contents';
import { coverageSentences } from './coverage';
import { headlineRates } from './headlineRates';
import { notShown } from './notShown';
import { occupationsView } from './occupationsView';
import { payView } from './payView';
import { businessesView, peopleView, qualificationsView, travelView } from './peopleView';
import type { ProfileInput } from './profileInput';
import { projectionsView } from './projectionsView';
import { trendsView } from './trends';
import { workView } from './workView';

/** The first screen of a place's page, and which sections follow. Pure. */
export function firstView(input: ProfileInput) {
  return {
    coverage: coverageSentences(input),
    rates: headlineRates(input),
    packed: packSections(input),
  };
}

/** Every section after the headline rates. Pure: one place and day give one page. */
export function areaView(input: ProfileInput) {
  return {
    people: peopleView(input),
    work: workView(input),
    claimants: claimantView(input),
    occupations: occupationsView(input),
    qualifications: qualificationsView(input),
    pay: payView(input),
    businesses: businessesView(input),
    adverts: advertsView(input),
    projections: projectionsView(input),
    travel: travelView(input),
    trends: trendsView(input),
    notShown: notShown(input),
  };
}

export type FirstView = ReturnType<typeof firstView>;
