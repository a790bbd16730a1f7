/**
 * A number for each ordered pair of so many groups, row by row: that of `from` and `to` stands at
 * `from × size + to`.
 */
export interface Pairs {
  readonly size: number;
  readonly values: Float64Array;
}

/** The number of one pair. */
export const pairAt = ({ size, values }: Pairs, from: number, to: number): number =>
  values[from * size + to] ?? 0;

/** A number for each pair, worked out from the two positions. */
export function pairsOf(size: number, of: (from: number, to: number) => number): Pairs {
  const values = new Float64Array(size * size);
  for (let from = 0; from < size; from += 1)
    for (let to = 0; to < size; to += 1) values[from * size + to] = of(from, to);
  return { size, values };
}

/**
 * Cosine of every two sets of weighted words, 0 to 1: how much of what they hold is the same.
 *
 *     Σ a·b ÷ √(Σ a² · Σ b²)     over all words
 *
 * An empty set is like nothing, 0. Symmetric.
 */
export function cosines(sets: readonly ReadonlyMap<string, number>[]): Pairs {
  const size = sets.length;
  const values = new Float64Array(size * size);
  const holders = new Map<string, [at: number, weight: number][]>();
  for (const [at, set] of sets.entries()) {
    const length = Math.hypot(...set.values());
    for (const [word, weight] of set) {
      const known = holders.get(word) ?? [];
      known.push([at, weight / length]);
      holders.set(word, known);
    }
  }
  for (const ofWord of holders.values())
    for (const [a, left] of ofWord)
      for (const [b, right] of ofWord)
        values[a * size + b] = (values[a * size + b] ?? 0) + left * right;
  return { size, values };
}

/**
 * Correlation of every two rows of numbers, −1 to 1, each column first in standard deviations from
 * its mean over all rows, so that what all jobs need says nothing. A row without numbers is 0 with
 * every other. Symmetric.
 *
 * @param rows of one length, or empty where nothing is known
 */
export function correlations(rows: readonly (readonly number[])[]): Pairs {
  const scores = standardScores(rows).map(asUnitVector);
  return pairsOf(rows.length, (from, to) => {
    const [a = [], b = []] = [scores[from], scores[to]];
    return a.length === 0 || b.length === 0 ? 0 : dot(a, b);
  });
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, number, at) => sum + number * (b[at] ?? 0), 0);

const meanOf = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Each column in standard deviations from its mean over the rows that have numbers. */
function standardScores(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const known = rows.filter((row) => row.length > 0);
  const columns = (known[0] ?? []).map((_, at) => {
    const column = known.map((row) => row[at] ?? 0);
    const mean = meanOf(column);
    const spread = Math.sqrt(meanOf(column.map((number) => (number - mean) ** 2)));
    return { mean, spread };
  });
  return rows.map((row) =>
    row.map((number, at) => {
      const { mean = 0, spread = 0 } = columns[at] ?? {};
      return spread > 0 ? (number - mean) / spread : 0;
    }),
  );
}

function asUnitVector(row: readonly number[]): readonly number[] {
  const mean = row.length === 0 ? 0 : meanOf(row);
  const centred = row.map((number) => number - mean);
  const length = Math.hypot(...centred);
  return length > 0 ? centred.map((number) => number / length) : [];
}

/**
 * Each number in standard deviations from the mean of all pairs of two different groups, so that
 * measures of different kinds can be added up.
 */
export function standardised({ size, values }: Pairs): Pairs {
  const others = [...values].filter((_, at) => Math.floor(at / size) !== at % size);
  const mean = meanOf(others);
  const spread = Math.sqrt(meanOf(others.map((number) => (number - mean) ** 2)));
  return { size, values: values.map((number) => (spread > 0 ? (number - mean) / spread : 0)) };
}

/** Several measures of the same pairs added up, each with its weight. */
export function weightedSum(parts: readonly (readonly [pairs: Pairs, weight: number])[]): Pairs {
  const size = parts[0]?.[0].size ?? 0;
  const values = new Float64Array(size * size);
  for (const [pairs, weight] of parts)
    for (let at = 0; at < values.length; at += 1)
      values[at] = (values[at] ?? 0) + weight * (pairs.values[at] ?? 0);
  return { size, values };
}
