import { test as base, expect } from '@playwright/test';
import { CONFIG_WITHOUT_SERVICES } from '../../src/app/config/appConfig';

interface JourneyOptions {
  /**
   * 'off': the app is told that every outside service is off. 'as-configured': it reads the real
   * config.json, and the test answers for each service by page.route.
   */
  readonly services: 'off' | 'as-configured';
  /** Errors the journey is about; every other one fails it. */
  readonly expectedFaults: RegExp | null;
}

const isOurs = (url: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);

/**
 * Playwright's test with a page that fails the journey on any page error, any console error, and any
 * request to another machine that the test does not answer itself.
 */
export const test = base.extend<JourneyOptions>({
  services: ['off', { option: true }],
  expectedFaults: [null, { option: true }],

  page: async ({ page, context, services, expectedFaults }, run) => {
    const faults: string[] = [];
    const note = (fault: string): void => {
      if (expectedFaults === null || !expectedFaults.test(fault)) faults.push(fault);
    };
    page.on('pageerror', (error) => note(`page error: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') {
        note(`console error: ${message.text()} (${message.location().url})`);
      }
    });
    // Routes of the page come before those of its context, so a test's own answers stand.
    await context.route(
      (url) => /^https?:$/.test(url.protocol) && !isOurs(url.href),
      async (route) => {
        note(`request to another machine: ${route.request().url()}`);
        await route.abort('internetdisconnected');
      },
    );
    if (services === 'off') {
      await context.route('**/config.json', (route) =>
        route.fulfill({ json: CONFIG_WITHOUT_SERVICES }),
      );
    }

    // What is on the screen before the app has taken over does nothing yet.
    const goto = page.goto.bind(page);
    page.goto = async (...address) => {
      const answer = await goto(...address);
      await page
        .locator('#first')
        .waitFor({ state: 'detached', timeout: 10_000 })
        .catch(() => undefined);
      return answer;
    };

    await run(page);

    expect(faults, 'the journey met no error and reached no other machine').toEqual([]);
  },
});

export { expect };
