import { advertsView } from '../adverts/view';
import { claimantView } from '../claimants/view';
import { coverageSentences } from '../input/coverage';
import type { ProfileInput } from '../input/profileInput';
import { trendsView } from '../input/trends';
import { notShown } from '../not-shown/view';
import { occupationsView } from '../occupations/view';
import { payView } from '../pay/view';
import { businessesView, peopleView, qualificationsView, travelView } from '../people/view';
import { openingsView } from '../openings/view';
import { headlineRates } from '../rates/view';
import { workView } from '../work/view';

/** What all topics have found: tiles and closed sections say it, opened ones show it. Pure. */
export function pageViews(input: ProfileInput) {
  return {
    coverage: coverageSentences(input),
    rates: headlineRates(input),
    people: peopleView(input),
    work: workView(input),
    claimants: claimantView(input),
    occupations: occupationsView(input),
    qualifications: qualificationsView(input),
    pay: payView(input),
    businesses: businessesView(input),
    adverts: advertsView(input),
    openings: openingsView(input),
    travel: travelView(input),
    trends: trendsView(input),
    notShown: notShown(input),
  };
}

export type PageViews = ReturnType<typeof pageViews>;
