import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { DeskPage } from '../../tests/support/pages/deskPage';
import { Frame } from '../../tests/support/pages/frame';
import { HandoutPage } from '../../tests/support/pages/handoutPage';
import { parseTable } from '../pack/csv';
import { sentencesOf } from './sentences';

/** A row of tests/data/sixty-pages.csv: a job, under a title, in a district or a town of it. */
export interface JobAndPlace {
  readonly soc2010: string;
  readonly as: string;
  readonly gss: string;
  readonly near: string;
  readonly why: string;
}

const COLUMNS = ['soc2010', 'as', 'gss', 'near', 'why'] as const;

/** The sixty pages that the reading grade is measured on. */
export function sixtyPages(): readonly JobAndPlace[] {
  const file = resolve(import.meta.dirname, '../../tests/data/sixty-pages.csv');
  const { rows } = parseTable('sixty-pages', readFileSync(file, 'utf8'), COLUMNS);
  return rows.map(({ soc2010 = '', as = '', gss = '', near = '', why = '' }) => ({
    soc2010,
    as,
    gss,
    near,
    why,
  }));
}

/** The address of a job's page under its title, for its place. */
export function addressOf({ soc2010, as, gss, near }: JobAndPlace): string {
  const search = new URLSearchParams({
    area: gss,
    ...(as === '' ? {} : { as }),
    ...(near === '' ? {} : { near }),
  });
  return `/occupations/${soc2010}?${search}`;
}

/** The prose of a page: each block's text, as it is shown. */
export interface PageText {
  /** The answer at the top with its four figures. */
  readonly answer: readonly string[];
  /**
   * What is read before anything is opened, and what names the wider group: the header, the answer,
   * the summaries of closed sections, and each sentence elsewhere that speaks of a wider group.
   */
  readonly closed: readonly string[];
  /** All that is shown in the page's main part. */
  readonly page: readonly string[];
  readonly handout: readonly string[];
}

/** Opens a job's page and then its hand-out, as a person would, and reads both. */
export async function readPage(context: BrowserContext, row: JobAndPlace): Promise<PageText> {
  const page = await context.newPage();
  try {
    await page.goto(addressOf(row));
    const glance = page.getByRole('region', { name: 'At a glance', exact: true });
    await glance.waitFor();
    const main = page.getByRole('main');
    const answer = await proseIn(glance);
    const header = await proseIn(main.locator('header'));
    const summaries = await main.locator('summary').allInnerTexts();
    const whole = await proseIn(main);
    const read = new Set([...answer, ...header, ...summaries]);
    const wider = whole
      .filter((block) => !read.has(block))
      .flatMap(sentencesOf)
      .filter((sentence) => /\bwider groups?\b/i.test(sentence));
    const closed = [...header, ...answer, ...summaries, ...wider];
    return { answer, closed, page: whole, handout: await handoutOf(page) };
  } finally {
    await page.close();
  }
}

async function handoutOf(page: Page): Promise<readonly string[]> {
  await new Frame(page).openDesk();
  await new DeskPage(page).handoutLink().click();
  const handout = new HandoutPage(page);
  // Large print sets the jobs as lists: its cells are sentences, unlike those of other tables.
  await handout.largePrint.check();
  await handout.sheet.getByRole('definition').first().waitFor();
  return proseIn(handout.sheet);
}

/**
 * The blocks of prose under an element, as shown: paragraphs, list items, definitions, captions and
 * summaries that hold no other such block. Cells of tables, source lines, headings, buttons, and
 * blocks that are a link and no more are not sentences; nor are lists of sources.
 */
async function proseIn(root: Locator): Promise<readonly string[]> {
  const found = await root.evaluateAll((elements) => {
    const blocks = 'p, li, dd, figcaption, summary';
    const apart = 'table, nav, form, button, [aria-label="Where the figures are from"]';
    const textOf = (block: Element) => (block instanceof HTMLElement ? block.innerText.trim() : '');
    const inside = elements.flatMap((element) => [...element.querySelectorAll(blocks)]);
    return inside.flatMap((block) => {
      if (!block.checkVisibility() || block.closest(apart) || block.querySelector(blocks))
        return [];
      const text = textOf(block);
      const links = [...block.querySelectorAll('a')].map(textOf).join(' ');
      return text === '' || text === links || /^Sources?\b/.test(text) ? [] : [text];
    });
  });
  return found;
}
