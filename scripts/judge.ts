import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  MATCHING_PARTS,
  matchingTable,
  type MatchingWeights,
  WEIGHTS,
} from '../src/domain/matching/likeness';
import { crossValidated, fitWeights } from './judge/fit';
import { readJudged } from './judge/judged';
import { type JobScore, meanScore, nextJobs, scoreJob } from './judge/score';
import { jobTraits } from './pack/jobTraits';
import { readTables } from './pack/tables';

/**
 * Scores the lists of next jobs against a folder of judged pairs: `npm run judge -- FOLDER`. With
 * `--fit` the weights are fitted anew, and scored on past jobs that each fit had not seen; with
 * `--list 6145,7111` the first twenty next jobs of these are printed.
 */
const [folder = ''] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('-') && !/^\d/.test(word));
const listed = process.argv.find((word) => /^\d{4}(,\d{4})*$/.test(word))?.split(',') ?? [];
const LISTED = 20;

const tables = readTables(resolve(import.meta.dirname, '../data'));
const traits = jobTraits(tables);
const matcher = { socs: traits.map(({ soc }) => soc), table: matchingTable(traits) };

const per = (share: number) => `${(share * 100).toFixed(1)}%`;

function report(name: string, scores: readonly JobScore[]): void {
  const { inFive, inTwelve, sensibleInTwelve, absurd, fewOutside } = meanScore(scores);
  console.log(
    `${name}: in five ${per(inFive)}, in twelve ${per(inTwelve)} (sensible ${per(sensibleInTwelve)}), ` +
      `absurd ${absurd}, lists with fewer than two outside the own minor group ${fewOutside}`,
  );
  for (const { from, absurd: found } of scores)
    if (found.length > 0) console.log(`  ${from} has ${found.join(', ')} in its first twelve`);
}

const weightsLine = (weights: MatchingWeights) =>
  MATCHING_PARTS.map((part) => `${part} ${weights[part].toFixed(2)}`).join(', ');

function printLists(): void {
  const titles = tables.grouped('occupations/soc-2010', 'code');
  const named = (soc: string) => `${soc} ${titles.get(soc)?.[0]?.title}`;
  for (const soc of listed) {
    console.log(`\nAfter ${named(soc)}`);
    for (const next of nextJobs(matcher, soc, WEIGHTS).slice(0, LISTED))
      console.log(`  ${named(next)}`);
  }
}

if (folder !== '') {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}`);
  const jobs = readJudged(folder, readdirSync(folder));
  console.log(`${jobs.length} past jobs; weights: ${weightsLine(WEIGHTS)}`);
  const scores = jobs.map((job) => scoreJob(matcher, job, WEIGHTS));
  report('the weights of the app', scores);
  console.log(
    `  nearest absurd: ${scores
      .toSorted((a, b) => a.firstAbsurd - b.firstAbsurd)
      .slice(0, 6)
      .map(({ from, firstAbsurd }) => `${from} at ${firstAbsurd}`)
      .join(', ')}`,
  );
  if (process.argv.includes('--fit')) {
    const fitted = fitWeights(matcher, jobs);
    console.log(`fitted: ${weightsLine(fitted)}`);
    report(
      'fitted, in sample',
      jobs.map((job) => scoreJob(matcher, job, fitted)),
    );
    report('fitted, four left out', crossValidated(matcher, jobs));
  }
}
printLists();
