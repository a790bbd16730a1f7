import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** What is said somewhere in the source: its English, which names it in the catalogues. */
export interface Said {
  readonly english: string;
  /** The English for one, where a number decides the form. */
  readonly one?: string;
  readonly file: string;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(nodesIn)];
}

/** The text of a literal: written in one piece, so that it can be read without running it. */
function literalOf(node: unknown, file: string): string {
  if (isNode(node) && node.type === 'Literal' && typeof node['value'] === 'string')
    return node['value'];
  throw new TypeError(`${file}: what is said has to be one literal`);
}

/** Every `said(…)` and `counted(…)` of a file, in its order. */
function saidIn(file: string, code: string): readonly Said[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message ?? ''}`);
  return nodesIn(program).flatMap((node): readonly Said[] => {
    if (node.type !== 'CallExpression') return [];
    const { callee, arguments: given } = node;
    if (!isNode(callee) || callee.type !== 'Identifier' || !Array.isArray(given)) return [];
    const [first, second]: readonly unknown[] = given;
    if (callee['name'] === 'said') return [{ english: literalOf(first, file), file }];
    if (callee['name'] !== 'counted') return [];
    return [{ english: literalOf(second, file), one: literalOf(first, file), file }];
  });
}

const isSource = (name: string): boolean => /\.tsx?$/.test(name) && !/\.(?:test|gen)\./.test(name);

/** Everything that the source says, by its English. */
export function saidInSource(root: string): ReadonlyMap<string, Said> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const all = new Map<string, Said>();
  for (const name of files.filter(isSource).toSorted()) {
    const file = `src/${name}`;
    const code = readFileSync(join(root, file), 'utf8');
    if (!code.includes("from '@/shared/words/words'")) continue;
    for (const one of saidIn(file, code)) {
      const known = all.get(one.english);
      if (known && known.one !== one.one)
        throw new Error(`“${one.english}” has two forms for one: ${known.file}, ${file}`);
      all.set(one.english, one);
    }
  }
  return all;
}
