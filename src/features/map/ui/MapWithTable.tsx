import { type ReactNode, type RefObject, useDeferredValue, useMemo, useRef } from 'react';
import { AfterPaint } from '@/maps/AfterPaint';
import type { BaseLayer } from '@/maps/baseLayer';
import type { MapPainter } from '@/maps/DistrictLayer';
import type { MapOutlines } from '@/maps/outlines';
import type { ClassMethod, MapRequest } from '../mapRequest';
import { chosenMethod, classMethods } from '../model/classify';
import { classesOfView } from '../model/drawnMaps';
import type { MapSeries } from '../model/mapSeries';
import type { MapView } from '../model/mapView';
import { periodClassWords } from '../model/mapWords';
import classes from './map.module.css';
import { MapIntro } from './MapIntro';
import { MapKey } from './MapKey';
import { MapPanel } from './MapPanel';
import { MapTable } from './MapTable';
import { PeriodSlider } from './PeriodSlider';

/** The words, the map's frame and its shapes come first; the table below them follows at once. */
const TURNS_OF_MAP = 4;

export interface MapWithTableProps {
  readonly view: MapView;
  /** Its periods, where it is one of a series. */
  readonly series: MapSeries | undefined;
  readonly outlines: MapOutlines;
  readonly shapes: MapRequest['view'];
  readonly selected: string | undefined;
  /** Undefined: the map's own default. */
  readonly method: ClassMethod | undefined;
  readonly baseLayers: readonly BaseLayer[];
  readonly onMethod: (method: ClassMethod) => void;
  readonly onSelect: (gss: string) => void;
  readonly onPeriod: (period: string) => void;
  readonly onPeriodAhead: (period: string) => void;
  /** The reader is at the slider: the figures of its periods may be wanted. */
  readonly onSeriesNear: () => void;
  readonly painter: RefObject<MapPainter | null>;
  readonly onShapes: (shapes: MapRequest['view']) => void;
  readonly renderAreaLink: (gss: string, text: string) => ReactNode;
  /** What else there is to choose of this map: below its words. */
  readonly children?: ReactNode;
}

/** The map with its words and key, and the table of the same figures. */
export function MapWithTable(all: MapWithTableProps) {
  const {
    view,
    series,
    method: asked,
    onMethod,
    onPeriod,
    onPeriodAhead,
    onSeriesNear,
    painter,
    children,
    ...props
  } = all;
  const tableHeading = useRef<HTMLHeadingElement>(null);
  const methods = useMemo(() => classMethods(view), [view]);
  const method = chosenMethod(view, asked);
  const classification = classesOfView(view, method);
  const tableView = useDeferredValue(view);
  const goToTable = () => tableHeading.current?.focus();

  return (
    <>
      <div className={classes.mapAndWords}>
        <MapIntro view={view} classification={classification} onList={goToTable}>
          {children}
        </MapIntro>
        <MapPanel
          {...props}
          painter={painter}
          view={view}
          classification={classification}
          onLeave={goToTable}
          above={
            series && (
              <PeriodSlider
                mapId={view.id}
                series={series}
                onPeriod={onPeriod}
                onDraft={onPeriodAhead}
                onNear={onSeriesNear}
              />
            )
          }
        >
          <MapKey
            view={view}
            classification={classification}
            methods={methods}
            method={method}
            onMethod={onMethod}
            onMethodAhead={(next) => painter.current?.paint(classesOfView(view, next).fills)}
          />
          {series && <p className={classes.source}>{periodClassWords(view, method)}</p>}
        </MapPanel>
      </div>
      <h2 id="map-table" ref={tableHeading} tabIndex={-1}>
        The same figures as a table
      </h2>
      <AfterPaint turns={TURNS_OF_MAP}>
        <MapTable
          view={tableView}
          selected={props.selected}
          renderAreaLink={props.renderAreaLink}
        />
      </AfterPaint>
    </>
  );
}
