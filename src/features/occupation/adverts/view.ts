import { areaInWords, type Climb, climb } from '@/domain/ladder';
import type { Figure } from '@/domain/figure';
import { missing } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { formatPeriod } from '@/domain/referencePeriod';
import { type Point, wayInWords } from '@/domain/distance';
import type { ReachAdverts } from '@/domain/reach';
import type { Area } from '@/domain/area';
import {
  advertsInReach,
  advertsThere,
  type AreaProfile,
  type ReachPlace,
} from '@/services/pack/area';
import { figureOfRung, latest } from '@/services/pack/areaFigures';
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
  /** The town that job boards and journey planners know it by. */
  readonly town: string;
  /** How far and where it lies in a straight line; absent of the own district. */
  readonly way?: string;
  /** Share of all who go out to work, 0 to 1; 2011 Census. */
  readonly share: number;
  readonly people: Figure;
  readonly people2021: Figure;
  /** Adverts there for the lead. */
  readonly adverts: Figure;
  /** The same to be pinned, where there is a count. */
  readonly counted?: Observation;
  readonly isOwn: boolean;
}

/** Within reach: where four in five of the people who live here go out to work (rule 16). */
export interface ReachView {
  readonly home: Area;
  /** Where distances are measured from: the town chosen, else the middle of the district. */
  readonly from: string;
  /** What a journey planner is asked to start from: the town chosen, else the district's. */
  readonly town: string;
  readonly rows: readonly ReachRow[];
  /** The adverts of all rows together. */
  readonly adverts: ReachAdverts;
  /** The adverts are counted in all of these, not in the district alone. */
  readonly isChosen: boolean;
  /** The month of the adverts, in words. */
  readonly month: string;
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
  { district, england, town, isWithinReach = false }: OccupationInput,
  lead: LeadGroup | undefined,
): ReachView | undefined {
  if (!district?.reach) return undefined;
  const { area, reach } = district;
  const middle = middleOf(district, town);
  return {
    home: area,
    from: middle.name,
    town: town ?? district.searchTown ?? area.name,
    rows: reach.places.map((place) => rowOf(place, lead, district, middle.point)),
    adverts: advertsInReach(reach, lead?.group.code),
    isChosen: isWithinReach,
    month: formatPeriod(latest(england, 'adverts')?.period ?? ''),
  };
}

/** Where a straight line from the place begins: in the town chosen, where a table says where it lies. */
function middleOf({ area, point, townPoints }: AreaProfile, town: string | undefined) {
  const ofTown = town === undefined ? undefined : townPoints?.get(town);
  return ofTown && town !== undefined
    ? { name: town, point: ofTown }
    : { name: `the middle of ${areaInWords(area)}`, point };
}

function rowOf(
  place: ReachPlace,
  lead: LeadGroup | undefined,
  home: AreaProfile,
  middle: Point | undefined,
): ReachRow {
  const { area, town, point, share, people, people2021, adverts } = place;
  const isOwn = area.gss === home.area.gss;
  const counted = advertsThere(home, place, lead?.group.code);
  return {
    area,
    town,
    ...(isOwn || middle === undefined ? {} : { way: wayInWords(middle, point) }),
    share,
    people,
    people2021,
    adverts: (lead && adverts.get(lead.group.code)) ?? missing('not-in-app'),
    ...(counted ? { counted } : {}),
    isOwn,
  };
}
