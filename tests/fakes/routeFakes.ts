import type { BrowserContext, Page, Route } from '@playwright/test';
import type { FakeAnswer } from './fakeAnswer';
import { answerLmi, type LmiMode } from './lmi';
import { answerNomis, type FakeDistrict, type NomisMode } from './nomis';
import { answerPostcodes, type PostcodesMode } from './postcodes';

/** How each service behaves, and may change while a page runs; one that is left out is gone. */
export interface FakeServices {
  lmi?: LmiMode;
  nomis?: NomisMode;
  /** Asked only where a config.json of the test switches it on. */
  postcodes?: PostcodesMode;
  readonly districts?: readonly FakeDistrict[];
}

async function fulfil(route: Route, answer: FakeAnswer): Promise<void> {
  if (answer === 'gone') {
    await route.abort('connectionrefused');
    return;
  }
  if (answer.delayMs > 0) {
    await new Promise((resolve) => setTimeout(resolve, answer.delayMs));
  }
  const { status, headers, body } = answer;
  if (headers['access-control-allow-origin'] === undefined) {
    // Playwright would add the header by itself; without it a page sees a failed connection.
    await route.abort('failed').catch(() => undefined);
    return;
  }
  // A page that has moved on no longer waits for a late answer.
  await route.fulfill({ status, headers, body }).catch(() => undefined);
}

/**
 * Puts the fakes in the place of LMI for All, Nomis and postcodes.io for a page or a whole context, at
 * their public addresses.
 *
 * @returns every address asked, filled as the page asks
 */
export async function routeFakes(
  page: Page | BrowserContext,
  services: FakeServices,
): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route(/^https?:\/\/api\.lmiforall\.org\.uk\//, async (route) => {
    asked.push(route.request().url());
    await fulfil(route, answerLmi(new URL(route.request().url()), services.lmi ?? 'gone'));
  });
  await page.route(/^https?:\/\/www\.nomisweb\.co\.uk\//, async (route) => {
    asked.push(route.request().url());
    await fulfil(
      route,
      answerNomis(new URL(route.request().url()), services.nomis ?? 'gone', services.districts),
    );
  });
  await page.route(/^https?:\/\/api\.postcodes\.io\//, async (route) => {
    asked.push(route.request().url());
    await fulfil(
      route,
      answerPostcodes(new URL(route.request().url()), services.postcodes ?? 'gone'),
    );
  });
  return asked;
}
