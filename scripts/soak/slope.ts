/** One number of a page at the end of a round. */
export interface Point {
  readonly pages: number;
  readonly value: number;
}

/** What a number did over the second half of a day, and what it may do. */
export interface Growth {
  readonly first: number;
  readonly last: number;
  /** By the line of least squares through the second half. */
  readonly per100Pages: number;
  readonly bound: number;
  readonly holds: boolean;
}

/** Rise of the line of least squares through points; 0 for fewer than two. */
export function slopeOf(points: readonly Point[]): number {
  const meanOf = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  const pages = meanOf(points.map((one) => one.pages));
  const value = meanOf(points.map((one) => one.value));
  const spread = points.reduce((sum, one) => sum + (one.pages - pages) ** 2, 0);
  if (points.length < 2 || spread === 0) return 0;
  const together = points.reduce((sum, one) => sum + (one.pages - pages) * (one.value - value), 0);
  return together / spread;
}

/** A leak grows to the end; what fills up, a cache say, has stopped by the second half. */
export function growthOf(points: readonly Point[], bound: number): Growth {
  const half = points.slice(Math.floor(points.length / 2));
  const per100Pages = slopeOf(half) * 100;
  return {
    first: half[0]?.value ?? 0,
    last: half.at(-1)?.value ?? 0,
    per100Pages,
    bound,
    holds: per100Pages <= bound,
  };
}
