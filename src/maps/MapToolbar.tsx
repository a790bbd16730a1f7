import type { Map as LeafletInstance } from 'leaflet';
import { memo, type ReactNode, useId, useState } from 'react';
import { showBounds } from './LeafletMap';
import classes from './maps.module.css';
import type { Bounds, MapRegion } from './outlines';

interface MapToolbarProps {
  readonly map: LeafletInstance | null;
  /** The whole map. */
  readonly bounds: Bounds;
  readonly regions: readonly MapRegion[];
  readonly helpShown: boolean;
  readonly onHelp: () => void;
  /** More controls of the page, after the others. */
  readonly children?: ReactNode;
}

/**
 * Zoom without a wheel, move without a drag; outside the frame, so that the map stays one tab stop.
 */
export const MapToolbar = memo(function MapToolbar(props: MapToolbarProps) {
  const { map, bounds, regions, helpShown, onHelp, children } = props;
  const zoomBy = (by: number) => () => map?.setZoom(map.getZoom() + by);
  return (
    <div className={classes.toolbar}>
      <ZoomTo map={map} bounds={bounds} regions={regions} />
      <button type="button" className={classes.button} onClick={zoomBy(1)}>
        Zoom in
      </button>
      <button type="button" className={classes.button} onClick={zoomBy(-1)}>
        Zoom out
      </button>
      <button type="button" className={classes.button} aria-expanded={helpShown} onClick={onHelp}>
        Map keys
      </button>
      {children}
    </div>
  );
});

function ZoomTo({ map, bounds, regions }: Pick<MapToolbarProps, 'map' | 'bounds' | 'regions'>) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const show = (gss: string) => {
    setChosen(gss);
    const region = regions.find((one) => one.gss === gss);
    if (map) showBounds(map, region?.bounds ?? bounds);
  };
  return (
    <span className={classes.zoomTo}>
      <label htmlFor={id}>Zoom to</label>
      <select id={id} value={chosen} onChange={(event) => show(event.currentTarget.value)}>
        <option value="">Whole map</option>
        {regions.map(({ gss, name }) => (
          <option key={gss} value={gss}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
