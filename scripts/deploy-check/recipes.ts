import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const GUIDE = join(import.meta.dirname, '../../docs/deploy.md');

/** The blocks of code of the guide in one language, in order. */
function recipesOf(language: string): string[] {
  const blocks = [...readFileSync(GUIDE, 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)];
  return blocks.filter(([, named]) => named === language).map(([, , text = '']) => text);
}

/** The one block that has a line; a guide without it, or with two, is a mistake. */
export function recipeWith(language: string, line: string): string {
  const [only, ...more] = recipesOf(language).filter((text) => text.includes(line));
  if (only === undefined || more.length > 0)
    throw new Error(`docs/deploy.md has no single ${language} block with: ${line}`);
  return only;
}

/** Puts what holds on this machine in the place of what the guide writes; each must be there. */
export function adapted(recipe: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`A recipe of docs/deploy.md lacks: ${from}`);
    return text.replaceAll(from, to);
  }, recipe);
}

/** The policy as the guide prints it, in a line of its own. */
export function printedPolicy(): string {
  const [line] = /^default-src 'none';.*$/m.exec(readFileSync(GUIDE, 'utf8')) ?? [];
  if (line === undefined) throw new Error('docs/deploy.md prints no policy');
  return line;
}
