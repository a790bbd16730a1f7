import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useRef } from 'react';
import type { BaseLayer } from '@/maps/baseLayer';
import type { MapPainter } from '@/maps/DistrictLayer';
import { mapQueries } from '@/services/pack/mapQueries';
import { packQueries } from '@/services/pack/queries';
import { Kit } from '@/ui/Kit';
import { ReachSwitch } from '@/ui/ReachSwitch';
import { Sentences } from '@/ui/Sentences';
import type { MapRequest } from './mapRequest';
import { chooseMap } from './model/chooseMap';
import { fillsAhead } from './model/fillsAhead';
import { isLive, withLiveMaps } from './model/liveMaps';
import { mapOptions } from './model/mapOptions';
import { choosePeriod } from './model/mapSeries';
import { ChoiceNote } from './ui/ChoiceNote';
import { preloadSeries } from './preload';
import { IndicatorSelect } from './ui/IndicatorSelect';
import classes from './ui/map.module.css';
import { MapOfPeriod } from './ui/MapOfPeriod';

export interface MapPageProps extends MapRequest {
  /** The background maps of the configuration, the one shown first in front. */
  readonly baseLayers: readonly BaseLayer[];
  /** What of the address was left out, or is called otherwise today. */
  readonly said?: readonly string[];
  /** What is to change: the route puts it into the address, which keeps the rest. */
  readonly onChange: (next: MapRequest) => void;
}

/** Of a period that a map does not have; what is asked of Nomis says its own when it has come. */
function periodNote(mapId: string, unknown: string | undefined): string | undefined {
  if (unknown === undefined) return undefined;
  return isLive(mapId)
    ? 'This map is of the newest figures alone.'
    : `This map has no figures of ${unknown}. These are the newest.`;
}

/** An indicator over all 361 districts: the map, its key, and the same as a table. */
export function MapPage({ baseLayers, onChange, said = [], ...request }: MapPageProps) {
  const { data: packIndex } = useSuspenseQuery(mapQueries.index());
  const index = withLiveMaps(packIndex);
  const { data: titles } = useSuspenseQuery(packQueries.groups());
  const choice = chooseMap(index, titles, request.indicator, request.soc);
  const asked = useMemo(
    () => choosePeriod(index, choice.mapId, request.period),
    [choice.mapId, index, request.period],
  );
  // The map on screen stays until the figures of the next one have come.
  const period = useDeferredValue(asked);
  const options = useMemo(() => mapOptions(index, titles), [index, titles]);
  const mapOf = (id: string): MapRequest => ({ indicator: id, classes: undefined });
  const choose = (id: string) => onChange(mapOf(id));
  const queryClient = useQueryClient();
  const painter = useRef<MapPainter>(null);
  // The words, the key and the table of a map take longer than its colours, which need not wait.
  const paintAhead = (next: MapRequest): void => {
    const wanted = { ...request, ...next };
    const { mapId } = chooseMap(index, titles, wanted.indicator, wanted.soc);
    const fills = fillsAhead(queryClient, choosePeriod(index, mapId, wanted.period), wanted);
    if (fills) painter.current?.paint(fills);
  };

  return (
    <Kit>
      <section className={classes.page} aria-label="Map" aria-busy={period.shard !== asked.shard}>
        <MapOfPeriod
          request={request}
          period={period}
          baseLayers={baseLayers}
          onChange={onChange}
          onAhead={paintAhead}
          onSeriesNear={() => preloadSeries(queryClient, choice.mapId, asked)}
          painter={painter}
          choices={
            <>
              <IndicatorSelect
                options={options}
                value={choice.mapId}
                onChange={choose}
                onAhead={(id) => paintAhead(mapOf(id))}
              />
              <ReachSwitch isOn={false} onChange={() => onChange({ reach: 'work' })} />
            </>
          }
          notes={
            <>
              <ChoiceNote choice={choice} onChoose={choose} />
              <Sentences of={[...said, periodNote(choice.mapId, asked.unknown)]} />
            </>
          }
        />
      </section>
    </Kit>
  );
}
