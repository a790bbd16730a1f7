import { formatFigure } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import { formatPeriod } from '@/domain/period';
import { pinWords } from '@/domain/record';
import type { HandoutPin } from '@/domain/record';
import { plainNameOf } from '@/domain/plainNames';
import { socLevel } from '@/domain/soc';
import type { SourcesShard } from '@/services/pack/schemas/sources';
import { flagWords } from '@/ui/flagWords';

/** A pinned figure for the hand-out: what it is, its value, place and period, and its source. */
export interface HandoutPinText {
  /** The job it was pinned for, in the client's words. */
  readonly job?: string;
  readonly text: string;
  readonly source: string;
}

/** A pinned figure in words, as it stood when it was pinned. Pure. */
export function handoutPin(
  { label, job, observation }: HandoutPin,
  reference: SourcesShard,
): HandoutPinText {
  const { area, period } = observation;
  const what = `${pinWords(label)}${groupWords(observation)}`;
  return {
    ...(job === undefined ? {} : { job }),
    text: `${what}: ${formatFigure(observation)} (${area.name}, ${formatPeriod(period)}).`,
    source: sourceOnPaper(observation, reference),
  };
}

/**
 * The source of a figure on paper: table, period, place and what the source says of it. The group
 * stands in the sentence, so that one table of one place is named once for all the jobs.
 */
export function sourceOnPaper(
  { source, period, area, flags }: Observation,
  { sources }: SourcesShard,
): string {
  const table = sources.find(({ id }) => id === source)?.short ?? source;
  return [table, formatPeriod(period), area.name, ...flagWords(flags)].join(', ');
}

/** Of a wider group the figure says so: it is not the job's own. */
function groupWords({ occupation }: Observation): string {
  if (occupation === undefined || occupation.code === '') return '';
  return socLevel(occupation.code) === 'unit'
    ? ''
    : `, in the wider group ${plainNameOf(occupation)}`;
}
