import { describe, expect, test } from 'vitest';
import { fleschKincaidGrade } from '../../../../scripts/readability/fleschKincaid';
import { inputFromData } from '../../../../tests/support/occupationInput';
import type { PayUnit } from '@/domain/payUnit';
import type { OccupationInput } from '../input/input';
import { type CompareView, columnsOf, compareView as viewOf } from './view';

const compareView = (jobs: readonly OccupationInput[], unit: PayUnit) =>
  viewOf(columnsOf(jobs), unit);

const LEEDS = 'E08000035';

const view = (socs: readonly string[], gss: string | undefined = LEEDS) =>
  compareView(
    socs.map((soc) => inputFromData(soc, gss)),
    'year',
  );

const cellsOf = ({ rows }: CompareView, id: string) =>
  rows.find((row) => row.id === id)?.cells ?? [];

describe('rows', () => {
  test('are the same for every pair, in the order of the occupation page', () => {
    expect(view(['5314', '5241']).rows.map(({ heading }) => heading)).toEqual([
      'What it is',
      'Pay',
      'Pay in the region',
      'Here',
      'How common here',
      'Jobs advertised',
      'What you need',
      'Apprenticeships',
      'Skills',
      'Other skills',
      'Outlook',
      'Openings',
      'Hours',
    ]);
  });

  test('cover every job once, whatever cells they share', () => {
    const four = view(['5314', '5241', '6145', '3545']);
    const columns = four.rows.map(({ cells }) =>
      cells.flatMap((cell) => cell.columns).toSorted((a, b) => a - b),
    );
    expect(columns).toEqual(four.rows.map(() => [0, 1, 2, 3]));
  });

  test('of one job have no words and no shared figure', () => {
    const cells = view(['5314']).rows.flatMap((row) => row.cells);
    expect(cells.filter(({ words, shared }) => words ?? shared)).toEqual([]);
  });
});

describe('pay', () => {
  test('has the middle, the middle half and what there is of the outer tenths', () => {
    const [plumbers, electricians] = cellsOf(view(['5314', '5241']), 'pay');
    expect([plumbers?.text, plumbers?.details]).toEqual([
      '£37,881 a year',
      [
        'Middle pay, full-time staff',
        'Middle half: £31,656 to £45,451 a year',
        'Lowest tenth: up to £24,916',
      ],
    ]);
    expect(electricians?.words).toBe('no clear difference from Plumbers and heating engineers');
  });

  test('by the hour is judged by the margin of yearly pay, and says so', () => {
    const compared = compareView([inputFromData('5314'), inputFromData('1115')], 'hour');
    expect(cellsOf(compared, 'pay')[1]?.words).toBe(
      'higher than Plumbers and heating engineers (by the margin of yearly pay)',
    );
  });

  test('without a published error is not compared', () => {
    const compared = compareView([inputFromData('5314'), inputFromData('3312')], 'hour');
    expect(cellsOf(compared, 'pay')[1]?.words).toBe(
      'not compared: the source’s margin is not in this app',
    );
  });

  test('of a spread group leads with the largest part, lists the others and is not compared', () => {
    const [, mixture] = cellsOf(view(['5314', '3545']), 'pay');
    expect(mixture?.details?.[0]).toMatch(/^The largest part, .+ \(75% of people\)$/);
    expect(mixture?.items).toHaveLength(2);
    expect(mixture?.words).toBe('not compared: one of the figures is for a part of the work only');
  });

  test('of a spread group is its own where a title was chosen', () => {
    const title = { text: 'Delivery driver', soc2020: '8214' };
    const compared = compareView(
      [inputFromData('5314'), { ...inputFromData('8212'), title }],
      'hour',
    );
    const [, driver] = cellsOf(compared, 'pay');
    expect([driver?.text, driver?.items, driver?.words]).toEqual([
      '£13.47 an hour',
      undefined,
      'lower than Plumbers and heating engineers (by the margin of yearly pay)',
    ]);
  });

  test('below the legal minimum says the law first', () => {
    const compared = compareView([inputFromData('9244'), inputFromData('5314')], 'year');
    expect(cellsOf(compared, 'pay')[0]?.details?.[0]).toBe(
      'The least an employer may pay at 21 is now £12.71 an hour: about £4,600 a year for 7 hours a week.',
    );
  });

  test('that two jobs take from one wider group is printed once across both', () => {
    const both = compareView([inputFromData('3441'), inputFromData('3441')], 'hour');
    expect(cellsOf(both, 'pay')).toMatchObject([
      { columns: [0, 1], shared: 'same figure for both: Sports and fitness occupations' },
    ]);
  });

  test('in the region stands once for both where they are in one wider group', () => {
    expect(cellsOf(view(['5314', '5241']), 'pay-in-the-region')).toMatchObject([
      { columns: [0, 1], shared: 'same figure for both: skilled trades' },
    ]);
  });

  test('in the region waits for an area', () => {
    expect(cellsOf(compareView([inputFromData('5314')], 'year'), 'pay-in-the-region')).toEqual([
      { columns: [0], text: 'Choose an area in the box at the top to see this.', isRemark: true },
    ]);
  });
});

describe('here', () => {
  test('prints the count of one wider group once for both jobs', () => {
    const [cell, ...others] = cellsOf(view(['6145', '6141']), 'here');
    expect(others).toEqual([]);
    expect(cell?.shared).toBe('same figure for both: care and childcare');
  });

  test('says of counts without an error that they are not compared', () => {
    expect(cellsOf(view(['5314', '5241']), 'here')[1]?.words).toBe(
      'not compared: the source’s margin is not in this app',
    );
  });

  test('gives no verdict on adverts, which are incomplete', () => {
    expect(cellsOf(view(['5314', '5241']), 'jobs-advertised')[1]?.words).toBe(
      'not compared: not all jobs are advertised',
    );
  });

  test('of a mixture leads with its largest part, named with its share', () => {
    const [, mixture] = cellsOf(view(['5314', '3545']), 'here');
    expect(mixture?.details).toContainEqual(
      expect.stringMatching(
        /^This work is in 2 wider groups\. The largest is .+ \(\d+% of people\)\.$/,
      ),
    );
    expect(mixture?.words).toMatch(
      /^not compared: one is for the whole of the work, this one for \d+% of the work$/,
    );
  });

  test('never says jobs of people who live here', () => {
    const [cell] = cellsOf(view(['5314', '5241']), 'here');
    expect(cell?.details?.[0]).toBe(
      'About 28,000 people who live in West Yorkshire work in building trades.',
    );
  });
});

describe('getting in', () => {
  test('leads with what is needed in the client’s nation; like US work stands last', () => {
    const [, care] = cellsOf(view(['5314', '6145']), 'getting-in');
    expect(care?.text).toBe(
      'Most jobs: Enhanced DBS check before you start. A record does not always stop you.',
    );
    expect(care?.details).toEqual([expect.stringMatching(/^Similar US work: /)]);
  });

  test('lists apprenticeships by their code', () => {
    const [, care] = cellsOf(view(['5314', '6145']), 'apprenticeships');
    expect(care?.items?.[0]).toBe('Adult care worker, level 2, about 12 months');
  });
});

describe('what comes after', () => {
  test('says the outlook as a direction with both levels, and draws no difference', () => {
    const [, second] = cellsOf(view(['5314', '5241']), 'outlook');
    expect(second?.text).toBe(
      'Little change is likely in jobs in engineering trades in West Yorkshire by 2035.',
    );
    expect(second?.details?.[0]).toBe(
      'About 41,000 jobs in 2025, about 38,000 in 2035, projected. All jobs there: up 3%.',
    );
    expect(second?.words).toBeUndefined();
  });

  test('leaves out openings of Dorset, which are wrong at the source, and keeps its outlook', () => {
    const dorset = view(['5314', '5241'], 'E06000059');
    expect(cellsOf(dorset, 'openings').map(({ text }) => text)).toEqual([
      'Openings here are left out: the source is wrong.',
      'Openings here are left out: the source is wrong.',
    ]);
    expect(cellsOf(dorset, 'outlook')[0]?.text).toMatch(/in Dorset by 2035\.$/);
  });

  test('has no figure of England for Scotland in a headline', () => {
    const edinburgh = view(['5314', '5241'], 'S12000036');
    const remarks = ['outlook', 'openings'].flatMap((id) => cellsOf(edinburgh, id));
    expect(remarks.map(({ isRemark }) => isRemark)).toEqual([true, true, true, true]);
    expect(remarks.map(({ observation }) => observation)).toEqual(Array(4).fill(undefined));
  });

  test('names the skills that matter in both once, then those of each', () => {
    const compared = view(['5314', '5241']);
    expect(cellsOf(compared, 'shared-skills')[0]?.columns).toEqual([0, 1]);
    expect(cellsOf(compared, 'skills').map(({ text }) => text)).toEqual([
      'Repairing and Operation and Control.',
      'Speaking and Judgment and Decision Making.',
    ]);
  });
});

describe('one job in two places', () => {
  const places = (...codes: readonly string[]) =>
    viewOf(
      columnsOf(
        codes.map((gss) => inputFromData('5314', gss)),
        'place',
      ),
      'hour',
    );
  const BRADFORD = 'E08000032';

  test('has what differs by place: pay of the job stands once', () => {
    const shown = places(LEEDS, BRADFORD);
    expect(shown.titles).toEqual(['Leeds', 'Bradford']);
    expect(shown.rows.map(({ heading }) => heading)).not.toContain('Skills');
    expect(cellsOf(shown, 'pay')).toMatchObject([
      { columns: [0, 1], shared: 'same figure for both: the United Kingdom' },
    ]);
  });

  test('has the outlook of one skills area once', () => {
    expect(cellsOf(places(LEEDS, BRADFORD), 'outlook')).toMatchObject([
      { columns: [0, 1], shared: 'same figure for both: West Yorkshire' },
    ]);
    expect(cellsOf(places(LEEDS, 'E08000014'), 'outlook')).toHaveLength(2);
  });

  test('draws no verdict from adverts', () => {
    expect(cellsOf(places(LEEDS, BRADFORD), 'jobs-advertised')[1]?.words).toBe(
      'not compared: not all jobs are advertised',
    );
  });
});

test('what the page says of its own is at grade 7 or below', () => {
  const notes = view(['5314', '5241']).rows.flatMap(({ note }) => (note ? [`${note}.`] : []));
  expect(fleschKincaidGrade(notes.join('\n'))).toBeLessThanOrEqual(7);
});
