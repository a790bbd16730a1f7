import type { Indicator } from '@/domain/indicator';
import type { AreaProfile } from '@/services/pack/area';
import type { AreaRow } from './areaRow';
import { figureRow } from './figureRow';
import { GROUPS_HEADING, groupsRow } from './groupsRow';
import { MEASURES } from './measures';
import { projectionRow } from './projectionRow';

export interface CompareAreasView {
  readonly rows: readonly AreaRow[];
  /** Headings of rows that no place here has a figure for. */
  readonly notShown: readonly string[];
}

interface CompareAreasInput {
  /** In the order of the columns; the first is what the others are read against. */
  readonly profiles: readonly AreaProfile[];
  readonly skillsAreaOf: (profile: AreaProfile) => AreaProfile | undefined;
  readonly indicatorOf: (id: string) => Indicator | undefined;
}

/** Places side by side in aligned rows. Pure. */
export function compareAreasView({
  profiles,
  skillsAreaOf,
  indicatorOf,
}: CompareAreasInput): CompareAreasView {
  const figures = MEASURES.map((measure) => ({
    heading: measure.heading,
    row: figureRow(measure, profiles, skillsAreaOf, indicatorOf),
  }));
  const all = [
    ...figures,
    { heading: 'Projected jobs', row: projectionRow(profiles, skillsAreaOf) },
    // Lists are drawn across the page: last.
    { heading: GROUPS_HEADING, row: groupsRow(profiles, skillsAreaOf) },
  ];
  return {
    rows: all.flatMap(({ row }) => row ?? []),
    notShown: all.flatMap(({ heading, row }) => (row ? [] : [heading])),
  };
}
