import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import type { BaseLayer } from '@/maps/baseLayer';
import { mapQueries } from '@/services/pack/mapQueries';
import { packQueries } from '@/services/pack/queries';
import type { OutlinesShard } from '@/services/pack/schemas/outlines';
import type { MapRequest } from './mapRequest';
import { chooseMap } from './model/chooseMap';
import { decodeOutlines } from './model/decodeOutlines';
import { mapOptions } from './model/mapOptions';
import { mapView } from './model/mapView';
import { ChoiceNote } from './ui/ChoiceNote';
import { IndicatorSelect } from './ui/IndicatorSelect';
import classes from './ui/map.module.css';
import { MapWithTable } from './ui/MapWithTable';
import { NewestSwitch } from './ui/NewestSwitch';
import { useNewestClaimants } from './ui/useNewestClaimants';

export interface MapPageProps extends MapRequest {
  /** The background map of the configuration; null where it has none. */
  readonly baseLayer: BaseLayer | null;
  /** Another map, district or way to class: the route puts it into the address. */
  readonly onChange: (next: MapRequest) => void;
  /** A link to the page of a district, with the text given. */
  readonly renderAreaLink: (gss: string, text: string) => ReactNode;
}

/** Decoded once for each shard: the map keeps its shapes when a reader comes back to it. */
const decoded = new WeakMap<OutlinesShard, ReturnType<typeof decodeOutlines>>();

function outlinesOf(shard: OutlinesShard) {
  const known = decoded.get(shard) ?? decodeOutlines(shard);
  decoded.set(shard, known);
  return known;
}

/** An indicator over all 361 districts: the map, its key, and the same as a table. */
export function MapPage({ indicator, soc, area, classes: method, ...rest }: MapPageProps) {
  const { data: index } = useSuspenseQuery(mapQueries.index());
  const { data: titles } = useSuspenseQuery(packQueries.groups());
  const { data: outlinesShard } = useSuspenseQuery(mapQueries.outlines());
  const choice = chooseMap(index, titles, indicator, soc);
  // The map on screen stays until the figures of the next one have come.
  const mapId = useDeferredValue(choice.mapId);
  const { data: pack } = useSuspenseQuery(mapQueries.indicator(mapId));
  const [showsNewest, setShowsNewest] = useState(false);
  const newest = useNewestClaimants({ isLive: true, pack, districts: outlinesShard.gss });
  const shard = showsNewest && newest.kind === 'newer' ? newest.shard : pack;
  const view = useMemo(() => mapView(shard, outlinesShard), [shard, outlinesShard]);
  const options = useMemo(() => mapOptions(index, titles), [index, titles]);
  const change = (next: MapRequest) =>
    rest.onChange({ indicator, soc, area, classes: method, ...next });
  const choose = (id: string) => change({ indicator: id, classes: undefined });

  return (
    <section className={classes.page} aria-label="Map" aria-busy={mapId !== choice.mapId}>
      <IndicatorSelect options={options} value={choice.mapId} onChange={choose} />
      <ChoiceNote choice={choice} onChoose={choose} />
      <MapWithTable
        view={view}
        outlines={outlinesOf(outlinesShard)}
        selected={area}
        method={method}
        baseLayer={rest.baseLayer}
        onMethod={(next) => change({ classes: next })}
        onSelect={(gss) => change({ area: gss })}
        renderAreaLink={rest.renderAreaLink}
      >
        <NewestSwitch
          newest={newest}
          pack={pack}
          isShown={shard !== pack}
          onShow={setShowsNewest}
        />
      </MapWithTable>
    </section>
  );
}
