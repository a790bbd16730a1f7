/** What a briefing can be made of, in the order it has at first. */
export const TILES = [
  { id: 'headlines', name: 'Headlines' },
  { id: 'kinds', name: 'Kinds of work' },
  { id: 'workers', name: 'Where workers come from' },
  { id: 'districts', name: 'Its districts side by side' },
  { id: 'industries', name: 'Businesses by industry' },
  { id: 'qualifications', name: 'Qualifications of residents' },
] as const;

export type TileId = (typeof TILES)[number]['id'];

/** These fill one side of A4. */
const AT_FIRST: readonly TileId[] = ['headlines', 'kinds', 'workers'];

const isTile = (text: string): text is TileId => TILES.some(({ id }) => id === text);

/** The tiles of an address in their order, each once; those of a first briefing where it names none. */
export function tilesIn(text: string | undefined): readonly TileId[] {
  const asked = [...new Set((text ?? '').split(','))].filter(isTile);
  return asked.length > 0 ? asked : AT_FIRST;
}

/** What an address calls them. */
export const tilesInSearch = (tiles: readonly TileId[]): string => tiles.join(',');

/** A tile one place earlier or later; the same where it is at that end. */
export function moved(tiles: readonly TileId[], id: TileId, by: -1 | 1): readonly TileId[] {
  const at = tiles.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= tiles.length) return tiles;
  const without = tiles.filter((one) => one !== id);
  return [...without.slice(0, to), id, ...without.slice(to)];
}
