import { describe, expect, test } from 'vitest';
import { missing } from '@/domain/figure';
import { profile, profileInput, rateSet, SHARDS } from '../../../../tests/fixtures/areaProfile';
import { headlineRates } from './view';
import { notShown } from '../not-shown/view';
import { trendsView } from '../input/trends';

const line = (id: string, input = profileInput()) =>
  headlineRates(input).lines.find((one) => one.id === id);
const row = (id: string, input = profileInput()) =>
  headlineRates(input).rows.find((one) => one.id === id);

describe('headlineRates', () => {
  test('puts a place beside its region, its nation and Great Britain', () => {
    expect(headlineRates(profileInput()).columns).toEqual([
      'Leeds',
      'Yorkshire and The Humber',
      'England',
      'Great Britain',
    ]);
  });

  test('says lower only where the intervals allow it', () => {
    expect(row('employment')?.words).toBe('lower than Great Britain');
    expect(line('employment')?.comparison?.kind).toBe('lower');
  });

  test('says no clear difference where they do not', () => {
    const own = profile({ ...SHARDS.own, sets: [rateSet([71, 75], [3, 3])] });
    expect(row('employment', profileInput({ own }))?.words).toBe(
      'no clear difference from Great Britain',
    );
  });

  test('takes a complete count beyond a tenth of the reference at its word, with its size', () => {
    expect(row('claimants')?.words).toBe('higher than Great Britain: about one sixth more');
  });

  test('says no word where the source gives no margin', () => {
    const { halfWidths: _, ...bare } = rateSet([71, 75], []);
    const own = profile({ ...SHARDS.own, sets: [bare] });
    expect(row('employment', profileInput({ own }))?.words).toBe(
      'not compared: the source’s margin is not in this app',
    );
  });

  test('leads with the newest table of a subject, and keeps the older in the table', () => {
    const modelled = { indicator: 'unemployment-rate-modelled' };
    const own = profile({
      ...SHARDS.own,
      sets: [
        rateSet([4, 4.1], [1, 1], { ...modelled, source: 'modelled-unemployment-by-year' }),
        rateSet([4.6], [1.1], { ...modelled, source: 'nomis-modelled-unemployment-2026' }),
      ],
    });
    const { lines, rows } = headlineRates(profileInput({ own }));
    expect(lines.map(({ id }) => id)).toEqual(['unemployment-newest']);
    expect(rows.map(({ id }) => id)).toEqual(['unemployment-newest', 'unemployment']);
  });

  test('fills a column only from the same table and period', () => {
    expect(row('claimants')?.cells.slice(1, 3)).toEqual(['not in this table', 'not in this table']);
    const whole = profile({
      ...SHARDS.whole,
      sets: [rateSet([75, 76], [0.3, 0.3], { periods: ['2021', '2022'], period: '2022' })],
    });
    expect(row('employment', profileInput({ whole }))?.cells.at(-1)).toBe('not in this table');
  });

  test('compares with the nation where Great Britain is not in the table', () => {
    const whole = profile({ ...SHARDS.whole, sets: [] });
    expect(row('employment', profileInput({ whole }))?.words).toBe('lower than England');
  });

  test('says what a rate of people looking for work is a share of', () => {
    expect(row('unemployment-survey')?.who).toBe('of those aged 16 to 64 in work or looking');
    const modelled = {
      indicator: 'unemployment-rate-modelled',
      source: 'modelled-unemployment-by-year',
    };
    const own = profile({ ...SHARDS.own, sets: [rateSet([4, 5], [1, 1], modelled)] });
    const words = 'of those aged 16 and over in work or looking';
    expect(row('unemployment', profileInput({ own }))?.who).toBe(words);
    expect(line('unemployment', profileInput({ own }))?.name).toBe(
      `Looking for work, modelled, ${words}`,
    );
    expect(trendsView(profileInput({ own }))[0]?.title).toContain(words);
  });

  test('gives the reason in place of a figure of 3 to 9 people', () => {
    const [cell] = row('unemployment-survey')?.cells ?? [];
    expect(cell).toMatchObject({ figure: missing('unreliable') });
    expect(cell).not.toHaveProperty('halfWidth95');
  });

  test('is fairly sure of a year that ended more than 18 and at most 36 months ago', () => {
    expect(line('employment')?.sureness).toBe('fairly sure');
  });

  test('leaves out a last figure of more than five years ago: the place has left the table', () => {
    const set = rateSet([71, 75], [3, 3], { periods: ['2017', '2018'], period: '2018' });
    const own = profile({ ...SHARDS.own, sets: [set] });
    const input = profileInput({ own, today: '2026-11-25' });
    expect(headlineRates(input)).toMatchObject({ rows: [], lines: [] });
    expect(notShown(input)).toContainEqual({
      what: 'Share of people in work',
      why: 'the newest figure is more than five years old',
    });
  });

  test('has no rows for a place without any of the tables', () => {
    expect(headlineRates(profileInput({ own: profile(SHARDS.lsip) })).rows).toEqual([]);
  });
});
