import { type Answer, answered, unanswered } from '@/domain/answer';
import type { Area } from '@/domain/area';
import type { Observation } from '@/domain/observation';
import type { NomisAskOptions, NomisClient } from './client';
import { type CodeQuestion, fetchCodes, type NomisCode } from './codes';
import { askSeries, type SeriesDefinition, surveyDefinition } from './readSeries';

/** Shares of residents by a classification whose codes are only known by name. */
export type NamedSharesName = 'qualifications' | 'occupations';

interface NamedShares {
  readonly search: string;
  /** What a name must look like, and which part of it is the part's own name. */
  readonly pattern: RegExp;
  readonly indicator: string;
  readonly date: string;
}

const NAMED_SHARES: Readonly<Record<NamedSharesName, NamedShares>> = {
  qualifications: {
    search: '*RQF*',
    pattern: /^% with (RQF\d\+|no qualifications \(RQF\)) - aged 16-64$/i,
    indicator: 'qualification-share',
    // Published for calendar years only: one of any five quarters holds one.
    date: 'latestMINUS4-latest',
  },
  occupations: {
    search: '*SOC2020*',
    pattern: /^% all in employment who are - ([1-9]: .+) \(SOC2020\)$/i,
    indicator: 'occupation-share',
    date: 'latestMINUS1-latest',
  },
};

export interface NamedSharesOptions extends NomisAskOptions {
  /** How codes are looked up: by a cache that asks {@link fetchCodes}, say. That itself unless given. */
  readonly codesOf?: (question: CodeQuestion) => Promise<Answer<readonly NomisCode[]>>;
}

/** One part of a classification in one area. */
export interface NamedShare {
  /** As the source names it: 'RQF4+', '2: professional occupations'. */
  readonly name: string;
  readonly observation: Observation;
}

/** A classification whose codes are known: how to ask for it, and which code is which part. */
export interface ResolvedShares {
  readonly definition: SeriesDefinition;
  /** The parts as the source names them, by code. */
  readonly parts: ReadonlyMap<string, string>;
}

/**
 * The codes of a classification by name, out of the list the service gives.
 *
 * @param isWanted which parts; all unless given
 * @returns `not-published` where no name fits
 * @throws see {@link fetchCodes}
 */
export async function resolveShares(
  nomis: NomisClient,
  name: NamedSharesName,
  options: NamedSharesOptions = {},
  isWanted: (part: string) => boolean = () => true,
): Promise<Answer<ResolvedShares>> {
  const { search, pattern, indicator, date } = NAMED_SHARES[name];
  const { codesOf = (question) => fetchCodes(nomis, question, options) } = options;
  const found = await codesOf({ dataset: 'NM_17_5', dimension: 'variable', search });
  if (found.kind === 'missing') return found;
  const fitting = found.value.flatMap((code) => {
    const part = pattern.exec(code.name)?.[1];
    return part !== undefined && isWanted(part) ? [{ ...code, part }] : [];
  });
  if (fitting.length === 0) return unanswered('not-published');
  const parts = new Map(fitting.map(({ code, part }) => [code, part]));
  const definition = surveyDefinition([...parts.keys()], () => ({ indicator, unit: 'per-cent' }), {
    variable: Object.fromEntries(fitting.map(({ code, name: own }) => [code, own])),
  });
  return answered({ definition: { ...definition, date }, parts });
}

/**
 * Residents aged 16 to 64 by qualification (RQF), or people in work by major group (SOC 2020), per
 * cent, with half the 95% interval: Annual Population Survey. The codes are looked up by name at run
 * time.
 *
 * @returns `not-published` where the codes cannot be found: the series is then absent, with a word;
 *   otherwise as {@link askSeries}
 * @throws see {@link fetchCodes} and {@link NomisClient.askRows}
 * @see docs/sources.md
 */
export async function fetchNamedShares(
  nomis: NomisClient,
  name: NamedSharesName,
  areas: readonly Area[],
  options: NamedSharesOptions = {},
): Promise<Answer<readonly NamedShare[]>> {
  const resolved = await resolveShares(nomis, name, options);
  if (resolved.kind === 'missing') return resolved;
  const { definition, parts } = resolved.value;
  const rows = await askSeries(nomis, definition, areas, options);
  if (rows.kind === 'missing') return rows;
  return answered(
    rows.value.flatMap(({ row, observation }) => {
      const part = parts.get(row.codes['variable'] ?? '');
      return part === undefined ? [] : [{ name: part, observation }];
    }),
  );
}
