import type { Map as LeafletInstance } from 'leaflet';
import { LeafletMap } from './LeafletMap';
import { MapLayers, type MapLayersProps } from './MapLayers';
import type { Bounds } from './outlines';

interface LeafletPictureProps {
  /** Where the map opens; the whole country without. */
  readonly start: Bounds | undefined;
  readonly onReady: (map: LeafletInstance | null) => void;
  readonly layers: MapLayersProps;
}

/** The map itself, with all that is drawn on it: loaded after the words of its page. */
export function LeafletPicture({ start, onReady, layers }: LeafletPictureProps) {
  const { edition, bounds } = layers.outlines;
  return (
    <LeafletMap key={edition} bounds={bounds} start={start} onReady={onReady}>
      <MapLayers {...layers} />
    </LeafletMap>
  );
}
