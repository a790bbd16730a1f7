import { formatFigure, formatPeriod, formatRange } from '@/domain/format';
import { levelWords } from '@/domain/ladder';
import type { Observation } from '@/domain/observation';
import { type SocGroup, socLevel } from '@/domain/soc';
import { reasonInWords } from '@/domain/figure';
import type { OutlookView } from './futureView';
import type { GettingInView } from './gettingInView';
import { hereSentence } from './hereSentences';
import { outlookSentence } from './outlookSentences';
import { type PayView, partsRange } from './payView';
import type { HereView } from './placeView';
import { UNITED_KINGDOM, type Area } from '@/domain/area';

/** One line of At a glance: a figure in words, what it is for, and where it comes from. */
export interface GlanceLine {
  readonly id: 'pay' | 'here' | 'outlook' | 'getting-in';
  readonly heading: string;
  readonly text: string;
  /** The group or place the figure is really for, where that is wider than the page. */
  readonly note?: string;
  /** The figure itself, for its source; absent where there is none. */
  readonly observation?: Observation;
  /** False where the line says more than this one figure: a range, or several groups. */
  readonly isOneFigure?: boolean;
  /** An id of data/sources.csv, for a line that is words and no figure. */
  readonly sourceId?: string;
}

/** The group and place a page is about. */
export interface PageSubject {
  readonly group: SocGroup;
  readonly area?: Area;
}

const joined = (...words: readonly (string | undefined)[]) =>
  words.filter((word) => word !== undefined && word !== '').join(', ') || undefined;

/** Pay as one line. A mixture says from which to which middle; medians are never averaged. */
export function payLine(view: PayView, { group }: PageSubject): GlanceLine {
  const base = { id: 'pay', heading: 'Pay' } as const;
  const range = partsRange(view.parts);
  if (range) {
    const [low, high] = range;
    return {
      ...base,
      text: rangeText(low, high),
      note: `middle full-time pay in ${partsWithPay(view)} this work is now in`,
      observation: low,
      isOneFigure: false,
    };
  }
  if (view.climb.kind === 'missing') return { ...base, text: reasonInWords(view.climb.reason) };
  const { observation } = view.climb.lead;
  const kind = view.leadRow?.group === 'all' ? 'all employees' : 'full time';
  return {
    ...base,
    text: formatFigure(observation),
    note: joined(
      `middle pay, ${kind}`,
      olderPeriod(observation),
      levelWords(observation, { occupation: group, area: UNITED_KINGDOM }),
    ),
    observation,
  };
}

/** The range is over the parts that have a figure; small parts and withheld figures are not in it. */
function partsWithPay({ parts }: PayView): string {
  const paid = parts.filter(({ row }) => row?.median.figure.kind === 'value').length;
  return paid === parts.length
    ? `the ${paid} newer groups`
    : `${paid} of the ${parts.length} newer groups`;
}

function rangeText(low: Observation, high: Observation): string {
  if (low.figure.kind === 'missing' || high.figure.kind === 'missing') return '';
  return formatRange(low.figure.value, high.figure.value, low.unit);
}

/** How people get in, in words. */
export function gettingInLine({ preparation, apprenticeships }: GettingInView): GlanceLine {
  const base = { id: 'getting-in', heading: 'Getting in' } as const;
  if (!preparation) return { ...base, text: reasonInWords('not-collected') };
  const words = preparation.words;
  return {
    ...base,
    sourceId: 'onet-30-2',
    text: `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
    note: joined(
      'from US data',
      apprenticeships.length > 0
        ? `${apprenticeships.length} apprenticeship${apprenticeships.length === 1 ? '' : 's'} in England by job title`
        : undefined,
    ),
  };
}

/**
 * The short answer to "what is this job like, near here?": pay, and where jobs are going; the people
 * here where no projection is of the place. A sentence without its evidence is not in it.
 */
export function answerSentences(
  pay: PayView,
  here: HereView,
  outlook: Pick<OutlookView, 'areas'>,
): readonly string[] {
  return [paySentence(pay), outlookSentence(outlook) ?? hereSentence(here)].filter(
    (sentence) => sentence !== undefined,
  );
}

export function paySentence(view: PayView): string | undefined {
  const range = partsRange(view.parts);
  if (range) return `Pay varies: the middle for full-time staff is ${rangeText(...range)}.`;
  if (view.climb.kind === 'missing') return undefined;
  const { observation } = view.climb.lead;
  const who = view.leadRow?.group === 'all' ? 'people' : 'full-time staff';
  const where = widerGroupOf(observation);
  const wider = where === undefined ? '' : ` This is for the wider group ${where}.`;
  const amount = formatFigure(observation);
  const year = olderPeriod(observation);
  return year === undefined
    ? `Half of ${who} earn more than ${amount}, and half earn less.${wider}`
    : `In ${year}, half of ${who} earned more than ${amount}, and half earned less.${wider} The figure is old.`;
}

/** The title of the group a figure is really for, where that is not the unit group itself. */
function widerGroupOf({ occupation }: Observation): string | undefined {
  return occupation && socLevel(occupation.code) !== 'unit' ? occupation.title : undefined;
}

/** When a figure of the older list of jobs is from: years ago, and said wherever it leads. */
export function olderPeriod({ occupation, period }: Observation): string | undefined {
  return occupation?.edition === 'SOC 2010' ? formatPeriod(period) : undefined;
}
