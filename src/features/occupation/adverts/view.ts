import { type Climb, climb } from '@/domain/ladder';
import type { Figure } from '@/domain/figure';
import { missing } from '@/domain/figure';
import { addedUp } from '@/domain/reach';
import type { Area } from '@/domain/area';
import type { ReachPlace } from '@/services/pack/area';
import { figureOfRung } from '@/services/pack/areaFigures';
import {
  type LeadGroup,
  leadGroup,
  nationOf,
  type PartClimb,
  type WiderGroup,
  widerGroup,
} from '../input/widerGroup';
import { ladderOf, type OccupationInput } from '../input/input';

/** What the Jobs advertised section says. Adverts are incomplete: nothing is judged. */
export interface AdvertsView {
  readonly wider: WiderGroup;
  readonly lead?: LeadGroup;
  /** Of the lead, nearest area first. */
  readonly adverts: Climb;
  readonly partAdverts: readonly PartClimb[];
  /** Who has no count, where nothing is counted. */
  readonly nowhere: string;
  /** Where people who live here work; absent without a place and where the table has none. */
  readonly reach?: ReachView;
}

/** One district people of the place work in. */
export interface ReachRow {
  readonly area: Area;
  /** Share of all who go out to work, 0 to 1; 2011 Census. */
  readonly share: number;
  readonly people: Figure;
  readonly people2021: Figure;
  /** Adverts there for the lead. */
  readonly adverts: Figure;
  readonly isOwn: boolean;
}

/** Within reach: where people who live here go out to work (rule 16). */
export interface ReachView {
  readonly home: Area;
  readonly rows: readonly ReachRow[];
  /** The adverts of all rows together; missing where one row's are. */
  readonly adverts: Figure;
}

/** Adverts for the wider group, nearest area first, and where people who live here work. Pure. */
export function advertsView(input: OccupationInput): AdvertsView {
  const wider = widerGroup(input);
  const lead = leadGroup(wider);
  const reach = reachView(input, lead);
  const advertsIn = (code: string | undefined) =>
    climb(ladderOf(input.reference, 'adverts-here'), (rung) => figureOfRung(rung, input, code));
  return {
    wider,
    ...(lead ? { lead } : {}),
    adverts: advertsIn(lead?.group.code),
    partAdverts: wider.parts.map((part) => ({ ...part, climb: advertsIn(part.group.code) })),
    nowhere: nationOf(input),
    ...(reach ? { reach } : {}),
  };
}

/** Where people of the place go out to work, with the adverts there. */
function reachView(
  { district }: OccupationInput,
  lead: LeadGroup | undefined,
): ReachView | undefined {
  if (!district?.reach) return undefined;
  const { everyone, places } = district.reach;
  const rows = places.map((place) => rowOf(place, everyone, lead, district.area));
  return { home: district.area, rows, adverts: addedUp(rows.map(({ adverts }) => adverts)) };
}

function rowOf(
  { area, people, people2021, adverts }: ReachPlace,
  everyone: number,
  lead: LeadGroup | undefined,
  home: Area,
): ReachRow {
  return {
    area,
    share: people.kind === 'value' ? people.value / everyone : 0,
    people,
    people2021,
    adverts: (lead && adverts.get(lead.group.code)) ?? missing('not-in-app'),
    isOwn: area.gss === home.gss,
  };
}
