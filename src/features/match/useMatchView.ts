import { useSuspenseQueries } from '@tanstack/react-query';
import { ENGLAND } from '@/domain/area';
import { type MatchFilters, PAST_FILTERS } from '@/domain/matching/filters';
import { today } from '@/domain/period';
import type { AreaProfile } from '@/services/pack/area';
import { jobsInBriefQuery, nextJobsQuery } from '@/services/pack/nextJobsQueries';
import { packQueries } from '@/services/pack/queries';
import { workSettingsQuery } from '@/services/pack/workSettingsQueries';
import type { WorkReadings } from '@/services/pack/workSettings';
import { type MatchView, matchView } from './list/view';

interface Match {
  readonly view: MatchView;
  readonly district?: AreaProfile;
  /** The town of the address, as our list of the district writes it. */
  readonly town?: string;
}

/** Reads what the lists are made from; suspends until it is there. */
export function useMatchView(
  socs: readonly string[],
  area: string | undefined,
  near: string | undefined,
  filters: MatchFilters,
): Match {
  const [briefs, england, reference] = useSuspenseQueries({
    queries: [jobsInBriefQuery(), packQueries.area(ENGLAND.gss), packQueries.sources()],
  });
  const lists = useSuspenseQueries({ queries: socs.map((soc) => nextJobsQuery(soc)) });
  // What the work is like is read only where a filter asks it.
  const asksWork = filters.on.some((filter) => !PAST_FILTERS.some((one) => one === filter));
  const readings = useReadings(asksWork);
  const district = useArea(area);
  const lsip = useArea(district?.lsip?.gss);
  const past = socs.map((from, at) => ({ from, jobs: lists[at]?.data ?? [] }));
  const view = matchView({
    past,
    briefs: briefs.data,
    england: england.data,
    reference: reference.data,
    ...(district ? { district } : {}),
    ...(lsip ? { lsip } : {}),
    filters,
    ...(readings ? { readings } : {}),
    today: today(),
  });
  const small = near?.toLowerCase();
  const town = district?.towns.find((one) => one.toLowerCase() === small);
  return { view, ...(district ? { district } : {}), ...(town === undefined ? {} : { town }) };
}

/** An area's profile, or nothing where there is no area: a hook may not be left out. */
function useArea(gss: string | undefined): AreaProfile | undefined {
  const wanted = gss === undefined ? [] : [gss];
  const [found] = useSuspenseQueries({ queries: wanted.map((code) => packQueries.area(code)) });
  return found?.data;
}

function useReadings(isAsked: boolean): WorkReadings | undefined {
  const wanted = isAsked ? ['work-settings'] : [];
  const [found] = useSuspenseQueries({ queries: wanted.map(() => workSettingsQuery()) });
  return found?.data;
}
