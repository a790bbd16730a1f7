import { ENGLAND } from '@/domain/area';
import { type EmploymentOutlook, employmentOutlook } from '@/domain/employmentOutlook';
import type { Figure } from '@/domain/figure';
import { combine, value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import type { SocGroup } from '@/domain/soc';
import type { AreaProfile } from '@/services/pack/area';
import type { ObservationSet } from '@/services/pack/observations';
import { areaFigure } from '@/services/pack/areaFigures';
import { type LeadGroup, leadGroup, type WiderGroup, widerGroup } from '../input/widerGroup';
import type { OccupationInput } from '../input/input';

export const FROM_YEAR = 2025;
export const TO_YEAR = 2035;

/** The projection for one area: the figure of 2035 carries the source, the outlook the words. */
export interface AreaOutlook {
  readonly group: SocGroup;
  readonly outlook: EmploymentOutlook;
  /** All groups of the same area together: stands beside every direction. */
  readonly allJobs: EmploymentOutlook;
  readonly from: Observation;
  readonly to: Observation;
}

/** What a projection has for the work, near the reader and elsewhere. */
export interface NearAndFar<Found> {
  readonly wider: WiderGroup;
  /** The wider group, or the largest of several: its areas are the ones below. */
  readonly lead?: LeadGroup;
  /** Nearest area first: the local skills area, then England. None outside England. */
  readonly areas: readonly Found[];
  /** For work spread over several wider groups: the nearest of each. */
  readonly parts: readonly {
    readonly group: SocGroup;
    readonly share: number;
    readonly nearest?: Found;
  }[];
  /** Outside England: the nation without a projection, and England's, for the section alone. */
  readonly elsewhere?: Elsewhere<Found>;
}

export interface OutlookView extends NearAndFar<AreaOutlook> {
  /** England, every year from 2010: what the chart draws. Not for another nation. */
  readonly series?: ObservationSet;
}

/** What England has where the place is in another nation. */
export interface Elsewhere<Found> {
  readonly nation: string;
  readonly england?: Found;
}

/** Projected jobs of the wider group, near the reader and in England. Pure. */
export function outlookView(input: OccupationInput): OutlookView {
  const view = nearAndFar(input, outlookOf);
  const { lead, elsewhere } = view;
  const series = lead && !elsewhere ? seriesOf(input, lead.group.code) : undefined;
  return { ...view, ...(series ? { series } : {}) };
}

/**
 * Each area near the reader with what it has, and England's elsewhere.
 *
 * @param of what an area has for a wider group; nothing where it is in no table
 */
export function nearAndFar<Found>(
  input: OccupationInput,
  of: (area: AreaProfile, code: string) => readonly Found[],
): NearAndFar<Found> {
  const wider = widerGroup(input);
  const lead = leadGroup(wider);
  const nation = nationElsewhere(input);
  const near = (code: string) => nearest(input).flatMap((area) => of(area, code));
  const [england] = lead ? of(input.england, lead.group.code) : [];
  return {
    wider,
    ...(lead ? { lead } : {}),
    areas: lead ? near(lead.group.code) : [],
    parts: wider.parts.map((part) => {
      const [closest] = near(part.group.code);
      return { ...part, ...(closest ? { nearest: closest } : {}) };
    }),
    ...(nation === undefined ? {} : { elsewhere: { nation, ...(england ? { england } : {}) } }),
  };
}

/** The nation of a place that projections do not cover; undefined in England and without a place. */
function nationElsewhere({ district }: OccupationInput): string | undefined {
  if (district === undefined || district.nation?.gss === ENGLAND.gss) return undefined;
  return district.nation?.name ?? district.area.name;
}

/** England is no wider area of a Welsh, Scottish or Northern Irish district. */
function nearest(input: OccupationInput): readonly AreaProfile[] {
  if (nationElsewhere(input) !== undefined) return [];
  return input.lsip ? [input.lsip, input.england] : [input.england];
}

function seriesOf({ profile }: OccupationInput, code: string): ObservationSet | undefined {
  return profile.sets.find(
    (set) => set.indicator === 'projected-jobs' && set.rows[0]?.occupation?.code === code,
  );
}

export const jobsIn = (area: AreaProfile, code: string, year: number) =>
  areaFigure(area, 'projected-jobs', code, String(year));

function outlookOf(area: AreaProfile, code: string): readonly AreaOutlook[] {
  const [from, to] = [jobsIn(area, code, FROM_YEAR), jobsIn(area, code, TO_YEAR)];
  if (!from || !to || !to.occupation) return [];
  const { level } = to.area;
  return [
    {
      group: to.occupation,
      from,
      to,
      outlook: employmentOutlook(from.figure, to.figure, FROM_YEAR, TO_YEAR, level),
      allJobs: employmentOutlook(
        allJobsIn(area, FROM_YEAR),
        allJobsIn(area, TO_YEAR),
        FROM_YEAR,
        TO_YEAR,
        level,
      ),
    },
  ];
}

/** The jobs of all groups together; the first missing group's reason where one is missing. */
function allJobsIn({ sets }: AreaProfile, year: number): Figure {
  const rows =
    sets.find((set) => set.indicator === 'projected-jobs' && set.period === String(year))?.rows ??
    [];
  return rows.reduce(
    (sum, { figure }) => combine([sum, figure], (total, jobs) => total + jobs),
    value(0),
  );
}
