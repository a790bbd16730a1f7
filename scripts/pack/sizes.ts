import { gzippedBytes, type Pack } from './write';

/** The sizes that ARCHITECTURE asks of the pack, in bytes after gzip. */
export const SIZE_LIMITS = {
  occupation: 12_000,
  occupationMedian: 5_000,
  /** The ratings of each US occupation of a mix: asked only when a part of it is chosen. */
  onetMix: 12_000,
  /** What people do, by SOC 2020 group: on the page of a job, but not in its shard. */
  tasks: 4_000,
  /** The next jobs after one job, with what carries over. */
  nextJobs: 4_500,
  area: 5_000,
  widerGroup: 5_000,
  map: 4_000,
  titles: 230_000,
  whole: 6_000_000,
} as const;

export interface PackSizes {
  readonly largestOccupation: number;
  readonly medianOccupation: number;
  readonly largestOnetMix: number;
  readonly largestTasks: number;
  readonly largestNextJobs: number;
  readonly largestArea: number;
  readonly largestWiderGroup: number;
  readonly largestMap: number;
  readonly titles: number;
  /** The bundles together: what the download for offline work fetches. */
  readonly whole: number;
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Gzipped sizes of a pack by kind. */
export function measurePack({ files, manifest }: Pack): PackSizes {
  const sizes = Object.entries(manifest.files).map(([name, path]) => ({
    name,
    bytes: gzippedBytes(files.get(path) ?? ''),
  }));
  const of = (kind: string) =>
    sizes.filter(({ name }) => name.startsWith(kind)).map(({ bytes }) => bytes);
  const largest = (kind: string) => Math.max(0, ...of(kind));
  return {
    largestOccupation: largest('occupations/'),
    medianOccupation: median(of('occupations/')),
    largestOnetMix: largest('onet/'),
    largestTasks: largest('tasks/'),
    largestNextJobs: largest('next-jobs/'),
    largestArea: largest('areas/'),
    largestWiderGroup: largest('wider/'),
    // The index of the maps is not an indicator.
    largestMap: Math.max(
      0,
      ...sizes
        .filter(({ name }) => name.startsWith('map/') && name !== 'map/index')
        .map(({ bytes }) => bytes),
    ),
    titles: largest('titles'),
    whole: manifest.bundles.reduce((sum, { path }) => sum + gzippedBytes(files.get(path) ?? ''), 0),
  };
}

/** What is over its limit, in words; empty when all is well. */
export function sizeFaults(sizes: PackSizes): readonly string[] {
  const checks: readonly (readonly [string, number, number])[] = [
    ['the largest occupation', sizes.largestOccupation, SIZE_LIMITS.occupation],
    ['half of the occupations', sizes.medianOccupation, SIZE_LIMITS.occupationMedian],
    ['the largest mix of US jobs', sizes.largestOnetMix, SIZE_LIMITS.onetMix],
    ['the largest list of tasks', sizes.largestTasks, SIZE_LIMITS.tasks],
    ['the largest list of next jobs', sizes.largestNextJobs, SIZE_LIMITS.nextJobs],
    ['the largest area', sizes.largestArea, SIZE_LIMITS.area],
    ['the largest wider group', sizes.largestWiderGroup, SIZE_LIMITS.widerGroup],
    ['the largest map indicator', sizes.largestMap, SIZE_LIMITS.map],
    ['the title index', sizes.titles, SIZE_LIMITS.titles],
    ['the whole pack', sizes.whole, SIZE_LIMITS.whole],
  ];
  return checks.flatMap(([what, bytes, limit]) =>
    bytes > limit ? [`${what}: ${bytes} bytes gzipped, at most ${limit}`] : [],
  );
}
