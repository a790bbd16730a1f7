import { type EmploymentOutlook, employmentOutlook } from '@/domain/employmentOutlook';
import { directionWords } from '@/domain/projectionDirection';
import { combine, missing } from '@/domain/figure';
import { formatWholePercent } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import { openingsPerYear } from '@/domain/openings';
import type { SocGroup } from '@/domain/soc';
import type { AreaProfile } from '@/services/pack/area';
import type { ProfileInput } from './profileInput';
import { largestFirst } from './shares';

const FROM_YEAR = 2025;
const TO_YEAR = 2035;
const SOURCE = 'skills-imperative-2035';

/** Projected jobs of one group, and openings a year with their two parts apart. */
export interface ProjectionRow {
  readonly group: SocGroup;
  readonly from: Observation;
  readonly to: Observation;
  /** "growing, up 10%"; undefined where there is no direction. */
  readonly direction?: string;
  readonly openings?: Observation;
  readonly replacement?: Observation;
  readonly growth?: Observation;
}

/** Projected jobs in the nearest area the projections cover. */
export interface ProjectionsView {
  readonly area: AreaProfile['area'];
  readonly isWider: boolean;
  /** True for the local skills area of a region that has no other districts. */
  readonly hasSameDistricts: boolean;
  /** Most openings first. */
  readonly rows: readonly ProjectionRow[];
  readonly source: Observation;
}

const nearestOf = ({ own, lsip, nation }: ProfileInput) =>
  [own, lsip, nation].find((profile) =>
    profile?.sets.some(({ indicator }) => indicator === 'projected-jobs'),
  );

/** True where the place or a wider area has projections. */
export const hasProjections = (input: ProfileInput): boolean => nearestOf(input) !== undefined;

/** Projections for the place itself, its local skills area, or England. Pure. */
export function projectionsView(input: ProfileInput): ProjectionsView | undefined {
  const { own } = input;
  const nearest = nearestOf(input);
  if (!nearest) return undefined;
  const rows = rowsOf(nearest);
  const source = rows[0]?.from;
  if (!source) return undefined;
  const hasSameDistricts = own.area.level === 'region' && nearest === input.lsip;
  return { area: nearest.area, isWider: nearest !== own, hasSameDistricts, rows, source };
}

function rowsOf(profile: AreaProfile): readonly ProjectionRow[] {
  const openings = largestFirst(perYear(profile, 'openings-2020-2035', 'projected-openings'));
  return openings.flatMap((opening) => {
    const group = opening.occupation;
    const from = ofYear(profile, FROM_YEAR, group?.code);
    const to = ofYear(profile, TO_YEAR, group?.code);
    if (!group || !from || !to) return [];
    const outlook = employmentOutlook(from.figure, to.figure, FROM_YEAR, TO_YEAR, from.area.level);
    const direction = directionText(outlook);
    const part = (from2020: string, id: string) =>
      perYear(profile, from2020, id).find(({ occupation }) => occupation?.code === group.code);
    const replacement = part('replacement-2020-2035', 'replacement-openings');
    const growth = part('growth-2020-2035', 'projected-growth');
    return [
      {
        group,
        from,
        to,
        ...(direction ? { direction } : {}),
        openings: opening,
        ...(replacement ? { replacement } : {}),
        ...(growth ? { growth } : {}),
      },
    ];
  });
}

const ofYear = (profile: AreaProfile, year: number, code: string | undefined) =>
  profile.sets
    .find(({ indicator, period }) => indicator === 'projected-jobs' && period === String(year))
    ?.rows.find(({ occupation }) => occupation?.code === code);

/** Fifteen-year totals as yearly figures. */
function perYear(profile: AreaProfile, totals: string, indicator: string): readonly Observation[] {
  const set = profile.sets.find((one) => one.indicator === totals && one.source === SOURCE);
  return (set?.rows ?? []).map((row) => ({
    ...row,
    indicator,
    unit: 'jobs-per-year',
    figure: openingsPerYear({
      netChange: missing('not-applicable'),
      replacement: missing('not-applicable'),
      total: row.figure,
    }).total,
  }));
}

function directionText({ direction, changePercent }: EmploymentOutlook): string | undefined {
  if (direction === undefined) return undefined;
  const percent = combine([changePercent], (change) => Math.round(change));
  if (percent.kind === 'missing') return directionWords(direction);
  if (percent.value === 0) return `${directionWords(direction)}, less than 1% either way`;
  const way = percent.value > 0 ? 'up' : 'down';
  return `${directionWords(direction)}, ${way} ${formatWholePercent(Math.abs(percent.value))}`;
}
