import type { AreaProfile } from '@/services/pack/area';
import { asShown, level4Of, type ReadFigure, rowsOfSet } from '@/services/pack/areaSums';
import type { LabelledObservation } from '@/services/pack/observations';

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
      .map(asShown);
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
    places.map((place) => (place ? rowsOfSet(place, key) : [])).find((rows) => rows.length > 0) ??
    []
  );
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
