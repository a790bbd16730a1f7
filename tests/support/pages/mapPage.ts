import type { Locator, Page } from '@playwright/test';

/** An indicator over all 361 districts. */
export class MapPage {
  readonly page: Page;
  readonly map: Locator;
  readonly table: Locator;
  readonly indicator: Locator;
  readonly key: Locator;
  /** The district in hand, beside the map. */
  readonly card: Locator;
  /** What assistive technology is told as the keyboard moves. */
  readonly spoken: Locator;

  constructor(page: Page) {
    const region = page.getByRole('region', { name: 'Map', exact: true });
    this.page = page;
    this.map = page.getByRole('application', { name: /^Map of districts/ });
    this.table = region.getByRole('table');
    this.key = region.getByRole('list', { name: 'Key' });
    this.card = region.getByRole('group', { name: 'District' });
    this.spoken = region.getByRole('status', { name: 'District in hand' });
    this.indicator = page.getByRole('combobox', { name: 'Show on the map' });
  }

  async open(search = ''): Promise<void> {
    await this.page.goto(`/map${search}`);
    await this.drawn();
  }

  /** The shapes of every district are there. */
  async drawn(): Promise<void> {
    await this.shapes().nth(360).waitFor({ state: 'attached' });
  }

  /** The same figures as a table, every district in it. */
  async showTable(): Promise<void> {
    await this.page.getByText('Table', { exact: true }).click();
    await this.rows().nth(361).waitFor({ state: 'attached' });
  }

  async showMap(): Promise<void> {
    await this.page.getByText('Map', { exact: true }).last().click();
    await this.drawn();
  }

  shapes(): Locator {
    return this.page.locator('path.leaflet-interactive');
  }

  /** Brings the mouse over a district, by its place in the order of sorted codes. */
  async pointAt(place: number): Promise<void> {
    await this.shapes().nth(place).hover({ force: true });
  }

  /** The heading row and one of each district. */
  rows(): Locator {
    return this.table.getByRole('row');
  }
}
