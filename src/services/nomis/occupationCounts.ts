import { type Answer, answered, unanswered } from '@/domain/answer';
import type { Area } from '@/domain/area';
import type { Observation } from '@/domain/observation';
import { monthEnd } from '@/domain/period';
import type { SocGroup } from '@/domain/soc';
import type { NomisClient } from './client';
import { fetchCodes, type NomisCode } from './codes';
import type { NamedSharesOptions } from './namedShares';
import { askSeries, inBritain, type SeriesDefinition } from './readSeries';

/** Sub-major groups of SOC 2020: the cells of Nomis are known by their titles. */
const SUB_MAJOR_GROUPS: Readonly<Record<string, string>> = {
  '11': 'Corporate managers and directors',
  '12': 'Other managers and proprietors',
  '21': 'Science, research, engineering and technology professionals',
  '22': 'Health professionals',
  '23': 'Teaching and other educational professionals',
  '24': 'Business, media and public service professionals',
  '31': 'Science, engineering and technology associate professionals',
  '32': 'Health and social care associate professionals',
  '33': 'Protective service occupations',
  '34': 'Culture, media and sports occupations',
  '35': 'Business and public service associate professionals',
  '41': 'Administrative occupations',
  '42': 'Secretarial and related occupations',
  '51': 'Skilled agricultural and related trades',
  '52': 'Skilled metal, electrical and electronic trades',
  '53': 'Skilled construction and building trades',
  '54': 'Textiles, printing and other skilled trades',
  '61': 'Caring personal service occupations',
  '62': 'Leisure, travel and related personal service occupations',
  '63': 'Community and civil enforcement occupations',
  '71': 'Sales occupations',
  '72': 'Customer service occupations',
  '81': 'Process, plant and machine operatives',
  '82': 'Transport and mobile machine drivers and operatives',
  '91': 'Elementary trades and related occupations',
  '92': 'Elementary administration and service occupations',
};

const plain = (title: string) => title.toLowerCase().replaceAll('&', 'and').replaceAll(/\W+/g, '');

const GROUP_OF_TITLE: ReadonlyMap<string, SocGroup> = new Map(
  Object.entries(SUB_MAJOR_GROUPS).map(([code, title]) => [
    plain(title),
    { edition: 'SOC 2020', code, title },
  ]),
);

/** 'T09b:7 (All people - Health professionals (SOC2020) : All people )': both sexes, all hours. */
const CELL_NAME = /^T09b:\d+ ?\(All people - (?:\d+\W+)?(.+?) ?\(SOC ?2020\) ?: ?All people ?\)$/i;

/** What the cells are looked up by. */
export const OCCUPATION_COUNT_CODES = {
  dataset: 'NM_17_1',
  dimension: 'cell',
  search: '*T09b*',
} as const;

function groupOf({ name }: NomisCode): SocGroup | undefined {
  const title = CELL_NAME.exec(name)?.[1];
  return title === undefined ? undefined : GROUP_OF_TITLE.get(plain(title));
}

function definitionOf(cells: readonly NomisCode[]): SeriesDefinition {
  return {
    dataset: 'NM_17_1',
    dimensions: { cell: cells.map(({ code }) => code) },
    names: { cell: Object.fromEntries(cells.map(({ code, name }) => [code, name])) },
    value: '20100',
    error: { code: '20701', kind: 'half-width' },
    errorIsDue: true,
    measured: () => ({ indicator: 'residents-by-occupation', unit: 'people' }),
    source: 'nomis-aps-counts',
    covers: inBritain,
    date: 'latestMINUS1-latest',
    periodEnd: monthEnd,
  };
}

/**
 * Residents in work by sub-major group of SOC 2020 in some areas, with half the 95% interval, in
 * people aged 16 and over: Annual Population Survey, table T09b. Many a district's cells are withheld,
 * since few were asked. The cells are looked up by name at run time.
 *
 * @returns an observation a group and area, of the group as its `occupation`; `not-published` where no
 *   cell can be found: the table is then absent, with a word; otherwise as {@link askSeries}
 * @throws see {@link fetchCodes} and {@link NomisClient.askRows}; ContractError too where a cell comes
 *   under another name
 * @see Nomis NM_17_1, Annual Population Survey; docs/sources.md
 */
export async function fetchOccupationCounts(
  nomis: NomisClient,
  areas: readonly Area[],
  options: NamedSharesOptions = {},
): Promise<Answer<readonly Observation[]>> {
  const { codesOf = (question) => fetchCodes(nomis, question, options) } = options;
  const found = await codesOf(OCCUPATION_COUNT_CODES);
  if (found.kind === 'missing') return found;
  const cells = found.value.filter((code) => groupOf(code) !== undefined);
  if (cells.length === 0) return unanswered('not-published');

  const groups = new Map(cells.map((code) => [code.code, groupOf(code)]));
  const rows = await askSeries(nomis, definitionOf(cells), areas, options);
  if (rows.kind === 'missing') return rows;
  return answered(
    rows.value.flatMap(({ row, observation }) => {
      const occupation = groups.get(row.codes['cell'] ?? '');
      return occupation === undefined ? [] : [{ ...observation, occupation }];
    }),
  );
}
