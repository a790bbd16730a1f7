import type { Map as LeafletInstance } from 'leaflet';
import { memo, type ReactNode, useEffect, useId, useState } from 'react';
import { showBounds } from './showBounds';
import classes from './maps.module.css';
import type { Bounds, MapRegion } from './outlines';

/** What is looked at first: a district with its neighbours. */
export interface NearPlace {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly bounds: Bounds;
}

interface MapToolbarProps {
  readonly map: LeafletInstance | null;
  /** The whole map. */
  readonly bounds: Bounds;
  readonly regions: readonly MapRegion[];
  /** The chosen district and what it touches. */
  readonly near: NearPlace | undefined;
  readonly helpShown: boolean;
  readonly onHelp: () => void;
  /** More controls of the page, after the others. */
  readonly children?: ReactNode;
}

/**
 * Zoom without a wheel, move without a drag; outside the frame, so that the map stays one tab stop.
 */
export const MapToolbar = memo(function MapToolbar(props: MapToolbarProps) {
  const { map, bounds, regions, near, helpShown, onHelp, children } = props;
  const zoomBy = (by: number) => () => map?.setZoom(map.getZoom() + by);
  return (
    <div className={classes.toolbar}>
      <LookAt map={map} bounds={bounds} regions={regions} near={near} />
      <button type="button" className="button" aria-label="Zoom in" onClick={zoomBy(1)}>
        +
      </button>
      <button type="button" className="button" aria-label="Zoom out" onClick={zoomBy(-1)}>
        −
      </button>
      <details className={classes.more}>
        <summary className="button">More</summary>
        <div className={classes.moreTools}>
          <button type="button" className="button" aria-expanded={helpShown} onClick={onHelp}>
            Map keys
          </button>
          {children}
        </div>
      </details>
    </div>
  );
});

type LookAtProps = Pick<MapToolbarProps, 'map' | 'bounds' | 'regions' | 'near'>;

const NEAR = 'near';
const WHOLE = 'whole';

function LookAt({ map, bounds, regions, near }: LookAtProps) {
  const id = useId();
  const [chosen, setChosen] = useState(near ? NEAR : WHOLE);
  useEffect(
    function followChoiceOutOfSight() {
      // Chosen in a box or a list, and not on the map itself: it may lie anywhere.
      // Other shapes are another map: the one before has gone from the page by now.
      if (!map?.getContainer().isConnected || !near) return;
      if (map.getBounds().contains([near.lat, near.lon])) return;
      showBounds(map, near.bounds);
    },
    [map, near],
  );
  const show = (look: string) => {
    setChosen(look);
    const region = look === NEAR ? near : regions.find(({ gss }) => gss === look);
    if (map) showBounds(map, region?.bounds ?? bounds);
  };
  return (
    <span className={classes.lookAt}>
      <label htmlFor={id}>Look at</label>
      <select id={id} value={chosen} onChange={(event) => show(event.currentTarget.value)}>
        {near ? <option value={NEAR}>{`${near.name} and near`}</option> : null}
        <option value={WHOLE}>Whole map</option>
        {regions.map(({ gss, name }) => (
          <option key={gss} value={gss}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
