import type { Feature } from 'geojson';
import type { GeoJSON as GeoJsonLayer, LeafletMouseEvent, Path, StyleFunction } from 'leaflet';
import {
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { GeoJSON } from 'react-leaflet';
import { type DistrictFill, fillLook, fillPath } from './districtFill';
import type { DistrictProperties, DistrictShapes } from './outlines';

/** Gives the shapes on screen new fills in a frame of their own. */
export interface MapPainter {
  /**
   * Shows fills that the page will pass as its own `fills` once it has drawn the words with them:
   * the colours need no word, and so do not wait for any.
   */
  readonly paint: (fills: ReadonlyMap<string, DistrictFill>) => void;
}

interface DistrictLayerProps {
  readonly painter: Ref<MapPainter> | undefined;
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
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as said above
  (event.propagatedFrom as { feature: { properties: DistrictProperties } }).feature.properties.gss;

type Fills = ReadonlyMap<string, DistrictFill>;

const fillOf = (fills: Fills, gss: string | undefined) => fills.get(gss ?? '') ?? 'missing';

/**
 * Gives the shapes there are their new fills. Only what differs is touched: Leaflet's own restyling
 * sets eight attributes of all 361 shapes, and took a third of a recolouring.
 */
function recolour(layer: GeoJsonLayer, before: Fills, fills: Fills): void {
  layer.eachLayer((one) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a GeoJSON layer of areas holds paths, each with its own feature
    const path = one as Path & { readonly feature: Feature<null, DistrictProperties> };
    const { gss } = path.feature.properties;
    const fill = fillOf(fills, gss);
    const last = fillOf(before, gss);
    if (fill === last) return;
    const { fill: paint, border } = fillLook(fill);
    Object.assign(path.options, { fillColor: paint, color: border });
    const element = path.getElement();
    element?.setAttribute('fill', paint);
    if (border !== fillLook(last).border) element?.setAttribute('stroke', border);
  });
}

/** So many are drawn in one stretch: all 361 at once held up a key press for half a second. */
const DRAWN_AT_ONCE = 120;

/**
 * Draws the shapes that are still missing, a stretch at a time; then all of them go below the borders
 * that were drawn meanwhile.
 *
 * @returns stops it
 */
function drawRest(layer: GeoJsonLayer, { features }: DistrictShapes): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const draw = (): void => {
    const drawn = layer.getLayers().length;
    if (drawn >= features.length) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a GeoJSON layer of areas holds paths
      for (const path of layer.getLayers().toReversed()) (path as Path).bringToBack();
      return;
    }
    const next: DistrictShapes = {
      type: 'FeatureCollection',
      features: features.slice(drawn, drawn + DRAWN_AT_ONCE),
    };
    layer.addData(next);
    timer = setTimeout(draw);
  };
  timer = setTimeout(draw);
  return () => clearTimeout(timer);
}

/**
 * Districts as a choropleth. Mouse and touch only: the frame around it has the keyboard.
 * A new `fills` recolours the shapes there are; only another boundary edition draws them anew.
 */
export function DistrictLayer(props: DistrictLayerProps) {
  const { painter, shapes, edition, fills, overBaseMap, onPoint, onSelect } = props;
  const [layer, setLayer] = useState<GeoJsonLayer | null>(null);
  const drawn = useRef(fills);
  // Another base map restyles all; other fills alone do not make a new function.
  const style = useMemo<StyleFunction<DistrictProperties>>(
    () => (district) => fillPath(fillOf(drawn.current, district?.properties.gss), overBaseMap),
    [overBaseMap],
  );
  useLayoutEffect(
    function recolourShapes() {
      if (layer) recolour(layer, drawn.current, fills);
      drawn.current = fills;
    },
    [fills, layer],
  );
  useImperativeHandle(
    painter,
    () => ({
      paint: (ahead) => {
        if (!layer) return;
        recolour(layer, drawn.current, ahead);
        drawn.current = ahead;
      },
    }),
    [layer],
  );
  useEffect(
    function drawTheOthers() {
      return layer ? drawRest(layer, shapes) : undefined;
    },
    [layer, shapes],
  );
  const first = useMemo(
    () => ({ ...shapes, features: shapes.features.slice(0, DRAWN_AT_ONCE) }),
    [shapes],
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
  return (
    <GeoJSON
      key={edition}
      ref={setLayer}
      data={first}
      style={style}
      eventHandlers={eventHandlers}
    />
  );
}
