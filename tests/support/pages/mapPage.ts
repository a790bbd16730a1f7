import type { Locator, Page } from '@playwright/test';

/** An indicator over all 361 districts. */
export class MapPage {
  readonly page: Page;
  readonly map: Locator;
  readonly table: Locator;
  readonly indicator: Locator;

  constructor(page: Page) {
    const region = page.getByRole('region', { name: 'Map', exact: true });
    this.page = page;
    this.map = page.getByRole('application', { name: /^Map of districts/ });
    this.table = region.getByRole('table');
    this.indicator = page.getByRole('combobox', { name: 'Show on the map' });
  }

  async open(search = ''): Promise<void> {
    await this.page.goto(`/map${search}`);
    await this.drawn();
  }

  /** Shapes and rows of every district are there. */
  async drawn(): Promise<void> {
    await this.shapes().nth(360).waitFor({ state: 'attached' });
    await this.rows().nth(361).waitFor({ state: 'attached' });
  }

  shapes(): Locator {
    return this.page.locator('path.leaflet-interactive');
  }

  /** The heading row and one of each district. */
  rows(): Locator {
    return this.table.getByRole('row');
  }
}
