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

  /** How much of the height of the side is left white under its last words or lines to write on. */
  async emptyShare(): Promise<number> {
    return this.sheet.evaluate((sheet) => {
      const { bottom, height } = sheet.getBoundingClientRect();
      const edge = Number.parseFloat(getComputedStyle(sheet).paddingBottom);
      const last = Math.max(
        ...[...sheet.children].map((part) => part.getBoundingClientRect().bottom),
      );
      return (bottom - edge - last) / height;
    });
  }

  /** The smallest text on the sheet, in points: of all, and of what is no source. */
  async pointSizes(): Promise<{ readonly least: number; readonly leastOfBody: number }> {
    return this.sheet.evaluate((sheet) => {
      const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      const sizes: (readonly [number, string])[] = [];
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const { parentElement } = text;
        if (parentElement === null || parentElement.getClientRects().length === 0) continue;
        const px = Number.parseFloat(getComputedStyle(parentElement).fontSize);
        sizes.push([Math.round(px * 7.5) / 10, text.nodeValue ?? '']);
      }
      const body = sizes.filter(([size]) => size !== 10);
      return {
        least: Math.min(...sizes.map(([size]) => size)),
        leastOfBody: Math.min(...body.map(([size]) => size)),
      };
    });
  }
}
