import { describe, expect, test } from 'vitest';
import { wholeOf } from '@/domain/area';
import { missing } from '@/domain/figure';
import { mapIndicatorShard } from '@/services/pack/schemas/mapIndicator';
import { signpostsSchema } from '@/services/pack/schemas/signposts';
import {
  areaFromData,
  codesFromData,
  referenceFromData,
  shardFromData,
} from '../../../../tests/support/packFromData';
import type { ProfileInput } from '../input/profileInput';
import { pageViews } from '../page/views';
import { answerSentences } from './answer';
import { keySentences, stripOf } from './strips';
import { areaTiles } from './view';

const { indicators } = referenceFromData();
const indicator: ProfileInput['indicator'] = (id) => indicators.find((row) => row.id === id);
const read = (gss: string | undefined) => (gss ? areaFromData(gss) : undefined);

function inputOf(gss: string): ProfileInput {
  const own = areaFromData(gss);
  const [lsip, region] = [read(own.lsip?.gss), read(own.region?.gss)];
  const [nation, whole] = [read(own.nation?.gss), read(wholeOf(own)?.gss)];
  return {
    own,
    ...(lsip ? { lsip } : {}),
    ...(region ? { region } : {}),
    ...(nation ? { nation } : {}),
    ...(whole ? { whole } : {}),
    indicator,
    today: '2026-06-01',
  };
}

const SIGNPOSTS = signpostsSchema.parse(shardFromData('signposts'));
const tilesOf = (gss: string) => {
  const input = inputOf(gss);
  return areaTiles(input, pageViews(input), SIGNPOSTS);
};
const glance = (gss: string) =>
  tilesOf(gss).map(({ figure, instead }) => {
    if (instead?.kind === 'area') return `${figure}: ${instead.words}`;
    return instead ? `${figure}: ${instead.link.name}` : figure;
  });
const DISTRICTS = codesFromData('areas')
  .filter((code) => /^(E0[6-9]|W06|S12|N09)/.test(code))
  .toSorted();
const answerOf = (gss: string) => answerSentences(pageViews(inputOf(gss)).rates.lines);

describe('areaTiles', () => {
  test.each([
    ['Leeds', 'E08000035', ['74.7%', '4.6%', '4.7%', '£611', '53']],
    ['Highland', 'S12000017', ['76.0%', '3.2%', '2.5%', '£612', 'No count: Search Find a job']],
    [
      'Merthyr Tydfil',
      'W06000024',
      ['73.9%', '4.5%', '3.4%', '£605', 'No count: Search Find a job'],
    ],
    [
      'Derry City and Strabane',
      'N09000005',
      [
        'No figure: Northern Ireland: 73.6%',
        'No figure',
        '4.3%',
        '£582',
        'No count: Search JobApplyNI',
      ],
    ],
    [
      'City of London',
      'E09000001',
      [
        'No figure: London: 74.6%',
        'No figure: London: 5.0%',
        '1.3%',
        'No figure: London: £767 a week',
        '318,259',
      ],
    ],
  ])('says of %s what there is, and instead of what there is not', (_, gss, figures) => {
    expect(glance(gss)).toEqual(figures);
  });

  test('never leaves a missing tile of a district without its reason', () => {
    const silent = DISTRICTS.flatMap((gss) =>
      tilesOf(gss).filter(({ observation, lines }) => !observation && lines.join('') === ''),
    );
    expect(silent).toEqual([]);
  });

  test('has fewer tiles for a wider area', () => {
    expect(tilesOf('E12000003').map(({ id }) => id)).toEqual([
      'in work',
      'looking for work',
      'claiming',
      'pay',
      'adverts',
    ]);
    expect(tilesOf('E69000037').map(({ heading }) => heading)).toEqual(['Adverts']);
    expect(tilesOf('K02000001').map(({ id }) => id)).toEqual(['in work', 'claiming', 'pay']);
  });
});

describe('answerSentences', () => {
  test('says first what differs, by the words of the comparisons', () => {
    expect(answerOf('E08000035')).toEqual([
      'Pay of people who live here is lower than in Great Britain.',
      'The share who claim benefits is higher than in Great Britain: about one sixth more.',
    ]);
  });

  test('is at most thirty words for every district, and never empty', () => {
    const answers = DISTRICTS.map((gss) => answerOf(gss).join(' '));
    expect(answers.filter((answer) => answer === '' || answer.split(' ').length > 30)).toEqual([]);
  });
});

describe('stripOf', () => {
  const strip = (gss: string, id: string) => {
    const tile = tilesOf(gss).find((one) => one.id === id);
    if (!tile?.observation) throw new Error(`No ${id} in ${gss}`);
    const shard = mapIndicatorShard.parse(shardFromData(`map/${tile.map}`));
    return stripOf(shard, DISTRICTS, tile.observation, indicator(tile.observation.indicator));
  };

  test('leaves the district itself out, and counts who cannot be told apart from it', () => {
    const { others, judged } = strip('E08000035', 'in work');
    expect(others.some(({ at }) => DISTRICTS[at] === 'E08000035')).toBe(false);
    expect(judged).toEqual({ same: 311, of: 346 });
  });

  test('calls alike in a complete count what is about the same, and counts nobody', () => {
    const claims = strip('E08000035', 'claiming');
    expect(claims.isCounted).toBe(true);
    const alike = claims.others.filter(({ of }) => of === 'same').map(({ value }) => value);
    expect(Math.min(...alike)).toBeGreaterThanOrEqual(4.2);
    expect(Math.max(...alike)).toBeLessThanOrEqual(5.2);
    expect(keySentences(new Map([['claiming', claims]]))).toEqual([
      'Each dot is a district.',
      'Larger blue ones are about the same as this one.',
    ]);
  });

  test('judges nobody where the district itself has no margin, and never adverts', () => {
    const pay = strip('N09000005', 'pay');
    expect([pay.judged, pay.others.filter(({ of }) => of === 'same')]).toEqual([undefined, []]);
    const adverts = strip('E08000035', 'adverts');
    expect([adverts.judged, adverts.reference?.text]).toEqual([undefined, '41']);
  });

  test('says the count of each measure once', () => {
    const strips = new Map(['in work', 'pay'].map((id) => [id, strip('E08000035', id)] as const));
    expect(keySentences(strips)[1]).toMatch(
      /^Larger blue ones cannot be told apart from this one: 311 of 346 in work, \d+ of \d+ pay\.$/,
    );
  });

  test('draws a district without a figure nowhere', () => {
    const tile = tilesOf('E08000035').find(({ id }) => id === 'in work');
    if (!tile?.observation) throw new Error('No rate');
    const shard = mapIndicatorShard.parse(shardFromData('map/employment-rate'));
    const none = { ...shard, values: shard.values.map(() => 'p' as const) };
    const own = { ...tile.observation, figure: missing('unreliable') };
    expect(stripOf(none, DISTRICTS, own, undefined).others).toEqual([]);
  });
});
