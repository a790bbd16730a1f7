import { combine, type Figure, missing } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { openingsOfOneJob, openingsPerYear, yearlyOpenings } from '@/domain/openings';
import type { SocGroup } from '@/domain/soc';
import type { AreaProfile } from '@/services/pack/area';
import type { OccupationInput } from '../input/input';
import { areaFigure } from '@/services/pack/areaFigures';
import { shareOfWider } from '../input/widerGroup';
import { FROM_YEAR, jobsIn, type NearAndFar, nearAndFar, TO_YEAR } from '../outlook/view';

const FIRST_YEAR = 2020;

/** Jobs that come free in one area a year as people leave the work. */
export interface AreaOpenings {
  readonly group: SocGroup;
  /** Openings a year, as an observation: what is pinned. */
  readonly perYear: Observation;
  /** Jobs there are in 2025, to say of how many one comes free. */
  readonly jobs: Figure;
  /** Of them those of this job, if the mix of jobs there is that of the UK; most have none. */
  readonly ofThisJob?: Figure;
}

export type OpeningsView = NearAndFar<AreaOpenings>;

/** Jobs that come free a year in the wider group, nearest area first. Pure. */
export function openingsView(input: OccupationInput): OpeningsView {
  return nearAndFar(input, (area, code) => openingsOf(area, code, input));
}

function openingsOf(
  area: AreaProfile,
  code: string,
  input: OccupationInput,
): readonly AreaOpenings[] {
  const total = areaFigure(area, 'replacement-2020-2035', code);
  if (!total?.occupation) return [];
  const perYear = openingsPerYear(total.figure);
  const jobs = (year: number) => jobsIn(area, code, year)?.figure ?? missing('not-published');
  const share = shareOfWider(input, code);
  return [
    {
      group: total.occupation,
      perYear: yearlyOpenings(total),
      jobs: jobs(FROM_YEAR),
      ...(share && perYear.kind === 'value'
        ? {
            ofThisJob: openingsOfOneJob({
              perYear,
              jobs2020: jobs(FIRST_YEAR),
              jobs2025: jobs(FROM_YEAR),
              jobs2035: jobs(TO_YEAR),
              shareOfGroup: combine([share.figure], (percent) => percent / 100),
            }),
          }
        : {}),
    },
  ];
}
