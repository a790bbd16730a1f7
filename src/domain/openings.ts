import type { Figure, MissingReason } from './figure';
import { combine, reasonInWords, value } from './figure';
import { formatFigure, formatNumber, roundProjection } from './format';

/** The years the totals of openings run over, and how many were past when they were projected. */
export const OPENINGS_FROM_YEAR = 2020;
export const OPENINGS_TO_YEAR = 2035;
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

function jobsText(number: number): string {
  return formatFigure({ figure: value(number), unit: 'jobs-per-year', flags: ['projected'] });
}

function growthWords(growth: number): string {
  if (roundProjection(growth) === 0) return 'and almost none from growth';
  return growth > 0
    ? `and ${jobsText(growth)} from growth`
    : `less ${jobsText(-growth)} as the work shrinks`;
}

const noFigure = (reason: MissingReason) => `No figure for openings: ${reasonInWords(reason)}.`;

/**
 * Openings in one sentence, the two parts apart: "About 3,400 openings a year: about 3,000 jobs a
 * year as people leave, and about 400 jobs a year from growth."
 *
 * Each number is rounded by itself (rule 4), so the parts may miss the sum by a little.
 *
 * @returns the reason in words where the total or a part is missing
 */
export function openingsSentence({ growth, replacement, total }: OpeningsPerYear): string {
  if (total.kind === 'missing') return noFigure(total.reason);
  if (replacement.kind === 'missing') return noFigure(replacement.reason);
  if (growth.kind === 'missing') return noFigure(growth.reason);

  const parts = `${jobsText(replacement.value)} as people leave, ${growthWords(growth.value)}`;
  const rounded = roundProjection(total.value);
  if (rounded <= 0) return `No openings on balance: ${parts}.`;
  const openings = rounded === 1 ? '1 opening' : `${formatNumber(rounded)} openings`;
  return `About ${openings} a year: ${parts}.`;
}
