import type { FitBoundsOptions, Map as LeafletInstance } from 'leaflet';
import type { Bounds } from './outlines';

/** Room for the outermost coast lines, in pixels. */
export const MARGIN_PX = 8;

export const FIT: FitBoundsOptions = { padding: [MARGIN_PX, MARGIN_PX], animate: false };

/** Bounds as Leaflet has them: south-west and north-east. */
export const corners = ([south, west, north, east]: Bounds): [
  [number, number],
  [number, number],
] => [
  [south, west],
  [north, east],
];

/** Brings the whole country or a part of it on screen, without a flight. */
export function showBounds(map: LeafletInstance, bounds: Bounds): void {
  map.fitBounds(corners(bounds), FIT);
}
