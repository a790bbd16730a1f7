import { describe, expect, test } from 'vitest';
import { UNITED_KINGDOM } from '@/domain/area';
import { missing, value } from '@/domain/figure';
import type { Indicator } from '@/domain/indicator';
import type { Observation } from '@/domain/observation';
import { alignCells, type Entry } from './alignCells';

const pay: Indicator = {
  id: 'pay-annual',
  label: 'Pay a year',
  unit: 'gbp-per-year',
  kind: 'survey-without-error',
  margin: 5,
  marginUnit: 'per-cent',
  goodDirection: 'none',
  decimals: 0,
};

const observation = (gbp: number, code: string, more: Partial<Observation> = {}): Observation => ({
  indicator: 'pay-annual',
  figure: value(gbp),
  unit: 'gbp-per-year',
  occupation: { edition: 'SOC 2020', code, title: `Group ${code}` },
  area: UNITED_KINGDOM,
  period: '2025-04',
  periodEnd: '2025-04-30',
  source: 'ashe-14-7-2025',
  cvPercent: 2,
  ...more,
});

const entry = (one: Observation | undefined, basis = 'full-time staff'): Entry =>
  one ? { text: 'a figure', observation: one, basis } : { text: 'a mixture' };

const TITLES = ['Plumbers', 'Electricians', 'Roofers'];

describe('cells', () => {
  test('are one a job where the figures differ, the first without words', () => {
    const cells = alignCells(
      [entry(observation(30_000, '5315')), entry(observation(90_000, '5241'))],
      TITLES,
      pay,
    );
    expect(cells.map(({ columns, words, shared }) => ({ columns, words, shared }))).toEqual([
      { columns: [0], words: undefined, shared: undefined },
      { columns: [1], words: 'higher than Plumbers', shared: undefined },
    ]);
  });

  test.each([
    [2, 'higher than Plumbers'],
    [4, 'no clear difference from Plumbers'],
    [undefined, 'not compared: the source’s margin is not in this app'],
  ])('say of 33,000 against 30,000 with a published error of %s per cent: %s', (cv, words) => {
    const of = (gbp: number, code: string) =>
      entry(
        observation(gbp, code, cv === undefined ? { cvPercent: undefined } : { cvPercent: cv }),
      );
    const [, second] = alignCells([of(30_000, '5315'), of(33_000, '5241')], TITLES, pay);
    expect(second?.words).toBe(words);
  });

  test('say where a verdict rests on the margin of yearly pay, and only of a verdict', () => {
    const borrowed = { ...entry(observation(90_000, '5241')), hasYearlyError: true };
    const none = {
      ...entry(observation(9, '5241', { cvPercent: undefined })),
      hasYearlyError: true,
    };
    const words = (one: Entry) =>
      alignCells([entry(observation(30_000, '5315')), one], TITLES, pay)[1]?.words;
    expect([words(borrowed), words(none)]).toEqual([
      'higher than Plumbers (by the margin of yearly pay)',
      'not compared: the source’s margin is not in this app',
    ]);
  });

  test('draw nothing for the whole from a figure of its largest part', () => {
    const part = { ...entry(observation(90_000, '5241')), isPart: true };
    const [, second] = alignCells([entry(observation(30_000, '5315')), part], TITLES, pay);
    expect(second?.words).toBe('not compared: one of the figures is for a part of the work only');
  });

  test('of one figure are one cell across both jobs, without a difference', () => {
    const wider = observation(25_000, '6');
    expect(alignCells([entry(wider), entry(wider)], TITLES, pay)).toEqual([
      { ...entry(wider), columns: [0, 1], shared: 'same figure for both: Group 6' },
    ]);
  });

  test('of one figure for three jobs are one cell across all three', () => {
    const wider = observation(25_000, '6');
    const [cell] = alignCells([entry(wider), entry(wider), entry(wider)], TITLES, pay);
    expect(cell?.shared).toBe('same figure for all 3: Group 6');
  });

  test('point to the figure where another job stands between', () => {
    const wider = observation(25_000, '6');
    const cells = alignCells(
      [entry(wider), entry(observation(26_000, '7')), entry(wider)],
      TITLES,
      pay,
    );
    expect(cells.at(-1)).toEqual({
      columns: [2],
      text: 'Same figure as Plumbers: Group 6',
      isRemark: true,
    });
  });

  test('name the wider group where the figures are of groups, not of the jobs', () => {
    const [, second] = alignCells(
      [entry(observation(20_000, '53')), entry(observation(90_000, '52'))],
      TITLES,
      pay,
    );
    expect(second?.words).toBe('higher than “Group 53”');
  });

  test('have no words without a measure, or where the cell has no figure', () => {
    const two = [entry(observation(30_000, '5315')), entry(observation(90_000, '5241'))];
    const gap = observation(1, '5241', { figure: missing('disclosive') });
    expect(alignCells(two, TITLES)[1]?.words).toBeUndefined();
    expect(
      alignCells([entry(observation(30_000, '5315')), entry(gap)], TITLES, pay)[1]?.words,
    ).toBeUndefined();
  });
});

describe('two figures are not compared', () => {
  const first = observation(30_000, '5315');
  const words = (one: Entry, other: Entry = entry(first)) =>
    alignCells([other, one], TITLES, pay)[1]?.words;

  test.each([
    [
      'across lists of jobs',
      entry(
        observation(90_000, '5241', {
          occupation: { edition: 'SOC 2010', code: '5241', title: 'Electricians' },
        }),
      ),
      'not compared: the two use different lists of jobs',
    ],
    [
      'where one is for a wider group',
      entry(observation(90_000, '52')),
      'not compared: one of the figures is for a wider group',
    ],
    [
      'for two places',
      entry(
        observation(90_000, '5241', {
          area: { gss: 'E12000002', level: 'region', name: 'North West' },
        }),
      ),
      'not compared: the figures are for two places',
    ],
    [
      'of two dates',
      entry(observation(90_000, '5241', { period: '2021-04', source: 'ashe-14-2021' })),
      'not compared: the figures are of two dates',
    ],
    [
      'of other people',
      entry(observation(90_000, '5241'), 'all employees'),
      'not compared: one is for full-time staff, this one for all employees',
    ],
  ])('%s', (_, one, expected) => {
    expect(words(one)).toBe(expected);
  });

  test('where the first job is a mixture', () => {
    expect(words(entry(first), entry(undefined))).toBe(
      'not compared: Plumbers has no single figure',
    );
  });

  test('where both are projections', () => {
    const projected = { ...pay, kind: 'projection' as const };
    const cells = alignCells([entry(first), entry(observation(90_000, '5241'))], TITLES, projected);
    expect(cells[1]?.words).toBeUndefined();
  });
});
