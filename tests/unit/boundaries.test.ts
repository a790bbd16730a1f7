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

/** Every room with one file in it, for the planted imports to reach. */
const ROOMS = [
  'src/app/router.ts',
  'src/routes/index.ts',
  'src/features/pay/Pay.ts',
  'src/features/pay/model/payOption.ts',
  'src/features/pay/ui/payRow.ts',
  'src/features/here/Here.ts',
  'src/services/lmi/client.ts',
  'src/services/nomis/client.ts',
  'src/live/health.ts',
  'src/maps/layer.ts',
  'src/charts/wrapper.ts',
  'src/ui/source.ts',
  'src/domain/figure.ts',
  'src/shared/fetchJson.ts',
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

const BREACHES: readonly Plant[] = [
  breach('src/features/here/a.ts', '@/features/pay/Pay', 'features may not import features'),
  breach('src/features/here/b.ts', '../pay/Pay', 'features may not import features'),
  breach('src/features/here/c.ts', '@/routes/index', 'features may not import routes'),
  breach('src/features/here/d.ts', '@/app/router', 'features may not import app'),
  breach('src/routes/a.ts', '@/features/pay/model/payOption', PRIVATE),
  breach('src/routes/b.ts', '@/features/pay/ui/payRow', PRIVATE),
  breach('src/app/a.ts', '@/features/pay/model/payOption', PRIVATE),
  breach('src/routes/c.ts', '@/services/lmi/client', 'routes may not import services'),
  breach('src/routes/d.ts', '@/maps/layer', 'routes may not import maps'),
  breach('src/routes/e.ts', '@/charts/wrapper', 'routes may not import charts'),
  breach('src/routes/f.ts', '@/live/health', 'routes may not import live'),
  breach('src/routes/g.ts', '@/app/router', 'routes may not import app'),
  breach('src/services/lmi/a.ts', '@/services/nomis/client', 'services may not import services'),
  breach('src/services/lmi/b.ts', '@/features/pay/Pay', 'services may not import features'),
  breach('src/services/lmi/c.ts', '@/ui/source', 'services may not import ui'),
  breach('src/maps/a.ts', '@/charts/wrapper', 'maps may not import charts'),
  breach('src/charts/a.ts', '@/live/health', 'charts may not import live'),
  breach('src/live/a.ts', '@/features/pay/Pay', 'live may not import features'),
  breach('src/ui/d.ts', '@/live/health', 'ui may not import live'),
  breach('src/ui/a.ts', '@/maps/layer', 'ui may not import maps'),
  breach('src/ui/b.ts', '@/services/lmi/client', 'ui may not import services'),
  breach('src/ui/c.ts', '@/features/pay/Pay', 'ui may not import features'),
  breach('src/domain/a.ts', '@/services/lmi/client', 'domain may not import services'),
  breach('src/domain/b.ts', '../charts/wrapper', 'domain may not import charts'),
  breach('src/shared/a.ts', '@/domain/figure', 'shared may not import domain'),
  breach('src/app/b.ts', '../../scripts/pack', 'app may not import outside'),
  breach('src/features/here/e.ts', 'react-leaflet', "'react-leaflet' import is restricted"),
  breach('src/charts/b.ts', 'react-leaflet', "'react-leaflet' import is restricted"),
  breach('src/app/c.ts', 'leaflet', "'leaflet' import is restricted"),
  breach('src/features/here/f.ts', 'echarts/core', "'echarts/core' import is restricted"),
  breach('src/maps/b.ts', 'echarts/core', "'echarts/core' import is restricted"),
  breach('src/services/lmi/d.ts', 'zod', "'zod' import is restricted"),
  {
    file: 'src/domain/c.ts',
    code: "import type { subject } from '@/features/pay/Pay';\nexport type Planted = typeof subject;\n",
    says: 'domain may not import features',
  },
  {
    file: 'src/domain/d.ts',
    code: "export type Planted = typeof import('@/services/lmi/client');\n",
    says: 'domain may not import services',
  },
  {
    file: 'src/domain/e.ts',
    code: "export { subject } from '@/maps/layer';\n",
    says: 'domain may not import maps',
  },
  {
    file: 'src/domain/f.ts',
    code: "export const planted = () => import('@/charts/wrapper');\n",
    says: 'domain may not import charts',
  },
  {
    file: 'src/features/here/g.ts',
    code: "export const planted = fetch('https://example.org');\n",
    says: "Unexpected use of 'fetch'",
  },
  {
    file: 'src/services/lmi/e.ts',
    code: "export const planted = globalThis.fetch('https://example.org');\n",
    says: "Unexpected use of 'fetch'",
  },
  { file: 'src/domain/g.ts', code: 'export default 1;\n', says: 'Prefer named exports' },
];

const IN_ORDER: readonly Plant[] = [
  inOrder('src/app/ok.ts', '@/routes/index'),
  inOrder('src/app/ok2.ts', '@/services/lmi/client'),
  inOrder('src/routes/ok.ts', '@/features/pay/Pay'),
  inOrder('src/features/pay/ok.ts', './model/payOption'),
  inOrder('src/features/pay/ui/ok.ts', '../model/payOption'),
  inOrder('src/features/pay/ok2.ts', '@/services/lmi/client'),
  inOrder('src/features/pay/ok3.ts', '@/charts/wrapper'),
  inOrder('src/features/pay/ok.test.ts', '../../../tests/fakes/lmi'),
  inOrder('src/features/pay/ok4.ts', '@/live/health'),
  inOrder('src/live/ok.ts', '@/services/lmi/client'),
  inOrder('src/charts/ok2.ts', '@/ui/source'),
  inOrder('src/services/lmi/ok.ts', '@/domain/figure'),
  inOrder('src/domain/ok.ts', '@/shared/fetchJson'),
  inOrder('src/maps/ok.ts', 'react-leaflet'),
  inOrder('src/charts/ok.ts', 'echarts/core'),
  inOrder('scripts/ok.ts', '../src/features/pay/model/payOption'),
  inOrder('tests/ok.ts', '../src/features/pay/model/payOption'),
  {
    file: 'src/shared/ok.ts',
    code: "export const planted = fetch('https://example.org');\n",
  },
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
