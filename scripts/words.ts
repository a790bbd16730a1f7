import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { saidInSource } from './words/extract.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const LOCALES = join(root, 'src/locales');
const WELSH = join(LOCALES, 'cy.json');

const written = (messages: Readonly<Record<string, string>>): string =>
  `${JSON.stringify(messages, null, 2)}\n`;

/**
 * Reads what the source says into the catalogues: the English one lists it, the Welsh one keeps what is
 * translated, loses what is no longer said, and has '' for what is new. A test fails while one is ''.
 */
function readWords(): void {
  const said = [...saidInSource(root).values()];
  const english = said.map(({ english: other, one }): [string, string] => [
    other,
    one === undefined ? other : `{n, plural, one {${one}} other {${other}}}`,
  ]);
  const welsh: unknown = JSON.parse(readFileSync(WELSH, 'utf8'));
  const known = new Map<string, string>(Object.entries(Object(welsh)));
  const now = said.map(({ english: key }): [string, string] => [key, known.get(key) ?? '']);
  writeFileSync(join(LOCALES, 'en.json'), written(Object.fromEntries(english)));
  writeFileSync(WELSH, written(Object.fromEntries(now)));
  const missing = now.filter(([, words]) => words === '');
  console.log(`${said.length} messages, ${missing.length} without Welsh`);
  for (const [key] of missing) console.log(`  ${key}`);
}

readWords();
