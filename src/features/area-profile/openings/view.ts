import { inEnglish } from '@/shared/words/inEnglish';
import {
  allJobsSentence,
  changeInWords,
  type EmploymentOutlook,
  employmentOutlook,
} from '@/domain/employmentOutlook';
import { directionWords } from '@/domain/projectionDirection';
import { combine, value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { newestOf } from '@/domain/measureTables';
import { yearlyOpenings } from '@/domain/openings';
import type { SocGroup } from '@/domain/soc';
import type { AreaProfile } from '@/services/pack/area';
import { type ProfileInput, setFor } from '../input/profileInput';

const FROM_YEAR = 2025;
const TO_YEAR = 2035;

/** Projected jobs of one group, and those that come free a year as people leave. */
export interface ProjectionRow {
  readonly group: SocGroup;
  readonly from: Observation;
  readonly to: Observation;
  /** "growing, up 10%"; undefined where there is no direction. */
  readonly direction?: string;
  /** Jobs that come free a year; with its reason where the source is wrong. */
  readonly openings?: Observation;
}

/** Projected jobs in the nearest area the projections cover. */
export interface OpeningsView {
  readonly area: AreaProfile['area'];
  readonly isWider: boolean;
  /** True for the local skills area of a region that has no other districts. */
  readonly hasSameDistricts: boolean;
  /** Most openings first; most jobs first where the openings are wrong at the source. */
  readonly rows: readonly ProjectionRow[];
  /** "All jobs there: up 3%." */
  readonly allJobs?: string;
  readonly source: Observation;
}

const nearestOf = ({ own, lsip, nation }: ProfileInput) =>
  [own, lsip, nation].find((profile) =>
    profile?.sets.some(({ indicator }) => indicator === 'projected-jobs'),
  );

/** Projections for the place itself, its local skills area, or England. Pure. */
export function openingsView(input: ProfileInput): OpeningsView | undefined {
  const { own } = input;
  const nearest = nearestOf(input);
  if (!nearest) return undefined;
  const rows = rowsOf(nearest);
  const source = rows[0]?.from;
  if (!source) return undefined;
  const hasSameDistricts = own.area.level === 'region' && nearest === input.lsip;
  const allJobs = allJobsSentence(allOf(nearest));
  return {
    area: nearest.area,
    isWider: nearest !== own,
    hasSameDistricts,
    rows,
    ...(allJobs ? { allJobs: inEnglish(allJobs) } : {}),
    source,
  };
}

function rowsOf(profile: AreaProfile): readonly ProjectionRow[] {
  const openings = openingsOf(profile);
  const rows = jobsOf(profile, FROM_YEAR).flatMap((from): readonly ProjectionRow[] => {
    const { occupation: group } = from;
    const ofGroup = ({ occupation }: Observation) => occupation?.code === group?.code;
    const to = jobsOf(profile, TO_YEAR).find(ofGroup);
    if (!group || !to) return [];
    const outlook = employmentOutlook(from.figure, to.figure, FROM_YEAR, TO_YEAR, from.area.level);
    const direction = directionText(outlook);
    const opening = openings.find(ofGroup);
    return [
      {
        group,
        from,
        to,
        ...(direction ? { direction } : {}),
        ...(opening ? { openings: opening } : {}),
      },
    ];
  });
  const isKnown = rows.some((row) => row.openings?.figure.kind === 'value');
  const sizeOf = ({ openings: free, from }: ProjectionRow) => {
    const figure = isKnown ? free?.figure : from.figure;
    return figure?.kind === 'value' ? figure.value : Number.NEGATIVE_INFINITY;
  };
  return rows.toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

const jobsOf = (profile: AreaProfile, year: number): readonly Observation[] =>
  profile.sets.find(
    ({ indicator, period }) => indicator === 'projected-jobs' && period === String(year),
  )?.rows ?? [];

/** All groups together: every direction is read beside it. */
function allOf(profile: AreaProfile): EmploymentOutlook {
  const sumIn = (year: number) =>
    jobsOf(profile, year).reduce(
      (sum, { figure }) => combine([sum, figure], (total, jobs) => total + jobs),
      value(0),
    );
  return employmentOutlook(
    sumIn(FROM_YEAR),
    sumIn(TO_YEAR),
    FROM_YEAR,
    TO_YEAR,
    profile.area.level,
  );
}

/** Fifteen-year totals as yearly figures. */
function openingsOf(profile: AreaProfile): readonly Observation[] {
  const set = setFor(profile, newestOf('replacement-2020-2035'));
  return (set?.rows ?? []).map(yearlyOpenings);
}

function directionText({ direction, changePercent }: EmploymentOutlook): string | undefined {
  if (direction === undefined || changePercent.kind === 'missing') return undefined;
  return `${directionWords(direction)}, ${changeInWords(changePercent.value)}`;
}
