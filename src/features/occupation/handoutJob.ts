import type { Observation } from '@/domain/observation';
import type { PayUnit } from '@/domain/payUnit';
import { sourceText } from '@/tables/sourceText';
import { outlookView } from './model/futureView';
import { needsView } from './model/needsView';
import { besidePay, noPaySentence, paySentences } from './model/paySentences';
import { payView } from './model/payView';
import { hereSentence, jobShareSentence, noCountSentence } from './model/hereSentences';
import { areaDirection, areaLevels, noProjection } from './model/outlookSentences';
import { hereView } from './model/placeView';
import { spreadSentence } from './model/sentences';
import { apprenticeshipsView } from './model/routesView';
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
  const beside = besidePay(view).map(({ text }) => text);
  return {
    label: 'Pay',
    text: sentences(...paySentences(view), noPaySentence(view), ...beside),
    source: sourceOf(view.leadRow?.median, input),
  };
}

/** People here; where there is no count, why. */
function hereLine(input: OccupationInput): HandoutJobLine {
  const view = hereView(input);
  const people = view.people.kind === 'found' ? view.people.lead.observation : undefined;
  return {
    label: 'Here',
    text: sentences(
      spreadSentence(view.wider),
      hereSentence(view) ?? noCountSentence(view),
      jobShareSentence(view, input.profile.group),
    ),
    source: sourceOf(people, input),
  };
}

function gettingInLine(input: OccupationInput): HandoutJobLine {
  const needs = needsView(input);
  const { sentence, leading } = apprenticeshipsView(input);
  const dated = (id: string) => {
    const source = input.reference.sources.find((one) => one.id === id);
    return source ? `${source.short}, ${source.period}` : id;
  };
  return {
    label: 'Getting in',
    text: sentences(
      needs.short,
      // Several do not fit on one side, and a count without its list reads as vacancies.
      leading.length > 1 ? 'In England you can train for it as an apprentice.' : sentence,
    ),
    source: [
      ...(needs.lines.length > 0 ? [dated('requirements')] : []),
      ...(sentence ? [dated('occupational-maps')] : []),
    ].join('; '),
  };
}

/** The nearest outlook of England; elsewhere that there is none. */
function outlookLine(input: OccupationInput): HandoutJobLine {
  const view = outlookView(input);
  const [nearest] = view.areas;
  return {
    label: 'Outlook',
    text: nearest
      ? sentences(spreadSentence(view.wider), areaDirection(nearest), areaLevels(nearest))
      : noProjection(view.elsewhere?.nation ?? 'this place'),
    source: sourceOf(nearest?.to, input),
  };
}
