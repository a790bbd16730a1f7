import { indicatorOfLive } from '@/domain/measureTables';
import type { Observation } from '@/domain/observation';
import { formatPeriod } from '@/domain/period';
import type { AreaProfile } from '@/services/pack/area';
import type { QuestionId } from './questions';

/** How an answer stands to what the pack has of the same measure. */
export type Newness = 'newer' | 'same' | 'older';

/** The last day that the pack's newest figure of a measure is of; undefined where it has none. */
export function packEnd(
  { sets }: Pick<AreaProfile, 'sets'>,
  indicator: string,
): string | undefined {
  return sets
    .filter((set) => set.indicator === indicator)
    .flatMap(({ rows }) => rows)
    .filter(({ figure }) => figure.kind === 'value')
    .map(({ periodEnd }) => periodEnd)
    .toSorted()
    .at(-1);
}

/** The questions of which the pack has nothing for a place. */
export function onlyLive(
  pack: Pick<AreaProfile, 'sets'>,
  questions: readonly QuestionId[],
): readonly QuestionId[] {
  return questions.filter((id) => {
    const indicator = indicatorOfLive(id);
    return indicator === undefined || packEnd(pack, indicator) === undefined;
  });
}

/** Newer, too, where the pack has nothing to set beside it. */
export function newnessOf(live: Observation, packEnds: string | undefined): Newness {
  if (packEnds === undefined || live.periodEnd > packEnds) return 'newer';
  return live.periodEnd === packEnds ? 'same' : 'older';
}

/** What is said in place of a figure that the page has already. */
export function nothingNewer(
  name: string,
  live: Observation,
  newness: Exclude<Newness, 'newer'>,
): string {
  const period = formatPeriod(live.period);
  const has = newness === 'same' ? `Nomis has ${period} too` : `the newest of Nomis is ${period}`;
  return `${name}: nothing newer has come, ${has}.`;
}
