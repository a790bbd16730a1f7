import { isSocCode } from '@/domain/soc';
import { MATCH_FILTERS, type MatchFilter } from '@/domain/matching/filters';

/** What an address asks of the page. */
export interface MatchSearch {
  /** Past jobs: codes of SOC 2010, the last one held first. */
  readonly from?: string | string[] | undefined;
  readonly area?: string | undefined;
  readonly near?: string | undefined;
  /** Filters that are on, as one word: "pay,preparation". */
  readonly keep?: string | undefined;
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

/** The filters of an address that there are, in their own order. */
export const filtersIn = (keep: string | undefined): readonly MatchFilter[] =>
  MATCH_FILTERS.filter((filter) => keep?.split(',').includes(filter));

const LONGEST = 120;

function textIn(given: unknown): string | undefined {
  return typeof given === 'string' && given !== '' && given.length <= LONGEST ? given : undefined;
}

/** The search of the page; what is no text is left out. */
export function matchSearch(search: Readonly<Record<string, unknown>>): MatchSearch {
  const from = [search['from'] ?? []].flat().flatMap((one) => textIn(one) ?? []);
  const look = textIn(search['look']);
  return {
    from: from.length > 1 ? from : from[0],
    area: textIn(search['area']),
    near: textIn(search['near']),
    keep: filtersIn(textIn(search['keep'])).join(',') || undefined,
    look: look !== undefined && isSocCode(look) ? look : undefined,
  };
}
