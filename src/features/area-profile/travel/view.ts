import type { Area } from '@/domain/area';
import type { Figure } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import type { AreaProfile } from '@/services/pack/area';

/** A district that people of the place go out to work in. */
export interface ReachRow {
  readonly area: Area;
  /** Of everybody who went out to work in 2011, 0 to 1. */
  readonly share: number;
  readonly people: Figure;
  readonly people2021: Figure;
  readonly isOwn: boolean;
}

/** Where people of a district go out to work, most people first; empty where no table says it. Pure. */
export function reachRows({ area: home, reach }: AreaProfile): readonly ReachRow[] {
  return (reach?.places ?? []).map(({ area, people, people2021 }) => ({
    area,
    share: people.kind === 'value' && reach ? people.value / reach.everyone : 0,
    people,
    people2021,
    isOwn: area.gss === home.gss,
  }));
}

/** For the source line alone: everybody of the district by the 2011 Census. */
export function commutersOf({ area, reach }: AreaProfile): Observation | undefined {
  const [first] = reach?.places ?? [];
  return (
    first && {
      indicator: 'commuters',
      figure: first.people,
      unit: 'people',
      area,
      period: '2011',
      periodEnd: '2011-03-27',
      source: 'census-commuting',
    }
  );
}
