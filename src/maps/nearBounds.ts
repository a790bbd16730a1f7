import { districtBoxes } from './districtBoxes';
import type { Bounds, MapOutlines } from './outlines';

/** Room around what is looked at. */
const PADDING = 0.08;

/**
 * A district and those it touches, or those given, with a little room; undefined where none of them
 * is on the map.
 */
export function nearBounds(
  outlines: MapOutlines,
  gss: string | undefined,
  others?: readonly string[],
): Bounds | undefined {
  const place = outlines.places.find((one) => one.gss === gss);
  const boxes = districtBoxes(outlines);
  const near = [...(place ? [place.gss] : []), ...(others ?? place?.neighbours ?? [])].flatMap(
    (one) => {
      const box = boxes.get(one);
      return box === undefined ? [] : [box];
    },
  );
  if (near.length === 0) return undefined;
  const [south, west, north, east] = [
    Math.min(...near.map((box) => box[0])),
    Math.min(...near.map((box) => box[1])),
    Math.max(...near.map((box) => box[2])),
    Math.max(...near.map((box) => box[3])),
  ];
  const [tall, wide] = [(north - south) * PADDING, (east - west) * PADDING];
  return [south - tall, west - wide, north + tall, east + wide];
}
