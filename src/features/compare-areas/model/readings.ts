import { combine, missing, value } from '@/domain/figure';
import { newestOf } from '@/domain/measureTables';
import type { AreaProfile } from '@/services/pack/area';
import { levelShare, NO_WHOLE } from '@/services/pack/levelShares';
import type { LabelledObservation } from '@/services/pack/observations';

/** A figure as it is read for a column. */
export interface ReadFigure extends LabelledObservation {
  /** Why there is none, where more is known than its reason says. */
  readonly why?: string;
}

/** The local skills area of a place, where it has one. */
type SkillsArea = AreaProfile | undefined;

/** The figures of one table about one area, one for each period; a wider area's bear its name. */
export type Reading = (profile: AreaProfile, skillsArea: SkillsArea) => readonly ReadFigure[];

export interface FigureKey {
  readonly indicator: string;
  readonly source: string;
  readonly label?: string;
}

/** Reads a set as it stands; 3 to 9 people asked is never shown as a fact. */
export function readingOf({ indicator, source, label }: FigureKey): Reading {
  return (profile, skillsArea) =>
    ownRows(profile, skillsArea, { indicator, source })
      .filter((row) => label === undefined || row.label === label)
      .map(shown);
}

/**
 * The rows of a place itself; of a region without any those of the local skills area with the same
 * districts: London is Greater London.
 */
export function ownRows(
  profile: AreaProfile,
  skillsArea: SkillsArea,
  key: Omit<FigureKey, 'label'>,
): readonly LabelledObservation[] {
  const places = profile.area.level === 'region' ? [profile, skillsArea] : [profile];
  return (
    places.map((place) => (place ? setRows(place, key) : [])).find((rows) => rows.length > 0) ?? []
  );
}

function setRows(
  { sets }: AreaProfile,
  { indicator, source }: Omit<FigureKey, 'label'>,
): readonly LabelledObservation[] {
  return sets.find((set) => set.indicator === indicator && set.source === source)?.rows ?? [];
}

function shown(row: LabelledObservation): ReadFigure {
  if (!row.flags?.includes('small-sample')) return row;
  const { halfWidth95: _, ...rest } = row;
  return { ...rest, figure: missing('unreliable') };
}

/**
 * Share of people qualified at level 4 or above, our own sum by the rules of the map: where a place
 * has none, that of the local skills area it is in stands in, as on the map.
 */
export const level4Reading: Reading = (profile, skillsArea) => {
  const [own, theirs] = [level4Of(profile), skillsArea && level4Of(skillsArea)];
  const best = [own, theirs].find((one) => one?.figure.kind === 'value') ?? own;
  return best ? [best] : [];
};

function level4Of(profile: AreaProfile): ReadFigure | undefined {
  const levels = setRows(profile, newestOf('highest-qualification'));
  const level4 = levels.find(({ label }) => label === 'RQF4+');
  const share = levelShare(levels, 'RQF4+');
  if (!level4 || !share) return undefined;
  const { label: _, ...rest } = level4;
  const asShare = {
    ...rest,
    indicator: 'qualified-level-4',
    unit: 'per-cent',
    flags: [...(rest.flags ?? []), 'our-estimate'],
  } as const;
  if (share.kind === 'share') return { ...asShare, figure: value(Math.round(share.percent)) };
  if (share.kind === 'no-whole')
    return { ...asShare, figure: missing('disclosive'), why: NO_WHOLE };
  return shown({ ...asShare, figure: missing(share.reason) });
}

/** All projected jobs of an area in a year: the sum over the groups; undefined where not covered. */
export function projectedJobs(profile: AreaProfile, year: string): LabelledObservation | undefined {
  const rows =
    profile.sets.find((set) => set.indicator === 'projected-jobs' && set.period === year)?.rows ??
    [];
  const [first] = rows;
  if (!first) return undefined;
  const { occupation: _, ...rest } = first;
  const jobs = rows.reduce(
    (sum, { figure }) => combine([sum, figure], (total, one) => total + one),
    value(0),
  );
  return { ...rest, figure: jobs };
}
