import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** The text of every test of that name. */
const textsOf = new Map<string, string>();
for (const room of ['src', 'scripts', 'tests']) {
  for (const path of readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })) {
    if (!/\.(test|spec)\.tsx?$/.test(path)) continue;
    const name = basename(path);
    const text = readFileSync(join(ROOT, room, path), 'utf8');
    textsOf.set(name, `${textsOf.get(name) ?? ''}${text}`);
  }
}

interface Claim {
  readonly words: string;
  readonly cell: string;
}

/** The rows of every table whose last column is headed "test". */
function claimsIn(paper: string): readonly Claim[] {
  const claims: Claim[] = [];
  let isOfTests = false;
  for (const line of readFileSync(join(ROOT, 'docs', paper), 'utf8').split('\n')) {
    const cells = line.split(' | ');
    const last = (cells.at(-1) ?? '').replace(/ \|$/, '');
    if (!line.startsWith('|')) isOfTests = false;
    else if (last === 'test') isOfTests = true;
    else if (isOfTests && !line.startsWith('| ---'))
      claims.push({ words: cells[0] ?? '', cell: last });
  }
  return claims;
}

/** Files and the titles after each: `vault.test.ts` “does this”, “does that”. */
function faultsOf({ cell }: Claim): readonly string[] {
  const files = cell.split('`').flatMap((part, at, parts) => {
    const titles = [...(parts[at + 1] ?? '').matchAll(/“([^”]+)”/g)].map(
      ([, title]) => title ?? '',
    );
    return at % 2 === 1 ? [{ name: part, titles }] : [];
  });
  if (files.length === 0) return ['no test is named'];
  return files.flatMap(({ name, titles }) => {
    const text = textsOf.get(name);
    if (text === undefined) return [`there is no ${name}`];
    if (titles.length === 0) return [`no title is named of ${name}`];
    return titles.filter((title) => !text.includes(title)).map((title) => `${name}: ${title}`);
  });
}

describe.each([
  ['privacy.md', 30],
  ['threat-model.md', 12],
  ['dpia.md', 7],
] as const)('%s', (paper, least) => {
  test('names for each claim a test that there is', () => {
    const claims = claimsIn(paper);
    expect(claims.length).toBeGreaterThanOrEqual(least);
    const faults = claims.flatMap((claim) =>
      faultsOf(claim).map((fault) => `${claim.words}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

test('a claim without a test, of a test that is gone or of another title is found', () => {
  const found = (cell: string) => faultsOf({ words: '', cell }).length;
  expect(found('')).toBe(1);
  expect(found('`gone.test.ts` “x”')).toBe(1);
  expect(found('`papers.test.ts`')).toBe(1);
  expect(found(`\`papers.test.ts\` “${['no', 'such', 'title'].join('-')}”`)).toBe(1);
  expect(found('`papers.test.ts` “names for each claim a test that there is”')).toBe(0);
});
