import type { Locator, Page } from '@playwright/test';

/** Two to four jobs side by side. */
export class ComparePage {
  readonly page: Page;
  readonly heading: Locator;
  readonly table: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1, name: /^Compare/ });
    this.table = page
      .getByRole('region', { name: 'Jobs side by side' })
      .getByRole('table', { name: /^Jobs side by side/ });
  }

  column(name: string): Locator {
    return this.table.getByRole('columnheader').filter({ hasText: name });
  }

  row(name: string | RegExp): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }
}
