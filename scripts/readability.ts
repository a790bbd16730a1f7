import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CONFIG_WITHOUT_SERVICES } from '../src/app/config/withoutServices';
import { launch } from './bench/benchBrowser';
import { fleschKincaidGrade } from './readability/fleschKincaid';
import { addressOf, readPage, sixtyPages } from './readability/pageText';
import { medianGrade, medianOf, sentencesOf } from './readability/sentences';
import { startServer } from './server/startServer';

/**
 * The reading grade of the pages as rendered: each page's median over its sentences, and the median
 * over the sixty pages of tests/data/sixty-pages.csv. Needs a built app (`npm run build`);
 * BEARINGS_DIST names another than dist/. `--sentences` lists each page's hardest sentences.
 */
const PORT = Number(process.env['BEARINGS_TEST_PORT'] ?? 4182);
const listsSentences = process.argv.includes('--sentences');
const MOST_LISTED = 5;

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

async function main(): Promise<void> {
  const folder = copyOfBuild();
  const server = await startServer({ dist: join(folder, 'dist'), port: PORT });
  const browser = await launch();
  const found = { answer: [] as number[], handout: [] as number[], all: [] as number[] };
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
    console.log('page with hand-out | answer | hand-out | address');
    for (const row of sixtyPages()) {
      const text = await readPage(context, row);
      const all = [...text.page, ...text.handout];
      const grades = {
        all: medianGrade(all),
        answer: medianGrade(text.answer),
        handout: medianGrade(text.handout),
      };
      for (const part of ['all', 'answer', 'handout'] as const) {
        const grade = grades[part];
        if (grade !== undefined) found[part].push(grade);
      }
      console.log(
        [shown(grades.all), shown(grades.answer), shown(grades.handout), addressOf(row)].join(
          ' | ',
        ),
      );
      if (listsSentences) console.log(hardest(all).join('\n'));
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    `Median of ${found.all.length} pages: ${shown(medianOf(found.all))} with the hand-out; ` +
      `answers ${shown(medianOf(found.answer))}; hand-outs ${shown(medianOf(found.handout))}.`,
  );
  console.log(`Pages above grade 7: ${found.all.filter((grade) => grade > 7).length}.`);
}

await main();
