// Plain JavaScript without dependencies: what failed, told just before the last line of `npm test`.
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} Failure
 * @property {string} where the file, or the name of the check
 * @property {string} title of the test; empty where a whole file or check failed
 * @property {string} error
 */

const MOST_LINES = 40;

/**
 * A check that is one thing: its output ends with what went wrong.
 *
 * @param {string} name
 * @param {string} output
 * @returns {Failure}
 */
export const failureOfCheck = (name, output) => ({
  where: name,
  title: '',
  error: plainLines(output).slice(-MOST_LINES).join('\n'),
});

/**
 * The failed tests of Vitest's JSON report, and the files that did not load.
 *
 * @param {{ testResults: { name: string, status: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] | null }[] }[] }} report
 * @returns {Failure[]}
 */
export function failuresOfVitest({ testResults }) {
  return testResults.flatMap(({ name, status, message = '', assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0)
      return [{ where: name, title: '', error: firstLines(message) }];
    return failed.map(({ fullName, failureMessages }) => ({
      where: name,
      title: fullName.trim(),
      error: firstLines((failureMessages ?? []).join('\n')),
    }));
  });
}

/**
 * @typedef {object} Suite
 * @property {string} title
 * @property {Suite[]} [suites]
 * @property {{ title: string, file?: string, tests: { status: string, results?: { errors?: { message?: string }[] }[] }[] }[]} [specs]
 */

/**
 * @param {Suite} suite
 * @returns {Failure[]}
 */
function failuresIn({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ title, file = '', tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results = [] }) => ({
        where: file,
        title,
        error: firstLines(errorText(results.flatMap(({ errors = [] }) => errors))),
      })),
  );
  return [...own, ...suites.flatMap(failuresIn)];
}

/** @param {{ message?: string }[]} errors */
const errorText = (errors) => errors.map(({ message = '' }) => message).join('\n');

/**
 * The failed tests of Playwright's JSON report, and what stopped the run.
 *
 * @param {{ errors: { message?: string }[], suites: Suite[] }} report
 * @returns {Failure[]}
 */
export function failuresOfPlaywright({ errors, suites }) {
  const stopped = errors.length > 0 ? [{ where: 'e2e', title: '', error: errorText(errors) }] : [];
  return [...suites.flatMap(failuresIn), ...stopped];
}

/** @param {string} text */
const plainLines = (text) => stripVTControlCharacters(text).trimEnd().split('\n');

/** @param {string} text */
function firstLines(text) {
  const lines = plainLines(text);
  const more = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(more > 0 ? [`… and ${more} lines more`] : [])].join(
    '\n',
  );
}

/**
 * All failures in words, numbered: nothing where there are none.
 *
 * @param {readonly Failure[]} failures
 * @returns {string}
 */
export function toldFailures(failures) {
  return failures
    .map(({ where, title, error }, at) => {
      const name = [where, title].filter(Boolean).join(' > ');
      return `FAILED ${at + 1} of ${failures.length}: ${name}\n${error.replaceAll(/^/gm, '    ')}\n`;
    })
    .join('\n');
}
