import { figureWords } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import { periodWords } from '@/domain/referencePeriod';
import { pinWords } from '@/domain/record';
import type { HandoutPin } from '@/domain/record';
import { groupWords } from '@/domain/plainNames';
import { socLevel } from '@/domain/soc';
import type { SourcesShard } from '@/services/pack/schemas/sources';
import { englishText, inRow, jobName, placeName, said, type Words } from '@/shared/words/words';
import { flagsSaid } from '@/ui/flagWords';

/** A pinned figure for the hand-out: what it is, its value, place and period, and its source. */
export interface HandoutPinText {
  /** The job it was pinned for, in the client's words. */
  readonly job?: Words;
  readonly text: Words;
  readonly source: Words;
}

/** The figures of a page's first screen; others were pinned under words of the page's own. */
const FIRST_FIGURES: Readonly<Record<string, Words>> = {
  Pay: said('Pay'),
  'Adverts near here': said('Adverts near here'),
  Outlook: said('Outlook'),
};

const whatOf = (words: string): Words => FIRST_FIGURES[words] ?? englishText(words);

/** A pinned figure in words, as it stood when it was pinned. Pure. */
export function handoutPin(
  { label, job, observation }: HandoutPin,
  reference: SourcesShard,
): HandoutPinText {
  const { area, period } = observation;
  const group = widerGroupOf(observation);
  const values = {
    what: whatOf(pinWords(label)),
    figure: figureWords(observation),
    area: placeName(area.name, area.gss),
    period: periodWords(period),
  };
  return {
    ...(job === undefined ? {} : { job: jobName(job) }),
    text: group
      ? said('{what}, in the wider group {group}: {figure} ({area}, {period}).', {
          ...values,
          group,
        })
      : said('{what}: {figure} ({area}, {period}).', values),
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
): Words {
  const table = sources.find(({ id }) => id === source)?.short ?? source;
  return inRow(
    [englishText(table), periodWords(period), placeName(area.name, area.gss), ...flagsSaid(flags)],
    ', ',
  );
}

/** Of a wider group the figure says so: it is not the job's own. */
function widerGroupOf({ occupation }: Observation): Words | undefined {
  if (occupation === undefined || occupation.code === '') return undefined;
  return socLevel(occupation.code) === 'unit' ? undefined : groupWords(occupation);
}
