import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What the planted imports reach. */
const ROOMS = [
  'src/features/pay/Pay.ts',
  'src/features/pay/model/payOption.ts',
  'src/services/lmi/client.ts',
  'src/services/nomis/client.ts',
  'src/live/health.ts',
  'src/domain/figure.ts',
  'scripts/pack.ts',
  'tests/fakes/lmi.ts',
] as const;

interface Plant {
  readonly file: string;
  readonly code: string;
  /** Part of what lint must say; absent where the import is in order. */
  readonly says?: string;
}

const imports = (specifier: string): string =>
  `import { subject } from '${specifier}';\nexport const planted = subject;\n`;

const breach = (from: string, to: string, says: string): Plant => ({
  file: from,
  code: imports(to),
  says,
});

const inOrder = (from: string, to: string): Plant => ({ file: from, code: imports(to) });

const PRIVATE = "A feature's topic folders are its own";

/** One breach of each kind: up, sideways, into another's folders, past a wall, by each sort of import. */
const BREACHES: readonly Plant[] = [
  breach('src/features/here/a.ts', '../pay/Pay', 'features may not import features'),
  breach('src/routes/a.ts', '@/features/pay/model/payOption', PRIVATE),
  breach('src/routes/b.ts', '@/services/lmi/client', 'routes may not import services'),
  breach('src/services/lmi/a.ts', '@/services/nomis/client', 'services may not import services'),
  breach('src/ui/a.ts', '@/live/health', 'ui may not import live'),
  breach('src/app/a.ts', '../../scripts/pack', 'app may not import outside'),
  breach('src/features/here/b.ts', 'echarts/core', "'echarts/core' import is restricted"),
  {
    file: 'src/domain/a.ts',
    code: "export type Planted = typeof import('@/services/lmi/client');\n",
    says: 'domain may not import services',
  },
  {
    file: 'src/shared/a.ts',
    code: "export const planted = () => import('@/domain/figure');\n",
    says: 'shared may not import domain',
  },
  {
    file: 'src/services/lmi/b.ts',
    code: "export const planted = globalThis.fetch('https://example.org');\n",
    says: "Unexpected use of 'fetch'",
  },
  { file: 'src/domain/b.ts', code: 'export default 1;\n', says: 'Prefer named exports' },
];

const IN_ORDER: readonly Plant[] = [
  inOrder('src/routes/ok.ts', '@/features/pay/Pay'),
  inOrder('src/features/pay/ok.ts', './model/payOption'),
  inOrder('src/features/pay/ok.test.ts', '../../../tests/fakes/lmi'),
  inOrder('src/charts/ok.ts', 'echarts/core'),
];

const project = resolve(import.meta.dirname, '../..');
let tree = '';
let found: ReadonlyMap<string, readonly string[]> = new Map();

function write(file: string, code: string): void {
  mkdirSync(join(tree, dirname(file)), { recursive: true });
  writeFileSync(join(tree, file), code);
}

/** Runs the project's own lint configuration over the planted tree. */
function lint(): ReadonlyMap<string, readonly string[]> {
  const oxlint = join(project, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '.', '--format', 'json'], {
    cwd: tree,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: readonly { message: string; filename: string }[];
  };
  const byFile = new Map<string, string[]>();
  for (const { filename, message } of diagnostics) {
    const file = filename.replaceAll('\\', '/');
    byFile.set(file, [...(byFile.get(file) ?? []), message]);
  }
  return byFile;
}

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'bearings-boundaries-'));
  copyFileSync(join(project, '.oxlintrc.json'), join(tree, '.oxlintrc.json'));
  copyFileSync(join(project, 'package.json'), join(tree, 'package.json'));
  cpSync(join(project, 'scripts/lint'), join(tree, 'scripts/lint'), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(tree, 'node_modules'), 'junction');
  for (const file of ROOMS) write(file, 'export const subject = 1;\n');
  for (const { file, code } of [...BREACHES, ...IN_ORDER]) write(file, code);
  found = lint();
}, 60_000);

afterAll(() => {
  rmSync(tree, { recursive: true, force: true });
});

test.each(BREACHES)('lint catches $file: $says', ({ file, says }) => {
  expect(found.get(file) ?? []).toContainEqual(expect.stringContaining(says ?? ''));
});

test.each(IN_ORDER)('lint lets $file pass', ({ file }) => {
  expect(found.get(file) ?? []).toEqual([]);
});
