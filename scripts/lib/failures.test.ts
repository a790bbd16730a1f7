import { describe, expect, test } from 'vitest';
import {
  failureOfCheck,
  failuresOfPlaywright,
  failuresOfVitest,
  toldFailures,
} from './failures.mjs';

describe('what failed', () => {
  test("of Vitest's report is each failed test with its error, and each file that does not load", () => {
    const failed = {
      status: 'failed',
      fullName: ' pay is in order',
      failureMessages: ['\u001B[31mProperty failed after 3 tests\u001B[39m\n{ seed: 12 }'],
    };
    const report = {
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [{ status: 'passed', fullName: 'another' }, failed],
        },
        { name: 'b.test.ts', status: 'failed', message: 'No such module', assertionResults: [] },
      ],
    };

    expect(failuresOfVitest(report)).toEqual([
      {
        where: 'a.test.ts',
        title: 'pay is in order',
        error: 'Property failed after 3 tests\n{ seed: 12 }',
      },
      { where: 'b.test.ts', title: '', error: 'No such module' },
    ]);
  });

  test("of Playwright's report is each test that failed at all, and what stopped the run", () => {
    const ended = (status: string) => ({
      status,
      results: [{ errors: [{ message: `${status}: no heading` }] }],
    });
    const specs = [
      { title: 'opens', file: 'map.spec.ts', tests: [ended('expected')] },
      { title: 'prints', file: 'map.spec.ts', tests: [ended('unexpected')] },
      { title: 'closes', file: 'map.spec.ts', tests: [ended('flaky')] },
    ];
    const suites = [{ title: 'map.spec.ts', suites: [{ title: 'the map', specs }] }];

    expect(failuresOfPlaywright({ errors: [{ message: 'Timed out' }], suites })).toEqual([
      { where: 'map.spec.ts', title: 'prints', error: 'unexpected: no heading' },
      { where: 'map.spec.ts', title: 'closes', error: 'flaky: no heading' },
      { where: 'e2e', title: '', error: 'Timed out' },
    ]);
  });

  test('of a check is the end of its output', () => {
    const output = Array.from({ length: 100 }, (_, at) => `line ${at + 1}`).join('\n');
    const { where, error } = failureOfCheck('types', output);

    expect(where).toBe('types');
    expect(error.split('\n')).toHaveLength(40);
    expect(error).toMatch(/line 100$/);
  });

  test('is told with number, name and indented error, a long one cut short', () => {
    const message = 'wrong\n'.repeat(60);
    const [long] = failuresOfVitest({
      testResults: [{ name: 'a.test.ts', status: 'failed', message, assertionResults: [] }],
    });
    const told = toldFailures([
      { where: 'lint', title: '', error: 'one\ntwo' },
      long ?? failureOfCheck('', ''),
    ]);

    expect(told).toContain('FAILED 1 of 2: lint\n    one\n    two\n');
    expect(told).toContain('FAILED 2 of 2: a.test.ts\n    wrong\n');
    expect(told).toContain('… and 20 lines more');
    expect(toldFailures([])).toBe('');
  });
});
