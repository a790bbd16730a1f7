import { useQuery } from '@tanstack/react-query';
import { DistrictPlace } from '@/charts/DistrictPlace';
import { valueOrNull } from '@/domain/figure';
import { formatAmount, formatCell } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import { mapQueries } from '@/services/pack/mapQueries';
import type { MapIndicatorShard } from '@/services/pack/schemas/mapIndicator';
import type { OutlinesShard } from '@/services/pack/schemas/outlines';
import { MapLink } from '@/ui/links';
import type { ProfileInput } from '../input/profileInput';
import { stripOf } from '../tiles/strips';
import type { AreaTile } from '../tiles/view';

interface DistrictPartProps {
  readonly tile: AreaTile | undefined;
  readonly indicator: ProfileInput['indicator'];
}

/** Where a district stands among all in one measure, each to be read by the cursor. */
export function DistrictPart({ tile, indicator }: DistrictPartProps) {
  const { map, observation } = tile ?? {};
  const isWanted = map !== undefined && observation?.area.level === 'district';
  const { data: shard } = useQuery({ ...mapQueries.indicator(map ?? ''), enabled: isWanted });
  const { data: outlines } = useQuery({ ...mapQueries.outlines(), enabled: isWanted });
  if (!tile || !isWanted) return null;
  const heading = `${tile.heading}: all districts`;
  return (
    <div>
      <h3 key={heading}>{heading}</h3>
      {shard && outlines ? (
        <Place tile={tile} own={observation} data={{ shard, outlines }} indicator={indicator} />
      ) : null}
      <p>
        <MapLink indicator={map} area={observation.area.gss}>
          All districts as a map and a table
        </MapLink>
      </p>
    </div>
  );
}

interface PlaceProps {
  readonly tile: AreaTile;
  readonly own: Observation;
  readonly data: { readonly shard: MapIndicatorShard; readonly outlines: OutlinesShard };
  readonly indicator: ProfileInput['indicator'];
}

function Place({ tile, own, data: { shard, outlines }, indicator }: PlaceProps) {
  const strip = stripOf(shard, outlines.gss, own, indicator(own.indicator));
  const value = valueOrNull(own.figure) ?? 0;
  const half = own.halfWidth95;
  const tick = (name: string, one: number) => ({
    value: one,
    text: `${name} ${formatAmount(one, own.unit)}`,
  });
  const lineAt = (one: Observation | undefined) =>
    one?.figure.kind === 'value' ? tick(one.area.name, one.figure.value) : undefined;
  const { reference } = strip;
  const nation = lineAt(tile.whole) ?? (reference && tick(reference.name, reference.value));
  const region = lineAt(tile.around);
  return (
    <DistrictPlace
      label={`${tile.heading}: ${own.area.name} ${formatCell(own)} among ${strip.others.length} other districts, from the lowest to the highest`}
      name={`${tile.heading}, all districts`}
      districts={[
        ...strip.others.map(({ at, value: other, of }) => ({
          id: outlines.gss[at] ?? '',
          name: outlines.name[at] ?? '',
          value: other,
          text: formatAmount(other, own.unit),
          of,
        })),
        {
          id: own.area.gss,
          name: own.area.name,
          value,
          text: formatCell(own),
          of: 'own',
          ...(half === undefined ? {} : { low: value - half, high: value + half }),
        },
      ]}
      {...(nation ? { nation } : {})}
      {...(region ? { region } : {})}
      axis={strip.axis}
    />
  );
}
