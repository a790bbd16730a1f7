/** What the pack holds: written by scripts/pack, read before the first shard. */
export interface Manifest {
  readonly edition: string;
  readonly made: string;
  /** A stamp of the shapes that its shards have; an older pack has none. */
  readonly shapes?: string;
  /** Logical name ('occupations/2136') → path below /pack/ with the content's hash in it. */
  readonly files: Readonly<Record<string, string>>;
  /** One file a kind, for the download that makes the app ready to work offline. */
  readonly bundles: readonly Bundle[];
}

interface Bundle {
  readonly path: string;
  readonly sha256: string;
  readonly files: number;
  readonly bytes: number;
}

type Named = Readonly<Record<string, unknown>>;

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value);

const isBundle = (value: unknown): value is Bundle =>
  isNamed(value) &&
  typeof value['path'] === 'string' &&
  typeof value['sha256'] === 'string' &&
  isWhole(value['files']) &&
  isWhole(value['bytes']);

/** So many characters of a shard's SHA-256 stand in its path. */
export const HASH_LENGTH = 10;

/** A kind of shard as it is written: the names in it, and their hashes without anything between. */
type WrittenKind = readonly [names: string, hashes: string];

/** Shards that stand alone are of this kind. */
const ALONE = 'core';

/**
 * A manifest as it is written. Its 2,500 paths, each with its name twice, would be half as much again
 * on the way of every start.
 */
export function writtenManifest({ files, ...rest }: Manifest): unknown {
  const kinds = new Map<string, { readonly names: string[]; readonly hashes: string[] }>();
  for (const [name, path] of Object.entries(files)) {
    const at = name.indexOf('/');
    const kind = kinds.get(at < 0 ? ALONE : name.slice(0, at)) ?? { names: [], hashes: [] };
    kind.names.push(name.slice(at + 1));
    kind.hashes.push(path.slice(name.length + 1, name.length + 1 + HASH_LENGTH));
    kinds.set(at < 0 ? ALONE : name.slice(0, at), kind);
  }
  return {
    ...rest,
    kinds: Object.fromEntries(
      [...kinds].map(([kind, { names, hashes }]) => [kind, [names.join(' '), hashes.join('')]]),
    ),
  };
}

const isWrittenKind = (value: unknown): value is WrittenKind => {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [names, hashes]: readonly unknown[] = value;
  return (
    typeof names === 'string' &&
    typeof hashes === 'string' &&
    hashes.length === names.split(' ').length * HASH_LENGTH
  );
};

/** The path of each shard by its name; undefined where what is written is no list of them. */
function pathsOf(kinds: Named): Readonly<Record<string, string>> | undefined {
  const files: Record<string, string> = {};
  for (const [kind, written] of Object.entries(kinds)) {
    if (!isWrittenKind(written)) return undefined;
    const [names, hashes] = written;
    for (const [at, name] of names.split(' ').entries()) {
      const full = kind === ALONE ? name : `${kind}/${name}`;
      files[full] = `${full}.${hashes.slice(at * HASH_LENGTH, (at + 1) * HASH_LENGTH)}.json`;
    }
  }
  return files;
}

const isPaths = (value: unknown): value is Readonly<Record<string, string>> =>
  isNamed(value) && Object.values(value).every((path) => typeof path === 'string');

/**
 * The pack's list of files, as it is written or, of a pack made before, with its paths in full.
 * Checked by hand, since every start reads it before the first figure: a schema library on that way
 * would be one more file to wait for.
 *
 * @returns undefined for anything else
 */
export function readManifest(value: unknown): Manifest | undefined {
  if (!isNamed(value)) return undefined;
  const { edition, made, shapes, kinds, files: inFull, bundles } = value;
  const files = isNamed(kinds) ? pathsOf(kinds) : isPaths(inFull) ? inFull : undefined;
  if (
    typeof edition !== 'string' ||
    typeof made !== 'string' ||
    files === undefined ||
    !Array.isArray(bundles) ||
    !bundles.every(isBundle)
  )
    return undefined;
  return { edition, made, files, bundles, ...(typeof shapes === 'string' ? { shapes } : {}) };
}
