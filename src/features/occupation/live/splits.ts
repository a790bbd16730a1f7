import { UNITED_KINGDOM } from '@/domain/area';
import { type Figure, valueOrNull } from '@/domain/figure';
import { formatCell, formatFigure } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import {
  decadeChangePercent,
  directionWords,
  projectionDirection,
} from '@/domain/projectionDirection';
import { qualificationLevel } from '@/services/lmi/ashe';
import type { NamedEstimate } from '@/services/lmi/queries';
import type { ProjectedSplit } from '@/services/lmi/workingFutures';
import { type LiveSubject, titled } from './subject';

/** By what the service can split a figure. */
const DIMENSIONS = {
  region: 'Region',
  gender: 'Sex',
  status: 'Full or part time',
  qualification: 'Qualification',
  industry: 'Industry',
} as const;

export type Dimension = keyof typeof DIMENSIONS;

const NAMES = Object.keys(DIMENSIONS).filter((name): name is Dimension => name in DIMENSIONS);

/** The same as choices. */
export const DIMENSION_OPTIONS = NAMES.map((value) => ({ value, label: DIMENSIONS[value] }));

/** What the service's model has an estimate of. */
export type Estimated = 'pay' | 'hours';

/** How the estimates are named, and what to know of them. */
export const ESTIMATE_WORDS = {
  pay: {
    name: 'LMI for All’s estimate of average pay',
    meaning: 'It is an average from a model, not the middle. Do not set it beside other years.',
    summary: 'Average pay by region, sex, age and more',
    column: 'Average pay a week',
  },
  hours: {
    name: 'LMI for All’s estimate of average hours',
    meaning: 'It is an average from a model. Do not set it beside other years.',
    summary: 'Average hours by region, sex, age and more',
    column: 'Average hours a week',
  },
} as const satisfies Readonly<Record<Estimated, object>>;

/** How many rows an answer has as a rule. */
export const ROWS_EXPECTED: Readonly<Record<Dimension, number>> = {
  region: 12,
  gender: 2,
  status: 3,
  qualification: 9,
  industry: 12,
};

/** A split as a chart and a table show it. */
export interface SplitView {
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly value: number | null;
    readonly text: string;
    readonly cells: readonly (Observation | string)[];
  }[];
  /** The first row's observation without its part: what the source note is of. */
  readonly source: Observation;
  readonly hasSmall: boolean;
}

/** In words of ours, since the service's differ between data sets; by level, never by code. */
const QUALIFICATIONS: Readonly<Record<number, string>> = {
  8: 'Doctorate',
  7: 'Master’s degree',
  6: 'Bachelor’s degree',
  5: 'Foundation degree',
  4: 'Certificate, level 4',
  3: 'A levels, level 3',
  2: 'GCSEs, level 2',
  1: 'Below GCSE, level 1',
  0: 'No qualification',
};

interface NamedPart {
  readonly name: string;
  readonly observation: Observation;
}

/** The name of a part as a reader knows it. */
export function partLabel({ name, observation }: NamedPart, dimension: Dimension): string {
  switch (dimension) {
    case 'region':
      return observation.area.name;
    case 'gender':
      if (/^male/i.test(name)) return 'Men';
      return /^female/i.test(name) ? 'Women' : name;
    case 'status':
      return name.replace(/[\s-]+/g, ' ').replace(/^\w/, (letter) => letter.toUpperCase());
    case 'qualification':
      return QUALIFICATIONS[qualificationLevel(name) ?? -1] ?? name;
    default:
      return name;
  }
}

/** Regions and industries by name, qualifications from the highest: never by the figure, which would be a rank. */
function inOrder<Part extends NamedPart>(
  parts: readonly Part[],
  dimension: Dimension,
): readonly Part[] {
  if (dimension === 'gender' || dimension === 'status') return parts;
  if (dimension === 'qualification')
    return parts.toSorted(
      (a, b) => (qualificationLevel(b.name) ?? -1) - (qualificationLevel(a.name) ?? -1),
    );
  return parts.toSorted((a, b) =>
    partLabel(a, dimension).localeCompare(partLabel(b, dimension), 'en-GB'),
  );
}

const isSmall = ({ flags }: Observation) => flags?.includes('small') ?? false;

/**
 * Pay or hours by part, in the service's newest year.
 *
 * @returns undefined where the service names none of its parts
 */
export function estimateSplit(
  estimate: NamedEstimate,
  dimension: Dimension,
  subject: LiveSubject,
): SplitView | undefined {
  const [first] = estimate.named;
  if (!first) return undefined;
  return {
    rows: inOrder(estimate.named, dimension).map((part) => ({
      id: String(part.code),
      name: partLabel(part, dimension),
      value: valueOrNull(part.observation.figure),
      text: formatFigure(part.observation),
      cells: [part.observation],
    })),
    source: titled({ ...first.observation, area: estimate.area }, subject),
    hasSmall: false,
  };
}

/** The way jobs of a part go between two years; a small part has none: its number is a rough guide. */
function wayOf(from: Figure | undefined, to: Observation, years: number): string {
  if (isSmall(to)) return 'too small to say';
  if (from?.kind !== 'value' || to.figure.kind !== 'value' || from.value <= 0 || years <= 0)
    return 'no figure to set it beside';
  const percent = decadeChangePercent(from.value, to.figure.value, years);
  return directionWords(projectionDirection(percent, to.area.level));
}

/**
 * Jobs by part in the last year of the projection, beside the first.
 *
 * @returns undefined where a year holds no part
 */
export function jobsSplit(
  split: ProjectedSplit,
  dimension: Dimension,
  subject: LiveSubject,
): (SplitView & { readonly fromYear: number; readonly toYear: number }) | undefined {
  const [from] = split.years;
  const to = split.years.at(-1);
  const [first] = to?.parts ?? [];
  if (!from || !to || !first) return undefined;
  const years = to.year - from.year;
  return {
    fromYear: from.year,
    toYear: to.year,
    rows: inOrder(to.parts, dimension).map((part) => {
      const before = from.parts.find(({ name }) => name === part.name)?.observation;
      const text = formatCell(part.observation);
      return {
        id: part.name,
        name: partLabel(part, dimension),
        value: valueOrNull(part.observation.figure),
        text: isSmall(part.observation) ? `${text}*` : text,
        cells: [
          before ?? 'not in this year',
          part.observation,
          wayOf(before?.figure, part.observation, years),
        ],
      };
    }),
    source: titled({ ...first.observation, area: UNITED_KINGDOM }, subject),
    hasSmall: to.parts.some(({ observation }) => isSmall(observation)),
  };
}
