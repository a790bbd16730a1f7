import type { Bounds, MapOutlines } from './outlines';

const known = new WeakMap<MapOutlines, ReadonlyMap<string, Bounds>>();

/** The edges of every district, by its largest part: islands far off would make it look roomy. */
export function districtBoxes(outlines: MapOutlines): ReadonlyMap<string, Bounds> {
  const made =
    known.get(outlines) ??
    new Map(
      outlines.shapes.features.map(({ properties: { gss }, geometry }) => {
        const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
        const boxes = parts.map(([ring = []]) => edgesOf(ring));
        const largest = boxes.toSorted((a, b) => areaOf(b) - areaOf(a))[0];
        return [gss, largest ?? edgesOf([])] as const;
      }),
    );
  known.set(outlines, made);
  return made;
}

function edgesOf(ring: readonly (readonly number[])[]): Bounds {
  const [lons, lats] = [ring.map(([lon = 0]) => lon), ring.map(([, lat = 0]) => lat)];
  return [Math.min(...lats), Math.min(...lons), Math.max(...lats), Math.max(...lons)];
}

const areaOf = ([south, west, north, east]: Bounds) => (north - south) * (east - west);
