import { useSuspenseQueries } from '@tanstack/react-query';
import { ENGLAND } from '@/domain/area';
import { today } from '@/domain/period';
import { jobsInBriefQuery, nextJobsQuery } from '@/services/pack/nextJobsQueries';
import { packQueries } from '@/services/pack/queries';
import { placeInWords } from '../list/sentences';
import { useArea } from '../useMatchView';
import { type SimilarWork, similarWork } from './similarWork';

interface WorkHere {
  readonly work: SimilarWork;
  /** Undefined for the United Kingdom. */
  readonly place: string | undefined;
  readonly nation: string | undefined;
}

/** Reads what the page is made from; suspends until it is there. */
export function useSimilarWork(
  jobs: readonly { readonly soc: string; readonly people: number }[],
  area: string | undefined,
  near: string | undefined,
): WorkHere {
  const [briefs, england, reference] = useSuspenseQueries({
    queries: [jobsInBriefQuery(), packQueries.area(ENGLAND.gss), packQueries.sources()],
  });
  const lists = useSuspenseQueries({ queries: jobs.map(({ soc }) => nextJobsQuery(soc)) });
  const district = useArea(area);
  const lsip = useArea(district?.lsip?.gss);
  const nexts = new Map(jobs.map(({ soc }, at) => [soc, lists[at]?.data ?? []]));
  const small = near?.toLowerCase();
  return {
    work: similarWork(
      jobs,
      {
        briefs: briefs.data,
        england: england.data,
        reference: reference.data,
        ...(district ? { district } : {}),
        ...(lsip ? { lsip } : {}),
        today: today(),
      },
      (soc) => nexts.get(soc) ?? [],
    ),
    place: placeInWords(
      district?.towns.find((one) => one.toLowerCase() === small),
      district?.area,
    ),
    nation: district?.nation?.name,
  };
}
