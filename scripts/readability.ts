import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { CONFIG_WITHOUT_SERVICES } from '../src/app/config/appConfig';
import { launch } from './bench/benchBrowser';
import { fleschKincaidGrade } from './readability/fleschKincaid';
import {
  addressOf,
  type JobAndPlace,
  type PageText,
  readPage,
  sixtyPages,
} from './readability/pageText';
import { medianGrade, medianOf, sentencesOf } from './readability/sentences';
import { startServer } from './server/startServer';

/**
 * The reading grade of the pages as rendered (docs/methods.md, rule 12): each page's median over the sentences
 * that are read before anything is opened, those that name a wider group, and its hand-out; and the
 * median over the sixty pages of tests/data/sixty-pages.csv. Beside it the answer alone, the hand-out
 * alone, and all that the page shows. Needs a built app (`npm run build`); BEARINGS_DIST names
 * another than dist/. `--sentences` lists each page's hardest sentences.
 */
const PORT = Number(process.env['BEARINGS_TEST_PORT'] ?? 4182);
const listsSentences = process.argv.includes('--sentences');
const MOST_LISTED = 5;
const HARDEST_GRADE = 7;

/** A copy of the build with every outside service off: the words must not hang on who answers. */
function copyOfBuild(): string {
  const built = resolve(import.meta.dirname, '..', process.env['BEARINGS_DIST'] ?? 'dist');
  if (!existsSync(join(built, 'index.html')))
    throw new Error('There is no built app to read yet. Run: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'bearings-readability-'));
  cpSync(built, join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist/config.json'), JSON.stringify(CONFIG_WITHOUT_SERVICES));
  return folder;
}

const shown = (grade: number | undefined) => grade?.toFixed(1) ?? 'none';

function hardest(blocks: readonly string[]): readonly string[] {
  return blocks
    .flatMap(sentencesOf)
    .map((sentence) => ({ sentence, grade: fleschKincaidGrade(sentence) }))
    .toSorted((a, b) => b.grade - a.grade)
    .slice(0, MOST_LISTED)
    .map(({ sentence, grade }) => `    ${shown(grade)}  ${sentence}`);
}

const PARTS = ['read', 'answer', 'handout', 'page'] as const;
type Part = (typeof PARTS)[number];
type Grades = Readonly<Record<Part, number | undefined>>;

const HEADINGS: Readonly<Record<Part, string>> = {
  read: 'closed page and hand-out',
  answer: 'answer',
  handout: 'hand-out',
  page: 'all of the page',
};

const blocksOf = ({ answer, closed, page, handout }: PageText) => ({
  read: [...closed, ...handout],
  answer,
  handout,
  page,
});

async function gradesOf(context: BrowserContext, row: JobAndPlace): Promise<Grades> {
  const blocks = blocksOf(await readPage(context, row));
  const grades = {
    read: medianGrade(blocks.read),
    answer: medianGrade(blocks.answer),
    handout: medianGrade(blocks.handout),
    page: medianGrade(blocks.page),
  };
  console.log([...PARTS.map((part) => shown(grades[part])), addressOf(row)].join(' | '));
  if (listsSentences) console.log(hardest(blocks.read).join('\n'));
  return grades;
}

function report(grades: readonly Grades[]): void {
  console.log(`Median of ${grades.length} pages:`);
  for (const part of PARTS) {
    const known = grades.flatMap((one) => one[part] ?? []);
    const hard = known.filter((grade) => grade > HARDEST_GRADE).length;
    const middle = shown(medianOf(known));
    console.log(`  ${HEADINGS[part]}: ${middle}; above grade ${HARDEST_GRADE}: ${hard} pages`);
  }
}

async function main(): Promise<void> {
  const folder = copyOfBuild();
  const server = await startServer({ dist: join(folder, 'dist'), port: PORT });
  const browser = await launch();
  try {
    const context = await browser.newContext({
      baseURL: server.url,
      viewport: { width: 1366, height: 768 },
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      serviceWorkers: 'block',
    });
    // tsx names inner functions by a helper of its own, which a page does not have.
    await context.addInitScript('globalThis.__name = (named) => named');
    console.log([...PARTS.map((part) => HEADINGS[part]), 'address'].join(' | '));
    const grades: Grades[] = [];
    for (const row of sixtyPages()) grades.push(await gradesOf(context, row));
    report(grades);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
