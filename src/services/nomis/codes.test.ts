import { describe, expect, test } from 'vitest';
import { ContractError, HttpStatusError } from '@/shared/upstreamError';
import { fakeFetch } from '../../../tests/fakes/fakeFetch';
import { answerNomis } from '../../../tests/fakes/nomis';
import { createNomisClient, NOMIS_BASE_URL } from './client';
import { fetchCodes, parseCodes } from './codes';

const ORIGIN = { source: 'nomis', url: 'https://service.example/def' };

function nomis() {
  const { fetch, asked } = fakeFetch((url) => answerNomis(url, 'good'));
  return { client: createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch }), asked };
}

describe('fetchCodes', () => {
  test('reads a list of codes, names trimmed', async () => {
    const { client, asked } = nomis();
    const question = { dataset: 'NM_17_5', dimension: 'variable', search: '*RQF*' };
    expect(await fetchCodes(client, question)).toEqual({
      kind: 'value',
      value: [
        { code: '9001', name: '% with RQF4+ - aged 16-64' },
        { code: '9002', name: '% with no qualifications (RQF) - aged 16-64' },
      ],
    });
    expect(asked).toEqual([
      'https://www.nomisweb.co.uk/api/v01/dataset/NM_17_5/variable.def.sdmx.json?search=*RQF*',
    ]);
  });

  test('reads a list of one, which is no list', async () => {
    const question = { dataset: 'NM_17_5', dimension: 'variable', search: '*SOC2020*' };
    expect(await fetchCodes(nomis().client, question)).toMatchObject({ value: [{ code: '9101' }] });
  });

  test('is not published where nothing fits', async () => {
    const question = { dataset: 'NM_17_5', dimension: 'variable', search: '*nothing*' };
    expect(await fetchCodes(nomis().client, question)).toEqual({
      kind: 'missing',
      reason: 'not-published',
    });
  });
});

describe('parseCodes', () => {
  test('reads a single list as it reads several', () => {
    const codelist = { code: [{ value: 'A', description: { value: 'One  two' } }] };
    const text = JSON.stringify({ structure: { codelists: { codelist } } });
    expect(parseCodes(text, ORIGIN)).toEqual({
      kind: 'value',
      value: [{ code: 'A', name: 'One two' }],
    });
  });

  test.each([
    ['nothing', ''],
    ['a web page', '<!DOCTYPE html>'],
    ['no structure', '{}'],
    ['a code without a name', '{"structure":{"codelists":{"codelist":{"code":{"value":1}}}}}'],
  ])('blames the contract for %s', (_, text) => {
    expect(() => parseCodes(text, ORIGIN)).toThrow(ContractError);
  });

  test('gives the words of the service', () => {
    expect(() => parseCodes('{"error":"No"}', ORIGIN)).toThrow(HttpStatusError);
  });
});
