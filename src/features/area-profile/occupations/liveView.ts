import type { MissingReason } from '@/domain/figure';
import { missing } from '@/domain/figure';
import { reasonInWords } from '@/domain/missingWords';
import { formatNumber, roundOccupationCount, roundingOf } from '@/domain/format';
import type { Indicator } from '@/domain/indicator';
import type { Observation } from '@/domain/observation';
import { sureness, surenessInput } from '@/domain/sureness';
import { printableCount } from '@/domain/surveyCount';
import { ofPlace, type Reading } from '../live/compared';

/** One group of jobs with the number of residents in it. */
export interface GroupCount {
  readonly id: string;
  readonly name: string;
  readonly count: Observation;
  /** "3,000 to 4,000"; a word where the source gives no margin. */
  readonly range: string;
  /** 'rough guide', 'cannot say' … */
  readonly sure: string;
}

/** Groups without a figure, by the reason for it. */
export interface GroupsWithout {
  readonly reason: MissingReason;
  readonly why: string;
  readonly names: readonly string[];
}

/** Residents of a place by group of jobs. */
export interface OccupationCountsView {
  /** The largest first. */
  readonly counts: readonly GroupCount[];
  readonly without: readonly GroupsWithout[];
  readonly source: Observation;
}

/** Ends of an interval are rounded as the count is: to what the survey is worth. */
function rangeOf(observation: Observation): string {
  const { figure, halfWidth95: half } = observation;
  if (figure.kind === 'missing' || half === undefined) return 'no margin of error given';
  const isRounded = roundingOf(observation) === 'occupation-count';
  const end = (people: number) => formatNumber(isRounded ? roundOccupationCount(people) : people);
  return `${end(Math.max(0, figure.value - half))} to ${end(figure.value + half)}`;
}

/** A count too rough for a number is among those without one, with its reason (rule 4). */
function printable(observation: Observation): Observation {
  const { figure, halfWidth95: half } = observation;
  if (half !== undefined) return { ...observation, figure: printableCount(figure, half) };
  const isUnsure = figure.kind === 'value' && observation.area.level === 'district';
  return isUnsure ? { ...observation, figure: missing('unreliable') } : observation;
}

function countOf(
  observation: Observation,
  indicator: Indicator | undefined,
  today: string,
): readonly GroupCount[] {
  const { occupation, figure } = observation;
  if (!occupation || figure.kind === 'missing') return [];
  return [
    {
      id: occupation.code,
      name: occupation.title,
      count: observation,
      range: rangeOf(observation),
      sure: indicator ? sureness(surenessInput(observation, indicator, 0, today)) : 'rough guide',
    },
  ];
}

const size = ({ count: { figure } }: GroupCount) => (figure.kind === 'value' ? figure.value : 0);

function groupsWithout(observations: readonly Observation[]): readonly GroupsWithout[] {
  const byReason = new Map<MissingReason, readonly string[]>();
  for (const { figure, occupation } of observations) {
    if (figure.kind === 'value' || !occupation) continue;
    byReason.set(figure.reason, [...(byReason.get(figure.reason) ?? []), occupation.title]);
  }
  return [...byReason].map(([reason, names]) => ({ reason, why: reasonInWords(reason), names }));
}

/**
 * Residents in work by group of jobs, the largest first, each with its 95% interval and how sure it
 * is; groups that are withheld by their reason. Counts depend on the size of a place, so wider areas
 * are not set beside them.
 *
 * @returns undefined where the answer has nothing of the place
 */
export function occupationCountsView(
  observations: readonly Observation[],
  { places, indicator }: Reading,
  today: string,
): OccupationCountsView | undefined {
  const own = observations.filter((one) => ofPlace([one], places[0]) !== undefined).map(printable);
  const [first] = own;
  if (!first) return undefined;
  // The source of the whole table, not of its first group.
  const { occupation: _, ...source } = first;
  return {
    counts: own
      .flatMap((one) => countOf(one, indicator(one.indicator), today))
      .toSorted((a, b) => size(b) - size(a)),
    without: groupsWithout(own),
    source,
  };
}
