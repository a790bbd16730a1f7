import type { HandoutStep } from '@/domain/record';

/** The five lines that every job on the hand-out has, in their order. */
export const HANDOUT_LABELS = ['What it is', 'Pay', 'Here', 'Getting in', 'Outlook'] as const;

export type HandoutLabel = (typeof HANDOUT_LABELS)[number];

/** A sentence and where its figures are from, with their date; '' where it holds no figure. */
export interface HandoutText {
  readonly text: string;
  readonly source: string;
}

export interface HandoutLine extends HandoutText {
  readonly label: HandoutLabel;
}

/** One job, made of public figures only. */
export interface HandoutJob {
  readonly soc: string;
  /** In the client's words: the adviser's wording, else the title chosen, else the group's. */
  readonly title: string;
  /** The official group, where the heading says something else. */
  readonly group?: string;
  readonly lines: readonly HandoutLine[];
}

/** A pinned figure in words, with the job it was pinned for where there was one. */
export interface HandoutPinText extends HandoutText {
  readonly job?: string;
}

/** A text with the number of its source in the list below; undefined where it has none. */
export interface NumberedText {
  readonly text: string;
  readonly source: number | undefined;
}

interface NumberedPin extends NumberedText {
  readonly job?: string;
}

interface JobHead {
  readonly title: string;
  readonly group?: string;
}

export interface JobRow {
  readonly label: HandoutLabel;
  /** One entry a job, in the order of the jobs. */
  readonly cells: readonly NumberedText[];
}

/** All that stands on the sheet beside the steps. */
export interface Sheet {
  readonly heads: readonly JobHead[];
  readonly rows: readonly JobRow[];
  readonly near: readonly NumberedText[];
  readonly pins: readonly NumberedPin[];
  /** The source of number n stands at n − 1. */
  readonly sources: readonly string[];
}

const MOST_JOBS = 3;
/** One: what is said of the jobs comes first, and the side holds so much. */
const MOST_NEAR = 1;
const NOTHING: HandoutText = { text: 'We have nothing to say here.', source: '' };

/**
 * The jobs as rows of the same five lines, each source named once and numbered in reading order.
 * Three jobs and one sentence about the place at most; every pinned figure.
 */
export function sheetOf(
  jobs: readonly HandoutJob[],
  near: readonly HandoutText[],
  pins: readonly HandoutPinText[],
): Sheet {
  const sources: string[] = [];
  const numbered = ({ text, source }: HandoutText): NumberedText => {
    if (source === '') return { text, source: undefined };
    if (!sources.includes(source)) sources.push(source);
    return { text, source: sources.indexOf(source) + 1 };
  };
  const shown = jobs.slice(0, MOST_JOBS);
  const rows = HANDOUT_LABELS.map((label) => ({
    label,
    cells: shown.map((job) => numbered(job.lines.find((line) => line.label === label) ?? NOTHING)),
  }));
  return {
    heads: shown.map(({ title, group }) => ({ title, ...(group === undefined ? {} : { group }) })),
    rows,
    pins: pins.map((pin) => ({
      ...(pin.job === undefined ? {} : { job: pin.job }),
      ...numbered(pin),
    })),
    near: near.slice(0, MOST_NEAR).map(numbered),
    sources,
  };
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
