import type { GroupTitles } from '@/services/pack/schemas/groups';
import type { MapIndexShard } from '@/services/pack/schemas/mapIndicator';

export interface MapOption {
  readonly value: string;
  readonly label: string;
}

/** The maps to choose from, in two groups. */
export interface MapOptionGroup {
  readonly group: string;
  readonly items: readonly MapOption[];
}

/** The maps of all jobs, then those of one group of jobs under the group's own title. */
export function mapOptions(index: MapIndexShard, titles: GroupTitles): readonly MapOptionGroup[] {
  const option = ({ id, label, occupation }: MapIndexShard['maps'][number]): MapOption => ({
    value: id,
    label: occupation === undefined ? label : (titles.soc2020[occupation] ?? label),
  });
  return [
    {
      group: 'All jobs',
      items: index.maps.filter((map) => map.occupation === undefined).map(option),
    },
    {
      group: 'How common a group of jobs is, against England',
      items: index.maps.filter((map) => map.occupation !== undefined).map(option),
    },
  ];
}
