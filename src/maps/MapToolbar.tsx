import type { Map as LeafletInstance } from 'leaflet';
import { memo, type ReactNode } from 'react';
import { showWholeMap } from './LeafletMap';
import classes from './maps.module.css';

interface MapToolbarProps {
  readonly map: LeafletInstance | null;
  readonly helpShown: boolean;
  readonly onHelp: () => void;
  /** More controls of the page, after the buttons. */
  readonly children?: ReactNode;
}

/** Zoom without a wheel or a drag; outside the frame, so that the map stays one tab stop. */
export const MapToolbar = memo(function MapToolbar(props: MapToolbarProps) {
  const { map, helpShown, onHelp, children } = props;
  const zoomBy = (by: number) => () => map?.setZoom(map.getZoom() + by);
  return (
    <div className={classes.toolbar}>
      <button type="button" className={classes.button} onClick={zoomBy(1)}>
        Zoom in
      </button>
      <button type="button" className={classes.button} onClick={zoomBy(-1)}>
        Zoom out
      </button>
      <button type="button" className={classes.button} onClick={() => map && showWholeMap(map)}>
        Whole map
      </button>
      <button type="button" className={classes.button} aria-expanded={helpShown} onClick={onHelp}>
        Map keys
      </button>
      {children}
    </div>
  );
});
