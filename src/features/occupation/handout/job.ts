import { formatFigure, formatNumber, formatPounds } from '@/domain/format';
import { areaInWords } from '@/domain/ladder';
import type { Observation } from '@/domain/observation';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import { socLevel } from '@/domain/soc';
import { sourceOnPaper } from './pins';
import { outlookView } from '../outlook/view';
import { needsView } from '../needs/view';
import { besidePay, noPaySentence, payOnPaper, selfEmployedShort } from '../pay/sentences';
import { payView } from '../pay/view';
import { commonSentence, noCountSentence } from '../here/sentences';
import { areaDirection, areaLevels, noProjection } from '../outlook/sentences';
import { hereView } from '../here/view';
import { type WiderGroup } from '../input/widerGroup';
import { apprenticeshipsView } from '../needs/routes';
import { saidTogether } from '../input/sentences';
import type { OccupationInput } from '../input/input';

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
  /** The adviser's wording, else the title chosen, else the group's title. */
  readonly title: string;
  /** The official group, where the heading says something else. */
  readonly group?: string;
  /** Why this job, in the adviser's words for the client. */
  readonly why?: string;
  readonly lines: readonly HandoutJobLine[];
}

/** What the session adds to a job's public figures. */
export interface HandoutWish {
  /** The adviser's own words for the job. */
  readonly wording?: string;
  /** The adviser's line for the client: why this job. */
  readonly forClient?: string;
  /** The most hours a week the client wants to work. */
  readonly hoursPerWeek?: number;
}

const NO_SUMMARY = 'We have no short summary of this job.';

/** What the work is at all: a side holds no more of it beside two other jobs. */
const firstSentence = (summary: string | undefined) => summary?.match(/^.+?[.!?](?= |$)/)?.[0];

/**
 * A job in the five lines of the hand-out, in plain words for the client. Pay is by the hour, and a
 * week of the client's own hours beside it. Pure.
 */
export function handoutJob(input: OccupationInput, wish: HandoutWish = {}): HandoutJobText {
  const { group, summary } = input.profile;
  const title = wish.wording ?? input.title?.text ?? group.title;
  return {
    soc: group.code,
    title,
    ...(title === group.title ? {} : { group: group.title }),
    ...(wish.forClient === undefined ? {} : { why: wish.forClient }),
    lines: [
      { label: 'What it is', text: firstSentence(summary) ?? NO_SUMMARY, source: '' },
      payLine(input, wish.hoursPerWeek),
      hereLine(input),
      gettingInLine(input),
      outlookLine(input),
    ],
  };
}

const sourceOf = (observation: Observation | undefined, { reference }: OccupationInput) =>
  observation ? sourceOnPaper(observation, reference) : '';

function payLine(input: OccupationInput, hours: number | undefined): HandoutJobLine {
  const view = payView(input, 'hour');
  const otherUnit = besidePay(view).find(({ id }) => id === 'other-unit')?.text;
  const selfEmployed = view.leadRow && selfEmployedShort(view);
  return {
    label: 'Pay',
    text: saidTogether(
      ...payOnPaper(view),
      noPaySentence(view),
      weekOfHours(view.leadRow?.median, hours),
      otherUnit,
      selfEmployed && `${selfEmployed}.`,
    ),
    source: sourceOf(view.leadRow?.median, input),
  };
}

const TEN_GBP = 10;

/**
 * A week of the client's own hours at pay by the hour, to the nearest £10: more would claim to know
 * what they will earn. Undefined without hours, or where pay is only known by the week or year.
 */
function weekOfHours(
  median: Observation | undefined,
  hours: number | undefined,
): string | undefined {
  if (hours === undefined || median?.figure.kind !== 'value' || median.unit !== 'gbp-per-hour')
    return undefined;
  const week = Math.round((median.figure.value * hours) / TEN_GBP) * TEN_GBP;
  return `For ${formatHours(hours)} a week that is about ${formatPounds(week)} a week before tax.`;
}

function formatHours(hours: number): string {
  const text = formatNumber(hours, Number.isInteger(hours) ? 0 : 1);
  return hours === 1 ? `${text} hour` : `${text} hours`;
}

/** People here, by the group that was counted; where there is no count, why. */
function hereLine(input: OccupationInput): HandoutJobLine {
  const view = hereView(input);
  const people = view.people.kind === 'found' ? view.people.lead.observation : undefined;
  return {
    label: 'Here',
    text: saidTogether(
      people ? peopleWords(people, view.wider) : noCountSentence(view),
      people ? commonSentence(view.peopleComparison) : undefined,
    ),
    source: sourceOf(people, input),
  };
}

/** A wider group is never taken for the job: the sentence says that it is one. */
function peopleWords(observation: Observation, { origin }: WiderGroup): string {
  const { occupation, area } = observation;
  const living = `${startOfSentence(formatFigure(observation))} who live in ${areaInWords(area)}`;
  return occupation && socLevel(occupation.code) !== 'unit'
    ? `${living} work in the wider group ${plainNameOf(occupation)}${
        origin.kind === 'one' ? '' : ', which part of this work is in'
      }.`
    : `${living} do this work.`;
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
    text: saidTogether(
      needs.short,
      // Several do not fit on one side, and a count without its list reads as vacancies.
      leading.length > 1 ? 'In England you can be an apprentice.' : sentence,
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
      ? saidTogether(areaDirection(nearest), areaLevels(nearest))
      : noProjection(view.elsewhere?.nation ?? 'this place'),
    source: sourceOf(nearest?.to, input),
  };
}
