import { isSocCode } from '@/domain/soc';
import { reachInSearch, type ReachOfAddress } from '@/ui/reachInSearch';
import { textInSearch } from '@/ui/textInSearch';

/** What the page can start from; a past job is the default, and written with no word. */
const OTHER_STARTS = ['skills', 'interests', 'ideas'] as const;
export const STARTS = ['job', ...OTHER_STARTS] as const;
export type StartKind = (typeof STARTS)[number];

/** What an address asks of the page. */
export interface MatchSearch {
  /** Past jobs: codes of SOC 2010, the last one held first. */
  readonly from?: string | string[] | undefined;
  readonly area?: string | undefined;
  readonly near?: string | undefined;
  /** Filters that are on, as one word: "pay,preparation,no-lifting". */
  readonly keep?: string | undefined;
  /** For the filter on training: at most so many weeks, in digits. */
  readonly weeks?: string | undefined;
  /** What the page starts from, where it is no past job. */
  readonly by?: Exclude<StartKind, 'job'> | undefined;
  /** Answers: a letter for each that is ticked. */
  readonly can?: string | undefined;
  /** For ideas: a kind of work, two digits. */
  readonly family?: string | undefined;
  /** Adverts of all districts within reach, not of the district alone. */
  readonly reach?: ReachOfAddress | undefined;
  /** The next job that is looked at. */
  readonly look?: string | undefined;
}

/** More past jobs than these make a list of everything. */
export const MOST_PAST_JOBS = 3;

/** The past jobs of an address: codes of unit groups, each once, and what is none of them. */
export function pastJobs({ from }: Pick<MatchSearch, 'from'>): {
  readonly socs: readonly string[];
  readonly leftOut: readonly string[];
} {
  const asked = [...new Set([from ?? []].flat())];
  const isUnit = (text: string) => isSocCode(text) && text.length === 4;
  return {
    socs: asked.filter(isUnit).slice(0, MOST_PAST_JOBS),
    leftOut: asked.filter((text) => !isUnit(text)),
  };
}

const LONGEST = 120;
/** All filters at once. */
const LONGEST_LIST = 400;

function textIn(given: unknown, most = LONGEST): string | undefined {
  return typeof given === 'string' && given !== '' && given.length <= most ? given : undefined;
}

/** The search of the page; what is no text is left out. */
export function matchSearch(search: Readonly<Record<string, unknown>>): MatchSearch {
  const from = [search['from'] ?? []].flat().flatMap((one) => textInSearch(one)?.trim() ?? []);
  const look = textIn(search['look']);
  const family = textIn(search['family']);
  return {
    from: from.length > 1 ? from : from[0],
    area: textInSearch(search['area']),
    near: textIn(search['near']),
    keep: textIn(search['keep'], LONGEST_LIST),
    weeks: textIn(search['weeks']),
    reach: reachInSearch(search['reach']),
    by: OTHER_STARTS.find((one) => one === search['by']),
    can: textIn(search['can']),
    family: family !== undefined && /^[1-9]\d$/.test(family) ? family : undefined,
    look: look !== undefined && isSocCode(look) ? look : undefined,
  };
}
