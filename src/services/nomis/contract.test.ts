import { describe, expect, test } from 'vitest';
import { missing } from '@/domain/figure';
import { ContractError, HttpStatusError, UnreachableError } from '@/shared/upstreamError';
import { type FakeAnswer, readable } from '../../../tests/fakes/fakeAnswer';
import { fakeFetch } from '../../../tests/fakes/fakeFetch';
import { instantQueue } from '../../../tests/fakes/instantQueue';
import { answerNomis } from '../../../tests/fakes/nomis';
import { createNomisClient, NOMIS_BASE_URL } from './client';
import { fetchCodes } from './codes';
import type { NomisQuery } from './query';

/** Every row of the contract's table of failures, each as the server does it. */

const TOTAL = '37748736';

const BRES: NomisQuery = {
  dataset: 'NM_189_1',
  geography: ['E08000034'],
  date: '2024',
  dimensions: { industry: ['37748737', '37748738'], measures: ['20100'] },
};

function clientOf(answer: (url: URL) => FakeAnswer) {
  const { fetch, asked } = fakeFetch(answer);
  const { queue } = instantQueue([2000, 6000]);
  return { nomis: createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch, queue }), asked };
}

const COLUMNS =
  '"DATE","DATE_NAME","GEOGRAPHY","GEOGRAPHY_CODE","GEOGRAPHY_NAME","INDUSTRY","INDUSTRY_NAME","MEASURES","OBS_VALUE","OBS_STATUS","OBS_STATUS_NAME","RECORD_OFFSET","RECORD_COUNT"';

function body(industries: readonly string[], value = '160000', gss = 'E08000034'): string {
  const status = value === '' ? '"Q","These figures are missing."' : '"A","Normal Value"';
  const rows = industries.map(
    (code, at) =>
      `"2024","2024","${gss}","${gss}","Kirklees","${code}","Total","20100",${value},${status},${at},${industries.length}`,
  );
  return [COLUMNS, ...rows, ''].join('\n');
}

const csv = (text: string) => readable('text/csv', text);
const json = (text: string, status = 200) => readable('application/json', text, status);

async function askedOf(
  answer: FakeAnswer,
  query: NomisQuery = BRES,
): Promise<{
  readonly end: unknown;
  readonly requests: number;
}> {
  const { nomis, asked } = clientOf(() => answer);
  const end = await nomis.askRows(query).catch((error: unknown) => error);
  return { end, requests: asked.length };
}

describe('what Nomis does with a bad question or a bad day', () => {
  test.each<[string, FakeAnswer, typeof ContractError | typeof HttpStatusError, string, number]>([
    ['an unknown dimension', csv(''), ContractError, 'empty body', 1],
    ['every code of a dimension invalid', csv(''), ContractError, 'empty body', 1],
    [
      'one code invalid, dropped without a word',
      csv(body(['37748737'])),
      ContractError,
      'left out codes that were asked for: INDUSTRY 37748738',
      1,
    ],
    [
      'industry codes that do not exist: the total, once a code',
      csv(body([TOTAL, TOTAL])),
      ContractError,
      `codes nobody asked for: INDUSTRY ${TOTAL}`,
      1,
    ],
    [
      'JSON without a needed dimension',
      json('{"error":"Query is incomplete"}'),
      HttpStatusError,
      'nomis said: Query is incomplete',
      1,
    ],
    [
      'JSON with an unknown dimension',
      json('{"error":"Cannot create query"}'),
      HttpStatusError,
      'nomis said: Cannot create query',
      1,
    ],
    [
      'other trouble with JSON, not 200',
      json('{ "error" : "Failed to convert Generic SDMX to JSON" }', 400),
      HttpStatusError,
      '400',
      1,
    ],
    ['other trouble with JSON, 200', json('{"obs":[{'), ContractError, 'not its table', 1],
    [
      'server trouble in JSON',
      json('{ "error" : "Unable to contact data engine" }', 500),
      HttpStatusError,
      '500',
      3,
    ],
    [
      'server trouble in XML',
      readable('text/xml', '<Error>Unable to contact data engine</Error>', 500),
      HttpStatusError,
      '500',
      3,
    ],
    [
      'server trouble in text',
      readable('text/plain', 'Error: Unable to contact data engine', 500),
      HttpStatusError,
      '500',
      3,
    ],
    [
      'server trouble worded in a good answer',
      readable('text/plain', 'Error: Unable to contact data engine'),
      HttpStatusError,
      'nomis said: Unable to contact data engine',
      1,
    ],
    [
      'an unknown path: the help page',
      readable('text/html', '<!DOCTYPE html><html></html>'),
      ContractError,
      'web page',
      1,
    ],
    ['too much at once', readable('text/plain', 'Busy', 503), HttpStatusError, '503', 3],
  ])('%s', async (_, answer, kind, words, requests) => {
    const result = await askedOf(answer);
    expect(result.end).toBeInstanceOf(kind);
    expect(String(result.end)).toContain(words);
    expect(result.requests).toBe(requests);
  });

  test('a range partly outside the list: only what exists, and that is whole', async () => {
    const query = {
      ...BRES,
      dimensions: { industry: ['37748736...37748745'], measures: ['20100'] },
    };
    const { end } = await askedOf(csv(body([TOTAL])), query);
    expect(end).toMatchObject({ kind: 'value', value: [{ codes: { industry: TOTAL } }] });
  });

  test('the total asked for too: its second coming gives the bad code away', async () => {
    const query = {
      ...BRES,
      dimensions: { industry: [TOTAL, '37748737'], measures: ['20100'] },
    };
    const { end } = await askedOf(csv(body([TOTAL, TOTAL])), query);
    expect(String(end)).toContain('one cell twice');
  });

  test('an area of an old boundary set: empty values are a reason, never 0', async () => {
    const query = {
      ...BRES,
      geography: ['E07000026'],
      dimensions: { industry: [TOTAL], measures: ['20100'] },
    };
    const { end } = await askedOf(csv(body([TOTAL], '', 'E07000026')), query);
    expect(end).toMatchObject({ value: [{ figure: missing('not-published') }] });
  });

  test('dropped connections: asked three times, then not reachable', async () => {
    const { end, requests } = await askedOf('gone');
    expect(end).toBeInstanceOf(UnreachableError);
    expect(requests).toBe(3);
  });

  test('one address asked again while it is under way: joined, not repeated', async () => {
    const { nomis, asked } = clientOf((url) => answerNomis(url, 'good'));
    await Promise.all([nomis.askRows(BRES), nomis.askRows(BRES)]);
    expect(asked).toHaveLength(1);
  });

  test('25,000 rows and no more: the next page is asked for, and its bare header ends it', async () => {
    const query: NomisQuery = {
      ...BRES,
      dimensions: { industry: ['1...25000'], measures: ['20100'] },
    };
    const { nomis, asked } = clientOf((url) => answerNomis(url, 'good'));
    const rows = await nomis.askRows(query);
    expect(rows.kind === 'value' && rows.value.length).toBe(25_000);
    expect(asked).toHaveLength(2);
  });

  test('a date that is none: refused before a period is reckoned from it', async () => {
    const text = body([TOTAL]).replaceAll('"2024","2024"', '"Latest","2024"');
    const query = {
      ...BRES,
      date: 'latest',
      dimensions: { industry: [TOTAL], measures: ['20100'] },
    };
    const { end } = await askedOf(csv(text), query);
    expect(end).toBeInstanceOf(ContractError);
    expect(String(end)).toContain('"Latest" where a date belongs');
  });

  test.each([
    ['no byte', csv(''), ContractError],
    ['the help page', readable('text/html', '<!DOCTYPE html>'), ContractError],
    ['its own words', json('{"error":"Cannot create query"}'), HttpStatusError],
    ['broken JSON', json('{"structure":'), ContractError],
  ])('a list of codes with %s: a named error', async (_, answer, kind) => {
    const { nomis } = clientOf(() => answer);
    const question = { dataset: 'NM_17_5', dimension: 'variable', search: '*RQF*' };
    await expect(fetchCodes(nomis, question)).rejects.toBeInstanceOf(kind);
  });
});
