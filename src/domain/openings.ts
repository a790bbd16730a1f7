import type { Figure, MissingReason } from './figure';
import { combine, reasonInWords } from './figure';
import { formatNumber, roundProjection } from './format';

/** The years the totals of openings run over, and how many were past when they were projected. */
const OPENINGS_FROM_YEAR = 2020;
const OPENINGS_TO_YEAR = 2035;
export const OPENINGS_YEARS = OPENINGS_TO_YEAR - OPENINGS_FROM_YEAR;
export const OPENINGS_YEARS_PAST = 5;

/** Jobs over 2020 to 2035 as the source gives them: fifteen-year totals. */
export interface OpeningsTotals {
  /** Jobs gained or, below 0, lost. */
  readonly netChange: Figure;
  /** Jobs that fall free as people retire or leave. */
  readonly replacement: Figure;
  /** Both together. */
  readonly total: Figure;
}

/** Jobs a year, the two parts apart. Not rounded: the words are. */
export interface OpeningsPerYear {
  readonly growth: Figure;
  readonly replacement: Figure;
  readonly total: Figure;
}

/**
 * Openings a year: each fifteen-year total ÷ 15 (2020 to 2035, Skills Imperative).
 *
 * Jobs at the workplace, modelled, without an interval; five of the fifteen years are past
 * (`OPENINGS_NOTE`). Never to be added to a change of 2025 to 2035: the years overlap.
 *
 * @returns each total's missing reason stands for its yearly figure
 */
export function openingsPerYear({
  netChange,
  replacement,
  total,
}: OpeningsTotals): OpeningsPerYear {
  const perYear = (figure: Figure) => combine([figure], (jobs) => jobs / OPENINGS_YEARS);
  return {
    growth: perYear(netChange),
    replacement: perYear(replacement),
    total: perYear(total),
  };
}

/** What has to stand beside every figure of openings. */
export const OPENINGS_NOTE =
  'Projected. A yearly share of the years 2020 to 2035. Five of those 15 years are past.';

function about(jobs: number): string {
  const rounded = roundProjection(jobs);
  return rounded === 0 ? 'fewer than 1' : `about ${formatNumber(rounded)}`;
}

function growthWords(growth: number): string {
  if (roundProjection(growth) === 0) return 'and almost none come from growth';
  return growth > 0
    ? `and ${about(growth)} come from growth`
    : `less ${about(-growth)} as the work shrinks`;
}

const noFigure = (reason: MissingReason) => `No figure for openings: ${reasonInWords(reason)}.`;

/**
 * Openings in short sentences, the two parts apart: "Projected: about 3,400 openings a year.
 * About 3,000 a year come up as people leave, and about 400 come from growth."
 *
 * Each number is rounded by itself (rule 4), so the parts may miss the sum by a little.
 *
 * @returns the reason in words where the total or a part is missing
 */
export function openingsSentences({ growth, replacement, total }: OpeningsPerYear): string {
  if (total.kind === 'missing') return noFigure(total.reason);
  if (replacement.kind === 'missing') return noFigure(replacement.reason);
  if (growth.kind === 'missing') return noFigure(growth.reason);

  const whole = roundProjection(total.value);
  const openings = whole === 1 ? 'opening' : 'openings';
  const answer = whole > 0 ? `${about(total.value)} ${openings} a year` : 'no openings on balance';
  const leaving = `${about(replacement.value)} a year come up as people leave`;
  const parts = `${leaving}, ${growthWords(growth.value)}`;
  return `Projected: ${answer}. ${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`;
}
