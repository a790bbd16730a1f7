import type { GroupTitles } from '@/services/pack/schemas/groups';
import type { MapIndexShard } from '@/services/pack/schemas/mapIndicator';

/** The map that follows the occupation: its wider group is looked up. */
const LOCATION_QUOTIENT = 'location-quotient';

/** The map that opens when none, or one that does not exist, is asked for. */
const FIRST_MAP = 'claimant-rate';

/** A wider group that people of the occupation are in. */
export interface WiderPart {
  readonly mapId: string;
  readonly title: string;
  readonly percent: number;
}

/** Which map to draw, and what to say of the choice. */
export interface MapChoice {
  readonly mapId: string;
  /** The title of the SOC 2010 group asked for, where the map is of its wider group. */
  readonly occupationTitle?: string;
  /** The title of that wider group (SOC 2020). */
  readonly widerTitle?: string;
  /** The share of the occupation's people who are in the wider group drawn. */
  readonly percent?: number;
  /** Where no one group holds enough of the occupation's people (rule 9): the parts, largest first. */
  readonly parts?: readonly WiderPart[];
  /** What the address asked for and there is not: a map, or a group of jobs. */
  readonly unknown?: 'map' | 'occupation';
}

type Maps = MapIndexShard['maps'];

/**
 * The map an address asks for. An occupation, alone or with a kind of maps (`location-quotient`),
 * asks for that of its wider SOC 2020 group; where its people are spread over several, the largest
 * is drawn under its own name and the parts are listed. A kind without an occupation is its first.
 */
export function chooseMap(
  index: MapIndexShard,
  titles: GroupTitles,
  indicator: string | undefined,
  soc: string | undefined,
): MapChoice {
  if (indicator === undefined && soc === undefined) return { mapId: FIRST_MAP };
  if (indicator !== undefined && index.maps.some(({ id }) => id === indicator))
    return { mapId: indicator };
  const kind = indicator ?? LOCATION_QUOTIENT;
  const members = index.maps.filter(({ family }) => family === kind);
  const [first] = members;
  if (!first) return { mapId: FIRST_MAP, unknown: 'map' };
  const ofOccupations = members.filter(({ occupation }) => occupation !== undefined);
  if (soc === undefined || ofOccupations.length === 0) return { mapId: first.id };
  return widerGroupMap(index, titles, soc, ofOccupations);
}

/** The map of a kind for a SOC 2020 sub-major group. */
const mapOf = (maps: Maps, group: string) => maps.find(({ occupation }) => occupation === group);

function widerGroupMap(
  index: MapIndexShard,
  titles: GroupTitles,
  soc: string,
  maps: Maps,
): MapChoice {
  // The code of a wider group itself.
  const own = mapOf(maps, soc);
  if (own) return { mapId: own.id };
  const occupation = Object.hasOwn(index.occupations, soc) ? index.occupations[soc] : undefined;
  const parts = (occupation?.parts ?? []).flatMap(([code, percent]) => {
    const map = mapOf(maps, code);
    return map ? [{ mapId: map.id, title: titles.soc2020[code] ?? code, percent }] : [];
  });
  const [first] = parts;
  if (!occupation || !first) return { mapId: maps[0]?.id ?? FIRST_MAP, unknown: 'occupation' };
  const occupationTitle = titles.soc2010[soc] ?? soc;
  if (!occupation.sure) return { mapId: first.mapId, occupationTitle, parts };
  const { mapId, title, percent } = first;
  return { mapId, occupationTitle, widerTitle: title, percent };
}
