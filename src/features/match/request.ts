import { isSocCode } from '@/domain/soc';

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
  const from = [search['from'] ?? []].flat().flatMap((one) => textIn(one) ?? []);
  const look = textIn(search['look']);
  return {
    from: from.length > 1 ? from : from[0],
    area: textIn(search['area']),
    near: textIn(search['near']),
    keep: textIn(search['keep'], LONGEST_LIST),
    weeks: textIn(search['weeks']),
    look: look !== undefined && isSocCode(look) ? look : undefined,
  };
}
