import { withStop } from '@/domain/format';
import { dayWords } from '@/domain/period';
import type { HandoutStep, RecordPlace } from '@/domain/record';
import { inEnglish } from '@/shared/words/inEnglish';
import { counted, inRow, placeName, said, type Words } from '@/shared/words/words';
import type { HandoutHelp } from './help';

/** The five lines that every job on the hand-out has, in their order. */
export const HANDOUT_LABELS = ['What it is', 'Pay', 'Here', 'Getting in', 'Outlook'] as const;

export type HandoutLabel = (typeof HANDOUT_LABELS)[number];

/** A sentence and where its figures are from, with their date; '' where it holds no figure. */
export interface HandoutText {
  readonly text: Words;
  readonly source: Words;
}

export interface HandoutLine extends HandoutText {
  readonly label: HandoutLabel;
}

/** One job: public figures, and what the adviser wrote of it for the client. */
export interface HandoutJob {
  readonly soc: string;
  /** In the client's words: the adviser's wording, else the title chosen, else the group's. */
  readonly title: Words;
  /** The official group, where the heading says something else. */
  readonly group?: Words;
  /** Why this job, written for the client. */
  readonly why?: string;
  readonly lines: readonly HandoutLine[];
}

/** A pinned figure in words, with the job it was pinned for where there was one. */
export interface HandoutPinText extends HandoutText {
  readonly job?: Words;
}

/**
 * All that a hand-out can hold, on paper or in an e-mail. There is no field for the reference, the
 * situation, the private notes or the adviser's own reasons, so none of them can leave by it.
 */
export interface HandoutContent {
  /** Three at most. */
  readonly jobs: readonly HandoutJob[];
  /** What the figures mean near the client: one sentence is shown. */
  readonly near: readonly HandoutText[];
  /** The figures that were pinned. */
  readonly pins: readonly HandoutPinText[];
  /** The client's place, or undefined where the session has none. */
  readonly place?: RecordPlace | undefined;
  readonly steps: readonly HandoutStep[];
  /** ISO day of the next meeting, or ''. */
  readonly reviewOn: string;
  readonly help: readonly HandoutHelp[];
  /** How to reach the adviser, part by part; empty where nothing is filled in. */
  readonly contact: readonly string[];
  /** ISO day. */
  readonly madeOn: string;
  /** True for the training session: nobody may take it for a client's. */
  readonly isTraining?: boolean;
}

/** A text with the number of its source in the list below; undefined where it has none. */
export interface NumberedText {
  readonly text: Words;
  readonly source: number | undefined;
}

interface NumberedPin extends NumberedText {
  readonly job?: Words;
}

interface JobHead {
  readonly title: Words;
  readonly group?: Words;
}

export interface JobRow {
  readonly label: HandoutLabel | typeof WHY_ONE | typeof WHY_ALL;
  /** One entry a job, in the order of the jobs. */
  readonly cells: readonly NumberedText[];
}

interface SheetStep {
  readonly words: Words;
  /** "By 4 December 2026", or ''. */
  readonly due: Words;
}

export interface SheetSource {
  readonly text: Words;
  readonly rest: Rest;
}

/** The hand-out in words: what is on the paper and in the e-mail is the same. */
export interface Sheet {
  readonly title: Words;
  /** For which place, and when it was made. */
  readonly made: Words;
  readonly heads: readonly JobHead[];
  readonly rows: readonly JobRow[];
  readonly stepsTitle: Words;
  readonly steps: readonly SheetStep[];
  /** When to meet again; '' where no day is set. */
  readonly review: Words;
  readonly pins: readonly NumberedPin[];
  readonly near: readonly NumberedText[];
  readonly help: readonly HandoutHelp[];
  readonly caveat: Words;
  /** The source of number n stands at n − 1. */
  readonly sources: readonly SheetSource[];
}

export const NO_JOBS = said('We have not picked any jobs yet.');
export const NO_STEPS = said('We have not set any steps yet.');

const WHY_ONE = 'Why this job';
const WHY_ALL = 'Why these jobs';

/** What a sheet can do without where it would not fit: first the one, then the other too. */
export type Rest = 'needed' | 'spare' | 'spare-second';

const SECOND_TO_GO: ReadonlySet<string> = new Set<HandoutLabel>(['What it is', 'Here']);

/** Whether a line of the jobs can go where the sheet would not fit. */
export const restOf = (label: JobRow['label']): Rest =>
  SECOND_TO_GO.has(label) ? 'spare-second' : 'needed';

const MOST_JOBS = 3;
/** One: what is said of the jobs comes first, and the side holds so much. */
const MOST_NEAR = 1;
const NOTHING: HandoutText = { text: said('We have nothing to say here.'), source: '' };

/**
 * The hand-out in words: the jobs as rows of the same five lines, each source named once and numbered
 * in reading order. Three jobs and one sentence about the place at most; every step and pinned figure.
 */
export function sheetOf(content: HandoutContent): Sheet {
  const { near, pins, place, reviewOn, madeOn } = content;
  const jobs = content.jobs.slice(0, MOST_JOBS);
  // One source is named once: its English tells whether it is the same.
  const sources = new Map<string, Words>();
  const numbered = ({ text, source }: HandoutText): NumberedText => {
    if (source === '') return { text, source: undefined };
    const key = inEnglish(source);
    if (!sources.has(key)) sources.set(key, source);
    return { text, source: [...sources.keys()].indexOf(key) + 1 };
  };
  const rows = HANDOUT_LABELS.map((label) => ({
    label,
    cells: jobs.map((job) => numbered(job.lines.find((line) => line.label === label) ?? NOTHING)),
  }));
  const steps = stepsOf(content.steps);
  return {
    title: content.isTraining
      ? said('Training: not a real client. Your jobs and your next steps')
      : said('Your jobs and your next steps'),
    made: inRow([
      place && said('For {place}.', { place: forPlace(place) }),
      said('Made on {day}.', { day: dayWords(madeOn) }),
    ]),
    heads: jobs.map(({ title, group }) => ({ title, ...(group === undefined ? {} : { group }) })),
    rows: [...whyRow(jobs), ...rows],
    stepsTitle:
      steps.length > 1
        ? counted('Your steps: {n} in all', 'Your steps: {n} in all', { n: steps.length })
        : said('Your steps'),
    steps: steps.map((step) => ({
      words: stepWords(step),
      due: step.due === '' ? '' : said('By {day}', { day: dayWords(step.due) }),
    })),
    // A day that has passed is of the meeting before.
    review: reviewOn >= madeOn ? said('We meet again on {day}.', { day: dayWords(reviewOn) }) : '',
    pins: pins.map((pin) => ({
      ...(pin.job === undefined ? {} : { job: pin.job }),
      ...numbered(pin),
    })),
    near: near.slice(0, MOST_NEAR).map(numbered),
    help: [...adviserOf(content.contact), ...content.help],
    caveat: said('These figures describe many people, not you.'),
    sources: [...sources.values()].map((text, at) => ({ text, rest: restOfSource(rows, at + 1) })),
  };
}

/** A source goes with the last line that rests on it. */
function restOfSource(rows: readonly JobRow[], number: number): Rest {
  const lines = rows.filter(({ cells }) => cells.some(({ source }) => source === number));
  if (lines.length === 0) return 'spare';
  return lines.every(({ label }) => restOf(label) !== 'needed') ? 'spare-second' : 'needed';
}

/** Why each job is on it; no row where the adviser wrote of none. */
function whyRow(jobs: readonly HandoutJob[]): readonly JobRow[] {
  if (jobs.every(({ why }) => why === undefined)) return [];
  const label = jobs.length === 1 ? WHY_ONE : WHY_ALL;
  return [{ label, cells: jobs.map(({ why = '' }) => ({ text: why, source: undefined })) }];
}

/** The label of a line where the jobs stand one below the other. */
export const labelInTurn = (label: JobRow['label']): JobRow['label'] =>
  label === WHY_ALL ? WHY_ONE : label;

/** "Truro, Cornwall"; the district alone where no town was typed. */
function forPlace({ gss, name, town }: RecordPlace): Words {
  const district = placeName(name, gss);
  return town === undefined || town === name
    ? district
    : inRow([placeName(town, gss), district], ', ');
}

/** The adviser as the first place to turn to. */
function adviserOf(contact: readonly string[]): readonly HandoutHelp[] {
  return contact.length === 0 ? [] : [{ name: said('Your adviser'), where: contact.join(', ') }];
}

function stepWords({ owner, what, signpost }: HandoutStep): Words {
  const who = owner === 'client' ? said('You') : said('Your adviser');
  return signpost === ''
    ? said('{who}: {what}', { who, what })
    : said('{who}: {what} Go to: {signpost}', { who, what: withStop(what), signpost });
}

/**
 * The steps in the order of the sheet: those with words only, the client's first, then by day, those
 * without a day last. All of them: a step that was agreed and is not on the paper is lost.
 */
export function stepsOf(steps: readonly HandoutStep[]): readonly HandoutStep[] {
  const rank = ({ owner, due }: HandoutStep): string =>
    `${owner === 'client' ? 0 : 1} ${due || '9999'}`;
  return steps
    .filter(({ what }) => what.trim() !== '')
    .toSorted((a, b) => rank(a).localeCompare(rank(b)));
}

/** The labels of the lines, as they are said. */
export const LABEL_WORDS: Readonly<Record<JobRow['label'], Words>> = {
  'What it is': said('What it is'),
  Pay: said('Pay'),
  Here: said('Here'),
  'Getting in': said('Getting in'),
  Outlook: said('Outlook'),
  [WHY_ONE]: said('Why this job'),
  [WHY_ALL]: said('Why these jobs'),
};
