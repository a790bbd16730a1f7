import { useQueries, useSuspenseQueries } from '@tanstack/react-query';
import { type Area, ENGLAND } from '@/domain/area';
import { packQueries } from '@/services/pack/queries';
import { today } from '@/shared/today';
import type { OccupationInput } from '../model/sources';
import { useAreaProfile } from '../useOccupationInput';

/** A code that cannot be compared just now: not in the list of jobs, still read, or not readable. */
export interface ProblemColumn {
  readonly soc: string;
  readonly problem: 'unknown' | 'reading' | 'unread';
  readonly tryAgain: () => void;
}

export interface CompareColumns {
  readonly jobs: readonly OccupationInput[];
  readonly problems: readonly ProblemColumn[];
  /** The district the jobs are read for, whether they are there yet or not. */
  readonly district?: Area;
  /** The district asked for is not in the pack. */
  readonly unknownArea: boolean;
}

/** Reads each job by itself: one that cannot be read leaves the others standing. */
export function useCompareColumns(
  socs: readonly string[],
  area: string | undefined,
): CompareColumns {
  const [manifest, england, reference] = useSuspenseQueries({
    queries: [packQueries.manifest(), packQueries.area(ENGLAND.gss), packQueries.sources()],
  });
  const has = (shard: string) => Object.hasOwn(manifest.data.files, shard);
  const unknownArea = area !== undefined && !has(`areas/${area}`);
  const district = useAreaProfile(unknownArea ? undefined : area);
  const lsip = useAreaProfile(district?.lsip?.gss);
  const known = socs.filter((soc) => has(`occupations/${soc}`));
  const profiles = useQueries({ queries: known.map((soc) => packQueries.occupation(soc)) });

  const jobs = profiles.flatMap(({ data }): readonly OccupationInput[] =>
    data
      ? [
          {
            profile: data,
            england: england.data,
            reference: reference.data,
            ...(district ? { district } : {}),
            ...(lsip ? { lsip } : {}),
            today: today(),
          },
        ]
      : [],
  );
  const unread = profiles.flatMap(({ data, isError, refetch }, at): readonly ProblemColumn[] =>
    data
      ? []
      : [
          {
            soc: known[at] ?? '',
            problem: isError ? 'unread' : 'reading',
            tryAgain: () => void refetch(),
          },
        ],
  );
  const unknown = socs
    .filter((soc) => !known.includes(soc))
    .map((soc): ProblemColumn => ({ soc, problem: 'unknown', tryAgain: () => undefined }));
  return {
    jobs,
    problems: [...unread, ...unknown],
    ...(district ? { district: district.area } : {}),
    unknownArea,
  };
}
