import { describe, expect, test } from 'vitest';
import {
  lastLine,
  orOneFailure,
  sumOf,
  tallyOfCheck,
  tallyOfPlaywright,
  tallyOfVitest,
} from './tally.mjs';

const unit = (status: string) => ({ status, fullName: ` a test that is ${status}` });

describe('the tally', () => {
  test("of Vitest's report counts tests, and files that do not load as failures", () => {
    const report = {
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [unit('passed'), unit('passed'), unit('failed'), unit('skipped')],
        },
        { name: 'b.test.ts', status: 'failed', assertionResults: [] },
      ],
    };

    expect(tallyOfVitest(report)).toEqual({
      passed: 2,
      failed: 2,
      skipped: ['a test that is skipped'],
    });
  });

  test("of Playwright's report counts a test passed at the second try as failed", () => {
    const skipped = { status: 'skipped', annotations: [{ type: 'skip', description: 'no map' }] };
    const report = {
      stats: { expected: 3, unexpected: 1, flaky: 1 },
      errors: [],
      suites: [{ title: 'a', suites: [{ title: 'b', specs: [{ title: 'c', tests: [skipped] }] }] }],
    };

    expect(tallyOfPlaywright(report)).toEqual({ passed: 3, failed: 2, skipped: ['c: no map'] });
  });

  test("of Playwright's report counts what stopped the run as a failure", () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0 };

    expect(tallyOfPlaywright({ stats, errors: [{}], suites: [] }).failed).toBe(1);
  });

  test('of a run that ended badly without a failed test is one failure', () => {
    const good = { passed: 3, failed: 0, skipped: [] };

    expect(orOneFailure(good, false).failed).toBe(1);
    expect(orOneFailure(good, true).failed).toBe(0);
    expect(orOneFailure({ ...good, failed: 2 }, false).failed).toBe(2);
  });

  test('of everything is the sum, told in one line', () => {
    const sum = sumOf([tallyOfCheck(true), tallyOfCheck(false), tallyOfCheck(true)]);

    expect(lastLine(sum)).toBe('2 passed, 1 failed');
    expect(lastLine({ ...sum, skipped: ['one'] })).toBe('2 passed, 1 failed, 1 skipped');
  });
});
