import { type Answer, answered, unanswered } from '@/domain/answer';
import type { Area } from '@/domain/area';
import type { Observation } from '@/domain/observation';
import type { NomisClient } from './client';
import { fetchCodes, type NomisCode } from './codes';
import type { NamedSharesOptions } from './namedShares';
import { askSeries, type SeriesDefinition, surveyDefinition } from './readSeries';

/** Which share of people aged 16 to 64. */
export type RateName = 'employment-rate' | 'unemployment-rate' | 'inactivity-rate';

/** A rate of the women or of the men of one area. */
export interface RateBySex {
  readonly rate: RateName;
  readonly sex: 'women' | 'men';
  readonly observation: Observation;
}

export type RateOfSex = Omit<RateBySex, 'observation'>;

const RATE_NAMES: readonly (readonly [RegExp, RateName])[] = [
  [/^employment rate (females|males) - aged 16-64$/i, 'employment-rate'],
  [/^unemployment rate (females|males) - aged 16-64$/i, 'unemployment-rate'],
  [/^% of (females|males) who are economically inactive - aged 16-64$/i, 'inactivity-rate'],
];

/** What the codes of these rates are looked up by; females are found with males. */
export const RATES_BY_SEX_CODES = {
  dataset: 'NM_17_5',
  dimension: 'variable',
  search: '*males*16-64*',
} as const;

function partOf({ name }: NomisCode): RateOfSex | undefined {
  for (const [pattern, rate] of RATE_NAMES) {
    const sex = pattern.exec(name)?.[1]?.toLowerCase();
    if (sex !== undefined) return { rate, sex: sex === 'females' ? 'women' : 'men' };
  }
  return undefined;
}

/** Rates whose codes are found, and which is which. */
interface FoundRates {
  readonly definition: SeriesDefinition;
  readonly parts: ReadonlyMap<string, RateOfSex>;
}

/**
 * Looks up the codes of rates by their names.
 *
 * @param isWanted all of them, unless only some are
 * @returns `not-published` where none of them can be found
 * @throws see {@link fetchCodes}
 */
export async function resolveRatesBySex(
  nomis: NomisClient,
  options: NamedSharesOptions = {},
  isWanted: (part: RateOfSex) => boolean = () => true,
): Promise<Answer<FoundRates>> {
  const { codesOf = (question) => fetchCodes(nomis, question, options) } = options;
  const found = await codesOf(RATES_BY_SEX_CODES);
  if (found.kind === 'missing') return found;
  const parts = new Map(
    found.value.flatMap((code) => {
      const part = partOf(code);
      return part && isWanted(part) ? [[code.code, { ...part, name: code.name }] as const] : [];
    }),
  );
  if (parts.size === 0) return unanswered('not-published');
  const definition = surveyDefinition(
    [...parts.keys()],
    ({ codes }) => {
      const part = parts.get(codes['variable'] ?? '');
      return part && { indicator: `${part.rate}-${part.sex}`, unit: 'per-cent' };
    },
    { variable: Object.fromEntries([...parts].map(([code, { name }]) => [code, name])) },
  );
  return answered({ definition, parts });
}

/**
 * Women and men in work, looking for work and neither, in some areas: per cent of those aged 16 to 64
 * (of those working or looking, for the second), with half the 95% interval. The codes are looked up
 * by name at run time.
 *
 * @returns `not-published` where no code can be found: the table is then absent, with a word;
 *   otherwise as {@link askSeries}
 * @throws see {@link fetchCodes} and {@link NomisClient.askRows}
 * @see Nomis NM_17_5, Annual Population Survey; docs/sources.md
 */
export async function fetchRatesBySex(
  nomis: NomisClient,
  areas: readonly Area[],
  options: NamedSharesOptions = {},
): Promise<Answer<readonly RateBySex[]>> {
  const found = await resolveRatesBySex(nomis, options);
  if (found.kind === 'missing') return found;
  const { definition, parts } = found.value;
  const rows = await askSeries(nomis, definition, areas, options);
  if (rows.kind === 'missing') return rows;
  return answered(
    rows.value.flatMap(({ row, observation }) => {
      const part = parts.get(row.codes['variable'] ?? '');
      return part === undefined ? [] : [{ rate: part.rate, sex: part.sex, observation }];
    }),
  );
}
