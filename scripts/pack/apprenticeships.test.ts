import { describe, expect, test } from 'vitest';
import { tablesFromData } from '../../tests/support/packFromData';
import { tablesOfRows } from '../../tests/support/tablesOfRows';
import { apprenticeshipMatcher } from './apprenticeships';
import { DataFault, type Row } from './csv';

interface Case {
  /** Of the people of 1000, the share in 2000. */
  readonly share: string;
  readonly census?: string;
  readonly confidence?: string;
  readonly typical?: string;
  readonly exception?: string;
}

const STANDARDS = 'occupations/apprenticeships-by-soc-2020';

function matched({ share, census = '', confidence = 'high', typical = '', exception }: Case) {
  const tables: Readonly<Record<string, readonly Row[]>> = {
    'occupations/soc-2010': [{ code: '1000' }],
    'occupations/soc-2010-to-soc-2020': [
      { soc2010: '1000', soc2020: '2000', share, share_census: census },
    ],
    'occupations/job-titles': [
      { title: 'Tram driver', soc2010: '1000', soc2020: '2000' },
      { title: 'Bus driver', soc2010: '1000', soc2020: '3000' },
    ],
    'occupations/apprenticeship-standards': [
      { reference: 'ST0001', months: '12', typical_job_titles: typical },
    ],
    [STANDARDS]: [
      { reference: 'ST0001', title: 'Driving', level: '3', soc2020: '2000', rank: '1', confidence },
      { reference: 'ST0009', title: 'Other', level: '2', soc2020: '9000', rank: '1', confidence },
    ],
    exceptions: exception
      ? [{ table: STANDARDS, column: 'soc2010', code: exception, reason: 'why' }]
      : [],
  };
  return apprenticeshipMatcher(tablesOfRows(tables))('1000').map(
    ([reference, , , , , standing]) => [reference, standing],
  );
}

describe('apprenticeshipMatcher', () => {
  test.each([
    ['leads to a group of which half are in it', { share: '0.5' }, 'leads'],
    ['takes the larger of the two samples', { share: '0.4', census: '0.5' }, 'leads'],
    [
      'leads with a fifth where a typical title is coded to both groups',
      { share: '0.2', typical: 'Crew; Tram driver' },
      'leads',
    ],
    [
      'waits for a chosen title where the typical title is coded to another group of 2020',
      { share: '0.2', typical: 'Bus driver' },
      'by-title',
    ],
    [
      'waits for a chosen title below a fifth',
      { share: '0.19', typical: 'Tram driver' },
      'by-title',
    ],
    ['is only related where its code is doubtful', { share: '0.9', confidence: 'low' }, 'related'],
  ] as const)('%s', (_, one, standing) => {
    expect(matched(one)).toEqual([['ST0001', standing]]);
  });

  test('leaves out a doubtful code of a small part', () => {
    expect(matched({ share: '0.4', confidence: 'low' })).toEqual([]);
  });

  test('adds a standard by name', () => {
    expect(matched({ share: '0.1', exception: '1000 ST0009' })).toEqual([
      ['ST0009', 'leads'],
      ['ST0001', 'by-title'],
    ]);
  });

  test.each(['1000 ST0404', '4444 ST0001', 'ST0001'])('fails for the exception %s', (exception) => {
    expect(() => matched({ share: '0.5', exception })).toThrow(DataFault);
  });
});

describe('the apprenticeships of the project’s data', () => {
  const leading = (soc: string) =>
    apprenticeshipMatcher(tablesFromData())(soc)
      .filter(([, , , , , standing]) => standing === 'leads')
      .map(([, title, level]) => `${title}, ${level}`);

  test('lead to 280 of the 369 groups', () => {
    const match = apprenticeshipMatcher(tablesFromData());
    const units = tablesFromData()
      .rows('occupations/soc-2010')
      .flatMap(({ code = '' }) => (code.length === 4 ? [code] : []));
    const reached = units.filter((soc) => match(soc).some((one) => one[5] === 'leads'));
    expect([reached.length, units.length]).toEqual([280, 369]);
  });

  test('hold every one of the 708 standards; 673 lead to a group without a chosen title', () => {
    const match = apprenticeshipMatcher(tablesFromData());
    const found = tablesFromData()
      .rows('occupations/soc-2010')
      .flatMap(({ code = '' }) => match(code));
    const count = (rows: typeof found) => new Set(rows.map(([reference]) => reference)).size;
    expect([count(found), count(found.filter((one) => one[5] === 'leads'))]).toEqual([708, 673]);
  });

  test.each([
    ['8231', ['Train driver, 3', 'Passenger transport driver - bus and coach or tram, 2']],
    ['6145', ['Adult care worker, 2', 'Children, young people and families practitioner, 4']],
    ['9120', ['Groundworker, 2']],
    ['9274', ['Food and beverage team member, 2']],
    ['9244', ['Playworker, 2']],
  ])('of %s are %j', (soc, titles) => {
    expect(leading(soc)).toEqual(titles);
  });

  test('say nothing of months for the standards that the other table lacks', () => {
    const months = apprenticeshipMatcher(tablesFromData())('6221').map((one) => one[3]);
    expect(months).toContain(null);
  });
});
