import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tablesFromData } from '../../tests/support/packFromData';
import { matchingTable, MATCHING_PARTS, WEIGHTS } from '../../src/domain/matching/likeness';
import { jobTraits } from '../pack/jobTraits';
import { fitWeights } from './fit';
import { type JudgedJob, readJudged } from './judged';
import { meanScore, nextJobs, scoreJob } from './score';

/** Pairs judged by people: beside the project where they are at hand, or where one says. */
const FOLDER =
  process.env['BEARINGS_JUDGED'] ?? resolve(import.meta.dirname, '../../../shared/judged');
const hasFolder = existsSync(FOLDER);
if (!hasFolder) console.log('No judged pairs at hand: the lists of next jobs are not scored.');

const traits = jobTraits(tablesFromData());
const matcher = { socs: traits.map(({ soc }) => soc), table: matchingTable(traits) };

describe.skipIf(!hasFolder)('the lists of next jobs, held against judged pairs', () => {
  const scores = hasFolder
    ? readJudged(FOLDER, readdirSync(FOLDER)).map((job) => scoreJob(matcher, job, WEIGHTS))
    : [];

  test('find most of the very sensible ones early', () => {
    const { inFive, inTwelve } = meanScore(scores);
    expect(inTwelve).toBeGreaterThanOrEqual(0.6);
    expect(inFive).toBeGreaterThanOrEqual(0.3);
  });

  test('hold no absurd one in the first twelve, for any past job', () => {
    expect(scores.flatMap(({ from, absurd }) => absurd.map((soc) => `${from} ${soc}`))).toEqual([]);
  });

  test('lead out of the own minor group at least twice in the first five', () => {
    expect(meanScore(scores).fewOutside).toBe(0);
  });
});

describe('the lists of next jobs', () => {
  test.each(['6145', '8214', '1134', '1115', '9275'])(
    'of %s hold every other group once, with at least two of the first five outside its minor group',
    (from) => {
      const list = nextJobs(matcher, from, WEIGHTS);
      expect(new Set(list).size).toBe(368);
      const own = list.slice(0, 5).filter((soc) => soc.slice(0, 3) === from.slice(0, 3));
      expect(own.length).toBeLessThanOrEqual(3);
    },
  );
});

const JUDGED: readonly JudgedJob[] = [
  {
    from: '6145',
    pairs: new Map([
      ['6141', '2'],
      ['6146', '2'],
      ['9233', '1'],
      ['2211', '0'],
    ]),
    extra: new Map(),
  },
  {
    from: '7111',
    pairs: new Map([
      ['7112', '2'],
      ['7219', '2'],
      ['3413', '0'],
    ]),
    extra: new Map([['9251', '1']]),
  },
];

describe('scoreJob', () => {
  test('counts the very sensible ones of as many as the list holds, and the absurd ones', () => {
    const first = nextJobs(matcher, '6145', WEIGHTS);
    const [best = '', , third = ''] = first;
    const far = first[40] ?? '';
    const job: JudgedJob = {
      from: '6145',
      pairs: new Map([
        [best, '2'],
        [far, '2'],
        [third, '0'],
      ]),
      extra: new Map(),
    };
    expect(scoreJob(matcher, job, WEIGHTS)).toMatchObject({
      inFive: 0.5,
      inTwelve: 0.5,
      absurd: [third],
      firstAbsurd: 3,
    });
  });
});

describe('fitWeights', () => {
  test('gives the same weights for the same pairs, none below 0', () => {
    const weights = fitWeights(matcher, JUDGED);
    expect(fitWeights(matcher, JUDGED)).toEqual(weights);
    expect(MATCHING_PARTS.filter((part) => weights[part] < 0)).toEqual([]);
  });

  test('learns what tells the wanted ones from the others', () => {
    const weights = fitWeights(matcher, JUDGED);
    expect(weights.words + weights.kinship).toBeGreaterThan(0.5);
  });
});
