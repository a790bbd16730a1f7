import { areaLevel, gssInText, isCounty, isGssCode, noSuchDistrict } from '@/domain/area';
import { formatList } from '@/domain/lists';
import { isSocCode } from '@/domain/soc';
import { openInSearch, sectionsIn } from '@/ui/openSections';
import { reachInSearch, type ReachOfAddress } from '@/ui/reachInSearch';
import { nameInSearch } from './askedTitle';

/** What the address of the compare page says, as it was given. */
export interface CompareSearch {
  readonly soc?: readonly string[] | undefined;
  /** A title for each of `soc`, in its order; '' for none. */
  readonly as?: readonly string[] | undefined;
  /** The place of several jobs, or the places of one. */
  readonly area?: string | readonly string[] | undefined;
  readonly near?: string | undefined;
  readonly reach?: ReachOfAddress | undefined;
  /** The sections under the measures that are open, as one word. */
  readonly open?: string | undefined;
}

/** A job to compare: a group, and the title of it that was chosen. */
export interface ComparedJob {
  readonly soc: string;
  readonly as?: string;
}

/** What the page compares, and what it could not use. */
export interface CompareRequest {
  /** At most {@link MOST_COMPARED}, each group once with each title. */
  readonly jobs: readonly ComparedJob[];
  /** None for the United Kingdom, one for all the jobs, or several for the one job. */
  readonly areas: readonly string[];
  readonly near?: string;
  /** Adverts are those within reach. */
  readonly isWithinReach?: boolean;
  /** What was left out and why, a sentence each. */
  readonly leftOut: readonly string[];
}

/** The sections under the measures, as the address names them. */
export const SHARED_IDS = ['same', 'skills'] as const;

export type SharedId = (typeof SHARED_IDS)[number];

/** So many jobs, or places of one job, fit beside each other. */
export const MOST_COMPARED = 4;

/** Longer texts by hand are cut: they are only named in a sentence. */
const LONGEST = 20;
/** Of an address by hand no more places than this are looked at. */
const MOST_GIVEN = 8;

/** The search of `/compare`: one code or a list of them stays as it is, so the page can say of each. */
export function compareSearch(search: Readonly<Record<string, unknown>>): CompareSearch {
  const titles = listOf(search['as']);
  const jobs = listOf(search['soc']).flatMap((soc, at) =>
    typeof soc === 'string'
      ? [{ soc: soc.slice(0, LONGEST), as: nameInSearch(titles[at]) ?? '' }]
      : [],
  );
  const areas = listOf(search['area'])
    .filter((area) => typeof area === 'string')
    .slice(0, MOST_GIVEN)
    .map((area) => area.slice(0, LONGEST));
  // Each is named, also without a value: the router would keep the address's own text of it.
  return {
    soc: undefined,
    as: undefined,
    ...searchOfJobs(jobs),
    area: areas.length > 1 ? areas : areas[0],
    near: nameInSearch(search['near']),
    reach: reachInSearch(search['reach']),
    open: openInSearch(sectionsIn(search['open'], SHARED_IDS)),
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

/** Which jobs and which places an address asks for, and a sentence on each part that is neither. */
export function compareRequest({
  soc = [],
  as = [],
  area,
  near,
  reach,
}: CompareSearch): CompareRequest {
  const given = soc.map((code, at): ComparedJob => jobOf(code, as[at]));
  const once = given.filter((job, at) => given.findIndex((other) => isSame(other, job)) === at);
  const jobs = once.filter((job) => isSocCode(job.soc) && job.soc.length === 4);
  const nonsense = new Set(once.filter((job) => !jobs.includes(job)).map((job) => job.soc));
  const asked = area === undefined ? [] : listOf(area).filter((one) => typeof one === 'string');
  const districts = [...new Set(asked.flatMap((one) => districtOf(one) ?? []))];
  const fitting = jobs.length > 1 ? 1 : MOST_COMPARED;
  return {
    jobs: jobs.slice(0, MOST_COMPARED),
    areas: districts.slice(0, fitting),
    ...(near === undefined ? {} : { near }),
    ...(reach === undefined ? {} : { isWithinReach: true }),
    leftOut: [
      ...[...nonsense].map((one) => `“${one}” is left out: it is not the code of a job.`),
      ...tooManySentence('jobs', jobs.slice(MOST_COMPARED).map(nameOf)),
      ...[...new Set(asked)].filter((one) => districtOf(one) === undefined).map(noSuchDistrict),
      ...(jobs.length > 1 && districts.length > 1
        ? [
            `Several jobs are compared in one place. Left out: ${formatList(districts.slice(1))}. Remove jobs to compare places.`,
          ]
        : tooManySentence('places', districts.slice(MOST_COMPARED))),
    ],
  };
}

const nameOf = ({ soc, as }: ComparedJob) => as ?? soc;

const tooManySentence = (what: string, names: readonly string[]): readonly string[] =>
  names.length > 0 ? [`Only ${MOST_COMPARED} ${what} fit. Left out: ${formatList(names)}.`] : [];

const jobOf = (soc: string, title: string | undefined): ComparedJob =>
  title ? { soc: soc.trim(), as: title } : { soc: soc.trim() };

const isSame = (one: ComparedJob, other: ComparedJob) =>
  one.soc === other.soc && one.as?.toLowerCase() === other.as?.toLowerCase();

function districtOf(area: string): string | undefined {
  const gss = gssInText(area);
  // A county may have become a district: the page looks it up.
  return isGssCode(gss) && (areaLevel(gss) === 'district' || isCounty(gss)) ? gss : undefined;
}

/** The jobs with one more at the end: what choosing a job on the compare page does. */
export function withJob(jobs: readonly ComparedJob[], job: ComparedJob): readonly ComparedJob[] {
  return jobs.some((one) => isSame(one, job)) ? jobs : [...jobs, job];
}

/** The places with one more at the end, as the address carries them: one alone is no list. */
export function areaSearch(areas: readonly string[]): CompareSearch['area'] {
  return areas.length > 1 ? areas : areas[0];
}
