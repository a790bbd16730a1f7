import type { Map as LeafletInstance } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { districtBoxes } from './districtBoxes';
import type { DistrictFill } from './districtFill';
import { type LabelWish, labelsThatFit } from './labelsThatFit';
import classes from './maps.module.css';
import type { Bounds, MapOutlines } from './outlines';

interface DistrictLabelsProps {
  readonly outlines: MapOutlines;
  readonly fills: ReadonlyMap<string, DistrictFill>;
  readonly selected: string | undefined;
  /** The figure of a district at a glance: "3.8%"; undefined where there is none. */
  readonly figureOf: (gss: string) => string | undefined;
}

const LABELS = 'labels';

/** Above the outlines, and in nobody's way: a label is passed through by the mouse. */
function paneOf(map: LeafletInstance): HTMLElement {
  const pane = map.getPane(LABELS) ?? map.createPane(LABELS);
  pane.style.zIndex = '450';
  pane.style.pointerEvents = 'none';
  return pane;
}

/** Names and figures of the districts they fit into, anew whenever the map has moved. */
export function DistrictLabels({ outlines, fills, selected, figureOf }: DistrictLabelsProps) {
  const map = useMap();
  const [seen, setSeen] = useState(() => map.getBounds());
  useEffect(
    function followMap() {
      const follow = () => setSeen(map.getBounds());
      map.on('moveend zoomend resize', follow);
      return () => {
        map.off('moveend zoomend resize', follow);
      };
    },
    [map],
  );
  const boxes = useMemo(() => districtBoxes(outlines), [outlines]);
  const labels = useMemo(() => {
    const near = seen.pad(0.1);
    const wishes = outlines.places.flatMap(({ gss, name, lat, lon }): readonly LabelWish[] => {
      const [figure, box] = [figureOf(gss), boxes.get(gss)];
      if (figure === undefined || box === undefined || !near.contains([lat, lon])) return [];
      const { x, y } = map.latLngToLayerPoint([lat, lon]);
      return [{ gss, name, figure, x, y, ...sizeOf(map, box), isOwn: gss === selected }];
    });
    return labelsThatFit(wishes);
  }, [boxes, figureOf, map, outlines, seen, selected]);
  return createPortal(
    labels.map(({ gss, name, figure, x, y, isOwn }) => (
      <div
        key={gss}
        className={`${classes.label} ${isOwn ? classes.ownLabel : ''}`}
        data-fill={fills.get(gss) ?? 'missing'}
        style={{ left: x, top: y }}
      >
        <b>{name}</b>
        <span key={figure}>{figure}</span>
      </div>
    )),
    paneOf(map),
  );
}

function sizeOf(map: LeafletInstance, [south, west, north, east]: Bounds) {
  const low = map.latLngToLayerPoint([south, west]);
  const high = map.latLngToLayerPoint([north, east]);
  return { width: high.x - low.x, height: low.y - high.y };
}
