import { describe, expect, test } from 'vitest';
import { missing } from '@/domain/figure';
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

  const codelist = (code: unknown) => ({ structure: { codelists: { codelist: [{ code }] } } });
  const one = { value: 7, description: { value: 'Seven', lang: 'en' } };

  test.each([
    ['a list', codelist([one])],
    ['a single code', codelist(one)],
    ['a code that is a text', codelist([{ ...one, value: '7' }])],
    ['a description in several languages', codelist({ ...one, description: [one.description] })],
    [
      'annotations of numbers and texts',
      codelist({
        ...one,
        parentcode: 1,
        annotations: {
          annotation: [
            { annotationtitle: 'TypeCode', annotationtext: 424 },
            { annotationtitle: 'GeogCode', annotationtext: 'E08000035' },
          ],
        },
      }),
    ],
    [
      'a single annotation',
      codelist({ ...one, annotations: { annotation: { annotationtext: 424 } } }),
    ],
    ['annotations that are null', codelist({ ...one, annotations: null })],
  ])('reads %s', (_, message) => {
    expect(parseCodes(JSON.stringify(message), ORIGIN)).toEqual({
      kind: 'value',
      value: [{ code: '7', name: 'Seven' }],
    });
  });

  test.each([
    ['structure', { structure: null }],
    ['codelists', { structure: { codelists: null } }],
    ['no codelists', { structure: {} }],
    ['codelist', { structure: { codelists: { codelist: null } } }],
    ['code', codelist(null)],
    ['no codes', codelist([])],
  ])('is not published where %s is null or empty', (_, message) => {
    expect(parseCodes(JSON.stringify(message), ORIGIN)).toEqual(missing('not-published'));
  });

  test.each([
    ['nothing', ''],
    ['null alone', 'null'],
    ['a web page', '<!DOCTYPE html>'],
    ['no structure', '{}'],
    ['a code without a name', '{"structure":{"codelists":{"codelist":{"code":{"value":1}}}}}'],
  ])('blames the contract for %s', (_, text) => {
    expect(() => parseCodes(text, ORIGIN)).toThrow(ContractError);
  });

  test.each(['{"error":"No"}', 'Error: No', '<Error>No</Error>'])(
    'gives the words of the service in %s',
    (text) => {
      expect(() => parseCodes(text, ORIGIN)).toThrow(HttpStatusError);
      expect(() => parseCodes(text, ORIGIN)).toThrow('nomis said: No');
    },
  );
});
