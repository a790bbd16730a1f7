import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { distOf, type ServedBuild, serveCopy } from './bench/served';
import { CASES, type CaseResult, play } from './faults/cases';
import { chanceFrom } from './faults/chance';
import { killAgainAndAgain, type KillTally, noKills, together } from './faults/kills';
import { mutateAll, type MutationTally } from './faults/mutations';

const PORT = Number(process.env['BEARINGS_FAULTS_PORT'] ?? 4191);

const { values: options } = parseArgs({
  options: {
    kills: { type: 'string' },
    minutes: { type: 'string', default: '90' },
    lanes: { type: 'string', default: '2' },
    rounds: { type: 'string' },
    mutations: { type: 'string' },
    seed: { type: 'string' },
    report: { type: 'string' },
  },
});

function wholeOf(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new Error(`--${name} must be a whole number; it is "${text}".`);
}

/** All of it, unless some of it is asked for by name. */
const FULL = { kills: '1000', rounds: '5', mutations: '10000' } as const;
const isFull = Object.keys(FULL).every((name) => !(name in options));
const countOf = (name: keyof typeof FULL): number =>
  wholeOf(name, options[name] ?? (isFull ? FULL[name] : '0'));

const seed = options.seed === undefined ? Date.now() % 1_000_000 : wholeOf('seed', options.seed);

/** Lanes side by side, each with a browser of its own, until there are enough kills or time is up. */
async function kill(url: string): Promise<KillTally> {
  const wanted = countOf('kills');
  const until = Date.now() + wholeOf('minutes', options.minutes) * 60_000;
  let begun = 0;
  let tally = noKills();
  const goesOn = (): boolean => {
    if (begun >= wanted || Date.now() > until) return false;
    begun += 1;
    return true;
  };
  const onKill = (one: KillTally): void => {
    tally = together(tally, one);
    if (tally.kills % 50 === 0) console.error(`  ${tally.kills} kills`);
  };
  const lanes = Math.min(wanted, wholeOf('lanes', options.lanes));
  await Promise.all(
    Array.from({ length: lanes }, (_, lane) =>
      killAgainAndAgain({ url, chance: chanceFrom(seed + lane), goesOn, onKill }),
    ),
  );
  return tally;
}

/** Every case so many times, one after the other. */
async function playAll(server: ServedBuild): Promise<readonly CaseResult[]> {
  const rounds = countOf('rounds');
  const results: CaseResult[] = [];
  if (rounds === 0) return results;
  for (const name of Object.keys(CASES)) {
    const result = await play(name, rounds, { server, chance: chanceFrom(seed) });
    console.error(`  ${name}, ${result.runs} times: ${result.said}`);
    results.push(result);
  }
  return results;
}

const killWords = ({ kills, recordsLost, secondsLost, byKind }: KillTally): string =>
  `${kills} kills (${Object.entries(byKind)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ')}): ${recordsLost} records lost, at most ${secondsLost.toFixed(2)} s of typing`;

const mutationWords = ({ count, opened, refused, faults }: MutationTally): string =>
  `${count} changed records and files: ${faults.length} crashes, ${opened} opened, the others refused by ${Object.keys(refused).length} sentences`;

async function run(server: ServedBuild) {
  const [kills, cases] = await Promise.all([kill(server.url), playAll(server)]);
  const mutations = await mutateAll(countOf('mutations'), chanceFrom(seed));
  const faults = [
    ...kills.faults,
    ...cases.flatMap(({ name, faults: found }) => found.map((fault) => `${name}: ${fault}`)),
    ...mutations.faults,
  ];
  const runs = cases.reduce((sum, one) => sum + one.runs, 0);
  const words = [
    ...(kills.kills > 0 ? [killWords(kills)] : []),
    ...(runs > 0 ? [`${runs} runs of ${cases.length} other faults`] : []),
    ...(mutations.count > 0 ? [mutationWords(mutations)] : []),
  ].join('; ');
  const all = kills.kills + runs + mutations.count;
  const summary = `${words}. Seed ${seed}.`;
  return {
    seed,
    summary,
    passed: all - faults.length,
    failed: faults.length,
    faults,
    kills,
    cases,
    mutations,
  };
}

process.setMaxListeners(0);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => process.exit(130));

const server = await serveCopy(distOf(resolve(import.meta.dirname, '..')), PORT);
try {
  const report = await run(server);
  for (const fault of report.faults) console.error(fault);
  if (options.report) writeFileSync(options.report, JSON.stringify(report, null, 2));
  console.log(report.summary);
  console.log(`${report.passed} passed, ${report.failed} failed`);
  process.exitCode = report.failed === 0 ? 0 : 1;
} finally {
  await server.close();
}
