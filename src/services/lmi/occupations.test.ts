import { describe, expect, test } from 'vitest';
import { missing } from '@/domain/figure';
import { ContractError } from '@/shared/upstreamError';
import { describeOccupation, searchOccupations, searchWords } from './occupations';

const ORIGIN = { source: 'lmi-for-all', url: 'https://service.example/soc' };

function described(row: object, soc = '5314') {
  const body = { soc: 5314, title: 'Plumbers', description: '', qualifications: '', ...row };
  return describeOccupation.parse(JSON.stringify(body), { soc }, ORIGIN);
}

describe('describeOccupation', () => {
  test('takes an empty body for no such group, but not of a group of the list', () => {
    const parse = (request: { soc: string; isListed?: boolean }) =>
      describeOccupation.parse('', request, ORIGIN);
    expect(parse({ soc: '9999999' })).toEqual(missing('not-collected'));
    expect(() => parse({ soc: '5314', isListed: true })).toThrow('answered with an empty body');
  });

  test('splits the tasks and says the titles as people do', () => {
    expect(
      described({
        description: ' Puts in pipes. ',
        qualifications: 'None.',
        tasks: ' reads drawings;\n cuts pipe, etc.;\n tests for leaks.',
        add_titles: ['Plumber', 'Engineer, heating', 'Fitter (gas)', 'Gas', 'Plumber'],
      }),
    ).toEqual({
      kind: 'value',
      value: {
        code: '5314',
        title: 'Plumbers',
        description: 'Puts in pipes.',
        entry: 'None.',
        tasks: ['reads drawings', 'cuts pipe, etc.', 'tests for leaks'],
        otherTitles: ['Plumber', 'Heating engineer'],
      },
    });
  });

  test('is content without titles, tasks and texts', () => {
    expect(described({ tasks: null, qualifications: null })).toMatchObject({
      value: { tasks: [], otherTitles: [], entry: '' },
    });
  });

  test('leaves out where else a job might have been classified', () => {
    const description =
      'They do work not elsewhere classified in MINOR GROUP 721: Customer Service Occupations.';
    expect(described({ description })).toMatchObject({
      value: { description: 'They do work not elsewhere classified.' },
    });
  });

  test('keeps markup as text and takes out what no reader sees', () => {
    expect(
      described({
        description: '<b>Bold</b>\u202e work \u0000',
        tasks: ' cuts\u200b pipe;\n <script>x</script>.',
      }),
    ).toMatchObject({
      value: { description: '<b>Bold</b> work', tasks: ['cuts pipe', '<script>x</script>'] },
    });
  });

  test('does not know a group that is called "Missing"', () => {
    expect(described({ title: 'Missing' })).toEqual({ kind: 'missing', reason: 'not-collected' });
  });

  test('refuses an answer about another group', () => {
    expect(() => described({}, '5315')).toThrow(ContractError);
  });
});

describe('searchOccupations', () => {
  test('drops rows that are called "Missing", and keeps the order', () => {
    const rows = [
      { soc: 5314, title: 'Plumbers' },
      { soc: 1, title: 'missing' },
      { soc: 1122, title: 'Builders' },
    ];
    const answer = searchOccupations.parse(JSON.stringify(rows), { words: 'x' }, ORIGIN);
    expect(answer).toMatchObject({ value: [{ code: '5314' }, { code: '1122' }] });
  });

  test('is not collected where nothing is found', () => {
    expect(searchOccupations.parse('[]', { words: 'x' }, ORIGIN)).toEqual({
      kind: 'missing',
      reason: 'not-collected',
    });
  });

  test('takes the signs out that the search reads as commands', () => {
    expect(searchWords(' C++ "dev" (web)/~app? ')).toBe('C dev web app');
    expect(searchOccupations.address({ words: 'shop & till' })).toBe('soc/search?q=shop+till');
  });
});
