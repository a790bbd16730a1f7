import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import * as z from 'zod/mini';
import { replayLmi } from './lmi';
import {
  datasetIn,
  isCodeList,
  queryOfAddress,
  queryOfBody,
  replayCodes,
  replayNomis,
} from './nomis';
import type { ReplayFile } from './options';
import { isStatus, type Outcome, unknown } from './outcome';

/** A file that holds question and answer of LMI for All. */
const exchangeFile = z.object({
  request: z.object({ path: z.string(), query: z.optional(z.record(z.string(), z.unknown())) }),
  status: z.optional(z.int()),
  body: z.unknown(),
});

const RAW = '_raw';
const rawBody = z.strictObject({ [RAW]: z.string() });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: then it is no exchange file, and what it is decides below.
    return undefined;
  }
}

/** A body that was not JSON is kept as `{"_raw": "…"}`, or as the text it is. */
function bodyText(body: unknown): string {
  if (typeof body === 'string') return body;
  const raw = z.safeParse(rawBody, body);
  return raw.success ? raw.data[RAW] : JSON.stringify(body ?? null);
}

/** The path below the base, with whatever query was written into it. */
function pathAndQuery(path: string, query: Readonly<Record<string, unknown>>) {
  const [plain = '', written = ''] = path.replace(/^.*\/api\/v1\//, '').split('?');
  const all = new URLSearchParams(written);
  for (const [name, word] of Object.entries(query)) all.set(name, String(word));
  return { path: plain, query: all };
}

/** Longer names first: the first that a file's name begins with is meant. */
const ENDPOINTS_IN_NAMES = [
  'soc/search',
  'soc/code',
  'ashe/estimatePay',
  'ashe/estimateHours',
  'ashe/annualChanges',
  'ashe/filters',
  'wf/predict/breakdown/region',
  'wf/predict/breakdown/gender',
  'wf/predict/breakdown/status',
  'wf/predict/breakdown/qualification',
  'wf/predict/breakdown/industry',
  'wf/predict/breakdown',
  'wf/predict',
  'wf/replacement_demand',
  'lfs/unemployment',
  'ess/uk',
  'ess/regions/ranksocs',
  'ess/regions',
  'ess/region',
  'o-net/soc2onet',
  'o-net/onet2soc',
  'o-net/skills',
  'o-net/abilities',
  'o-net/interests',
  'o-net/identifiers',
  'o-net/reversematch',
  'hesa/courses',
  'hesa/list-courses',
  'hesa/occupations',
  'census/jobs_breakdown',
  'census/resident_occupations',
  'vacancies/search',
];

/** 'body_partial_o-net_skills.json' is a body of o-net/skills; longer names end in what was asked. */
function endpointInName(path: string): string | undefined {
  const match = /^body_(?:partial_)?(.+?)\.json$/.exec(basename(path));
  const stem = match?.[1] ?? '';
  return ENDPOINTS_IN_NAMES.find((endpoint) => stem.startsWith(endpoint.replaceAll('/', '_')));
}

/** The status in a name such as 'errors__500_help_example.json'. */
function statusInName(path: string): number | undefined {
  const status = /^errors__(\d{3})_/.exec(basename(path))?.[1];
  return status === undefined ? undefined : Number(status);
}

function requestBeside(path: string): string | undefined {
  const beside = `${path}.request.txt`;
  const isFile = statSync(beside, { throwIfNoEntry: false })?.isFile() ?? false;
  const address = isFile ? readFileSync(beside, 'utf8').trim() : '';
  return address === '' ? undefined : address;
}

function nomisOutcome(file: ReplayFile, text: string): Promise<Outcome> | Outcome {
  const status = file.status ?? statusInName(file.path) ?? 200;
  const address = requestBeside(file.path);
  const asked = address === undefined ? undefined : queryOfAddress(address);
  if (asked !== undefined) return replayNomis(asked, text, status);
  const dataset = file.dataset ?? datasetIn(address);
  if (dataset === undefined) {
    return basename(file.path).startsWith('errors__')
      ? replayNomis(queryOfBody(text, 'NM_162_1'), text, status)
      : unknown('no request is kept beside it; say --dataset NM_…');
  }
  if (!/^NM_\d+_\d+$/i.test(dataset)) {
    return unknown(`"${dataset}" is not the name of a Nomis data set (NM_162_1)`);
  }
  if (isCodeList(text) || /\.def\.sdmx\.json/.test(address ?? '')) {
    return replayCodes(text, dataset.toUpperCase(), status);
  }
  return replayNomis(queryOfBody(text, dataset.toUpperCase()), text, status);
}

function lmiOutcome(file: ReplayFile, endpoint: string, text: string): Promise<Outcome> {
  return replayLmi({ ...pathAndQuery(endpoint, {}), status: file.status ?? 200, body: text });
}

function isOfNomis({ path, dataset }: ReplayFile): boolean {
  return (
    dataset !== undefined ||
    path.endsWith('.csv') ||
    basename(path).startsWith('errors__') ||
    datasetIn(requestBeside(path)) !== undefined
  );
}

/** The endpoint of LMI for All a bare body is of: by its name, or as said where nothing says Nomis. */
function endpointOf(file: ReplayFile, text: string): string | undefined {
  if (file.path.endsWith('.csv')) return undefined;
  const named = endpointInName(file.path);
  if (named !== undefined) return file.endpoint ?? named;
  const isNomis =
    file.dataset !== undefined && (isCodeList(text) || isOfNomis({ path: file.path }));
  return isNomis ? undefined : file.endpoint;
}

/** What the app would understand of one recorded file. */
export async function replayFile(file: ReplayFile): Promise<Outcome> {
  let text: string;
  try {
    text = readFileSync(file.path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return unknown('there is no such file to read');
  }
  const exchange = z.safeParse(exchangeFile, jsonOf(text));
  if (exchange.success) {
    const { request, status = 200, body } = exchange.data;
    if (!isStatus(status)) return unknown(`no answer has the status ${status}`);
    const asked = pathAndQuery(request.path, request.query ?? {});
    return replayLmi({ ...asked, status, body: bodyText(body) });
  }
  const endpoint = endpointOf(file, text);
  if (endpoint !== undefined) return lmiOutcome(file, endpoint, text);
  return isOfNomis(file)
    ? nomisOutcome(file, text)
    : unknown('nobody can tell what it answered; say --endpoint NAME or --dataset NM_…');
}
