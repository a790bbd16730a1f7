import type { Climb } from '@/domain/ladder';
import type { Observation } from '@/domain/observation';
import type { PageViews } from './views';

const ofClimb = (climb: Climb): readonly Observation[] =>
  climb.kind === 'found' ? [climb.lead.observation] : [];

/** Every figure whose source the page names, in the order of its topics. Pure. */
export function observationsOf(views: PageViews): readonly Observation[] {
  const { pay, adverts, here, outlook, openings, hours } = views;
  const rows = [pay.leadRow, pay.region, ...pay.rows.slice(0, 1), ...pay.older, hours.rows[0]];
  return [
    ...rows.flatMap((row) => row?.median ?? []),
    ...ofClimb(adverts.adverts),
    ...ofClimb(here.people),
    ...ofClimb(here.quotient),
    ...[here.payOfResidents, here.claimantRate, here.peopleInWork].filter(
      (one) => one !== undefined,
    ),
    ...outlook.areas.map(({ to }) => to),
    ...openings.areas.map(({ perYear }) => perYear),
  ];
}
