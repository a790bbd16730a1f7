import { type EmploymentOutlook, employmentOutlook } from '@/domain/employmentOutlook';
import { combine, type Figure, valueOrNull } from '@/domain/figure';
import { formatCell } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import type { ProjectedJobs, ReplacementDemand } from '@/services/lmi/workingFutures';
import { type LiveSubject, titled } from './subject';

/** The years the service has been known to answer for: Working Futures, 2017 to 2027. */
export const FIRST_YEAR = 2017;
export const LAST_YEAR = 2027;

/** Jobs of the group alone over the years of the projection. */
export interface ProjectionView {
  readonly outlook: EmploymentOutlook;
  readonly last: Observation;
  readonly years: readonly {
    readonly id: string;
    readonly label: string;
    readonly amount: number | null;
    readonly text: string;
    readonly observation: Observation;
  }[];
  /** True where the source notes a small sample for any year. */
  readonly isSmall: boolean;
}

const numberOf = ({ period }: Observation) => Number(period);

/**
 * Jobs from the first year with a figure to the last.
 *
 * @returns undefined where fewer than two years have a figure: then there is no outlook
 */
export function projectionView(
  { years }: ProjectedJobs,
  subject: LiveSubject,
): ProjectionView | undefined {
  const known = years.filter(({ figure }) => figure.kind === 'value');
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last || numberOf(last) <= numberOf(first)) return undefined;
  return {
    outlook: employmentOutlook(
      first.figure,
      last.figure,
      numberOf(first),
      numberOf(last),
      last.area.level,
    ),
    last: titled(last, subject),
    years: years.map((observation) => ({
      id: observation.period,
      label: observation.period,
      amount: valueOrNull(observation.figure),
      text: formatCell(observation),
      observation,
    })),
    isSmall: years.some(({ flags }) => flags?.includes('small')),
  };
}

/** Openings a year of the group alone, the two parts apart: never added up, their years differ. */
export interface OpeningsParts {
  readonly replacement: Observation;
  /** Jobs gained or lost a year; missing where the years of jobs are. */
  readonly growth: Figure;
  readonly growthYears?: string;
}

/** Openings as people leave, and growth from the jobs at the projection's ends ÷ the years between. */
export function openingsParts(
  demand: ReplacementDemand,
  projection: ProjectionView | undefined,
  subject: LiveSubject,
): OpeningsParts {
  const replacement = titled(demand.perYear, subject);
  if (!projection) return { replacement, growth: { kind: 'missing', reason: 'not-published' } };
  const { fromYear, toYear, change } = projection.outlook;
  return {
    replacement,
    growth: combine([change], (jobs) => jobs / (toYear - fromYear)),
    growthYears: `${fromYear} to ${toYear}`,
  };
}
