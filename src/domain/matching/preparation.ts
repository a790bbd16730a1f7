/** A US occupation that stands in for a group, with its job zone, 1 (little preparation) to 5. */
interface ZonedMember {
  readonly jobZone: number | null;
  readonly weight: number;
}

/** Job zones of the US occupations that stand in for a group. */
export interface Zones {
  readonly lowest: number;
  /** The zone up to which half of the weight is: the least and the most, where half is a limit. */
  readonly half: readonly [least: number, most: number];
  readonly highest: number;
  /** That of more than half of the weight; absent for a mixture. */
  readonly leading?: number;
  /** Each zone with its share of the weight, lowest first. */
  readonly spread: readonly { readonly zone: number; readonly share: number }[];
}

const LEADING_SHARE = 0.5;
/** A zone with less than a tenth of the weight is not worth a line. */
const LEAST_SHARE = 0.1;

/**
 * How long people prepare for the work, by O*NET's job zones weighted as the blend is.
 *
 * @returns undefined where no mapped occupation has a job zone
 */
export function zonesOf(members: readonly ZonedMember[]): Zones | undefined {
  const shares = new Map<number, number>();
  let known = 0;
  for (const { jobZone, weight } of members) {
    if (jobZone === null) continue;
    shares.set(jobZone, (shares.get(jobZone) ?? 0) + weight);
    known += weight;
  }
  const spread = [...shares]
    .map(([zone, weight]) => ({ zone, share: weight / known }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .toSorted((a, b) => a.zone - b.zone);
  const [lowest, highest] = [spread[0]?.zone, spread.at(-1)?.zone];
  if (lowest === undefined || highest === undefined) return undefined;
  const leading = spread.find(({ share }) => share > LEADING_SHARE)?.zone;
  const half = [halfOf(spread) ?? highest, halfOf(spread.toReversed()) ?? lowest] as const;
  return { lowest, half, highest, spread, ...(leading === undefined ? {} : { leading }) };
}

/** The first zone by which half of the weight is reached; weights have four decimals. */
function halfOf(spread: Zones['spread']): number | undefined {
  const all = spread.reduce((sum, { share }) => sum + share, 0);
  let reached = 0;
  return spread.find(({ share }) => {
    reached += share;
    return reached >= LEADING_SHARE * all - 1e-6;
  })?.zone;
}

/** O*NET's job zones in words: how long people prepare. */
export const ZONE_WORDS: Readonly<Record<number, string>> = {
  1: 'little or no training first',
  2: 'some training: a few months to a year',
  3: 'one or two years of training or a course',
  4: 'several years of study or work first',
  5: 'long study: most often a degree and more',
};
