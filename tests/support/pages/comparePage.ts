import type { Locator, Page } from '@playwright/test';

/** Two to four jobs side by side, or one job in two to four places. */
export class ComparePage {
  readonly page: Page;
  readonly heading: Locator;
  readonly table: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1, name: /^Compare| jobs| places/ });
    this.table = page
      .getByRole('region', { name: /side by side$/ })
      .getByRole('table', { name: /side by side/ });
  }

  /** What is compared: a job, or a place, by its name. */
  head(name: string): Locator {
    return this.page
      .getByRole('list', { name: /^(Jobs|Places)$/ })
      .getByRole('listitem')
      .filter({ hasText: name });
  }

  /** One measure of the page, with its rows. */
  measure(name: string | RegExp): Locator {
    return this.page.getByRole('region', { name });
  }

  async showTable(): Promise<void> {
    await this.page.getByRole('button', { name: 'Table', exact: true }).click();
    await this.table.waitFor();
  }

  column(name: string): Locator {
    return this.table.getByRole('columnheader').filter({ hasText: name });
  }

  row(name: string | RegExp): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }
}
