import type { GroupTitles } from '@/services/pack/schemas/groups';
import { isLive } from './liveMaps';
import type { MapIndexShard } from '@/services/pack/schemas/mapIndicator';
import { MAP_SECTIONS } from '@/services/pack/shardWords';

export interface MapOption {
  readonly value: string;
  readonly label: string;
}

/** The maps of one part of the profile. */
export interface MapOptionGroup {
  readonly group: string;
  readonly items: readonly MapOption[];
}

/** Maps of one kind, one of which is chosen by a list of their own. */
export interface MapFamilyOptions {
  readonly id: string;
  /** The name of that list. */
  readonly choice: string;
  readonly members: readonly MapOption[];
}

/** What there is to choose: maps and kinds of maps, and the maps of each kind. */
export interface MapOptions {
  readonly groups: readonly MapOptionGroup[];
  readonly families: readonly MapFamilyOptions[];
}

type Entry = MapIndexShard['maps'][number];

/** Said behind the name, where the name does not say it. */
const UNITS: Readonly<Record<string, string>> = {
  'per-cent': '%',
  'gbp-per-week': '£ a week',
  'gbp-per-year': '£ a year',
  'gbp-per-hour': '£ an hour',
  minutes: 'minutes',
};

/** What stands behind a name: its unit, and that it does not come with the app. */
function withMarks(label: string, id: string, unit: string | undefined): string {
  const marks = [UNITS[unit ?? ''], isLive(id) ? 'from Nomis' : undefined].filter(
    (mark) => mark !== undefined,
  );
  return marks.length > 0 ? `${label} (${marks.join(', ')})` : label;
}

/** The name of a map or a kind of maps, as the first list has it. */
export function mapName({ maps, families }: MapIndexShard, id: string): string {
  return families[id]?.label ?? maps.find((map) => map.id === id)?.label ?? id;
}

/** The maps by the parts of the profile, in its order; several of one kind are one line there. */
export function mapOptions(index: MapIndexShard, titles: GroupTitles): MapOptions {
  return {
    groups: MAP_SECTIONS.flatMap((section) => {
      const items = itemsOf(
        index,
        index.maps.filter((map) => map.section === section),
      );
      return items.length > 0 ? [{ group: section, items }] : [];
    }),
    families: Object.entries(index.families).map(([id, { choice }]) => ({
      id,
      choice,
      members: index.maps
        .filter(({ family }) => family === id)
        .map((map) => ({ value: map.id, label: memberName(map, titles) })),
    })),
  };
}

function itemsOf({ families }: MapIndexShard, maps: readonly Entry[]): readonly MapOption[] {
  const lines = [...new Set(maps.map(({ id, family }) => family ?? id))];
  return lines.flatMap((line) => {
    const ofLine = maps.filter(({ id, family }) => (family ?? id) === line);
    const label = families[line]?.label ?? ofLine[0]?.label ?? line;
    const units = new Set(ofLine.map(({ unit }) => unit));
    // Pay a week and an hour have no one unit.
    const unit = units.size === 1 ? ofLine[0]?.unit : undefined;
    return [{ value: line, label: withMarks(label, line, unit) }];
  });
}

const memberName = ({ member, occupation, label }: Entry, titles: GroupTitles): string =>
  (occupation === undefined ? undefined : titles.soc2020[occupation]) ?? member ?? label;

/** The kind of maps a map is one of. */
export function familyOf({ families }: MapOptions, mapId: string): MapFamilyOptions | undefined {
  return families.find(({ members }) => members.some(({ value }) => value === mapId));
}

/**
 * The map to draw when a line of the first list is chosen: that map, or of a kind the one with the
 * same name as the map on screen (the same group of jobs), else its first.
 */
export function mapOfChoice(options: MapOptions, chosen: string, shown: string): string {
  const family = options.families.find(({ id }) => id === chosen);
  if (!family) return chosen;
  const nameNow = familyOf(options, shown)?.members.find(({ value }) => value === shown)?.label;
  const same = family.members.find(({ label }) => label === nameNow);
  return (same ?? family.members[0])?.value ?? chosen;
}
