import { useMemo, useRef } from 'react';
import { TileLayer } from 'react-leaflet';
import { BASE_LAYERS, type BaseLayer, CLOSEST_ZOOM } from './baseLayer';

/** Tiles that fail before any has come mean that the service cannot be reached from here. */
const ERRORS_UNTIL_OFF = 2;

interface BaseTilesProps {
  readonly layer: BaseLayer;
  /** Called once, when the tiles cannot be had: the map goes on without them. */
  readonly onFail: () => void;
}

/** The background map. Fails quietly: a few tile errors with nothing shown switch it off. */
export function BaseTiles({ layer, onFail }: BaseTilesProps) {
  const seen = useRef({ loaded: 0, failed: 0 });
  const eventHandlers = useMemo(
    () => ({
      tileload: () => {
        seen.current.loaded += 1;
      },
      tileerror: () => {
        seen.current.failed += 1;
        if (seen.current.loaded === 0 && seen.current.failed === ERRORS_UNTIL_OFF) onFail();
      },
    }),
    [onFail],
  );
  const { minZoom, maxZoom } = BASE_LAYERS[layer.kind];
  // Closer than there are tiles for, the closest are shown larger.
  return (
    <TileLayer
      url={layer.url}
      minZoom={minZoom}
      maxNativeZoom={maxZoom}
      maxZoom={CLOSEST_ZOOM}
      eventHandlers={eventHandlers}
    />
  );
}
