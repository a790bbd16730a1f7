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
  readonly title: string;
  readonly lines: readonly HandoutLine[];
}

/** A text with the number of its source in the list below; undefined where it has none. */
export interface NumberedText {
  readonly text: string;
  readonly source: number | undefined;
}

export interface JobRow {
  readonly label: HandoutLabel;
  /** One entry a job, in the order of the jobs. */
  readonly cells: readonly NumberedText[];
}

/** All that stands on the sheet beside the steps. */
export interface Sheet {
  readonly titles: readonly string[];
  readonly rows: readonly JobRow[];
  readonly near: readonly NumberedText[];
  /** The source of number n stands at n − 1. */
  readonly sources: readonly string[];
}

const MOST_JOBS = 3;
const MOST_NEAR = 3;
const NOTHING: HandoutText = { text: 'We have nothing to say here.', source: '' };

/**
 * The jobs as rows of the same five lines, each source named once and numbered in reading order.
 * Three jobs and three sentences about the place at most.
 */
export function sheetOf(jobs: readonly HandoutJob[], near: readonly HandoutText[]): Sheet {
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
    titles: shown.map(({ title }) => title),
    rows,
    near: near.slice(0, MOST_NEAR).map(numbered),
    sources,
  };
}

const MOST_STEPS = 6;

/**
 * The steps that fit on one side, and how many do not: those with words only, the client's first,
 * then by day, those without a day last.
 */
export function stepsOf(steps: readonly HandoutStep[], most = MOST_STEPS) {
  const rank = ({ owner, due }: HandoutStep): string =>
    `${owner === 'client' ? 0 : 1} ${due || '9999'}`;
  const written = steps
    .filter(({ what }) => what.trim() !== '')
    .toSorted((a, b) => rank(a).localeCompare(rank(b)));
  return { shown: written.slice(0, most), left: Math.max(0, written.length - most) };
}
