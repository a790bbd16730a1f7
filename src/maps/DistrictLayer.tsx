import type { LeafletMouseEvent, StyleFunction } from 'leaflet';
import { useMemo } from 'react';
import { GeoJSON } from 'react-leaflet';
import { type DistrictFill, fillPath } from './districtFill';
import type { DistrictProperties, DistrictShapes } from './outlines';

interface DistrictLayerProps {
  readonly shapes: DistrictShapes;
  readonly edition: string;
  /** A district that is not in it is drawn as missing. */
  readonly fills: ReadonlyMap<string, DistrictFill>;
  readonly overBaseMap: boolean;
  readonly onPoint: (gss: string | undefined) => void;
  readonly onSelect: (gss: string) => void;
}

// Leaflet types what passed an event up as any layer; here it is always a district's shape.
const districtOf = (event: LeafletMouseEvent): string =>
  (event.propagatedFrom as { feature: { properties: DistrictProperties } }).feature.properties.gss;

/**
 * Districts as a choropleth. Mouse and touch only: the frame around it has the keyboard.
 * A new `fills` restyles the shapes there are; only another boundary edition draws them anew.
 */
export function DistrictLayer(props: DistrictLayerProps) {
  const { shapes, edition, fills, overBaseMap, onPoint, onSelect } = props;
  const style = useMemo<StyleFunction<DistrictProperties>>(
    () => (district) =>
      fillPath(fills.get(district?.properties.gss ?? '') ?? 'missing', overBaseMap),
    [fills, overBaseMap],
  );
  // Shapes pass their events up to this group, so one handler serves them all and is never stale.
  const eventHandlers = useMemo(
    () => ({
      click: (event: LeafletMouseEvent) => onSelect(districtOf(event)),
      mouseover: (event: LeafletMouseEvent) => onPoint(districtOf(event)),
      mouseout: () => onPoint(undefined),
    }),
    [onPoint, onSelect],
  );
  return <GeoJSON key={edition} data={shapes} style={style} eventHandlers={eventHandlers} />;
}
