import { type ReactNode, type RefObject, useDeferredValue, useMemo, useRef } from 'react';
import type { BaseLayer } from '@/maps/baseLayer';
import type { MapPainter } from '@/maps/DistrictLayer';
import type { MapOutlines } from '@/maps/outlines';
import { MapRoom } from '@/maps/MapRoom';
import { Later, ScreenOfRoom } from '@/ui/Later';
import { PageTitle } from '@/ui/PageTitle';
import { CLASS_METHODS, type ClassMethod, type MapRequest } from '../mapRequest';
import { chosenMethod, classMethods } from '../model/classify';
import { classesOfView } from '../model/drawnMaps';
import { mapHeadline, mapPageTitle, rowsNextTo } from '../model/headline';
import { type MapSeries, seriesBreaks } from '../model/mapSeries';
import type { MapView } from '../model/mapView';
import { mapSummary, methodLabel, periodClassWords } from '../model/mapWords';
import { Choice } from './Choice';
import { FormSwitch } from './FormSwitch';
import classes from './map.module.css';
import { MapPanel } from './MapPanel';
import { MapTable } from './MapTable';
import { PeriodSlider } from './PeriodSlider';
import { SeriesNotes } from './SeriesNotes';

export interface MapWithTableProps {
  readonly view: MapView;
  /** Its periods, where it is one of a series. */
  readonly series: MapSeries | undefined;
  readonly outlines: MapOutlines;
  readonly shapes: MapRequest['view'];
  readonly selected: string | undefined;
  /** Undefined: the map's own default. */
  readonly method: ClassMethod | undefined;
  readonly form: MapRequest['form'];
  readonly baseLayers: readonly BaseLayer[];
  readonly onMethod: (method: ClassMethod) => void;
  readonly onSelect: (gss: string) => void;
  readonly onPeriod: (period: string) => void;
  readonly onPeriodAhead: (period: string) => void;
  readonly onForm: (form: MapRequest['form']) => void;
  readonly order: MapRequest['order'];
  readonly onOrder: (order: MapRequest['order']) => void;
  /** The reader is at the slider: the figures of its periods may be wanted. */
  readonly onSeriesNear: () => void;
  readonly painter: RefObject<MapPainter | null>;
  readonly onShapes: (shapes: MapRequest['view']) => void;
  /** Which map: the lists of the toolbar. */
  readonly choices: ReactNode;
  /** What else there is to say and to choose of this map: beside it. */
  readonly children?: ReactNode;
}

/** The finding of a map, its toolbar, and the figures: as map with the districts around, or as table. */
export function MapWithTable(all: MapWithTableProps) {
  const { view, series, method: asked, onMethod, onPeriod, onPeriodAhead, onSeriesNear } = all;
  const { painter, form, onForm, order, onOrder, choices, children, ...props } = all;
  const side = useRef<HTMLHeadingElement>(null);
  const methods = useMemo(() => classMethods(view), [view]);
  const method = chosenMethod(view, asked);
  const classification = classesOfView(view, method);
  const tableView = useDeferredValue(view);
  const own = view.rows.find(({ gss }) => gss === props.selected);
  const place = props.outlines.places.find(({ gss }) => gss === props.selected);
  const nextTo = rowsNextTo(view.rows, place?.neighbours ?? []);
  const headline = mapHeadline(view, own, nextTo);
  const notes = (
    <>
      {children}
      {series && (
        <SeriesNotes mapId={view.id} breaks={seriesBreaks(view.id, series.periods).length} />
      )}
    </>
  );
  const paint = (next: string) =>
    whenMethod(next, (chosen) => painter.current?.paint(classesOfView(view, chosen).fills));

  return (
    <>
      <PageTitle title={mapPageTitle(view, own)} />
      <div className={classes.head}>
        <h1 key={headline} className={classes.finding}>
          {headline}
        </h1>
        <div className={classes.toolbar}>
          {choices}
          {series && (
            <PeriodSlider
              mapId={view.id}
              series={series}
              onPeriod={onPeriod}
              onDraft={onPeriodAhead}
              onNear={onSeriesNear}
            />
          )}
          <FormSwitch form={form} onForm={onForm} />
          <Choice
            label="Put districts in classes by"
            value={method}
            onAhead={paint}
            onChange={(next) => whenMethod(next, onMethod)}
          >
            {methods.map((one) => (
              <option key={one} value={one}>
                {methodLabel(view, one)}
              </option>
            ))}
          </Choice>
        </div>
      </div>
      {form === 'table' ? (
        <div className={classes.tableForm}>
          {notes}
          <MapTable view={tableView} selected={props.selected} order={order} onOrder={onOrder} />
        </div>
      ) : (
        <Later
          meanwhile={
            <>
              <div className={classes.mapAndSide}>
                <MapRoom boundaries={props.outlines.attribution} />
              </div>
              <ScreenOfRoom />
            </>
          }
        >
          <MapPanel
            {...props}
            painter={painter}
            classification={classification}
            nextTo={nextTo}
            sideHeading={side}
            onLeave={() => side.current?.focus()}
          >
            <p key={view.id} className="caption">
              {mapSummary(view, classification)}
            </p>
            {series && <p className="caption">{periodClassWords(view, method)}</p>}
            {notes}
          </MapPanel>
        </Later>
      )}
    </>
  );
}

function whenMethod(value: string, then: (method: ClassMethod) => void): void {
  const chosen = CLASS_METHODS.find((one) => one === value);
  if (chosen) then(chosen);
}
