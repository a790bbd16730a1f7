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
  /** True where the address asked for a map there is not. */
  readonly unknown?: boolean;
}

const mapIdOf = (group: string) => `${LOCATION_QUOTIENT}-${group}`;

/**
 * The map an address asks for. An occupation, alone or with `location-quotient`, asks for the map
 * of its wider SOC 2020 group; where its people are spread over several, the largest is drawn under its own
 * name and the parts are listed.
 */
export function chooseMap(
  index: MapIndexShard,
  titles: GroupTitles,
  indicator: string | undefined,
  soc: string | undefined,
): MapChoice {
  if (indicator === undefined && soc === undefined) return { mapId: FIRST_MAP };
  if (indicator === undefined || indicator === LOCATION_QUOTIENT)
    return widerGroupMap(index, titles, soc);
  const known = index.maps.some(({ id }) => id === indicator);
  return known ? { mapId: indicator } : { mapId: FIRST_MAP, unknown: true };
}

function widerGroupMap(
  index: MapIndexShard,
  titles: GroupTitles,
  soc: string | undefined,
): MapChoice {
  const known = soc !== undefined && Object.hasOwn(index.occupations, soc);
  const occupation = known ? index.occupations[soc] : undefined;
  const [first] = occupation?.parts ?? [];
  if (soc === undefined || !occupation || !first) return { mapId: FIRST_MAP, unknown: true };
  const [group, percent] = first;
  const occupationTitle = titles.soc2010[soc] ?? soc;
  const widerTitle = titles.soc2020[group] ?? group;
  if (occupation.sure) return { mapId: mapIdOf(group), occupationTitle, widerTitle, percent };
  const parts = occupation.parts.map(([code, share]) => ({
    mapId: mapIdOf(code),
    title: titles.soc2020[code] ?? code,
    percent: share,
  }));
  return { mapId: mapIdOf(group), occupationTitle, parts };
}
