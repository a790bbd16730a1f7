import { hasFigure, isRecent, newest, type ProfileInput } from './profileInput';
import { advertsView } from './advertsView';
import { claimantView } from './claimantView';
import { coverageSentences } from './coverage';
import { headlineRates } from './headlineRates';
import { notShown } from './notShown';
import { occupationsView } from './occupationsView';
import {
  businessesView,
  peopleView,
  qualificationsView,
  travelView,
  yearlyPayView,
} from './peopleView';
import { projectionsView } from './projectionsView';
import { trendsView } from './trends';

/** Everything the page of a place shows. Pure: one place and day give one page. */
export function areaView(input: ProfileInput) {
  const { own } = input;
  return {
    coverage: coverageSentences(input),
    rates: headlineRates(input),
    people: peopleView(input),
    claimants: claimantView(input),
    weeklyPay: weeklyPay(input),
    yearlyPay: yearlyPayView(input),
    modelled: hasFigure(
      newest(own, {
        indicator: 'unemployment-rate-modelled',
        source: 'nomis-modelled-unemployment-2026',
      }),
    ),
    // Its reason stands on the page: too few people asked is what a reader has to know of it.
    survey: newest(own, { indicator: 'unemployment-rate', source: 'nomis-aps-2026' }),
    inactive: hasFigure(
      newest(own, { indicator: 'inactivity-rate-latest', source: 'nomis-aps-2026' }),
    ),
    qualifications: qualificationsView(input),
    occupations: occupationsView(input),
    adverts: advertsView(input),
    projections: projectionsView(input),
    businesses: businessesView(input),
    travel: travelView(input),
    trends: trendsView(input),
    notShown: notShown(input),
  };
}

/** Two places left the table years ago: their last figure says nothing of pay today. */
function weeklyPay({ own, today }: ProfileInput) {
  const key = { indicator: 'pay-residents-weekly', source: 'ashe-residents-weekly' };
  const pay = hasFigure(newest(own, key));
  return pay && isRecent(pay, today) ? pay : undefined;
}

export type AreaView = ReturnType<typeof areaView>;
