import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import type { BaseLayer } from '@/maps/baseLayer';
import { mapQueries } from '@/services/pack/mapQueries';
import type { MapRequest } from '../mapRequest';
import type { PeriodChoice } from '../model/mapSeries';
import { mapView } from '../model/mapView';
import { MapWithTable } from './MapWithTable';
import { NewestSwitch } from './NewestSwitch';
import { shapesFor } from './shapesFor';
import { useNewestClaimants } from './useNewestClaimants';

interface MapOfPeriodProps {
  readonly request: MapRequest;
  readonly period: PeriodChoice;
  readonly baseLayer: BaseLayer | null;
  readonly onChange: (next: MapRequest) => void;
  readonly renderAreaLink: (gss: string, text: string) => ReactNode;
}

/** One shard of the pack, or what Nomis has newer, as map and table. */
export function MapOfPeriod({ request, period, onChange, ...rest }: MapOfPeriodProps) {
  const { data: outlines } = useSuspenseQuery(mapQueries.outlines());
  const { data: pack } = useSuspenseQuery(mapQueries.indicator(period.shard));
  const [showsNewest, setShowsNewest] = useState(false);
  const newest = useNewestClaimants({ isLive: period.isNewest, pack, districts: outlines.gss });
  const shard = showsNewest && newest.kind === 'newer' ? newest.shard : pack;
  const { series } = period;
  const isFollowed = request.period !== undefined;
  const view = useMemo(
    () => mapView(shard, outlines, series && { steps: series.steps, isFollowed }),
    [isFollowed, outlines, series, shard],
  );

  return (
    <MapWithTable
      view={view}
      series={series}
      outlines={shapesFor(outlines, request.view)}
      shapes={request.view}
      selected={request.area}
      method={request.classes}
      onMethod={(next) => onChange({ classes: next })}
      onSelect={(gss) => onChange({ area: gss })}
      onPeriod={(next) => onChange({ period: next })}
      onShapes={(next) => onChange({ view: next })}
      {...rest}
    >
      <NewestSwitch newest={newest} pack={pack} isShown={shard !== pack} onShow={setShowsNewest} />
    </MapWithTable>
  );
}
