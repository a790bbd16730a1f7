import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LMI_BASE_URL } from '../../src/services/lmi/client';
import { answerLmi } from '../../tests/fakes/lmi';
import { LMI_ADDRESSES } from '../record/questions';
import { readOptions } from './options';
import { replayFile } from './replayFile';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replay-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function exchange(path: string, query: object, status: number, body: unknown): string {
  const file = { request: { method: 'GET', path, query }, status, body };
  return write('exchange.json', JSON.stringify(file));
}

const words = async (path: string, options: object = {}) =>
  (await replayFile({ path, ...options })).words;

describe('replaying an exchange of LMI for All', () => {
  test('prints what is understood', async () => {
    const body = { soc: 53, series: [{ year: 2013, estpay: 550 }] };
    const path = exchange('ashe/estimatePay', { soc: '5323', coarse: 'true' }, 200, body);
    expect(await words(path)).toMatch(
      /^ok \{"requestedSoc":"5323","returnedSoc":"53".*"value":550/,
    );
  });

  test('takes a body that was not JSON as it was', async () => {
    const path = exchange('soc/code/9999999', {}, 200, { _raw: '' });
    expect(await words(path)).toBe('missing: not-collected');
  });

  test('uses the status', async () => {
    const error = { error: 'Please give a string to search for.' };
    expect(await words(exchange('soc/search', {}, 400, error))).toBe('missing: not-collected');
    expect(await words(exchange('soc/search', {}, 500, error))).toBe(
      'HttpStatusError: lmi-for-all answered with status 500',
    );
  });

  test('names a broken contract', async () => {
    const path = exchange('ashe/estimatePay', { soc: '5323' }, 200, { _raw: '<html>' });
    expect(await words(path)).toMatch(/^ContractError: /);
  });

  test('says of which region unemployment is', async () => {
    const body = { soc: 1115, years: [{ year: 2020, unemprate: 4 }] };
    const query = { soc: '1115', minYear: 2020, maxYear: 2020, filterBy: 'region:11|gender:1' };
    expect(await words(exchange('lfs/unemployment', query, 200, body))).toContain(
      '"name":"region 11 of the service"',
    );
  });

  test('reads an answer to more codes than this app asks for at a time', async () => {
    const query = {
      onetCodes: Array.from({ length: 12 }, (_, at) => `47-2152.${at + 10}`).join(','),
    };
    const body = [{ onetCode: '47-2152.21', socCodes: [{ soc: 5314 }] }];
    expect(await words(exchange('o-net/onet2soc', query, 200, body))).toMatch(/^ok .*"5314"/);
  });

  test.each([[99], [1000], [-1]])('does not take %i for a status', async (status) => {
    expect(await words(exchange('soc/code/5314', {}, status, {}))).toBe(
      `cannot be replayed: no answer has the status ${status}`,
    );
  });

  test.each([
    ['wf/predict/breakdown/height'],
    ['ess/uk/5314/more'],
    ['soc/code/%zz'],
    ['__proto__'],
    [''],
  ])('does not read "%s"', async (path) => {
    expect(await words(exchange(path, {}, 200, {}))).toBe(
      `cannot be replayed: this app does not read the LMI for All endpoint "${path}"`,
    );
  });

  test('says plainly that an endpoint is unknown', async () => {
    expect(await replayFile({ path: exchange('ashe/estimatePayMD', {}, 200, {}) })).toEqual({
      kind: 'unknown',
      words:
        'cannot be replayed: this app does not read the LMI for All endpoint "ashe/estimatePayMD"',
    });
  });
});

describe('every question that is recorded', () => {
  test.each(LMI_ADDRESSES)('can be replayed: %s', async (address) => {
    const [path = '', query = ''] = address.split('?');
    const answer = answerLmi(new URL(address, LMI_BASE_URL), 'good');
    const body = answer === 'gone' ? '' : answer.body;
    const asked = Object.fromEntries(new URLSearchParams(query));
    expect(await words(exchange(path, asked, 200, { _raw: body }))).toMatch(/^ok \{/);
  });
});

describe('replaying a bare body of LMI for All', () => {
  test('is told from one of Nomis when both options are given', async () => {
    const both = { endpoint: 'ess/regions', dataset: 'NM_17_5' };
    const code = { value: 45, description: { value: 'Employment rate' } };
    const structure = { codelists: { codelist: { code } } };
    expect(await words(write('a.json', '{"London":1}'), both)).toMatch(/^ok .*"London"/);
    expect(await words(write('b.json', JSON.stringify({ structure })), both)).toMatch(/^ok .*"45"/);
    expect(await words(write('c.csv', '"OBS_VALUE"\n1\n'), both)).toMatch(/^ok /);
  });

  test.each([
    ['nothing', '', 'ContractError: lmi-for-all answered with an empty body'],
    ['JSON null', 'null', 'ContractError: lmi-for-all answered with nothing'],
    ['no JSON', 'not json', 'ContractError: lmi-for-all sent something that is not JSON'],
    ['bytes of another kind', '\u0000\ufffd\u0001', 'ContractError: '],
    ['the other service', '"OBS_VALUE"\n1\n', 'ContractError: '],
    ['lists without end', '['.repeat(20_000), 'ContractError: '],
  ])('ends in a class for %s', async (_, text, expected) => {
    const path = write('answer.json', text);
    expect(await words(path, { endpoint: 'ashe/estimatePay' })).toContain(expected);
  });

  test('says that a folder cannot be read', async () => {
    expect(await words(folder, { endpoint: 'soc/code' })).toMatch(/^cannot be replayed: /);
  });

  test('asks for its endpoint where the name does not say it', async () => {
    const path = write('answer.json', '{"soc":1115,"years":[{"year":2020,"unemprate":10.15}]}');
    expect((await replayFile({ path })).kind).toBe('unknown');
    expect(await words(path, { endpoint: 'lfs/unemployment' })).toMatch(/^ok .*10\.15/);
  });

  test('reads the endpoint from a name that says it', async () => {
    const path = write('body_partial_o-net_soc2onet.json', '{"onetCodes":[{"code":"53-6041.00"}]}');
    const understood = 'ok {"rows":[{"code":"53-6041.00","title":null}]}';
    expect(await words(path)).toBe(understood);
    expect(await words(path, { dataset: 'NM_162_1' })).toBe(understood);
  });

  test('does not wait where the service asked for a pause', async () => {
    const path = write('answer.json', '');
    expect(await words(path, { endpoint: 'vacancies/search', status: 503 })).toMatch(
      /^HttpStatusError: /,
    );
  });

  test('takes any status', async () => {
    const path = write('answer.json', '{"error":"No data"}');
    expect(await words(path, { endpoint: 'ess/uk/5314', status: 400 })).toBe(
      'missing: not-collected',
    );
  });
});

describe('replaying a body of Nomis', () => {
  const BODY = '"DATE_NAME","GEOGRAPHY_NAME","OBS_VALUE"\n"2022","Glasgow City",\n';

  test('asks for its data set where no request is kept', async () => {
    const path = write('a.csv', BODY);
    expect((await replayFile({ path })).words).toContain('say --dataset');
    expect(await words(path, { dataset: 'claimants' })).toContain('"claimants" is not the name');
    expect(await words(path, { dataset: 'NM_57_1' })).toMatch(
      /^ok .*"areaName":"Glasgow City".*"reason":"not-published"/,
    );
  });

  test('holds the body against the request beside it', async () => {
    const path = write('a.csv', BODY);
    const address =
      'https://www.nomisweb.co.uk/api/v01/dataset/NM_57_1.data.csv?geography=E08000035';
    write('a.csv.request.txt', `${address}&date=2024&item=1&measures=20100\n`);
    expect(await words(path)).toMatch(/^ContractError: nomis left out columns: DATE GEOGRAPHY /);
  });

  test('takes the data set where the request is empty', async () => {
    const path = write('a.csv', BODY);
    write('a.csv.request.txt', '');
    expect(await words(path, { dataset: 'NM_57_1' })).toMatch(/^ok /);
  });

  test('reads three dots between codes as those left out', async () => {
    const header = '"DATE","DATE_NAME","GEOGRAPHY","GEOGRAPHY_CODE","GEOGRAPHY_NAME","ITEM"';
    const path = write(
      'a.csv',
      `${header},"OBS_VALUE"\n"2024","2024","1","E08000035","Leeds","4",1\n`,
    );
    const select = 'DATE,DATE_NAME,GEOGRAPHY,GEOGRAPHY_CODE,GEOGRAPHY_NAME,ITEM,OBS_VALUE';
    const address = 'https://www.nomisweb.co.uk/api/v01/dataset/NM_57_1.data.csv?geography=1';
    write('a.csv.request.txt', `${address}&time=latest&item=1,...,3&select=${select}`);
    expect(await words(path)).toMatch(/^ContractError: .*ITEM 4$/);
  });

  test.each([
    ['RecordOffset=2', 'ok '],
    ['ExcludeMissingValues=true', 'ok '],
    ['RecordLimit=1', 'ok '],
    ['random=1', 'ContractError: nomis sent 1 of 3 records'],
  ])('counts the records of a request with %s', async (parameter, expected) => {
    const header = '"DATE","DATE_NAME","GEOGRAPHY","GEOGRAPHY_CODE","GEOGRAPHY_NAME"';
    const select = `${header.replaceAll('"', '')},OBS_VALUE,RECORD_COUNT`;
    const row = '"2024","2024","E08000035","E08000035","Leeds",1,3';
    const path = write('a.csv', `${header},"OBS_VALUE","RECORD_COUNT"\n${row}\n`);
    const address =
      'http://www.nomisweb.co.uk/api/v01/dataset/NM_57_1.data.csv?GEOGRAPHY=e08000035';
    write(
      'a.csv.request.txt',
      `${address}&date=latest&select=${select.toLowerCase()}&${parameter}`,
    );
    expect(await words(path)).toContain(expected);
  });

  test.each([
    ['errors__500_engine.txt', 'Error: Unable', 'HttpStatusError: nomis answered with status 500'],
    ['errors__200_query.json', '{"error":"Bad"}', 'HttpStatusError: nomis said: Bad'],
    ['errors__200_page.csv', '<!DOCTYPE html>', 'ContractError: nomis sent a web page'],
  ])('knows the failure %s by its name', async (name, text, expected) => {
    expect(await words(write(name, text))).toContain(expected);
  });

  const FULL = [
    '"DATE","DATE_NAME","GEOGRAPHY","GEOGRAPHY_CODE","GEOGRAPHY_NAME","ITEM","ITEM_NAME","MEASURES","OBS_VALUE","OBS_STATUS","OBS_STATUS_NAME","RECORD_OFFSET","RECORD_COUNT"',
    '"2024","2024","E08000035","E08000035","Leeds ","3","Jobs density","20100",0.91,"A","Normal Value",0,1',
    '',
  ].join('\n');
  const BEGINNING = String.fromCodePoint(0xfe_ff);

  test.each<[string, string | Buffer, string]>([
    ['nothing', '', 'ContractError: nomis knows no such query'],
    ['blanks alone', ' \n', 'ContractError: nomis knows no such query'],
    ['bytes of another kind', Buffer.from([0, 255, 254, 1, 2]), 'ContractError: nomis sent'],
    ['another alphabet', Buffer.from(FULL, 'utf16le'), 'ContractError: nomis sent'],
    ['the help page', '<!DOCTYPE html><html></html>', 'ContractError: nomis sent a web page'],
    [
      'a table cut in a name',
      FULL.slice(0, FULL.indexOf('Jobs') + 3),
      'ContractError: nomis sent a broken table',
    ],
    ['a table cut in a number', BODY.replace(',\n', ',1.'), 'ContractError: nomis sent "1."'],
    ['letters of another coding', Buffer.from(FULL.replace('Leeds', 'Léeds'), 'latin1'), 'ok '],
    ['lines that end as in Windows', FULL.replaceAll('\n', '\r\n'), 'ok '],
    ['a mark at the start', `${BEGINNING}${FULL}`, 'ok '],
    ['a header alone', FULL.split('\n')[0] ?? '', 'missing: not-published'],
    ['another table', '"A","B"\n1,2\n', 'ContractError: nomis left out columns: OBS_VALUE'],
    ['an error as JSON', '{"error":"Query is incomplete"}', 'HttpStatusError: nomis said: Query'],
    ['an error as text', 'Error: Unable', 'HttpStatusError: nomis said: Unable'],
    ['JSON of another kind', '[1]', 'ContractError: nomis sent something that is not its table'],
  ])('ends in a class for %s', async (_, text, expected) => {
    const path = join(folder, 'a.csv');
    writeFileSync(path, text);
    expect(await words(path, { dataset: 'NM_57_1' })).toContain(expected);
  });

  test.each(['not an address', 'https://service.example/', '\u0000\ufffd'])(
    'takes the data set where the request beside it is "%s"',
    async (request) => {
      const path = write('a.csv', FULL);
      write('a.csv.request.txt', request);
      expect((await replayFile({ path })).kind).toBe('unknown');
      expect(await words(path, { dataset: 'NM_57_1' })).toMatch(/^ok /);
    },
  );

  test.each([
    'www.nomisweb.co.uk/api/v01/dataset/NM_57_1.data.csv',
    'GET https://www.nomisweb.co.uk/api/v01/dataset/nm_57_1.data.csv',
    'dataset/NM_57_1.data.csv',
  ])('holds a body against the request "%s" too', async (address) => {
    const path = write('a.csv', FULL);
    const asked = (gss: string) =>
      write(
        'a.csv.request.txt',
        `${address}?geography=${gss}&date=latest&freq=A&item=3&measures=20100`,
      );
    asked('E08000035');
    expect(await words(path)).toMatch(/^ok /);
    asked('E08000099');
    expect(await words(path)).toBe(
      'ContractError: nomis answered with codes nobody asked for: GEOGRAPHY_CODE E08000035',
    );
  });

  test('understands nothing from a table without its numbers', async () => {
    const path = write('a.csv', '"GEOGRAPHY_CODE"\n"E08000035"\n');
    const address = 'https://www.nomisweb.co.uk/api/v01/dataset/NM_57_1.data.csv';
    write('a.csv.request.txt', `${address}?geography=E08000035&select=geography_code`);
    expect(await words(path)).toBe('ContractError: nomis left out columns: OBS_VALUE');
  });

  test('takes a number without end for no number', async () => {
    const path = write('a.csv', FULL.replace('0.91', '1e999'));
    expect(await words(path, { dataset: 'NM_57_1' })).toContain(
      'ContractError: nomis sent "1e999"',
    );
  });

  test('takes a folder for no request, and for no file', async () => {
    const path = write('a.csv', FULL);
    mkdirSync(`${path}.request.txt`);
    expect(await words(path, { dataset: 'NM_57_1' })).toMatch(/^ok /);
    expect(await words(`${path}.request.txt`, { dataset: 'NM_57_1' })).toMatch(
      /^cannot be replayed: /,
    );
  });

  test('refuses a body of another data set than the request is of', async () => {
    const path = write('a.csv', FULL);
    const address = 'https://www.nomisweb.co.uk/api/v01/dataset/NM_17_5.data.csv';
    write(
      'a.csv.request.txt',
      `${address}?geography=E08000035&date=latest&variable=45&measures=20599`,
    );
    expect(await words(path)).toBe('ContractError: nomis left out columns: VARIABLE VARIABLE_NAME');
  });

  test.each([
    ['{"structure":{"codelists":null}}', 200, 'missing: not-published'],
    ['{"structure":null}', 200, 'missing: not-published'],
    ['', 200, 'ContractError: nomis knows no such dimension'],
    ['Error: Unable', 500, 'HttpStatusError: nomis answered with status 500'],
  ])('reads a list of codes by the request beside it: %s', async (text, status, expected) => {
    const path = write('codes.json', text);
    write(
      'codes.json.request.txt',
      'https://www.nomisweb.co.uk/api/v01/dataset/NM_17_5/variable.def.sdmx.json?search=*RQF*',
    );
    expect(await words(path, { status })).toContain(expected);
  });

  test('says that a file is not there', async () => {
    expect(await words(join(folder, 'none.csv'))).toContain('no such file');
  });
});

describe('the command line of a replay', () => {
  test('gives an option to the files after it', () => {
    expect(
      readOptions(['--dataset', 'NM_1_1', 'a', '--dataset=NM_2_1', '--status', '500', 'b']),
    ).toEqual([
      { path: 'a', dataset: 'NM_1_1' },
      { path: 'b', dataset: 'NM_2_1', status: 500 },
    ]);
  });

  test('gives an option after the last file to all without one', () => {
    expect(readOptions(['a', 'b', '--endpoint', 'soc/code'])).toEqual([
      { path: 'a', endpoint: 'soc/code' },
      { path: 'b', endpoint: 'soc/code' },
    ]);
  });

  test.each([
    [[]],
    [['--endpoint']],
    [['--status', 'x', 'a']],
    [['--status=99', 'a']],
    [['--what', 'a']],
    [['a.csv.request.txt']],
  ])('refuses %j', (line) => {
    expect(() => readOptions(line)).toThrow('npm run replay');
  });
});

const RECORDED = fileURLToPath(new URL('../../../shared/recorded', import.meta.url));

describe.skipIf(!existsSync(RECORDED))(
  'replaying the recorded answers (skipped where absent)',
  () => {
    const files = existsSync(RECORDED) ? readdirSync(join(RECORDED, 'lmi')) : [];

    test.each(files)('of LMI for All: %s', async (name) => {
      const outcome = await replayFile({ path: join(RECORDED, 'lmi', name) });
      const isNone = name === 'soc_code_9999999.json' || name === 'soc_search.json';
      expect(outcome.kind).toBe(isNone ? 'missing' : 'understood');
    });

    test.each([
      ['errors__200_cannot_create_query.json', 'HttpStatusError: nomis said: Cannot create query'],
      ['errors__200_empty_body.csv', 'ContractError: nomis knows no such query'],
      ['errors__200_query_is_incomplete.json', 'HttpStatusError: nomis said: Query is incomplete'],
      ['errors__500_help_example.json', 'HttpStatusError: nomis answered with status 500'],
      ['errors__500_help_example.txt', 'HttpStatusError: nomis answered with status 500'],
      ['errors__500_help_example.xml', 'HttpStatusError: nomis answered with status 500'],
      ['errors__non200_failed_to_convert.json', 'HttpStatusError: nomis said: Failed to convert'],
      ['kirklees__nomis-aps-employment.csv', 'ContractError: nomis left out codes'],
      ['kirklees__nomis-aps-emprate.csv', 'ContractError: nomis knows no such query'],
      ['kirklees__nomis-bres-by-industry.csv', 'ContractError: nomis answered with codes nobody'],
      ['kirklees__nomis-business-counts.csv', 'ok '],
      ['kirklees__nomis-claimant-count.csv', 'ok '],
      ['scotland-counted__nomis-claimant-count-2000-2026.csv', 'ok '],
      ['scotland-counted__nomis-jobs-density-2000-2024.csv', 'ok '],
    ])('of Nomis: %s', async (name, expected) => {
      const dataset = name.startsWith('scotland') ? { dataset: 'NM_162_1' } : {};
      expect(await words(join(RECORDED, 'nomis', name), dataset)).toContain(expected);
    });
  },
);
