import { type EmploymentOutlook, employmentOutlook } from '@/domain/employmentOutlook';
import { valueOrNull } from '@/domain/figure';
import { formatCell } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import type { ProjectedJobs } from '@/services/lmi/workingFutures';
import { type LiveSubject, titled } from '../live/subject';

/** The years the service has been known to answer for: Working Futures, 2017 to 2027. */
export const SPAN = { minYear: 2017, maxYear: 2027 } as const;

/** Jobs of the group alone over the years of the projection. */
export interface ProjectionView {
  readonly outlook: EmploymentOutlook;
  readonly last: Observation;
  readonly years: readonly {
    readonly id: string;
    readonly name: string;
    readonly value: number | null;
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
      name: observation.period,
      value: valueOrNull(observation.figure),
      text: formatCell(observation),
      observation,
    })),
    isSmall: years.some(({ flags }) => flags?.includes('small')),
  };
}
