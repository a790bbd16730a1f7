import { expect, test } from 'vitest';
import { UNITED_KINGDOM } from '@/domain/area';
import { missing, value } from '@/domain/figure';
import { groupOf, readSet } from './observations';

const TITLES = { soc2010: {}, soc2020: { '53': 'Skilled construction and building trades' } };

const SET = {
  indicator: 'people-in-work',
  source: 'aps-people-in-work',
  unit: 'people' as const,
  period: 'Apr 2024-Mar 2025',
  end: '2025-03-31',
};

test('each row of a series ends with its own period', () => {
  const periods = ['2019', '2020-02', 'Apr 2020-Mar 2021', 'Apr 2024-Mar 2025'];
  const { rows } = readSet({ ...SET, periods, values: [1, 2, 3, 4] }, UNITED_KINGDOM, TITLES);
  expect(rows.map(({ periodEnd }) => periodEnd)).toEqual([
    '2019-12-31',
    '2020-02-29',
    '2021-03-31',
    '2025-03-31',
  ]);
});

test('a letter is the reason there is no number, and columns run alongside each other', () => {
  const { rows } = readSet(
    {
      ...SET,
      edition: 'SOC 2020',
      codes: ['53', '54'],
      values: [9100, 'd'],
      halfWidths: [200, null],
      rowFlags: { '0': ['small'] },
    },
    UNITED_KINGDOM,
    TITLES,
  );
  expect(rows.map(({ figure }) => figure)).toEqual([value(9100), missing('disclosive')]);
  expect(rows[0]).toMatchObject({
    occupation: { code: '53', title: 'Skilled construction and building trades' },
    halfWidth95: 200,
    flags: ['small'],
  });
  expect(rows[1]?.halfWidth95).toBeUndefined();
});

test('a group has its plain name beside its title, where the pack has one', () => {
  const plain = { soc2010: {}, soc2020: { '53': 'building trades' } };
  expect(groupOf('SOC 2020', '53', { ...TITLES, plain })).toEqual({
    edition: 'SOC 2020',
    code: '53',
    title: 'Skilled construction and building trades',
    plain: 'building trades',
  });
  expect(groupOf('SOC 2010', '53', { ...TITLES, plain })).toEqual({
    edition: 'SOC 2010',
    code: '53',
    title: '53',
  });
  expect(groupOf('SOC 2020', '53', TITLES)).not.toHaveProperty('plain');
});
