import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode, RefObject } from 'react';
import type { BaseLayer } from '@/maps/baseLayer';
import type { MapPainter } from '@/maps/DistrictLayer';
import { mapQueries } from '@/services/pack/mapQueries';
import type { MapRequest } from '../mapRequest';
import { viewOfShard } from '../model/drawnMaps';
import { mapName } from '../model/mapOptions';
import type { PeriodChoice } from '../model/mapSeries';
import { MapWithTable } from './MapWithTable';
import { NomisNoteLine } from './NomisNoteLine';
import { shapesFor } from './shapesFor';
import { useMapShard } from './useMapShard';

interface MapOfPeriodProps {
  readonly request: MapRequest;
  readonly period: PeriodChoice;
  readonly baseLayers: readonly BaseLayer[];
  readonly onChange: (next: MapRequest) => void;
  /** What is about to be asked for: the colours may go ahead. */
  readonly onAhead: (next: MapRequest) => void;
  readonly onSeriesNear: () => void;
  readonly painter: RefObject<MapPainter | null>;
  /** Which map: the lists of the toolbar. */
  readonly choices: ReactNode;
  /** What is to be said of the choice. */
  readonly notes: ReactNode;
}

/** One shard of the pack, or what Nomis has newer, as map and table. */
export function MapOfPeriod({
  request,
  period,
  onChange,
  onAhead,
  onSeriesNear,
  notes,
  ...rest
}: MapOfPeriodProps) {
  const { data: outlines } = useSuspenseQuery(mapQueries.outlines());
  const { data: index } = useSuspenseQuery(mapQueries.index());
  const { shard, note, instead, tryAgain, onSwitch, ...shown } = useMapShard(period, outlines.gss);
  const { series } = shown.period;
  const view = viewOfShard(shard, {
    outlines,
    series,
    isFollowed: request.period !== undefined,
  });

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
      onSeriesNear={onSeriesNear}
      onPeriodAhead={(next) => onAhead({ period: next })}
      onShapes={(next) => onChange({ view: next })}
      form={request.form}
      onForm={(next) => onChange({ form: next })}
      order={request.order}
      onOrder={(next) => onChange({ order: next })}
      {...rest}
    >
      {notes}
      <NomisNoteLine
        note={note}
        instead={
          instead === undefined
            ? undefined
            : {
                label: mapName(index, instead),
                onChoose: () => onChange({ indicator: instead, classes: undefined }),
              }
        }
        onTryAgain={tryAgain}
        onSwitch={onSwitch}
      />
    </MapWithTable>
  );
}
