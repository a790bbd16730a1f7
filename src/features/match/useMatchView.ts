import { useQuery, useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ENGLAND } from '@/domain/area';
import { asksWork, type MatchFilters } from '@/domain/matching/filters';
import { today } from '@/domain/period';
import type { AreaProfile } from '@/services/pack/area';
import type { SocGroup } from '@/domain/soc';
import { jobProfilesQuery, jobsInBriefQuery, nextJobsQuery } from '@/services/pack/nextJobsQueries';
import { packQueries } from '@/services/pack/queries';
import { workSettingsQuery } from '@/services/pack/workSettingsQueries';
import type { WorkReadings } from '@/services/pack/workSettings';
import { groupOf } from '@/services/pack/observations';
import { type MatchInput, type MatchView, matchView } from './list/view';
import { jobsOf, type MatchStart } from './start';

/** The reading of the work did not come: filters on it take nothing out. */
export interface ReadingProblem {
  readonly onTryAgain: () => void;
}

export interface Match {
  /** What the law bars is not known yet: until then nothing is listed. */
  readonly isReading: boolean;
  readonly problem?: ReadingProblem;
  readonly view: MatchView;
  readonly district?: AreaProfile;
  /** Kinds of work, where one can be chosen. */
  readonly families: readonly SocGroup[];
  /** The town of the address, as our list of the district writes it. */
  readonly town?: string;
}

/** Where the page is read for. */
interface PlaceAsked {
  readonly area: string | undefined;
  readonly near: string | undefined;
  readonly isWithinReach: boolean;
}

/** Reads what the lists are made from; suspends until it is there. */
export function useMatchView(
  start: MatchStart,
  { area, near, isWithinReach }: PlaceAsked,
  filters: MatchFilters,
): Match {
  const [briefs, england, reference] = useSuspenseQueries({
    queries: [jobsInBriefQuery(), packQueries.area(ENGLAND.gss), packQueries.sources()],
  });
  const past = usePast(start);
  const families = useFamilies(start);
  const { readings, problem } = useReadings(filters);
  const isBarred = (filters.bars ?? []).length > 0;
  const district = useArea(area);
  const lsip = useArea(district?.lsip?.gss);
  const day = today();
  // Looking at another job of the lists changes nothing of them.
  const view = useMemo(
    () =>
      matchView({
        past,
        briefs: briefs.data,
        england: england.data,
        reference: reference.data,
        isWithinReach,
        ...(district ? { district } : {}),
        ...(lsip ? { lsip } : {}),
        filters: readings ? filters : withoutWork(filters),
        ...(readings ? { readings } : {}),
        today: day,
      }),
    [
      past,
      briefs.data,
      england.data,
      reference.data,
      isWithinReach,
      district,
      lsip,
      filters,
      readings,
      day,
    ],
  );
  const small = near?.toLowerCase();
  const town = district?.towns.find((one) => one.toLowerCase() === small);
  return {
    view,
    families,
    isReading: isBarred && readings === undefined && problem === undefined,
    ...(problem ? { problem } : {}),
    ...(district ? { district } : {}),
    ...(town === undefined ? {} : { town }),
  };
}

/** The jobs of each list that the page is made from: of past jobs, or one of answers. */
function usePast(start: MatchStart): MatchInput['past'] {
  const socs = start.kind === 'job' ? start.socs : [];
  const lists = useSuspenseQueries({
    queries: socs.map((soc) => nextJobsQuery(soc)),
    combine: dataOf,
  });
  const answered = start.kind === 'job' ? [] : [start];
  const [profiles] = useSuspenseQueries({ queries: answered.map(() => jobProfilesQuery()) });
  const known = profiles?.data;
  return useMemo(() => {
    if (start.kind !== 'job') return [{ from: '', jobs: jobsOf(start, known ?? []) }];
    return start.socs.map((from, at) => ({ from, jobs: lists[at] ?? [] }));
  }, [start, lists, known]);
}

const dataOf = <T>(results: readonly { readonly data: T }[]): readonly T[] =>
  results.map(({ data }) => data);

const IS_FAMILY = /^\d\d$/;

function useFamilies({ kind }: MatchStart): readonly SocGroup[] {
  const asked = kind === 'ideas' ? [kind] : [];
  const [groups] = useSuspenseQueries({ queries: asked.map(() => packQueries.groups()) });
  if (!groups) return [];
  return Object.keys(groups.data.soc2010)
    .filter((code) => IS_FAMILY.test(code))
    .map((code) => groupOf('SOC 2010', code, groups.data));
}

/** An area's profile, or nothing where there is no area: a hook may not be left out. */
export function useArea(gss: string | undefined): AreaProfile | undefined {
  const wanted = gss === undefined ? [] : [gss];
  const [found] = useSuspenseQueries({ queries: wanted.map((code) => packQueries.area(code)) });
  return found?.data;
}

/** The filters without those on the work: what they read is not there yet. */
const withoutWork = (filters: MatchFilters): MatchFilters => ({
  ...filters,
  on: filters.on.filter((filter) => !asksWork(filter)),
});

/** What the work is like, read only where a filter asks it, while the lists stand; or what is wrong. */
function useReadings({ on, bars = [] }: MatchFilters): {
  readonly readings?: WorkReadings;
  readonly problem?: ReadingProblem;
} {
  const { data, isError, refetch } = useQuery({
    ...workSettingsQuery(),
    enabled: bars.length > 0 || on.some(asksWork),
  });
  if (data) return { readings: data };
  return isError ? { problem: { onTryAgain: () => void refetch() } } : {};
}
