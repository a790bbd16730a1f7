import type { Locator, Page } from '@playwright/test';
import { extractText } from 'unpdf';

/** The printed side of a session. */
export class HandoutPage {
  readonly page: Page;
  readonly sheet: Locator;
  readonly print: Locator;
  readonly largePrint: Locator;
  readonly mail: Locator;

  constructor(page: Page) {
    this.page = page;
    this.sheet = page.getByRole('article', { name: 'Hand-out' });
    this.print = page.getByRole('button', { name: 'Print hand-out' });
    this.largePrint = page.getByRole('checkbox', { name: /^Large print/ });
    this.mail = page.getByRole('textbox', { name: 'Text for an e-mail' });
  }

  /** What the page says of how much paper it takes. */
  sides(count: number): Locator {
    return this.page.getByText(count === 1 ? 'It fills one side.' : `It takes ${count} sides.`);
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

  /**
   * The smallest text on the sheet, in points: of all, and of what is no source.
   *
   * @param small the size of sources
   */
  async pointSizes(small = 10): Promise<{ readonly least: number; readonly leastOfBody: number }> {
    return this.sheet.evaluate((sheet, ofSources) => {
      const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      const sizes: (readonly [number, string])[] = [];
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const { parentElement } = text;
        if (parentElement === null || parentElement.getClientRects().length === 0) continue;
        const px = Number.parseFloat(getComputedStyle(parentElement).fontSize);
        sizes.push([Math.round(px * 7.5) / 10, text.nodeValue ?? '']);
      }
      const body = sizes.filter(([size]) => size !== ofSources);
      return {
        least: Math.min(...sizes.map(([size]) => size)),
        leastOfBody: Math.min(...body.map(([size]) => size)),
      };
    }, small);
  }

  /** Colours on the sheet that a black and white printer would lose. */
  async coloursOtherThanGrey(): Promise<readonly string[]> {
    return this.sheet.evaluate((sheet) => {
      // The frame of the sheet is of the screen.
      const used = [...sheet.querySelectorAll('*')].flatMap((part) => {
        const { color, backgroundColor, borderTopColor, borderBottomColor } =
          getComputedStyle(part);
        return [color, backgroundColor, borderTopColor, borderBottomColor];
      });
      const isGrey = (color: string) => {
        const [red, green, blue] = color.match(/[\d.]+/g) ?? [];
        return red === green && green === blue;
      };
      return [...new Set(used)].filter((color) => !isGrey(color));
    });
  }
}
