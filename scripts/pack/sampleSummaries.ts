/** The pick that anyone can repeat: thirty of the 369 by this seed. */
export const SEED = 2026;
const PICKED = 30;

/** Numbers from 0 up to, not including, 1 that follow from a seed alone (mulberry32). */
function numbersOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Thirty rows picked by a seed, in the order of the table: a sample to read that nobody chose. Each
 * is drawn from what is left, so that none comes twice; a shorter table comes whole.
 */
export function sampleOf<Row>(rows: readonly Row[], seed = SEED): readonly Row[] {
  const next = numbersOf(seed);
  const left = rows.map((_, place) => place);
  const picked: number[] = [];
  while (picked.length < PICKED && left.length > 0) {
    picked.push(...left.splice(Math.floor(next() * left.length), 1));
  }
  return rows.filter((_, place) => picked.includes(place));
}
