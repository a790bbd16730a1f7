import { figureWords, formatNumber, formatPounds } from '@/domain/format';
import { areaWords } from '@/domain/ladder';
import type { Observation } from '@/domain/observation';
import { groupWords, titleWords } from '@/domain/plainNames';
import {
  capital,
  counted,
  englishText,
  inRow,
  jobName,
  said,
  type Words,
} from '@/shared/words/words';
import { periodWords } from '@/domain/referencePeriod';
import { socLevel } from '@/domain/soc';
import { sourceOnPaper } from './pins';
import { outlookView } from '../outlook/view';
import { needsView } from '../needs/view';
import { besidePay, noPaySentence, payOnPaper, selfEmployedShort } from '../pay/sentences';
import { payView } from '../pay/view';
import { commonSentence, noCountSentence } from '../here/sentences';
import { areaDirection, areaLevels, NO_PROJECTION_HERE, noProjection } from '../outlook/sentences';
import { hereView } from '../here/view';
import { type WiderGroup } from '../input/widerGroup';
import { apprenticeshipsView } from '../needs/routes';
import type { OccupationInput } from '../input/input';

/** One line of the hand-out on a job: a few plain sentences, and where its figures are from. */
export interface HandoutJobLine {
  readonly label: 'What it is' | 'Pay' | 'Here' | 'Getting in' | 'Outlook';
  readonly text: Words;
  /** Publisher, period, area and group; '' where the line holds no figure. */
  readonly source: Words;
}

/** A job as the hand-out shows it: public figures only. */
export interface HandoutJobText {
  readonly soc: string;
  /** The adviser's wording, else the title chosen, else the group's title. */
  readonly title: Words;
  /** The official group, where the heading says something else. */
  readonly group?: Words;
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

const NO_SUMMARY = said('We have no short summary of this job.');

/** What the work is at all: a side holds no more of it beside two other jobs. */
function firstSentence(summary: string | undefined): Words {
  const first = summary?.match(/^.+?[.!?](?= |$)/)?.[0];
  return first === undefined ? NO_SUMMARY : englishText(first);
}

/**
 * A job in the five lines of the hand-out, in plain words for the client. Pay is by the hour, and a
 * week of the client's own hours beside it. Pure.
 */
export function handoutJob(input: OccupationInput, wish: HandoutWish = {}): HandoutJobText {
  const { group, summary } = input.profile;
  const chosen = wish.wording ?? input.title?.text ?? group.title;
  return {
    soc: group.code,
    title: titleOf(input, wish),
    ...(chosen === group.title ? {} : { group: titleWords(group) }),
    ...(wish.forClient === undefined ? {} : { why: wish.forClient }),
    lines: [
      { label: 'What it is', text: firstSentence(summary), source: '' },
      payLine(input, wish.hoursPerWeek),
      hereLine(input),
      gettingInLine(input),
      outlookLine(input),
    ],
  };
}

/** The adviser's own wording stands as it is written. */
function titleOf({ profile, title }: OccupationInput, { wording }: HandoutWish): Words {
  return wording ?? (title ? jobName(title.text) : titleWords(profile.group));
}

const sourceOf = (observation: Observation | undefined, { reference }: OccupationInput): Words =>
  observation ? sourceOnPaper(observation, reference) : '';

function payLine(input: OccupationInput, hours: number | undefined): HandoutJobLine {
  const view = payView(input, 'hour');
  const otherUnit = besidePay(view).find(({ id }) => id === 'other-unit')?.text;
  const selfEmployed = view.leadRow && selfEmployedShort(view);
  return {
    label: 'Pay',
    text: inRow([
      ...payOnPaper(view),
      noPaySentence(view),
      weekOfHours(view.leadRow?.median, hours),
      otherUnit,
      selfEmployed && inRow([selfEmployed, '.'], ''),
    ]),
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
): Words | undefined {
  if (hours === undefined || median?.figure.kind !== 'value' || median.unit !== 'gbp-per-hour')
    return undefined;
  const week = Math.round((median.figure.value * hours) / TEN_GBP) * TEN_GBP;
  return said('For {hours} that is about {pay} a week before tax.', {
    hours: hoursAWeek(hours),
    pay: formatPounds(week),
  });
}

const hoursAWeek = (hours: number): Words =>
  counted('{amount} hour a week', '{amount} hours a week', {
    amount: formatNumber(hours, Number.isInteger(hours) ? 0 : 1),
    n: hours,
  });

/** People here, by the group that was counted; where there is no count, why. */
function hereLine(input: OccupationInput): HandoutJobLine {
  const view = hereView(input);
  const people = view.people.kind === 'found' ? view.people.lead.observation : undefined;
  return {
    label: 'Here',
    text: inRow([
      people ? peopleWords(people, view.wider) : noCountSentence(view),
      people ? commonSentence(view.peopleComparison) : undefined,
    ]),
    source: sourceOf(people, input),
  };
}

/** A wider group is never taken for the job: the sentence says that it is one. */
function peopleWords(observation: Observation, { origin }: WiderGroup): Words {
  const { occupation, area } = observation;
  const living = { count: capital(figureWords(observation)), area: areaWords(area) };
  if (!occupation || socLevel(occupation.code) === 'unit')
    return said('{count} who live in {area} do this work.', living);
  const values = { ...living, group: groupWords(occupation) };
  return origin.kind === 'one'
    ? said('{count} who live in {area} work in the wider group {group}.', values)
    : said(
        '{count} who live in {area} work in the wider group {group}, which part of this work is in.',
        values,
      );
}

function gettingInLine(input: OccupationInput): HandoutJobLine {
  const needs = needsView(input);
  const { sentence, leading } = apprenticeshipsView(input);
  const dated = (id: string): Words => {
    const source = input.reference.sources.find((one) => one.id === id);
    return source
      ? inRow([englishText(source.short), periodWords(source.period)], ', ')
      : englishText(id);
  };
  return {
    label: 'Getting in',
    text: inRow([
      needs.short,
      // Several do not fit on one side, and a count without its list reads as vacancies.
      leading.length > 1 ? said('In England you can be an apprentice.') : sentence,
    ]),
    source: inRow(
      [
        needs.lines.length > 0 ? dated('requirements') : undefined,
        sentence ? dated('occupational-maps') : undefined,
      ],
      '; ',
    ),
  };
}

/** The nearest outlook of England; elsewhere that there is none. */
function outlookLine(input: OccupationInput): HandoutJobLine {
  const view = outlookView(input);
  const [nearest] = view.areas;
  return {
    label: 'Outlook',
    text: nearest
      ? inRow([areaDirection(nearest), areaLevels(nearest)])
      : view.elsewhere
        ? noProjection(view.elsewhere.nation)
        : NO_PROJECTION_HERE,
    source: sourceOf(nearest?.to, input),
  };
}
