import { useQueries, useSuspenseQueries } from '@tanstack/react-query';
import { type Area, ENGLAND } from '@/domain/area';
import { today } from '@/domain/period';
import { packQueries } from '@/services/pack/queries';
import { findNames } from '../askedTitle';
import type { ComparedJob } from '../compareRequest';
import type { OccupationInput } from '../input/input';
import { useAreaProfile } from '../useOccupationInput';

/** A code that cannot be compared just now: not in the list of jobs, still read, or not readable. */
export interface ProblemColumn {
  readonly soc: string;
  /** Where it stands among the jobs asked for. */
  readonly place: number;
  readonly problem: 'unknown' | 'reading' | 'unread';
  readonly tryAgain: () => void;
}

export interface CompareColumns {
  readonly jobs: readonly OccupationInput[];
  /** Where each job stands among those asked for. */
  readonly places: readonly number[];
  readonly problems: readonly ProblemColumn[];
  /** The district the jobs are read for, whether they are there yet or not. */
  readonly district?: Area;
  readonly town?: string;
  /** The district asked for is not in the pack. */
  readonly unknownArea: boolean;
  /** Titles and a town that are in no list of ours, a sentence each. */
  readonly leftOut: readonly string[];
}

/** Reads each job by itself: one that cannot be read leaves the others standing. */
export function useCompareColumns(
  compared: readonly ComparedJob[],
  area: string | undefined,
  near?: string,
): CompareColumns {
  const [manifest, england, reference] = useSuspenseQueries({
    queries: [packQueries.manifest(), packQueries.area(ENGLAND.gss), packQueries.sources()],
  });
  const has = (shard: string) => Object.hasOwn(manifest.data.files, shard);
  const unknownArea = area !== undefined && !has(`areas/${area}`);
  const district = useAreaProfile(unknownArea ? undefined : area);
  const lsip = useAreaProfile(district?.lsip?.gss);
  const { town, leftOut: townLeftOut } = findNames({ near }, undefined, district);
  const placed = compared.map((job, place) => ({ ...job, place }));
  const known = placed.filter(({ soc }) => has(`occupations/${soc}`));
  const profileOf = useProfiles(known);
  const titlesOf = useTitles(known);

  const read = known.flatMap(({ soc, as, place }) => {
    const profile = profileOf.get(soc)?.data;
    const titles = titlesOf.get(soc);
    // Until its title is known, two jobs of one group could not be told apart.
    if (!profile || titles?.isPending) return [];
    const { title, leftOut } = findNames({ as }, titles?.data, undefined);
    const input: OccupationInput = {
      profile,
      england: england.data,
      reference: reference.data,
      ...(title ? { title } : {}),
      ...(town === undefined ? {} : { town }),
      ...(district ? { district } : {}),
      ...(lsip ? { lsip } : {}),
      today: today(),
    };
    return [{ input, place, leftOut }];
  });
  return {
    jobs: read.map(({ input }) => input),
    places: read.map(({ place }) => place),
    problems: problemsOf(
      placed.filter(({ place }) => !read.some((job) => job.place === place)),
      known,
      profileOf,
    ),
    ...(district ? { district: district.area } : {}),
    ...(town === undefined ? {} : { town }),
    unknownArea,
    leftOut: [...new Set([...read.flatMap(({ leftOut }) => leftOut), ...townLeftOut])],
  };
}

type PlacedJob = ComparedJob & { readonly place: number };

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
  missing: readonly PlacedJob[],
  known: readonly PlacedJob[],
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
