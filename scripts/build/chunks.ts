/** What the bundler knows of a module: whether it begins the app, and who imports it, and how. */
interface Modules {
  readonly getModuleInfo: (id: string) => {
    readonly isEntry: boolean;
    readonly importers: readonly string[];
    readonly dynamicImporters: readonly string[];
    readonly importedIds: readonly string[];
  } | null;
}

/** What loads a module, by going from importer to importer: the start, or what is loaded when wanted. */
function beginningsOf(id: string, modules: Modules): ReadonlySet<string> {
  const seen = new Set<string>();
  const beginnings = new Set<string>();
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const info = modules.getModuleInfo(at);
    if (info?.isEntry || (info?.dynamicImporters.length ?? 0) > 0) beginnings.add(at);
    waiting.push(...(info?.importers ?? []));
  }
  return beginnings;
}

/** True for a part of the kit and for what is drawn with it. */
function needsKit(id: string, modules: Modules): boolean {
  const seen = new Set<string>();
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (at.includes('/node_modules/@mantine/core/')) return true;
    waiting.push(...(modules.getModuleInfo(at)?.importedIds ?? []));
  }
  return false;
}

const isPage = (id: string): boolean => /\/src\/routes\/.*\?tsr-split=component/.test(id);
const isJob = (id: string): boolean =>
  /\/src\/routes\/occupations\.\$soc\.tsx\?tsr-split=component/.test(id);
/** What the start itself loads once it is quiet must not draw the pages' code in. */
const isOfApp = (id: string): boolean => /\/src\/app\//.test(id);
const isBoxReader = (id: string): boolean => id.endsWith('/src/services/pack/boxReaders.ts');
const isPackReader = (id: string): boolean => id.endsWith('/src/services/pack/readers.ts');

/**
 * Which file a module goes into. Each file a start has to wait for costs it a way to the server and
 * back, and dozens of small ones compress worse than one:
 *
 * - `start`: what the app begins with, and the front page;
 * - `shapes`: the library by which what comes is held against its shape;
 * - `pack`: what reads the pack's shards, but for the lists of the boxes;
 * - `kit`: what more than one page draws with Mantine;
 * - `shared`: what else the page of a job draws with, and another page too.
 *
 * All else stays as the bundler splits it: a file a page, a file for what is loaded when it is wanted.
 */
export function chunkOf(id: string, modules: Modules): string | null {
  const beginnings = [...beginningsOf(id, modules)];
  if (beginnings.some((one) => modules.getModuleInfo(one)?.isEntry)) return 'start';
  if (id.includes('/node_modules/zod/')) return 'shapes';
  if (beginnings.some(isPackReader) && !beginnings.some(isBoxReader)) return 'pack';
  if (beginnings.filter(isPage).length < 2 || beginnings.some(isOfApp)) return null;
  if (needsKit(id, modules)) return 'kit';
  return beginnings.some(isJob) ? 'shared' : null;
}
