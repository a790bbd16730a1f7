/** What the bundler knows of a module: whether it begins the app, its text, and who imports it, and how. */
interface Modules {
  readonly getModuleInfo: (id: string) => {
    readonly isEntry: boolean;
    readonly code: string | null;
    readonly importers: readonly string[];
    readonly dynamicImporters: readonly string[];
    readonly importedIds: readonly string[];
  } | null;
}

/** The one file through which all of a library is imported: to import it is not to use all of it. */
const isIndexOfLibrary = (id: string): boolean =>
  /\/node_modules\/@mantine\/(?:core|hooks)\/esm\/index\.mjs$/.test(id);

const NAMED = /(?:import|export)\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g;

/** Each `import { these } from "there"` of a text; what a name is called here does not matter. */
const namedImports = (code: string) =>
  [...code.matchAll(NAMED)].map(([, names = '', from = '']) => ({
    names: names.split(',').map((name) => name.trim().split(/\s+as\s+/)[0] ?? ''),
    from,
  }));

/** Asked once for each: to ask the bundler is slow. */
function once<Value>(of: (id: string) => Value): (id: string) => Value {
  const known = new Map<string, Value>();
  return (id) => {
    const value = known.get(id) ?? of(id);
    known.set(id, value);
    return value;
  };
}

/** Who uses which module, and what loads it. */
function usersIn(modules: Modules) {
  const namesIn = once((id) => namedImports(modules.getModuleInfo(id)?.code ?? ''));
  const importersOf = once((id) => modules.getModuleInfo(id)?.importers ?? []);
  const isBeginning = once((id) => {
    const info = modules.getModuleInfo(id);
    return info?.isEntry === true || (info?.dynamicImporters.length ?? 0) > 0;
  });

  /** Who imports from a library's index one of the names that a module of it gives. */
  const usersThrough = (index: string, id: string): readonly string[] => {
    const given = namesIn(index)
      .filter(({ from }) => id.endsWith(from.replace(/^\./, '')))
      .flatMap(({ names }) => names);
    const library = /@mantine\/(?:core|hooks)/.exec(index)?.[0];
    return importersOf(index).filter((user) =>
      namesIn(user).some(
        ({ from, names }) => from === library && names.some((name) => given.includes(name)),
      ),
    );
  };
  const usersOf = once((id) =>
    importersOf(id).flatMap((one) => (isIndexOfLibrary(one) ? usersThrough(one, id) : [one])),
  );

  /** What loads a module, by going from user to user: the start, or what is loaded when wanted. */
  return (id: string): readonly string[] => {
    const seen = new Set<string>();
    const waiting = [id];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      waiting.push(...usersOf(at));
    }
    return [...seen].filter(isBeginning);
  };
}

const isStart = (id: string): boolean =>
  id.endsWith('/src/app/main.tsx') || id.endsWith('/index.html');
/** What the bundler itself puts in, to bind modules together. */
const isOfBundler = (id: string): boolean => /^\0?rolldown[:/]runtime/.test(id);
/** What asks for the figures of a page before the start is there, and by what files are loaded. */
const isAhead = (id: string): boolean =>
  /\/src\/(?:app\/(?:ahead|askAheadForPage)|services\/pack\/(?:client|schemas\/manifest)|shared\/(?:http|upstreamError)|domain\/area|shared\/base)\.ts$|vite\/preload-helper/.test(
    id,
  );
const isPage = (id: string): boolean => /\/src\/routes\/.*\?tsr-split=component/.test(id);
const isJob = (id: string): boolean =>
  /\/src\/routes\/occupations\.\$soc\.tsx\?tsr-split=component/.test(id);
/** What the start itself loads once it is quiet must not draw the pages' code in. */
const isOfApp = (id: string): boolean => /\/src\/app\//.test(id);
const isPackReader = (id: string): boolean => id.endsWith('/src/services/pack/readers.ts');

/** Pages of one matter share code that the others do without. */
const MATTERS: readonly (readonly [file: string, pages: RegExp])[] = [
  ['demand', /\/routes\/demand\.[^/]*\.tsx\?/],
  ['suggestions', /\/routes\/(?:match|redundancy)\.tsx\?/],
  ['desk', /\/routes\/sessions\.[^/]*\.tsx\?/],
];
const matterOf = (pages: readonly string[]): string | undefined =>
  MATTERS.find(([, those]) => pages.every((page) => those.test(page)))?.[0];

/** Pages about jobs, which draw with much of what the page of a job does. */
const isAboutJobs = (page: string): boolean =>
  /\/routes\/(?:occupations\.\$soc|compare\.index|match|redundancy|sessions\.[^/]*)\.tsx\?/.test(
    page,
  );

/** What a form is filled in with: the desk's matter, and of few other pages. */
const FIELDS =
  /\/@mantine\/core\/.*\/(?:\w*Input\w*|Checkbox|Textarea|NativeSelect|Combobox|CloseButton)[./]|\/src\/ui\/(?:Choice|Tick|TextToTake)\.tsx$/;
const isField = (id: string): boolean => FIELDS.test(id);
/** The map of districts, and how its outlines are read. */
const isMap = (id: string): boolean => /\/src\/maps\/|\/topojson-client\//.test(id);

/**
 * Which file a module goes into. Each file a start has to wait for costs it a way to the server and
 * back, and dozens of small ones compress worse than one:
 *
 * - `start`: what the app begins with, and the front page;
 * - `ahead`: what asks for a page's figures while the start is on its way;
 * - `shapes`: the library by which what comes is held against its shape;
 * - `jobs`: what the page of a job and others about jobs draw with, and no page about a place does;
 * - `demand`, `suggestions`, `desk`: what the few pages of one matter share;
 * - `maps`, `fields`: the map of districts; what forms are filled in with;
 * - `pages`: what reads the pack's shards, and what the page of a job draws with and another page or a
 *   part loaded later too;
 * - `controls`: what else more than one page draws with.
 *
 * All else stays as the bundler splits it: a file a page, a file for what is loaded when it is wanted.
 */
export function chunks(): (id: string, modules: Modules) => string | null {
  let beginningsOf: ReturnType<typeof usersIn> | undefined;
  return (id, modules) => {
    if (isAhead(id)) return 'ahead';
    beginningsOf ??= usersIn(modules);
    const beginnings = beginningsOf(id);
    if (beginnings.some(isStart) || isOfBundler(id)) return 'start';
    if (id.includes('/node_modules/zod/')) return 'shapes';
    if (beginnings.length < 2 || beginnings.some(isOfApp)) return null;
    // Small parts of the kit that every control needs.
    if (id.includes('/@mantine/core/esm/core/')) return 'pages';
    if (beginnings.some(isPackReader)) return 'pages';
    const pages = beginnings.filter(isPage);
    const isShared = pages.length > 1;
    if (isShared && isField(id)) return 'fields';
    if (isShared && isMap(id)) return 'maps';
    if (beginnings.some(isJob)) return pages.every(isAboutJobs) ? 'jobs' : 'pages';
    return isShared ? (matterOf(pages) ?? 'controls') : null;
  };
}
