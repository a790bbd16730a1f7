import type { Page } from '@playwright/test';

/** Opens every section of a page that is closed. */
export async function openSections(page: Page): Promise<void> {
  const closed = page.locator('main :is(h2, h3) > button[aria-expanded="false"]:visible');
  while ((await closed.count()) > 0) await closed.first().click();
}
