import type { Locator, Page } from '@playwright/test';

/** One unit group, read for one district. */
export class OccupationPage {
  readonly page: Page;
  readonly heading: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
  }

  async open(soc: string, area?: string): Promise<void> {
    await this.page.goto(`/occupations/${soc}${area === undefined ? '' : `?area=${area}`}`);
    await this.region('At a glance').waitFor();
  }

  region(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  pin(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  compare(): Locator {
    return this.page.getByRole('button', { name: 'Compare', exact: true });
  }
}
