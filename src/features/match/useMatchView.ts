import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ENGLAND } from '@/domain/area';
import type { MatchFilter } from '@/domain/matching/filters';
import { today } from '@/domain/period';
import type { AreaProfile } from '@/services/pack/area';
import { jobsInBriefQuery, nextJobsQuery } from '@/services/pack/nextJobsQueries';
import { packQueries } from '@/services/pack/queries';
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
  filters: readonly MatchFilter[],
): Match {
  const [briefs, england, reference] = useSuspenseQueries({
    queries: [jobsInBriefQuery(), packQueries.area(ENGLAND.gss), packQueries.sources()],
  });
  const lists = useSuspenseQueries({ queries: socs.map((soc) => nextJobsQuery(soc)) });
  const district = useArea(area);
  const lsip = useArea(district?.lsip?.gss);
  const past = socs.map((from, at) => ({ from, jobs: lists[at]?.data ?? [] }));
  const key = [...socs, '', ...filters].join(' ');
  const view = useMemo(
    () =>
      matchView({
        past,
        briefs: briefs.data,
        england: england.data,
        reference: reference.data,
        ...(district ? { district } : {}),
        ...(lsip ? { lsip } : {}),
        filters,
        today: today(),
      }),
    // The lists are of the codes and the filters of the key; all else is one object a visit.
    // oxlint-disable-next-line react-hooks-js/exhaustive-deps
    [key, briefs.data, england.data, reference.data, district, lsip],
  );
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
