import { useQueries, useSuspenseQueries } from '@tanstack/react-query';
import { ENGLAND } from '@/domain/area';
import { today } from '@/domain/period';
import type { AreaProfile } from '@/services/pack/area';
import { packQueries } from '@/services/pack/queries';
import { findNames } from '../askedTitle';
import type { ComparedJob, CompareRequest } from '../compareRequest';
import type { OccupationInput } from '../input/input';

/** A code that cannot be compared just now: not in the list of jobs, still read, or not readable. */
export interface ProblemColumn {
  readonly soc: string;
  /** Where it stands among the jobs, or the places, asked for. */
  readonly place: number;
  readonly problem: 'unknown' | 'reading' | 'unread';
  readonly tryAgain: () => void;
}

export interface CompareColumns {
  /** Several jobs in one place, or one job in several. */
  readonly by: 'job' | 'place';
  readonly columns: readonly OccupationInput[];
  /** Where each column stands among the jobs, or the places, asked for. */
  readonly places: readonly number[];
  readonly problems: readonly ProblemColumn[];
  /** The places that are there, whether their jobs are read yet or not. */
  readonly districts: readonly AreaProfile[];
  readonly town?: string;
  /** What is in no list of ours, a sentence each. */
  readonly leftOut: readonly string[];
}

/** Reads each job by itself: one that cannot be read leaves the others standing. */
export function useCompareColumns({
  jobs,
  areas,
  near,
  isWithinReach = false,
}: CompareRequest): CompareColumns {
  const [manifest, england, reference] = useSuspenseQueries({
    queries: [packQueries.manifest(), packQueries.area(ENGLAND.gss), packQueries.sources()],
  });
  const has = (shard: string) => Object.hasOwn(manifest.data.files, shard);
  const isKnown = (gss: string) => has(`areas/${gss}`);
  const knownAreas = areas.filter(isKnown);
  const districts = useAreaProfiles(knownAreas);
  const lsips = useAreaProfiles(districts.flatMap(({ lsip }) => lsip?.gss ?? []));
  const isByPlace = districts.length > 1;
  const [only] = isByPlace ? [] : districts;
  const { town, leftOut: townLeftOut } = findNames({ near }, undefined, only);

  const asked: readonly Column[] = isByPlace
    ? districts.flatMap((district) =>
        jobs.map((job) => ({ ...job, district, place: areas.indexOf(district.area.gss) })),
      )
    : jobs.map((job, place) => ({ ...job, district: only, place }));
  const known = asked.filter(({ soc }) => has(`occupations/${soc}`));
  const profileOf = useProfiles(known);
  const titlesOf = useTitles(known);
  const read = known.flatMap(({ soc, as, district, place }) => {
    const profile = profileOf.get(soc)?.data;
    const titles = titlesOf.get(soc);
    // Until its title is known, two jobs of one group could not be told apart.
    if (!profile || titles?.isPending) return [];
    const { title, leftOut } = findNames({ as }, titles?.data, undefined);
    const lsip = lsips.find(({ area }) => area.gss === district?.lsip?.gss);
    const input: OccupationInput = {
      profile,
      england: england.data,
      reference: reference.data,
      ...(title ? { title } : {}),
      ...(town === undefined ? {} : { town }),
      ...(district ? { district } : {}),
      ...(lsip ? { lsip } : {}),
      isWithinReach,
      today: today(),
    };
    return [{ input, place, leftOut }];
  });
  return {
    by: isByPlace ? 'place' : 'job',
    columns: read.map(({ input }) => input),
    places: read.map(({ place }) => place),
    problems: problemsOf(
      asked.filter(({ place }) => !read.some((job) => job.place === place)),
      known,
      profileOf,
    ),
    districts,
    ...(town === undefined ? {} : { town }),
    leftOut: [
      ...new Set([...read.flatMap(({ leftOut }) => leftOut), ...townLeftOut]),
      ...areas
        .filter((gss) => !isKnown(gss))
        .map((gss) => `“${gss}” is left out: it is not the code of a district.`),
    ],
  };
}

/** A job in a place, by where it stands in the address. */
type Column = ComparedJob & {
  readonly place: number;
  readonly district: AreaProfile | undefined;
};

function useAreaProfiles(codes: readonly string[]): readonly AreaProfile[] {
  return useSuspenseQueries({
    queries: [...new Set(codes)].map((gss) => packQueries.area(gss)),
  }).map(({ data }) => data);
}

/** The profile of each group, asked for once however often it is compared. */
function useProfiles(jobs: readonly ComparedJob[]) {
  const socs = [...new Set(jobs.map(({ soc }) => soc))];
  const profiles = useQueries({ queries: socs.map((soc) => packQueries.occupation(soc)) });
  return new Map(profiles.map((profile, at) => [socs[at] ?? '', profile]));
}

/** The titles of each group that a title was asked of. */
function useTitles(jobs: readonly ComparedJob[]) {
  const socs = [...new Set(jobs.flatMap(({ soc, as }) => (as === undefined ? [] : [soc])))];
  const titles = useQueries({ queries: socs.map((soc) => packQueries.chosenTitles(soc)) });
  return new Map(titles.map((read, at) => [socs[at] ?? '', read]));
}

function problemsOf(
  missing: readonly Column[],
  known: readonly Column[],
  profileOf: ReturnType<typeof useProfiles>,
): readonly ProblemColumn[] {
  return missing.map((job): ProblemColumn => {
    const { soc, place } = job;
    if (!known.includes(job)) return { soc, place, problem: 'unknown', tryAgain: () => undefined };
    const profile = profileOf.get(soc);
    const tryAgain = () => void profile?.refetch();
    return { soc, place, problem: profile?.isError ? 'unread' : 'reading', tryAgain };
  });
}
