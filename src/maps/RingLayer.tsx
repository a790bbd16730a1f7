import type { PathOptions } from 'leaflet';
import { Circle, CircleMarker } from 'react-leaflet';

/** A station, a ferry terminal or a jobcentre, as the map marks it. */
export type StopMark = 'station' | 'ferry' | 'jobcentre';

/** Rings of straight-line distance around a place, and what is marked in them. */
export interface RingsAround {
  readonly latitude: number;
  readonly longitude: number;
  /** Miles, smallest first. */
  readonly rings: readonly number[];
  readonly stops: readonly {
    readonly id: string;
    readonly latitude: number;
    readonly longitude: number;
    readonly mark: StopMark;
  }[];
}

const METRES_IN_A_MILE = 1609.344;

const RING: PathOptions = {
  fill: false,
  color: 'var(--map-border-strong)',
  weight: 1.5,
  opacity: 1,
  dashArray: '2 5',
};

interface Dot {
  readonly radius: number;
  readonly fill: string;
  readonly stroke: string;
  readonly weight: number;
}

const INK = 'var(--map-border-strong)';
const OPEN = 'var(--map-empty)';

/** Told apart by size and by what is inside: a dot, an open circle, a dot in an open circle. */
export const STOP_DOTS: Readonly<Record<StopMark, readonly Dot[]>> = {
  station: [{ radius: 3, fill: INK, stroke: OPEN, weight: 1 }],
  ferry: [{ radius: 5, fill: OPEN, stroke: INK, weight: 2 }],
  jobcentre: [
    { radius: 6, fill: OPEN, stroke: INK, weight: 1.5 },
    { radius: 2.5, fill: INK, stroke: INK, weight: 1 },
  ],
};

const pathOf = ({ fill, stroke, weight }: Dot): PathOptions => ({
  fillColor: fill,
  fillOpacity: 1,
  color: stroke,
  weight,
  opacity: 1,
});

/** Rings and marks over the districts: the list beside the map has the same in words. */
export function RingLayer({
  of: { latitude, longitude, rings, stops },
}: {
  readonly of: RingsAround;
}) {
  return (
    <>
      {rings.map((miles) => (
        <Circle
          key={`${miles} ${latitude} ${longitude}`}
          center={[latitude, longitude]}
          radius={miles * METRES_IN_A_MILE}
          pathOptions={RING}
          interactive={false}
        />
      ))}
      {stops.flatMap((stop) =>
        STOP_DOTS[stop.mark].map((dot, at) => (
          <CircleMarker
            key={`${stop.id} ${at}`}
            center={[stop.latitude, stop.longitude]}
            radius={dot.radius}
            pathOptions={pathOf(dot)}
            interactive={false}
          />
        )),
      )}
    </>
  );
}
