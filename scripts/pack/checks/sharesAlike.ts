import type { Part } from './parts';

/** Fewer areas than this may be alike by chance. */
const FEWEST_AREAS = 5;
/** Of the areas of a nation, how many have to be alike. */
const MOST = 0.9;
/** How far from the middle a share may lie and still be the same: a twentieth of a point. */
const TOLERANCE = 0.0005;
/** Of a share so small that a twentieth of a point is much of it: this part of the share. */
const TOLERANCE_OF_SMALL = 0.05;
/** A whole below this rounds its own share away. */
const LEAST_WHOLE = 1000;

function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Shares that are one and the same in the areas of a nation: somebody has spread the nation's share
 * over its areas, and the counts are not of the areas. Each in words.
 *
 *     alike: nine in ten areas, of five or more, within 0.05 points of the middle area, and a twentieth of its share
 *
 * @param nationOf the nation of a district; other areas are left out
 */
export function sharesAlike(
  parts: readonly Part[],
  nationOf: (area: string) => string | undefined,
): readonly string[] {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const nation = nationOf(part.area);
    if (nation === undefined || part.whole < LEAST_WHOLE) continue;
    const key = `${nation}|${part.share}`;
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const shares = group.map(({ part, whole }) => part / whole);
    const usual = middle(shares);
    const tolerance = Math.min(TOLERANCE, TOLERANCE_OF_SMALL * usual);
    const alike = shares.filter((share) => Math.abs(share - usual) <= tolerance).length;
    // Nobody, or everybody, is no share that was spread.
    const isShare = usual > 0 && usual < 1;
    if (!first || !isShare || shares.length < FEWEST_AREAS || alike < MOST * shares.length)
      return [];
    const nation = nationOf(first.area) ?? '';
    return [
      `data/${first.table}.csv:${first.line}: ${first.name} is ${(100 * usual).toFixed(2)}% in ${alike} of ${shares.length} areas of ${nation}`,
    ];
  });
}
