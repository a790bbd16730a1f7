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

const isBundle = (value: unknown): boolean =>
  isNamed(value) &&
  typeof value['path'] === 'string' &&
  typeof value['sha256'] === 'string' &&
  isWhole(value['files']) &&
  isWhole(value['bytes']);

/**
 * True for what the pack's list of files looks like. Checked by hand, since every start reads it
 * before the first figure: a schema library on that way would be one more file to wait for.
 */
export function isManifest(value: unknown): value is Manifest {
  if (!isNamed(value)) return false;
  const { edition, made, shapes, files, bundles } = value;
  return (
    typeof edition === 'string' &&
    typeof made === 'string' &&
    (shapes === undefined || typeof shapes === 'string') &&
    isNamed(files) &&
    Object.values(files).every((path) => typeof path === 'string') &&
    Array.isArray(bundles) &&
    bundles.every(isBundle)
  );
}
