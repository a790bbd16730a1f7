import 'leaflet/dist/leaflet.css';
import { type Map as LeafletInstance, point } from 'leaflet';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import { AfterPaint } from './AfterPaint';
import { CLOSEST_ZOOM } from './baseLayer';
import type { Bounds } from './outlines';
import { corners, FIT, MARGIN_PX, showBounds } from './showBounds';

/** A zoom within this of the smallest counts as the whole country. */
const NEAR = 0.1;

function prefersReducedMotion(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
}

const isWhole = (map: LeafletInstance) => map.getZoom() <= map.getMinZoom() + NEAR;

/** On a touch screen one finger scrolls the page past the whole country, and moves a map zoomed in. */
function shareTouchWithPage(map: LeafletInstance): () => void {
  if (!globalThis.matchMedia?.('(pointer: coarse)').matches) return () => undefined;
  const follow = () => (isWhole(map) ? map.dragging.disable() : map.dragging.enable());
  map.on('zoomend', follow);
  follow();
  return () => {
    map.off('zoomend', follow);
  };
}

/** No smaller than the whole country, which stays in the frame when the frame changes its size. */
function keepFitting(map: LeafletInstance, bounds: Bounds): () => void {
  const room = point(2 * MARGIN_PX, 2 * MARGIN_PX);
  const fit = () => map.setMinZoom(map.getBoundsZoom(corners(bounds), false, room));
  const refit = () => {
    const whole = isWhole(map);
    fit();
    if (whole) showBounds(map, bounds);
  };
  fit();
  map.on('resize', refit);
  return () => {
    map.off('resize', refit);
  };
}

interface LeafletMapProps {
  /** The whole of what is drawn. Read once: a map of something else is another map. */
  readonly bounds: Bounds;
  /** What is looked at first: the whole where absent. */
  readonly start: Bounds | undefined;
  readonly children: ReactNode;
  /** Given the Leaflet map once it stands, and null when it goes. */
  readonly onReady: (map: LeafletInstance | null) => void;
}

/**
 * The Leaflet map: SVG, quarter zoom steps so that the country fills the frame, no keyboard, zoom
 * or attribution of Leaflet's own (the frame, the toolbar and the line below the map have these).
 */
export function LeafletMap({ bounds, start, children, onReady }: LeafletMapProps) {
  const [still] = useState(prefersReducedMotion);
  const [map, setMap] = useState<LeafletInstance | null>(null);

  useEffect(
    function setUpMap() {
      onReady(map);
      if (!map) return undefined;
      const endings = [keepFitting(map, bounds), shareTouchWithPage(map)];
      return () => {
        for (const end of endings) end();
        onReady(null);
      };
    },
    [bounds, map, onReady],
  );

  return (
    <MapContainer
      ref={setMap}
      bounds={corners(start ?? bounds)}
      boundsOptions={FIT}
      maxZoom={CLOSEST_ZOOM}
      zoomSnap={0.25}
      zoomDelta={1}
      keyboard={false}
      zoomControl={false}
      attributionControl={false}
      scrollWheelZoom={false}
      zoomAnimation={!still}
      fadeAnimation={false}
      inertia={!still}
    >
      <AfterPaint>{children}</AfterPaint>
    </MapContainer>
  );
}
