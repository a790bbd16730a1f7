import type { Locator, Page } from '@playwright/test';
import { extractText } from 'unpdf';

/** The printed side of a session. */
export class HandoutPage {
  readonly page: Page;
  readonly sheet: Locator;
  readonly print: Locator;
  readonly largePrint: Locator;

  constructor(page: Page) {
    this.page = page;
    this.sheet = page.getByRole('article', { name: 'Hand-out' });
    this.print = page.getByRole('button', { name: 'Print hand-out' });
    this.largePrint = page.getByRole('checkbox', { name: /^Large print/ });
  }

  /** The text of each page that the printer would get. */
  async printed(): Promise<readonly string[]> {
    await this.sheet.waitFor();
    const file = await this.page.pdf({ format: 'A4', preferCSSPageSize: true });
    const { text } = await extractText(new Uint8Array(file));
    return text;
  }
}
