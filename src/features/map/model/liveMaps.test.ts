import { expect, test } from 'vitest';
import { fleschKincaidGrade } from '../../../../scripts/readability/fleschKincaid';
import { isLive, LIVE_MAPS, liveMapOf, newerQuestionOf, withLiveMaps } from './liveMaps';
import { INDEX } from '../../../../tests/fixtures/map';

const index = withLiveMaps(INDEX);

test('the maps that are asked of Nomis stand beside those of the pack, once', () => {
  expect(withLiveMaps(INDEX)).toBe(index);
  expect(index.maps.slice(0, INDEX.maps.length)).toEqual(INDEX.maps);
  const ids = LIVE_MAPS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(index.maps.find(({ id }) => id === 'inactivity-reason-student')).toEqual({
    id: 'inactivity-reason-student',
    section: 'In work and out of work',
    label: 'Studying: share of people aged 16 to 64 not in work and not looking',
    unit: 'per-cent',
    family: 'inactivity-reason',
    member: 'Studying',
  });
});

test.each([
  ['inactivity-reason', 7],
  ['rate-by-sex', 6],
  ['pay-residents', 8],
  ['pay-workplace', 8],
  ['occupation-share', 9],
  ['qualification-share', 4],
  ['employees-by-industry-share', 19],
  ['businesses-by-size-share', 4],
  ['claimants-by-age-share', 3],
])('the kind %s has %i maps and a choice of its own', (family, count) => {
  expect(LIVE_MAPS.filter((map) => map.family === family)).toHaveLength(count);
  expect(index.families[family]?.choice).toBeTruthy();
  expect(isLive(family)).toBe(true);
});

test('a map of the pack has a question only where Nomis has the same measure', () => {
  expect(newerQuestionOf('employment-rate')).toEqual({ measure: 'employment-rate' });
  expect(newerQuestionOf('qualified-level-4')).toEqual({
    measure: 'qualification-share',
    part: 'RQF4+',
  });
  // All employees in both, not those who work full time.
  expect(newerQuestionOf('pay-residents-weekly')).toEqual({
    measure: 'pay',
    base: 'residents',
    workers: 'all',
    by: 'week',
  });
  expect(newerQuestionOf('working-age-share')).toBeUndefined();
  expect(newerQuestionOf('constructor')).toBeUndefined();
  expect(liveMapOf('employment-rate')).toBeUndefined();
});

test('the names of the maps are easy to read', () => {
  const text = Object.values(index.families)
    .map(({ label }) => `${label}.`)
    .join(' ');
  expect(fleschKincaidGrade(text)).toBeLessThanOrEqual(9);
});
