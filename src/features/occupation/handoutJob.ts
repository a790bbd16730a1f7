import { outlookSentences } from '@/domain/employmentOutlook';
import { reasonInWords } from '@/domain/figure';
import { formatFigure } from '@/domain/format';
import { areaInWords } from '@/domain/ladder';
import { locationQuotientWords } from '@/domain/locationQuotient';
import type { Observation } from '@/domain/observation';
import type { PayUnit } from '@/domain/payUnit';
import { socLevel } from '@/domain/soc';
import { sourceText } from '@/tables/sourceText';
import { outlookView } from './model/futureView';
import { gettingInView } from './model/gettingInView';
import { paySentence } from './model/glance';
import { partsRange, payView } from './model/payView';
import { type HereView, hereView, type WiderGroup } from './model/placeView';
import { indicatorOf, type OccupationInput } from './model/sources';

/** One line of the hand-out on a job: a few plain sentences, and where its figures are from. */
export interface HandoutJobLine {
  readonly label: 'What it is' | 'Pay' | 'Here' | 'Getting in' | 'Outlook';
  readonly text: string;
  /** Publisher, period, area and group; '' where the line holds no figure. */
  readonly source: string;
}

/** A job as the hand-out shows it: public figures only. */
export interface HandoutJobText {
  readonly soc: string;
  readonly title: string;
  readonly lines: readonly HandoutJobLine[];
}

/** A job in the five lines of the hand-out, in plain words for the client. Pure. */
export function handoutJob(input: OccupationInput, unit: PayUnit): HandoutJobText {
  const { group, summary } = input.profile;
  return {
    soc: group.code,
    title: group.title,
    lines: [
      { label: 'What it is', text: summary ?? 'We have no short summary of this job.', source: '' },
      payLine(input, unit),
      hereLine(input),
      gettingInLine(input),
      outlookLine(input),
    ],
  };
}

const sentences = (...texts: readonly (string | undefined)[]) =>
  texts.filter((text) => text !== undefined && text !== '').join(' ');

/** The source line of a figure, without the word before it: the hand-out's list says that once. */
function sourceOf(observation: Observation | undefined, { reference }: OccupationInput): string {
  if (!observation) return '';
  return sourceText(observation, {
    source: (id) => reference.sources.find((source) => source.id === id),
    indicator: (id) => indicatorOf(reference, id),
  }).replace(/^Source: /, '');
}

function payLine(input: OccupationInput, unit: PayUnit): HandoutJobLine {
  const view = payView(input, unit);
  const range = partsRange(view.parts);
  const lead = view.climb.kind === 'found' ? view.climb.lead.observation : undefined;
  const figure = range?.[0] ?? lead;
  const reason = view.climb.kind === 'missing' ? view.climb.reason : 'not-published';
  return {
    label: 'Pay',
    text: sentences(
      paySentence(view) ?? `There is no pay figure: ${reasonInWords(reason)}.`,
      range ? `The work is now in ${view.parts.length} newer groups.` : undefined,
    ),
    source: sourceOf(figure, input),
  };
}

/** The source line names the group; the client is told that it is not the job alone. */
function widerWords(observation: Observation | undefined): string | undefined {
  const code = observation?.occupation?.code;
  return code === undefined || socLevel(code) === 'unit'
    ? undefined
    : 'This is for a wider group of jobs.';
}

/** Why local tables have nothing: the work is in several of their groups, or they have no row. */
const noLocalWords = ({ group }: WiderGroup, what: string, reason: string) =>
  group
    ? `There is no ${what}: ${reason}.`
    : `There is no one ${what}. This work is in more than one group of jobs.`;

function hereLine(input: OccupationInput): HandoutJobLine {
  const view = hereView(input);
  if (view.people.kind === 'missing')
    return {
      label: 'Here',
      text: noLocalWords(view.wider, 'local count', reasonInWords(view.people.reason)),
      source: '',
    };
  const { observation } = view.people.lead;
  return {
    label: 'Here',
    text: sentences(
      `In ${areaInWords(observation.area)}, ${formatFigure(observation)} do this kind of work.`,
      commonWords(view, observation),
      widerWords(observation),
    ),
    source: sourceOf(observation, input),
  };
}

/** How common the work is against England, where that is known of the same place as the count. */
function commonWords({ quotient, quotientComparison }: HereView, { area }: Observation) {
  if (quotient.kind === 'missing' || quotient.lead.observation.area.gss !== area.gss)
    return undefined;
  const words = quotientComparison && locationQuotientWords(quotientComparison);
  if (!words) return undefined;
  return words.startsWith('no ') ? `There is ${words}.` : `It is ${words}.`;
}

function gettingInLine(input: OccupationInput): HandoutJobLine {
  const { preparation, apprenticeships } = gettingInView(input);
  const short = (id: string) => {
    const source = input.reference.sources.find((one) => one.id === id);
    if (!source) return id;
    return source.short.endsWith(source.edition)
      ? source.short
      : `${source.short}, ${source.edition}`;
  };
  const count = apprenticeships.length;
  const routes = count === 1 ? 'There is 1 apprenticeship' : `There are ${count} apprenticeships`;
  return {
    label: 'Getting in',
    text: sentences(
      preparation
        ? `How long it takes: ${preparation.words}. That is a guide from jobs like it in the USA.`
        : 'We do not know how long it takes.',
      count > 0 ? `${routes} in England for it.` : undefined,
    ),
    source: [
      ...(preparation ? [short('onet-30-2')] : []),
      ...(count > 0 ? [short('apprenticeship-standards')] : []),
    ].join('; '),
  };
}

function outlookLine(input: OccupationInput): HandoutJobLine {
  const view = outlookView(input);
  const [nearest] = view.areas;
  if (!nearest)
    return {
      label: 'Outlook',
      text: noLocalWords(view.wider, 'outlook', reasonInWords('not-collected')),
      source: '',
    };
  const where = areaInWords(nearest.to.area);
  return {
    label: 'Outlook',
    text: `${outlookSentences(nearest.outlook)} This is for a wider group of jobs in ${where}.`,
    source: sourceOf(nearest.to, input),
  };
}
