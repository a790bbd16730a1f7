import lighthouse, { type Result } from 'lighthouse';
import { launch } from './benchBrowser';
import type { ServedBuild } from './served';
import { median, rounded } from './statistics';

const SEFTON = 'E08000014';

/** The pages and the least score that is asked of each. */
const PAGES: readonly (readonly [string, string, number])[] = [
  ['home', '/', 95],
  ['occupation', `/occupations/5312?area=${SEFTON}&as=Bricklayer&near=Bootle`, 95],
  ['area', `/areas/${SEFTON}`, 90],
  ['compare', `/compare?soc=5312&soc=5241&soc=8211&area=${SEFTON}`, 90],
  ['map', '/map', 90],
];

const METRICS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
  SI: 'speed-index',
  bytes: 'total-byte-weight',
} as const;

type Metric = keyof typeof METRICS;

interface LighthouseRun {
  readonly performance: number;
  readonly accessibility: number;
  readonly metrics: Readonly<Record<Metric, number>>;
  /** How quick Lighthouse found this machine; a busy one is slower, and scores are lower. */
  readonly benchmarkIndex: number;
  readonly result: Result;
}

const scoreOf = (result: Result, category: string): number =>
  Math.round((result.categories[category]?.score ?? Number.NaN) * 100);

const METRIC_NAMES = Object.keys(METRICS) as readonly Metric[];

function runOf(result: Result): LighthouseRun {
  const valueOf = (name: Metric): number =>
    rounded(result.audits[METRICS[name]]?.numericValue ?? Number.NaN);
  return {
    performance: scoreOf(result, 'performance'),
    accessibility: scoreOf(result, 'accessibility'),
    metrics: Object.fromEntries(METRIC_NAMES.map((name) => [name, valueOf(name)])) as Record<
      Metric,
      number
    >,
    benchmarkIndex: result.environment.benchmarkIndex,
    result,
  };
}

/** A run of a page in a browser of its own: mobile, the throttling that Lighthouse has by default. */
async function runOnce(url: string, port: number): Promise<LighthouseRun> {
  const browser = await launch([`--remote-debugging-port=${port}`]);
  try {
    const answer = await lighthouse(url, {
      port,
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility'],
    });
    if (!answer) throw new Error(`Lighthouse gave no answer for ${url}`);
    const { runtimeError } = answer.lhr;
    if (runtimeError) throw new Error(`Lighthouse of ${url}: ${runtimeError.message}`);
    return runOf(answer.lhr);
  } finally {
    await browser.close();
  }
}

type Row = Readonly<Record<string, unknown>>;

const rowsOf = (result: Result, audit: string): readonly Row[] => {
  const details = result.audits[audit]?.details;
  return details && 'items' in details ? (details.items as readonly Row[]) : [];
};

/** Without the address of the server, which says nothing. */
const pathOf = (url: unknown): string => String(url).replace(/^https?:\/\/[^/]+/, '');

const most = (rows: readonly Row[], key: string, count: number): readonly Row[] =>
  rows.toSorted((a, b) => Number(b[key]) - Number(a[key])).slice(0, count);

/** What costs most: what is fetched in order, what keeps the main thread, what is fetched for nothing. */
function costsOf(result: Result) {
  const whole = (number: unknown): number => Math.round(Number(number));
  return {
    requests: rowsOf(result, 'network-requests').map((one) => ({
      path: pathOf(one['url']),
      start: whole(one['networkRequestTime']),
      end: whole(one['networkEndTime']),
      bytes: whole(one['transferSize']),
      priority: one['priority'],
    })),
    longTasks: rowsOf(result, 'long-tasks').map((one) => ({
      path: pathOf(one['url']),
      start: whole(one['startTime']),
      ms: whole(one['duration']),
    })),
    scripts: most(rowsOf(result, 'bootup-time'), 'total', 8).map((one) => ({
      path: pathOf(one['url']),
      ms: whole(one['total']),
      runMs: whole(one['scripting']),
      parseMs: whole(one['scriptParseCompile']),
    })),
    unusedJs: most(rowsOf(result, 'unused-javascript'), 'wastedBytes', 8).map((one) => ({
      path: pathOf(one['url']),
      bytes: whole(one['totalBytes']),
      unused: whole(one['wastedBytes']),
    })),
    mainThread: rowsOf(result, 'mainthread-work-breakdown').map((one) => ({
      work: one['groupLabel'],
      ms: whole(one['duration']),
    })),
    largestPaint: rowsOf(result, 'largest-contentful-paint-element'),
    failedAccess: Object.values(result.audits)
      .filter(
        ({ id, score }) =>
          score === 0 && result.categories['accessibility']?.auditRefs.some((one) => one.id === id),
      )
      .map(({ id }) => id),
  };
}

export interface PageScore {
  readonly page: string;
  readonly n: number;
  readonly performance: number;
  readonly runs: readonly number[];
  readonly least: number;
  readonly holds: boolean;
  readonly accessibility: number;
  readonly metrics: Readonly<Record<Metric, number>>;
  readonly benchmarkIndex: number;
  /** Of the run in the middle. */
  readonly costs: ReturnType<typeof costsOf>;
}

/** Each page so many times; the scores and the metrics are medians, each of its own. */
export async function measureLighthouse(
  { url }: ServedBuild,
  times: number,
  debuggingPort: number,
): Promise<readonly PageScore[]> {
  const scores: PageScore[] = [];
  for (const [page, address, least] of PAGES) {
    const runs: LighthouseRun[] = [];
    for (let time = 0; time < times; time += 1)
      runs.push(await runOnce(url + address, debuggingPort));
    const performance = median(runs.map((run) => run.performance));
    const middle = runs.find((run) => run.performance === performance);
    if (!middle) continue;
    scores.push({
      page,
      n: runs.length,
      performance,
      runs: runs.map((run) => run.performance),
      least,
      holds: performance >= least,
      accessibility: median(runs.map(({ accessibility }) => accessibility)),
      metrics: Object.fromEntries(
        METRIC_NAMES.map((name) => [name, median(runs.map(({ metrics }) => metrics[name]))]),
      ) as Record<Metric, number>,
      benchmarkIndex: median(runs.map(({ benchmarkIndex }) => benchmarkIndex)),
      costs: costsOf(middle.result),
    });
    console.error(`  ${page}: ${performance} (at least ${least}), ${runs.length} runs`);
  }
  return scores;
}

/** What is seen at a glance: milliseconds, and kilobytes as they were sent. */
export const lighthouseTable = (scores: readonly PageScore[]) =>
  scores.map(({ page, performance, least, accessibility, metrics, benchmarkIndex }) => ({
    page,
    performance,
    'at least': least,
    accessibility,
    FCP: Math.round(metrics.FCP),
    LCP: Math.round(metrics.LCP),
    TBT: Math.round(metrics.TBT),
    SI: Math.round(metrics.SI),
    CLS: metrics.CLS,
    'kB sent': Math.round(metrics.bytes / 1000),
    'machine index': Math.round(benchmarkIndex),
  }));
