import type { MultiLineString, Position } from 'geojson';
import { regionsOf } from '@/maps/decodeOutlines';
import type { DistrictPlace, MapOutlines } from '@/maps/outlines';
import type { OutlinesShard } from '@/services/pack/schemas/outlines';

/** Where the middle of the grid lies, and how tall it stands: as the country does on the other map. */
const MIDDLE = { x: -0.0598, y: 1.1784 };
const HEIGHT = 0.3424;

/** Rows of hexagons that stand on a corner are this much of their width apart. */
const ROW_PITCH = Math.sqrt(3) / 2;
/** From the middle of a hexagon to its corners, in widths. */
const RADIUS = 1 / Math.sqrt(3);
/** Corners from the top on, clockwise; side n runs from corner n to corner n + 1. */
const CORNERS = [0, 1, 2, 3, 4, 5].map((turn) => {
  const angle = Math.PI / 2 - (turn * Math.PI) / 3;
  return { x: RADIUS * Math.cos(angle), y: RADIUS * Math.sin(angle) };
});

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The cell across each side, from the top right on, clockwise; odd rows stand half a cell right. */
function cellsAround(q: number, r: number): readonly (readonly [number, number])[] {
  const odd = r & 1;
  return [
    [q + odd, r + 1],
    [q + 1, r],
    [q + odd, r - 1],
    [q + odd - 1, r - 1],
    [q - 1, r],
    [q + odd - 1, r + 1],
  ];
}

const nameOf = ([q, r]: readonly [number, number]) => `${q} ${r}`;

/** From the plane of the map's projection (Web Mercator, radians) to degrees. */
const toDegrees = ({ x, y }: Point): Position => [
  rounded((x * 180) / Math.PI),
  rounded(((2 * Math.atan(Math.exp(y)) - Math.PI / 2) * 180) / Math.PI),
];

const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

interface Grid {
  readonly cells: readonly (readonly [number, number])[];
  readonly centres: readonly Point[];
  /** A point of the grid, in widths of a hexagon, in degrees. */
  readonly drawn: (point: Point) => Position;
  readonly placeOf: ReadonlyMap<string, number>;
  readonly corner: (place: number, turn: number) => Position;
}

function gridOf({ hexQ, hexR }: OutlinesShard): Grid {
  const cells = hexQ.map((q, place) => [q, hexR[place] ?? 0] as const);
  const centres = cells.map(([q, r]) => ({ x: q + (r & 1) / 2, y: r * ROW_PITCH }));
  const [xs, ys] = [centres.map(({ x }) => x), centres.map(({ y }) => y)];
  const middle = {
    x: (Math.min(...xs) + Math.max(...xs)) / 2,
    y: (Math.min(...ys) + Math.max(...ys)) / 2,
  };
  const scale = HEIGHT / (Math.max(...ys) - Math.min(...ys) + 2 * RADIUS);
  const drawn = ({ x, y }: Point) =>
    toDegrees({ x: MIDDLE.x + (x - middle.x) * scale, y: MIDDLE.y + (y - middle.y) * scale });
  return {
    cells,
    centres,
    drawn,
    placeOf: new Map(cells.map((cell, place) => [nameOf(cell), place])),
    corner: (place, turn) => {
      const [centre, offset] = [centres[place], CORNERS[turn % 6]];
      return drawn({
        x: (centre?.x ?? 0) + (offset?.x ?? 0),
        y: (centre?.y ?? 0) + (offset?.y ?? 0),
      });
    },
  };
}

/** Sides between two districts that `areaOf` puts into different areas. */
function bordersOf({ cells, corner, placeOf }: Grid, areaOf: readonly number[]): MultiLineString {
  const coordinates = cells.flatMap(([q, r], place) =>
    cellsAround(q, r).flatMap((cell, side) => {
      const other = placeOf.get(nameOf(cell));
      const isBorder = other !== undefined && other > place && areaOf[other] !== areaOf[place];
      return isBorder ? [[corner(place, side), corner(place, side + 1)]] : [];
    }),
  );
  return { type: 'MultiLineString', coordinates };
}

function placesOf(shard: OutlinesShard, grid: Grid): readonly DistrictPlace[] {
  return shard.gss.map((gss, place) => {
    const [q, r] = grid.cells[place] ?? [0, 0];
    const [lon = 0, lat = 0] = grid.drawn(grid.centres[place] ?? { x: 0, y: 0 });
    const around = cellsAround(q, r).flatMap((cell) => {
      const other = shard.gss[grid.placeOf.get(nameOf(cell)) ?? -1];
      return other === undefined ? [] : [other];
    });
    // Up leads between two hexagons: by turns to the left and right, so that a column stays one.
    const neighbours = r & 1 ? around.toReversed() : around;
    return { gss, name: shard.name[place] ?? gss, lon, lat, neighbours };
  });
}

/**
 * The districts as hexagons of one size, each near where the district lies: a place with few people
 * on much land then shows no more than a city. Drawn through the same layers as the outlines.
 */
export function hexagonOutlines(shard: OutlinesShard): MapOutlines {
  const grid = gridOf(shard);
  const places = placesOf(shard, grid);
  const rings = shard.gss.map((_, place) =>
    [0, 1, 2, 3, 4, 5, 0].map((turn) => grid.corner(place, turn)),
  );
  const [lons, lats] = [0, 1].map((axis) => rings.flat().map((point) => point[axis] ?? 0));
  return {
    edition: `${shard.edition}, hexagons`,
    attribution: `Positions of hexagons: Open Innovations, MIT licence. Districts: ${shard.attribution}`,
    bounds: [
      Math.min(...(lats ?? [])),
      Math.min(...(lons ?? [])),
      Math.max(...(lats ?? [])),
      Math.max(...(lons ?? [])),
    ],
    places,
    regions: regionsOf(shard, places),
    shapes: {
      type: 'FeatureCollection',
      features: shard.gss.map((gss, place) => ({
        type: 'Feature',
        properties: { gss },
        geometry: { type: 'Polygon', coordinates: [rings[place] ?? []] },
      })),
    },
    regionLines: bordersOf(grid, shard.region),
    lsipLines: bordersOf(grid, shard.lsip),
  };
}
