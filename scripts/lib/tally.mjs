// Plain JavaScript without dependencies: the sums behind the last line of `npm test`.

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} skipped the title of each skipped test, with its reason where it gives one
 */

/** @type {Tally} */
const NOTHING = { passed: 0, failed: 0, skipped: [] };

/**
 * A check that is one thing: it holds or it does not.
 *
 * @param {boolean} holds
 * @returns {Tally}
 */
export const tallyOfCheck = (holds) => ({ ...NOTHING, [holds ? 'passed' : 'failed']: 1 });

/**
 * What stopped a run without failing a test (a file that does not load, an unhandled error) counts
 * as one failure: a run that ended badly is never all passed.
 *
 * @param {Tally} tally
 * @param {boolean} endedWell
 * @returns {Tally}
 */
export const orOneFailure = (tally, endedWell) =>
  endedWell || tally.failed > 0 ? tally : { ...tally, failed: 1 };

/**
 * Counts Vitest's JSON report.
 *
 * @param {{ testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} report
 * @returns {Tally}
 */
export function tallyOfVitest({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const withStatus = (/** @type {string[]} */ ...statuses) =>
    tests.filter(({ status }) => statuses.includes(status));
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: withStatus('passed').length,
    failed: withStatus('failed').length + unloaded.length,
    skipped: withStatus('skipped', 'pending', 'todo', 'disabled').map(({ fullName }) =>
      fullName.trim(),
    ),
  };
}

/**
 * @typedef {object} Suite
 * @property {string} title
 * @property {Suite[]} [suites]
 * @property {{ title: string, tests: { status: string, annotations?: { type: string, description?: string }[] }[] }[]} [specs]
 */

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
function skippedIn({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations = [] }) => {
        const why = annotations.find(
          ({ type }) => type === 'skip' || type === 'fixme',
        )?.description;
        return why ? `${title}: ${why}` : title;
      }),
  );
  return [...own, ...suites.flatMap(skippedIn)];
}

/**
 * Counts Playwright's JSON report. A test that only passed when tried again counts as failed.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[], suites: Suite[] }} report
 * @returns {Tally}
 */
export function tallyOfPlaywright({ stats, errors, suites }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + (stats.unexpected === 0 ? errors.length : 0),
    skipped: suites.flatMap(skippedIn),
  };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export const sumOf = (tallies) =>
  tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: [...sum.skipped, ...skipped],
    }),
    NOTHING,
  );

/**
 * The last line of `npm test`.
 *
 * @param {Tally} tally
 * @returns {string}
 */
export const lastLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
