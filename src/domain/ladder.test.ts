import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Area } from './area';
import { ENGLAND, UNITED_KINGDOM } from './area';
import type { MissingReason } from './figure';
import { MISSING_REASONS, missing, value } from './figure';
import type { LadderRung } from './ladder';
import { areaInWords, climb, levelsWider, levelWords } from './ladder';
import type { Observation } from './observation';
import type { SocGroup } from './soc';

const LIVERPOOL: Area = { gss: 'E69000013', level: 'lsip', name: 'Liverpool City Region' };
const SEFTON: Area = { gss: 'E08000014', level: 'district', name: 'Sefton' };
const NORTH_WEST: Area = { gss: 'E12000002', level: 'region', name: 'North West' };
const CARERS: SocGroup = { edition: 'SOC 2020', code: '61', title: 'Caring personal services' };
const CARE_WORKERS: SocGroup = { edition: 'SOC 2010', code: '6145', title: 'Care workers' };

const here: LadderRung = {
  measure: 'people-here',
  rung: 1,
  occupationLevel: 'sub-major',
  socEdition: 'SOC 2020',
  areaLevel: 'district',
  source: 'aps-occupation-soc-2020',
  indicator: 'people-in-work-here',
};
const inLsip: LadderRung = { ...here, rung: 2, areaLevel: 'lsip' };
const inEngland: LadderRung = { ...here, rung: 3, areaLevel: 'nation' };
const ladder = [here, inLsip, inEngland];

const people: Observation = {
  indicator: 'people-in-work-here',
  figure: value(6000),
  unit: 'people',
  occupation: CARERS,
  area: SEFTON,
  period: 'Apr 2024-Mar 2025',
  periodEnd: '2025-03-31',
  source: 'aps-occupation-soc-2020',
};
const without = (reason: MissingReason): Observation => ({ ...people, figure: missing(reason) });
const found = (...observations: readonly (Observation | undefined)[]) =>
  climb(ladder, ({ rung }) => observations[rung - 1]);

describe('climb', () => {
  const lsip = { ...people, area: LIVERPOOL, figure: value(70_000) };
  const england = { ...people, area: ENGLAND, figure: value(2_000_000) };

  test('leads with the first rung that has a figure and keeps the rest', () => {
    expect(found(people, lsip, england)).toEqual({
      kind: 'found',
      lead: { rung: here, observation: people, levelsWider: 2 },
      others: [
        { rung: inLsip, observation: lsip, levelsWider: 2 },
        { rung: inEngland, observation: england, levelsWider: 2 },
      ],
      passedOver: [],
    });
  });

  test('takes the rungs in their order, whatever order they come in', () => {
    const climbed = climb(
      [inEngland, here, inLsip],
      ({ rung }) => [people, lsip, england][rung - 1],
    );
    expect(climbed).toEqual(found(people, lsip, england));
  });

  test('passes over a missing figure, a small sample and a rung without a row', () => {
    const hidden = without('disclosive');
    expect(found(hidden, undefined, england)).toEqual({
      kind: 'found',
      lead: { rung: inEngland, observation: england, levelsWider: 2 },
      others: [],
      passedOver: [{ rung: here, observation: hidden, levelsWider: 2 }],
    });
    const few: Observation = { ...people, flags: ['small-sample'] };
    expect(found(few, lsip, few)).toEqual({
      kind: 'found',
      lead: { rung: inLsip, observation: lsip, levelsWider: 2 },
      others: [],
      passedOver: [{ rung: here, observation: few, levelsWider: 2 }],
    });
  });

  test.each<[readonly (Observation | undefined)[], MissingReason]>([
    [[], 'not-in-app'],
    [[without('not-applicable')], 'not-applicable'],
    [[without('not-applicable'), without('not-collected')], 'not-collected'],
    [[without('not-collected'), without('no-answer')], 'no-answer'],
    [[without('no-answer'), without('not-published')], 'not-published'],
    [[without('not-published'), without('unreliable')], 'unreliable'],
    [[without('unreliable'), without('not-collected'), without('disclosive')], 'disclosive'],
    [[without('not-published'), { ...people, flags: ['small-sample'] }], 'unreliable'],
  ])('gives the reason that tells most where nothing is found (%#)', (observations, reason) => {
    expect(found(...observations)).toEqual({ kind: 'missing', reason });
  });

  test('has nothing on a ladder without rungs', () => {
    expect(climb([], () => people)).toEqual({ kind: 'missing', reason: 'not-in-app' });
  });

  test('refuses rungs of two measures', () => {
    expect(() => climb([here, { ...here, measure: 'adverts-here' }], () => people)).toThrow(
      'people-here, adverts-here',
    );
  });

  test('never leads with a missing figure, loses none and invents none', () => {
    const cell = fc.oneof(
      fc.constant(undefined),
      fc.constant(people),
      fc.constant<Observation>({ ...people, flags: ['small-sample'] }),
      fc.constantFrom(...MISSING_REASONS).map(without),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 3, maxLength: 3 }), (cells) => {
        const climbed = found(...cells);
        const shown = cells.filter((one) => one?.figure.kind === 'value' && !one.flags);
        const kept = climbed.kind === 'found' ? [climbed.lead, ...climbed.others] : [];
        expect(kept.map(({ observation }) => observation)).toEqual(shown);
        const reasons = cells.flatMap((one) =>
          one?.figure.kind === 'missing' ? one.figure.reason : [],
        );
        const known = [...reasons, 'unreliable', 'not-in-app'];
        expect(climbed.kind === 'found' || known.includes(climbed.reason)).toBe(true);
      }),
    );
  });
});

describe('levelsWider', () => {
  const pay: LadderRung = {
    ...here,
    measure: 'pay-annual',
    occupationLevel: 'unit',
    areaLevel: 'united-kingdom',
  };

  test('is 0 for a unit group where the measure has no narrower area', () => {
    expect(levelsWider(pay, [pay], 'unit')).toBe(0);
  });

  test.each([
    ['minor', 1],
    ['sub-major', 2],
    ['major', 3],
    ['all', 4],
  ] as const)(
    'counts the steps of occupation: %s is %d wider than a unit group',
    (level, steps) => {
      expect(levelsWider({ ...pay, occupationLevel: level }, [pay], 'unit')).toBe(steps);
    },
  );

  test('counts the steps of area over the areas the measure has', () => {
    expect(levelsWider(here, ladder, 'sub-major')).toBe(0);
    expect(levelsWider(inLsip, ladder, 'sub-major')).toBe(1);
    expect(levelsWider(inEngland, ladder, 'sub-major')).toBe(2);
  });

  test('lets the larger of the two decide', () => {
    expect(levelsWider(inEngland, ladder, 'minor')).toBe(2);
    expect(levelsWider(inLsip, ladder, 'unit')).toBe(2);
  });

  test('counts the area the page is read for, where the measure has none so narrow', () => {
    expect(levelsWider(pay, [pay], 'unit', 'district')).toBe(1);
    expect(levelsWider(pay, [pay], 'unit', 'united-kingdom')).toBe(0);
    expect(levelsWider({ ...pay, occupationLevel: 'minor' }, [pay], 'unit', 'district')).toBe(1);
    expect(levelsWider(inEngland, ladder, 'sub-major', 'lsip')).toBe(1);
  });

  test('is never below 0', () => {
    expect(levelsWider(here, ladder, 'all')).toBe(0);
  });
});

describe('levelWords', () => {
  const asked = { occupation: CARE_WORKERS, area: SEFTON };

  test.each<[Partial<Observation>, string | undefined]>([
    [{ occupation: CARE_WORKERS }, undefined],
    [{ occupation: { ...CARE_WORKERS, edition: 'SOC 2020', code: '6135' } }, undefined],
    [{ occupation: undefined }, undefined],
    [{}, 'for the wider group Caring personal services'],
    [{ area: ENGLAND }, 'for the wider group Caring personal services in England'],
    [
      { area: UNITED_KINGDOM },
      'for the wider group Caring personal services in the United Kingdom',
    ],
    [{ occupation: CARE_WORKERS, area: NORTH_WEST }, 'for the North West'],
    [{ occupation: CARE_WORKERS, area: LIVERPOOL }, 'for Liverpool City Region'],
    [{ occupation: { ...CARERS, code: '' } }, 'for all jobs'],
    [{ occupation: { ...CARERS, code: '' }, area: ENGLAND }, 'for all jobs in England'],
  ])('of %j are: %s', (change, words) => {
    expect(levelWords({ ...people, ...change }, asked)).toBe(words);
  });

  test('call the group by its plain name where it has one', () => {
    const occupation = { ...CARERS, plain: 'care and childcare' };
    expect(levelWords({ ...people, occupation }, asked)).toBe(
      'for the wider group care and childcare',
    );
  });

  test('say the area alone on a page without an occupation', () => {
    expect(levelWords({ ...people, area: ENGLAND }, { area: SEFTON })).toBe('for England');
  });

  test('never say rung', () => {
    expect(levelWords({ ...people, area: ENGLAND }, asked)).not.toContain('rung');
  });
});

describe('areaInWords', () => {
  test.each<[Area, string]>([
    [UNITED_KINGDOM, 'the United Kingdom'],
    [NORTH_WEST, 'the North West'],
    [{ ...NORTH_WEST, name: 'East of England' }, 'the East of England'],
    [{ ...NORTH_WEST, name: 'West Midlands' }, 'the West Midlands'],
    [{ ...NORTH_WEST, name: 'Yorkshire and The Humber' }, 'Yorkshire and The Humber'],
    [{ ...NORTH_WEST, name: 'London' }, 'London'],
    [{ ...SEFTON, name: 'North Tyneside' }, 'North Tyneside'],
    [ENGLAND, 'England'],
    [
      { ...LIVERPOOL, name: 'West Midlands and Warwickshire' },
      'the West Midlands and Warwickshire',
    ],
    [{ ...LIVERPOOL, name: 'North East' }, 'the North East'],
    [{ ...LIVERPOOL, name: 'South Yorkshire' }, 'South Yorkshire'],
    [{ ...SEFTON, name: 'North East Derbyshire' }, 'North East Derbyshire'],
    [{ ...SEFTON, name: 'Isles of Scilly' }, 'the Isles of Scilly'],
    [{ ...SEFTON, name: 'Vale of Glamorgan' }, 'the Vale of Glamorgan'],
    [{ ...SEFTON, name: 'Bristol, City of' }, 'Bristol'],
    [{ ...SEFTON, name: 'Herefordshire, County of' }, 'Herefordshire'],
  ])('of %j is %s', (area, words) => {
    expect(areaInWords(area)).toBe(words);
  });
});
