import { areaLevel, canonicalGss, isGssCode } from '@/domain/area';
import { formatList } from '@/domain/format';
import { isSocCode } from '@/domain/soc';

/** What the address of the compare page says, as it was given. */
export interface CompareSearch {
  readonly soc?: readonly string[] | undefined;
  readonly area?: string | undefined;
}

/** What the page compares, and what it could not use. */
export interface CompareRequest {
  /** Four-digit codes, at most {@link MOST_JOBS}, each once. */
  readonly socs: readonly string[];
  readonly area?: string;
  /** What was left out and why, a sentence each. */
  readonly leftOut: readonly string[];
}

export const MOST_JOBS = 4;

/** Longer texts by hand are cut: they are only named in a sentence. */
const LONGEST = 20;

/** The search of `/compare`: one code or a list of them stays as it is, so the page can say of each. */
export function compareSearch(search: Readonly<Record<string, unknown>>): CompareSearch {
  const given = Array.isArray(search['soc']) ? search['soc'] : [search['soc']];
  const soc = given.filter((one) => typeof one === 'string').map((one) => one.slice(0, LONGEST));
  const { area } = search;
  return {
    ...(soc.length > 0 ? { soc } : {}),
    ...(typeof area === 'string' ? { area: area.slice(0, LONGEST) } : {}),
  };
}

/** Which jobs and which district an address asks for, and a sentence on each part that is neither. */
export function compareRequest({ soc = [], area }: CompareSearch): CompareRequest {
  const once = [...new Set(soc)];
  const codes = once.filter((one) => isSocCode(one) && one.length === 4);
  const nonsense = once.filter((one) => !codes.includes(one));
  const district = area === undefined ? undefined : districtOf(area);
  return {
    socs: codes.slice(0, MOST_JOBS),
    ...(district === undefined ? {} : { area: district }),
    leftOut: [
      ...nonsense.map((one) => `“${one}” is left out: it is not the code of a job.`),
      ...(codes.length > MOST_JOBS
        ? [`Only ${MOST_JOBS} jobs fit. Left out: ${formatList(codes.slice(MOST_JOBS))}.`]
        : []),
      ...(area !== undefined && district === undefined
        ? [`“${area}” is left out: it is not the code of a district.`]
        : []),
    ],
  };
}

function districtOf(area: string): string | undefined {
  if (!isGssCode(area) || areaLevel(area) !== 'district') return undefined;
  return canonicalGss(area);
}

/** The codes with one more at the end: what choosing a job on the compare page does. */
export function withJob(socs: readonly string[], soc: string): readonly string[] {
  return socs.includes(soc) ? socs : [...socs, soc];
}
