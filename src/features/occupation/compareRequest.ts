import { areaLevel, canonicalGss, isGssCode } from '@/domain/area';
import { formatList } from '@/domain/format';
import { isSocCode } from '@/domain/soc';
import { nameInSearch } from './askedTitle';

/** What the address of the compare page says, as it was given. */
export interface CompareSearch {
  readonly soc?: readonly string[] | undefined;
  /** A title for each of `soc`, in its order; '' for none. */
  readonly as?: readonly string[] | undefined;
  readonly area?: string | undefined;
  readonly near?: string | undefined;
}

/** A job to compare: a group, and the title of it that was chosen. */
export interface ComparedJob {
  readonly soc: string;
  readonly as?: string;
}

/** What the page compares, and what it could not use. */
export interface CompareRequest {
  /** At most {@link MOST_JOBS}, each group once with each title. */
  readonly jobs: readonly ComparedJob[];
  readonly area?: string;
  readonly near?: string;
  /** What was left out and why, a sentence each. */
  readonly leftOut: readonly string[];
}

export const MOST_JOBS = 4;

/** Longer texts by hand are cut: they are only named in a sentence. */
const LONGEST = 20;

/** The search of `/compare`: one code or a list of them stays as it is, so the page can say of each. */
export function compareSearch(search: Readonly<Record<string, unknown>>): CompareSearch {
  const { area } = search;
  const titles = listOf(search['as']);
  const jobs = listOf(search['soc']).flatMap((soc, at) =>
    typeof soc === 'string'
      ? [{ soc: soc.slice(0, LONGEST), as: nameInSearch(titles[at]) ?? '' }]
      : [],
  );
  // Each is named, also without a value: the router would keep the address's own text of it.
  return {
    soc: undefined,
    as: undefined,
    ...searchOfJobs(jobs),
    area: typeof area === 'string' ? area.slice(0, LONGEST) : undefined,
    near: nameInSearch(search['near']),
  };
}

const listOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : [given]);

/** Jobs as the address carries them; no list of titles where none was chosen. */
export function searchOfJobs(jobs: readonly ComparedJob[]): Pick<CompareSearch, 'soc' | 'as'> {
  return {
    ...(jobs.length > 0 ? { soc: jobs.map(({ soc }) => soc) } : {}),
    ...(jobs.some((job) => job.as) ? { as: jobs.map((job) => job.as ?? '') } : {}),
  };
}

/** Which jobs and which district an address asks for, and a sentence on each part that is neither. */
export function compareRequest({ soc = [], as = [], area, near }: CompareSearch): CompareRequest {
  const given = soc.map((code, at): ComparedJob => jobOf(code, as[at]));
  const once = given.filter((job, at) => given.findIndex((other) => isSame(other, job)) === at);
  const jobs = once.filter((job) => isSocCode(job.soc) && job.soc.length === 4);
  const nonsense = new Set(once.filter((job) => !jobs.includes(job)).map((job) => job.soc));
  const district = area === undefined ? undefined : districtOf(area);
  return {
    jobs: jobs.slice(0, MOST_JOBS),
    ...(district === undefined ? {} : { area: district }),
    ...(near === undefined ? {} : { near }),
    leftOut: [
      ...[...nonsense].map((one) => `“${one}” is left out: it is not the code of a job.`),
      ...(jobs.length > MOST_JOBS
        ? [
            `Only ${MOST_JOBS} jobs fit. Left out: ${formatList(jobs.slice(MOST_JOBS).map((job) => job.as ?? job.soc))}.`,
          ]
        : []),
      ...(area !== undefined && district === undefined
        ? [`“${area}” is left out: it is not the code of a district.`]
        : []),
    ],
  };
}

const jobOf = (soc: string, title: string | undefined): ComparedJob =>
  title ? { soc, as: title } : { soc };

const isSame = (one: ComparedJob, other: ComparedJob) =>
  one.soc === other.soc && one.as?.toLowerCase() === other.as?.toLowerCase();

function districtOf(area: string): string | undefined {
  if (!isGssCode(area) || areaLevel(area) !== 'district') return undefined;
  return canonicalGss(area);
}

/** The jobs with one more at the end: what choosing a job on the compare page does. */
export function withJob(jobs: readonly ComparedJob[], job: ComparedJob): readonly ComparedJob[] {
  return jobs.some((one) => isSame(one, job)) ? jobs : [...jobs, job];
}
