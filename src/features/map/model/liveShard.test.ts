import { describe, expect, test } from 'vitest';
import { type Figure, missing, value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import type { DistrictIndicator } from '@/services/nomis/districts';
import { classify } from './classify';
import { emptyShard, isNewer, shardOfAnswer } from './liveShard';
import { liveMapOf } from './liveMaps';
import { CLAIMANTS, NAMES, outlinesOf } from '../../../../tests/fixtures/map';
import { mapView } from './mapView';
import { mapSummary } from './mapWords';
import { missingLabel } from './pictureWords';
import { cellText, rowInWords } from './rowWords';

const observation = (
  gss: string,
  figure: Figure,
  more: Partial<Observation> = {},
): Observation => ({
  indicator: 'inactivity-reason',
  figure,
  unit: 'per-cent',
  area: { gss, level: gss.startsWith('K') ? 'great-britain' : 'district', name: gss },
  period: 'Jan 2026-Dec 2026',
  periodEnd: '2026-12-31',
  source: 'nomis-aps',
  ...more,
});

const FRAMES = {
  indicators: {
    'inactivity-reason': {
      unit: 'per-cent',
      kind: 'survey-with-error' as const,
      margin: 1,
      marginUnit: 'points' as const,
      goodDirection: 'none' as const,
      decimals: 1,
    },
  },
  sources: { 'nomis-aps': 'Office for National Statistics, via Nomis: survey' },
};

const answer = (
  observations: readonly Observation[],
  references: readonly Observation[] = [],
): DistrictIndicator => ({
  indicator: 'inactivity-reason',
  unit: 'per-cent',
  source: 'nomis-aps',
  period: 'Jan 2026-Dec 2026',
  periodEnd: '2026-12-31',
  districts: Object.fromEntries(observations.map((one) => [one.area.gss, one])),
  references,
});

const live = liveMapOf('inactivity-reason-student');
if (!live) throw new Error('no such map');

const drawn = (from: DistrictIndicator, districts: readonly string[]) => {
  const shard = shardOfAnswer(live, from, districts, FRAMES);
  if (!shard) throw new Error('not explained');
  return shard;
};

describe('shardOfAnswer', () => {
  test('puts an answer in the order of the map, with its margins, period and source', () => {
    const shard = drawn(
      answer(
        [
          observation('E07000002', value(31), { halfWidth95: 4 }),
          observation('E07000001', value(25)),
        ],
        [observation('K03000001', value(27), { halfWidth95: 0.5 })],
      ),
      ['E07000001', 'E07000002'],
    );
    expect(shard.values).toEqual([25, 31]);
    expect(shard.halfWidths).toEqual([null, 4]);
    expect(shard.reference).toEqual({
      gss: 'K03000001',
      name: 'K03000001',
      value: 27,
      halfWidth95: 0.5,
    });
    expect([shard.period, shard.kind, shard.source.name]).toEqual([
      'Jan 2026-Dec 2026',
      'survey-with-error',
      'Office for National Statistics, via Nomis: survey, live',
    ]);
  });

  test('finds Barnsley under either of its codes', () => {
    const shard = drawn(answer([observation('E08000016', value(5))]), ['E08000038', 'E08000016']);
    expect(shard.values).toEqual([5, 5]);
  });

  test('keeps the reason of a missing figure; a district that does not come is not in the app', () => {
    const shard = drawn(
      answer([
        observation('E07000001', missing('disclosive')),
        observation('E07000002', missing('unreliable')),
      ]),
      ['E07000001', 'E07000002', 'N09000003'],
    );
    expect(shard.values).toEqual(['d', 'u', 'a']);
  });

  test('has nothing to compare with where Great Britain has no figure', () => {
    const shard = drawn(
      answer(
        [observation('E07000001', value(5))],
        [observation('K03000001', missing('unreliable'))],
      ),
      ['E07000001'],
    );
    expect(shard.reference).toBeUndefined();
  });

  test('is nothing for a measure the pack does not explain', () => {
    const other = { ...answer([]), indicator: 'something-else' };
    expect(shardOfAnswer(live, other, [], FRAMES)).toBeUndefined();
  });
});

test('a map without an answer is hatched as not answering, and no district has a number', () => {
  const outlines = outlinesOf(NAMES);
  const { rows } = mapView(emptyShard(live, 'no-answer', outlines.gss, FRAMES), outlines);
  expect(rows.map(({ observation: { figure } }) => figure)).toEqual(
    NAMES.map(() => missing('no-answer')),
  );
  const withheld = mapView(emptyShard(live, 'disclosive', outlines.gss, FRAMES), outlines);
  expect(withheld.rows[0]?.observation.figure).toEqual(missing('disclosive'));
});

test.each([
  ['asked', 'Nomis is being asked'],
  ['off', 'Nomis is switched off here'],
] as const)('a map that is %s does not say that the source is not answering', (reason, words) => {
  const outlines = outlinesOf(NAMES);
  const view = mapView(emptyShard(live, reason, outlines.gss, FRAMES), outlines);
  const [row] = view.rows;
  const classification = classify(view, 'quantiles');
  expect(missingLabel(classification)).toBe(`No figure: ${words}`);
  expect(mapSummary(view, classification)).toBe(`${words}.`);
  expect(row && cellText(row, view)).toBe(words);
  expect(row && rowInWords(row, view)).toBe(`Ashford. No figure: ${words}.`);
});

test('an answer is newer only when its period ended later', () => {
  const pack = { ...CLAIMANTS, periodEnd: '2026-03-31' };
  expect(isNewer(answer([]), pack)).toBe(true);
  expect(isNewer(answer([]), { ...pack, periodEnd: '2026-12-31' })).toBe(false);
});
