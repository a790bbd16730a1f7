import {
  createNomisClient,
  NOMIS_BASE_URL,
  type NomisClient,
} from '../../src/services/nomis/client';
import { fetchCodes } from '../../src/services/nomis/codes';
import { addressOf, columnsOf, type NomisQuery } from '../../src/services/nomis/query';
import { parseNomisCsv } from '../../src/services/nomis/rows';
import { createRequestQueue } from '../../src/shared/requestQueue';
import { type Outcome, outcomeOf, recordedFetch } from './outcome';

const NOT_DIMENSIONS =
  /^(?:DATE|GEOGRAPHY|FREQ|URN|QUERY_ID|(?:OBS|RECORD|DATE|GEOGRAPHY)_.*|.*_(?:NAME|CODE|TYPE|TYPECODE|SORTORDER))$/;
const NOT_CODES = [
  'geography',
  'date',
  'time',
  'freq',
  'select',
  'rows',
  'cols',
  'uid',
  'signature',
];

/** A list of codes; three dots between two of them stand for the codes someone left out. */
function codesOf(list: string): readonly string[] {
  const words = list.split(',');
  return words.map((word, place) =>
    word === '...' ? `${words[place - 1]}...${words[place + 1]}` : word,
  );
}

/** The data set an address is of, or a list of its codes is. */
export function datasetIn(address: string | undefined): string | undefined {
  return /\bdataset\/(nm_\d+_\d+)[./]/i.exec(address ?? '')?.[1]?.toUpperCase();
}

/**
 * The query of an address: whole, without its scheme, or from `dataset/` on.
 *
 * @returns undefined for an address that is not of a Nomis table
 */
export function queryOfAddress(address: string): NomisQuery | undefined {
  const [part] = /\bdataset\/nm_\d+_\d+\.data\.\S*/i.exec(address) ?? [];
  if (part === undefined) return undefined;
  const url = new URL(part, NOMIS_BASE_URL);
  const dataset = datasetIn(url.pathname) ?? '';
  const parameters = new Map(
    [...url.searchParams].map(([name, text]) => [name.toLowerCase(), text]),
  );
  const isPart = (name: string) =>
    !NOT_CODES.includes(name) && !/^(?:record|exclude|setall|query|random|callback|_)/.test(name);
  const offset = Number(parameters.get('recordoffset') ?? 0);
  const query: NomisQuery = {
    dataset,
    geography: codesOf(parameters.get('geography') ?? 'default'),
    // `time` is a range: any date in it may come.
    date: parameters.get('date') ?? 'latest',
    dimensions: Object.fromEntries(
      [...parameters].filter(([name]) => isPart(name)).map(([name, list]) => [name, codesOf(list)]),
    ),
    ...(offset > 0 && { offset }),
  };
  // A table without its numbers says nothing that could be understood.
  const chosen = parameters.get('select')?.toUpperCase().split(',');
  const select = chosen ? [...new Set([...chosen, 'OBS_VALUE'])] : columnsOf(query);
  return leavesOutRows(parameters)
    ? { ...query, select: select.filter((column) => column !== 'RECORD_COUNT') }
    : { ...query, select };
}

/** Where rows were left out on purpose, the count is of more than were sent. */
function leavesOutRows(parameters: ReadonlyMap<string, string>): boolean {
  return [...parameters.keys()].some((name) => /^(?:exclude|recordlimit)/.test(name));
}

/** A query that asked for what a body holds: no code can be checked, the rest can. */
export function queryOfBody(body: string, dataset: string): NomisQuery {
  const [header = ''] = body.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const columns = header.startsWith('"')
    ? header.split(',').map((column) => column.replaceAll('"', '').toUpperCase())
    : [];
  const dimensions = columns.filter((column) => !NOT_DIMENSIONS.test(column));
  return {
    dataset,
    geography: ['default'],
    date: 'latest',
    dimensions: Object.fromEntries(dimensions.map((name) => [name.toLowerCase(), ['default']])),
    select: [...new Set([...columns, 'OBS_VALUE'])],
  };
}

/** The real client before one recorded answer. */
function clientBefore(status: number, body: string): NomisClient {
  const queue = createRequestQueue({ concurrency: 1, retryDelaysMs: [] });
  return createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch: recordedFetch(status, body), queue });
}

/** Runs a Nomis body through the real client and parser, as the whole answer to its query. */
export function replayNomis(query: NomisQuery, body: string, status: number): Promise<Outcome> {
  const nomis = clientBefore(status, body);
  return outcomeOf(async () => parseNomisCsv(await nomis.askText(addressOf(query)), query));
}

/** True for a body that lists codes of a data set and is no table. */
export function isCodeList(body: string): boolean {
  return /^\s*\{\s*"structure"/.test(body);
}

/** Runs a list of codes through the real client and parser. */
export function replayCodes(body: string, dataset: string, status: number): Promise<Outcome> {
  const question = { dataset, dimension: 'codes', search: '*' };
  return outcomeOf(() => fetchCodes(clientBefore(status, body), question));
}
