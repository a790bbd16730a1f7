import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing } from '@/domain/figure';
import { ContractError, HttpStatusError } from '@/shared/upstreamError';
import { addressOf, type NomisQuery } from './query';
import { figureOfCell, parseNomisCsv } from './rows';

const QUERY: NomisQuery = {
  dataset: 'NM_57_1',
  geography: ['E08000035'],
  date: '2024',
  dimensions: { item: ['1', '3'], measures: ['20100'] },
};

const HEADER =
  '"DATE","DATE_NAME","GEOGRAPHY","GEOGRAPHY_CODE","GEOGRAPHY_NAME","ITEM","ITEM_NAME","MEASURES","OBS_VALUE","OBS_STATUS","OBS_STATUS_NAME","RECORD_OFFSET","RECORD_COUNT"';

interface Row {
  readonly date?: string;
  readonly asked?: string;
  readonly gss?: string;
  readonly item?: string;
  readonly value?: string;
  readonly status?: string;
  readonly count?: number;
}

function line(row: Row): string {
  const { date = '2024', asked = 'E08000035', gss = 'E08000035', item = '1' } = row;
  const { value = '1.5', status = 'Normal Value', count = 2 } = row;
  return `"${date}","${date}","${asked}","${gss}","Leeds ","${item}","Item ${item} ","20100",${value},"A","${status}",0,${count}`;
}

const body = (...rows: readonly Row[]) => [HEADER, ...rows.map(line), ''].join('\n');
const parse = (text: string, query = QUERY) => parseNomisCsv(text, query);
function endOf(parsed: () => unknown): unknown {
  try {
    return parsed();
  } catch (error) {
    return error;
  }
}

const GOOD = body({ item: '1' }, { item: '3', value: '0.91' });

describe('the address of a query', () => {
  test('names every dimension, the date and the columns', () => {
    expect(addressOf(QUERY)).toBe(
      'dataset/NM_57_1.data.csv?geography=E08000035&date=2024&item=1,3&measures=20100&select=DATE,DATE_NAME,GEOGRAPHY,GEOGRAPHY_CODE,GEOGRAPHY_NAME,ITEM,ITEM_NAME,MEASURES,OBS_VALUE,OBS_STATUS,OBS_STATUS_NAME,RECORD_OFFSET,RECORD_COUNT',
    );
  });

  test('asks for Barnsley and Sheffield by the codes Nomis has', () => {
    const query = { ...QUERY, geography: ['E08000038', 'E08000039'] };
    expect(addressOf(query)).toContain('geography=E08000016,E08000019&');
  });

  test('goes on from a record', () => {
    expect(addressOf(QUERY, 25_000)).toMatch(/&RecordOffset=25000$/);
  });
});

describe('parseNomisCsv', () => {
  test('reads rows by code, names trimmed', () => {
    expect(parse(GOOD)).toEqual({
      kind: 'value',
      value: [
        {
          date: '2024',
          dateName: '2024',
          gss: 'E08000035',
          areaName: 'Leeds',
          codes: { item: '1', measures: '20100' },
          names: { item: 'Item 1', measures: '' },
          figure: { kind: 'value', value: 1.5 },
          status: 'Normal Value',
        },
        {
          date: '2024',
          dateName: '2024',
          gss: 'E08000035',
          areaName: 'Leeds',
          codes: { item: '3', measures: '20100' },
          names: { item: 'Item 3', measures: '' },
          figure: { kind: 'value', value: 0.91 },
          status: 'Normal Value',
        },
      ],
    });
  });

  test('is not published for a header without rows', () => {
    expect(parse(`${HEADER}\n`)).toEqual({ kind: 'missing', reason: 'not-published' });
  });

  test('takes header names in any case', () => {
    expect(parse(GOOD.toLowerCase().replaceAll('e08000035', 'E08000035'))).toMatchObject({
      kind: 'value',
    });
  });

  test('joins on the GSS code when the area was asked by number', () => {
    const query = { ...QUERY, geography: ['1778384897'] };
    const text = body(
      { item: '1', asked: '1778384897', gss: 'E06000001' },
      { item: '3', asked: '1778384897', gss: 'E06000001' },
    );
    expect(parse(text, query)).toMatchObject({ value: [{ gss: 'E06000001' }, {}] });
  });

  test('takes another region than the number that was asked for as a broken contract', () => {
    const query = { ...QUERY, geography: ['2013265923'] };
    const rows = ['1', '3'].map((item) => ({ item, asked: '2013265923', gss: 'E12000009' }));
    expect(() => parse(body(...rows), query)).toThrow('GEOGRAPHY_CODE E12000009');
  });

  test('takes an area without a code for none, whatever kind of areas was asked for', () => {
    const query = { ...QUERY, geography: ['TYPE424'] };
    const rows = ['1', '3'].map((item) => ({ item, asked: 'TYPE424', gss: '' }));
    expect(() => parse(body(...rows), query)).toThrow('where the code of an area belongs');
  });

  test('takes one area under two numbers for one cell twice', () => {
    const query = { ...QUERY, geography: ['TYPE424'] };
    const rows = ['1', '2'].map((asked) => ({ item: '1', asked, gss: 'E06000001' }));
    expect(() => parse(body(...rows), query)).toThrow('one cell twice');
  });

  test('overlooks blank lines at the end', () => {
    for (const end of ['\n', '\r\n\r\n']) expect(parse(GOOD + end)).toEqual(parse(GOOD));
  });

  test('knows Barnsley under both its codes', () => {
    const query = { ...QUERY, geography: ['E08000038'] };
    const rows = ['1', '3'].map((item) => ({ item, asked: 'E08000016', gss: 'E08000016' }));
    expect(parse(body(...rows), query)).toMatchObject({ value: [{ gss: 'E08000016' }, {}] });
  });

  test.each([
    ['no byte at all', '', 'empty body'],
    ['a web page', '<!DOCTYPE html><html>', 'web page'],
    ['JSON without an error', '{"obs":[]}', 'not its table'],
    ['broken JSON', '{"error":', 'not its table'],
    ['other words', 'back in an hour', 'not its table'],
    ['a body cut in a row', GOOD.slice(0, -20), 'broken table'],
    ['a column that did not come', GOOD.replaceAll('"OBS_STATUS_NAME"', '"X"'), 'OBS_STATUS_NAME'],
    ['a number that is none', body({ value: 'n/a' }, { item: '3' }), '"n/a"'],
    ['another area', body({ gss: 'E08000036', asked: 'E08000036' }), 'GEOGRAPHY_CODE E08000036'],
    [
      'another area under the word that was asked by',
      body({ gss: 'E08000032', asked: 'E08000035' }),
      'GEOGRAPHY_CODE E08000032',
    ],
    ['an area without its code', body({ gss: '' }, { item: '3' }), 'GEOGRAPHY_CODE'],
    ['another date', body({ date: '2023' }), 'DATE 2023'],
    ['the total in place of a code', body({ item: '1' }, { item: '0' }), 'ITEM 0'],
    ['a code dropped', body({ item: '1', count: 1 }), 'ITEM 3'],
    ['a cell twice', body({}, { item: '3' }, {}), 'one cell twice'],
    ['fewer records than counted', body({ count: 3 }, { item: '3', count: 3 }), '2 of 3'],
    ['more records than counted', body({ count: 1 }, { item: '3', count: 1 }), '2 of 1'],
    ['a count left out', GOOD.replaceAll(/,2$/gm, ','), 'counts ""'],
    [
      'a count left out of one row',
      body({ item: '1' }, { item: '3' }).replace(/,2$/m, ','),
      'counts ""',
    ],
    ['a count that is none', GOOD.replaceAll(/,2$/gm, ',"many"'), 'counts "many"'],
  ])('is a broken contract for %s', (_, text, message) => {
    expect(() => parse(text)).toThrow(ContractError);
    expect(() => parse(text)).toThrow(message);
  });

  test('reads a body with a mark at the start and CRLF as the same rows', () => {
    expect(parse(`\uFEFF${GOOD.replaceAll('\n', '\r\n')}`)).toEqual(parse(GOOD));
  });

  /** Each body has all the faults from its own on: the first in the contract's order is named. */
  const PAGE = '<!DOCTYPE html>';
  const ODD = body({ item: '7' }, { item: '7' }).replaceAll('"OBS_STATUS_NAME"', '"X"');
  test.each([
    ['an empty body', ' \n', 'empty body'],
    ['the first character', `${PAGE}${ODD}`, 'web page'],
    ['the header', ODD, 'left out columns'],
    ['the codes that came', body({ item: '7' }, { item: '7' }), 'codes nobody asked for'],
    ['cells that came twice', body({ count: 9 }, { count: 9 }), 'one cell twice'],
    ['the count of records', body({ count: 9 }), '1 of 9 records'],
    ['codes that did not come', body({ count: 1 }), 'left out codes'],
  ])('looks at %s before what comes after', (_, text, message) => {
    expect(() => parse(text)).toThrow(message);
  });

  test('never takes a body that was cut for a whole one', () => {
    const whole = parse(GOOD);
    const lineEnd = GOOD.indexOf('\n') + 1;
    const broken: unknown = expect.any(ContractError);
    const expected = (length: number) => {
      // A header without rows is an answer; so is the whole without its last line end.
      if (length === lineEnd || length === lineEnd - 1) return missing('not-published');
      return length >= GOOD.length - 1 ? whole : broken;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: GOOD.length }), (length) => {
        expect(endOf(() => parse(GOOD.slice(0, length)))).toEqual(expected(length));
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses an area beside all districts that was asked for and did not come', () => {
    const query = { ...QUERY, geography: ['TYPE424', '2092957698'] };
    expect(() => parse(GOOD, query)).toThrow('left out codes that were asked for: GEOGRAPHY_CODE');
  });

  test('refuses exactly as many rows as the limit, whatever is counted', () => {
    const items = Array.from({ length: 25_000 }, (_, index) => String(index + 1));
    const query = { ...QUERY, dimensions: { item: items, measures: ['20100'] } };
    const text = body(...items.map((item) => ({ item, count: 25_000 })));
    expect(() => parse(text, query)).toThrow('25000 of 25000');
  });

  test.each([
    ['{"error":"Query is incomplete"}', 'nomis said: Query is incomplete'],
    ['{ "error" : "Cannot create query" }', 'nomis said: Cannot create query'],
    ['Error: Unable to contact data engine', 'nomis said: Unable to contact data engine'],
    ['<Error>Unable to contact data engine</Error>', 'nomis said: Unable to contact data engine'],
  ])('gives the words of the service for %s', (text, message) => {
    expect(() => parse(text)).toThrow(HttpStatusError);
    expect(() => parse(text)).toThrow(message);
  });

  test.each([
    ['a range of numbers', { item: ['1...5'], measures: ['20100'] }, '2024'],
    ['a relative date', QUERY.dimensions, 'latestMINUS1-latest'],
    ['a stretch of a list', { item: ['1-3'], measures: ['20100'] }, '2024'],
    ['a list of relative dates', QUERY.dimensions, 'prevyear,latestMINUS5-latest'],
    ['a word for a default', { item: ['default'], measures: ['20100'] }, '2024'],
  ])('lets in what %s may stand for', (_, dimensions, date) => {
    expect(parse(GOOD, { ...QUERY, dimensions, date })).toMatchObject({ kind: 'value' });
  });

  test('holds a range to its ends', () => {
    const query = { ...QUERY, dimensions: { item: ['1...2'], measures: ['20100'] } };
    expect(() => parse(GOOD, query)).toThrow('ITEM 3');
  });
});

describe('figureOfCell', () => {
  test.each([
    ['4.7', 4.7],
    ['-1.5', -1.5],
    ['1e3', 1000],
    [' 12 ', 12],
  ])('reads %s as a number', (cell, number) => {
    expect(figureOfCell(cell, 'Normal Value')).toEqual({ kind: 'value', value: number });
  });

  test.each([
    ['Estimate is less than 500', 'unreliable'],
    ['These figures are missing.', 'not-published'],
    ['These figures are suppressed as statistically unreliable', 'unreliable'],
    ['group sample size is zero or disclosive (0-2)', 'disclosive'],
  ])('takes no number whose status says "%s"', (status, reason) => {
    expect(figureOfCell('250', status)).toEqual({ kind: 'missing', reason });
  });

  test('reads 0 as none only where its status says that there is no figure', () => {
    expect(figureOfCell('0', 'Normal Value')).toEqual({ kind: 'value', value: 0 });
    expect(figureOfCell('0', 'Estimate is less than 500')).toEqual({
      kind: 'missing',
      reason: 'unreliable',
    });
  });

  test.each([
    ['', 'These figures are missing.', 'not-published'],
    ['', '', 'not-published'],
    ['', 'Normal Value', 'not-published'],
    [
      '',
      'Estimate and confidence interval not available since the group sample size is zero or disclosive (0-2)',
      'disclosive',
    ],
    ['', 'Estimate is less than 500', 'unreliable'],
    ['', 'These figures are suppressed as statistically unreliable', 'unreliable'],
    ['!', '', 'disclosive'],
    ['*', '', 'unreliable'],
    ['~', '', 'unreliable'],
    ['#', '', 'unreliable'],
    ['-', '', 'not-published'],
  ])('reads "%s" with "%s" as %s', (cell, status, reason) => {
    expect(figureOfCell(cell, status)).toEqual({ kind: 'missing', reason });
  });

  test.each([
    'n/a',
    '1,000',
    '0x10',
    'Infinity',
    'NaN',
    '--',
    '4.',
    '.',
    '1e',
    '0.5.1',
    '٣',
    '1e999',
    'constructor',
  ])('refuses %s', (cell) => {
    expect(figureOfCell(cell, '')).toBeUndefined();
  });
});
