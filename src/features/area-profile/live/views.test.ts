import { describe, expect, test } from 'vitest';
import type { Area } from '@/domain/area';
import { missing, value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import type { ClaimantCount, ClaimantGroup } from '@/services/nomis/claimants';
import type { SplitPart } from '@/services/nomis/splits';
import { changeWords } from '../claimants/liveChange';
import { claimantsView, groupsView } from '../claimants/liveView';
import { howSure } from '../pay/liveHowSure';
import type { Reading } from './compared';
import { INDICATORS } from './fixtures';
import { coverageOf, isInNomis, placesOf } from './places';
import { industriesView, namedSharesView, sizesView } from './splitViews';

const ENGLAND = { gss: 'E92000001', level: 'nation', name: 'England' } as const;
const NORTHERN_IRELAND = { gss: 'N92000002', level: 'nation', name: 'Northern Ireland' } as const;
const REGION = { gss: 'E12000003', level: 'region', name: 'Yorkshire and The Humber' } as const;
const LEEDS = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;
const BELFAST = { gss: 'N09000003', level: 'district', name: 'Belfast' } as const;
const BRITAIN = { gss: 'K03000001', level: 'great-britain', name: 'Great Britain' } as const;

const READING: Reading = {
  places: [LEEDS, BRITAIN],
  indicator: (id) => INDICATORS.find((one) => one.id === id),
};

const observation = (area: Area, more: Partial<Observation>): Observation => ({
  indicator: 'claimants',
  figure: value(100),
  unit: 'people',
  area,
  period: 'February 2026',
  periodEnd: '2026-02-28',
  source: 'nomis-claimant-count',
  ...more,
});

const NAMES = ['January', 'February'] as const;

function month(area: Area, date: string, people: number | null, percent: number): ClaimantCount {
  const [year, number] = date.split('-');
  const period = `${NAMES[Number(number) - 1]} ${year}`;
  const [periodEnd, none] = [`${date}-28`, missing('not-published')];
  return {
    area,
    claimants: observation(area, {
      period,
      periodEnd,
      figure: people === null ? none : value(people),
    }),
    rate: observation(area, {
      period,
      periodEnd,
      indicator: 'claimant-rate',
      unit: 'per-cent',
      figure: people === null ? none : value(percent),
    }),
  };
}

const claimantsOf = (area: Area, now: number | null) => ({
  area,
  months: [
    month(area, '2025-01', 900, 3.6),
    month(area, '2025-02', 1000, 4),
    month(area, '2026-01', 1080, 4.3),
    month(area, '2026-02', now, 4.4),
  ],
});

describe('placesOf', () => {
  test.each([
    [
      'a district',
      { area: LEEDS, region: REGION, nation: ENGLAND },
      ['Leeds', 'Yorkshire and The Humber', 'England', 'Great Britain'],
    ],
    ['a region', { area: REGION, nation: ENGLAND }, [REGION.name, 'England', 'Great Britain']],
    ['a nation', { area: ENGLAND }, ['England', 'Great Britain']],
    [
      'a district of Northern Ireland',
      { area: BELFAST, nation: NORTHERN_IRELAND },
      ['Belfast', 'Northern Ireland', 'United Kingdom'],
    ],
    ['Northern Ireland', { area: NORTHERN_IRELAND }, ['Northern Ireland', 'United Kingdom']],
    ['Great Britain', { area: BRITAIN }, ['Great Britain']],
  ])('reads %s beside its wider areas', (_, profile, names) => {
    expect(placesOf(profile).map(({ name }) => name)).toEqual(names);
  });

  test('says what is there of a place before the first table', () => {
    expect(coverageOf(LEEDS)).toBe('all');
    expect([isInNomis(LEEDS, 'industries'), isInNomis(BELFAST, 'industries')]).toEqual([
      true,
      false,
    ]);
    expect(isInNomis(BELFAST, 'population')).toBe(true);
    expect(coverageOf({ ...LEEDS, level: 'lsip' })).toBe('none');
  });
});

describe('claimantsView', () => {
  test('gives the newest month with its change over a year', () => {
    const view = claimantsView([claimantsOf(LEEDS, 1100), claimantsOf(BRITAIN, 1000)], READING);
    expect(view?.count.figure).toEqual(value(1100));
    expect(view?.meaning).toBe(
      '4.4% of people aged 16 to 64. 100 more (up 10%) than a year before.',
    );
    expect(view?.table.rows.map(({ name }) => name)).toEqual(['February 2026', 'February 2025']);
    expect(view?.trend?.lines.map(({ area }) => area)).toEqual([LEEDS, BRITAIN]);
  });

  test('takes the month before where the newest is published empty, and its own year before', () => {
    const view = claimantsView([claimantsOf(LEEDS, null)], READING);
    expect(view?.count.period).toBe('January 2026');
    expect(view?.meaning).toContain('180 more (up 20%)');
    expect(view?.table.columns).toEqual(['Leeds']);
  });

  test('is nothing without the place itself', () => {
    expect(claimantsView([claimantsOf(BRITAIN, 1100)], READING)).toBeUndefined();
  });
});

describe('groupsView', () => {
  const group = (sex: ClaimantGroup['sex'], now: number, before?: number): ClaimantGroup => ({
    sex,
    age: 'all',
    claimants: observation(LEEDS, { figure: value(now) }),
    ...(before !== undefined && { yearBefore: observation(LEEDS, { figure: value(before) }) }),
  });

  test('says how each sex moved over a year', () => {
    const view = groupsView([group('all', 30, 40), group('female', 10), group('male', 20, 20)]);
    expect(view?.rows.map(({ name, change }) => [name, change])).toEqual([
      ['Everyone', '10 (give or take 5) fewer'],
      ['Women', 'no figure to compare'],
      ['Men', '0 to 5 more or fewer'],
    ]);
    expect(view?.rows[0]?.cells.slice(1)).toEqual([
      'not in this table',
      'not in this table',
      'not in this table',
    ]);
  });

  test('is nothing without the whole', () => {
    expect(groupsView([group('male', 20)])).toBeUndefined();
  });
});

describe('changeWords', () => {
  test.each([
    [1001, 1000, '1 more (less than 1%)'],
    [1000, 1000, 'no change'],
    [500, 500, 'no change'],
    [500, 1000, '500 fewer (down 50%)'],
    [535, 495, '40 (give or take 5) more'],
    [0, 10, '10 (give or take 5) fewer'],
    [20, 20, '0 to 5 more or fewer'],
  ])('says from %d and %d before: %s', (now, before, words) => {
    expect(
      changeWords(
        observation(LEEDS, { figure: value(now) }),
        observation(LEEDS, { figure: value(before) }),
      ),
    ).toBe(words);
  });

  test('says nothing where a month has no figure', () => {
    const none = observation(LEEDS, { figure: missing('disclosive') });
    expect(changeWords(none, observation(LEEDS, {}))).toBeUndefined();
  });
});

describe('shares of a whole', () => {
  const part = (area: Area, name: string, count: number | null, more: Partial<Observation> = {}) =>
    ({
      part: name,
      observation: observation(area, {
        indicator: 'businesses-by-size',
        unit: 'enterprises',
        figure: count === null ? missing('disclosive') : value(count),
        ...more,
      }),
    }) satisfies SplitPart;

  test('are our own sum of businesses, and say so', () => {
    const view = sizesView(
      [
        part(LEEDS, 'all', 2_000),
        part(LEEDS, 'micro', 1_800),
        part(LEEDS, 'large', null),
        part(BRITAIN, 'all', 10_000),
        part(BRITAIN, 'micro', 8_800),
        part(BRITAIN, 'large', 50),
      ],
      READING,
    );
    expect(view?.shares.rows.map(({ id, own, words }) => [id, own.figure, words])).toEqual([
      ['micro', value(90), 'higher than Great Britain'],
      ['large', missing('disclosive'), 'no figure to compare'],
    ]);
    expect(view?.shares.source.flags).toEqual(['our-estimate']);
    expect(view?.counts.get('micro')?.figure).toEqual(value(1_800));
  });

  test('are the source’s own for industries, the largest first', () => {
    const share = { indicator: 'employees-by-industry-share', unit: 'per-cent' } as const;
    const jobs = { indicator: 'employees-by-industry', unit: 'jobs' } as const;
    const view = industriesView(
      [
        part(LEEDS, 'all', 450_000, jobs),
        part(LEEDS, 'C', 30_000, jobs),
        part(LEEDS, 'A', null, share),
        part(LEEDS, 'C', 6.7, share),
        part(LEEDS, 'Q', 14, share),
        part(BRITAIN, 'Q', 13, share),
      ],
      READING,
    );
    expect(view?.shares.rows.map(({ name }) => name)).toEqual([
      'Health and social work',
      'Manufacturing',
      'Farming, forestry and fishing',
    ]);
    expect(view?.shares.rows[1]?.cells[1]).toBe('not in this table');
    expect(view?.whole?.figure).toEqual(value(450_000));
    expect(view?.counts.get('C')?.figure).toEqual(value(30_000));
  });

  test('keep the names that came, in plain words', () => {
    const view = namedSharesView(
      ['no qualifications (RQF)', 'RQF4+', '2: professional occupations'].map((name) => ({
        name,
        observation: observation(LEEDS, { indicator: 'occupation-share', unit: 'per-cent' }),
      })),
      READING,
    );
    expect(view?.rows.map(({ name }) => name)).toEqual([
      'Professional occupations',
      'Level 4 or above, such as a degree',
      'No qualifications',
    ]);
  });
});

describe('howSure', () => {
  const pay = (more: Partial<Observation>) =>
    observation(LEEDS, {
      indicator: 'pay-residents-weekly-full-time',
      unit: 'gbp-per-week',
      figure: value(600),
      periodEnd: '2025-04-30',
      ...more,
    });
  const indicator = INDICATORS.find(({ id }) => id === 'pay-residents-weekly-full-time');

  test.each([
    [2, 'sure', '£576 to £624 a week (coefficient of variation 2.0%).'],
    [7.5, 'fairly sure', '£512 to £688 a week (coefficient of variation 7.5%).'],
    [15, 'rough guide', '£424 to £776 a week (coefficient of variation 15.0%).'],
    [25, 'cannot say', '£306 to £894 a week (coefficient of variation 25.0%).'],
  ])('puts a coefficient of variation of %d as %s', (cvPercent, level, range) => {
    expect(howSure(pay({ cvPercent }), indicator, '2026-04-15')).toEqual({
      level,
      sentence: `The true figure is most likely ${range}`,
    });
  });

  test('says that a figure is old', () => {
    const sure = howSure(pay({ cvPercent: 2 }), indicator, '2026-12-01');
    expect(sure?.level).toBe('fairly sure');
    expect(sure?.sentence).toMatch(/It is of more than 18 months ago\.$/);
  });

  test('says that no margin is given, and nothing where there is no figure', () => {
    expect(howSure(pay({}), indicator, '2026-04-15')).toEqual({
      level: 'rough guide',
      sentence: 'The source gives no margin of error.',
    });
    expect(
      howSure(pay({ figure: missing('unreliable') }), indicator, '2026-04-15'),
    ).toBeUndefined();
  });
});
