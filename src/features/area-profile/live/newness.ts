import type { Observation } from '@/domain/observation';
import { formatPeriod } from '@/domain/referencePeriod';
import type { AreaProfile } from '@/services/pack/area';

/** The last day that the pack's newest figure of a measure is of; undefined where it has none. */
function packEnd({ sets }: Pick<AreaProfile, 'sets'>, indicator: string): string | undefined {
  return sets
    .filter((set) => set.indicator === indicator)
    .flatMap(({ rows }) => rows)
    .filter(({ figure }) => figure.kind === 'value')
    .map(({ periodEnd }) => periodEnd)
    .toSorted()
    .at(-1);
}

/**
 * Said in place of a figure that the page has already.
 *
 * @returns undefined for an answer that is newer than what the pack has of the same measure, or that
 *   the pack has nothing to set beside
 */
export function nothingNewer(
  name: string,
  live: Observation,
  pack: Pick<AreaProfile, 'sets'>,
): string | undefined {
  const end = packEnd(pack, live.indicator);
  if (end === undefined || live.periodEnd > end) return undefined;
  const period = formatPeriod(live.period);
  const has =
    live.periodEnd === end ? `Nomis has ${period} too` : `the newest of Nomis is ${period}`;
  return `${name}: nothing newer has come, ${has}.`;
}
