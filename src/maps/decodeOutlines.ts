import { feature, mesh } from 'topojson-client';
import type { MultiLineString } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type {
  Bounds,
  DistrictPlace,
  DistrictProperties,
  MapOutlines,
  MapRegion,
  OutlineColumns,
} from './outlines';

/** The shard's columns as places; neighbours are given both ways. */
function placesOf(shard: OutlineColumns): readonly DistrictPlace[] {
  const neighbours: string[][] = shard.gss.map(() => []);
  for (const [place, later] of shard.neighbours.entries())
    for (const other of later) {
      neighbours[place]?.push(shard.gss[other] ?? '');
      neighbours[other]?.push(shard.gss[place] ?? '');
    }
  return shard.gss.map((gss, place) => ({
    gss,
    name: shard.name[place] ?? gss,
    lon: shard.lon[place] ?? 0,
    lat: shard.lat[place] ?? 0,
    neighbours: neighbours[place] ?? [],
  }));
}

/** Room around the outermost label points of a region: about the size of a district. */
const EDGE_DEGREES = 0.25;

/** The regions with their edges, by the label points of their districts, in alphabetical order. */
export function regionsOf(
  shard: OutlineColumns,
  places: readonly Pick<DistrictPlace, 'lon' | 'lat'>[],
): readonly MapRegion[] {
  const regions = shard.regions.map(({ gss, name }, region): MapRegion => {
    const inside = shard.gss.flatMap((_, place) => (shard.region[place] === region ? [place] : []));
    const lats = inside.map((place) => places[place]?.lat ?? 0);
    const lons = inside.map((place) => places[place]?.lon ?? 0);
    const [south, west] = [Math.min(...lats) - EDGE_DEGREES, Math.min(...lons) - EDGE_DEGREES];
    const [north, east] = [Math.max(...lats) + EDGE_DEGREES, Math.max(...lons) + EDGE_DEGREES];
    return { gss, name, bounds: [south, west, north, east] };
  });
  return regions.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The whole of the United Kingdom, Scilly to Shetland. */
const UK_BOUNDS: Bounds = [49.86, -8.65, 60.87, 1.8];

type Layers = Record<'lad' | 'rgn' | 'lsip', GeometryCollection>;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema has checked the form; TopoJSON's types do not say which layers there are
const topologyOf = (shard: OutlineColumns) => shard.topology as unknown as Topology<Layers>;

/** The outer border of an area of several districts. */
export function edgeOf(shard: OutlineColumns, districts: ReadonlySet<string>): MultiLineString {
  const topology = topologyOf(shard);
  const isIn = ({ id }: { readonly id?: string | number | undefined }) => districts.has(String(id));
  // Along the coast a border has the same district on both sides.
  return mesh(topology, topology.objects.lad, (a, b) => (a === b ? isIn(a) : isIn(a) !== isIn(b)));
}

const decoded = new WeakMap<OutlineColumns, MapOutlines>();

/** The shard `outlines` as shapes and lines to draw. About 10 ms: once a visit. */
export function decodeOutlines(shard: OutlineColumns): MapOutlines {
  const known = decoded.get(shard);
  if (known) return known;
  const outlines = decode(shard);
  decoded.set(shard, outlines);
  return outlines;
}

function decode(shard: OutlineColumns): MapOutlines {
  const topology = topologyOf(shard);
  const { lad, rgn, lsip } = topology.objects;
  const places = placesOf(shard);
  const districts = feature<DistrictProperties>(
    topology,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above: the layer of districts
    lad as GeometryCollection<DistrictProperties>,
  );
  return {
    edition: shard.edition,
    attribution: shard.attribution,
    bounds: UK_BOUNDS,
    places,
    regions: regionsOf(shard, places),
    shapes: {
      type: 'FeatureCollection',
      features: districts.features.flatMap(({ id, geometry }) =>
        geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
          ? [{ type: 'Feature' as const, geometry, properties: { gss: String(id) } }]
          : [],
      ),
    },
    regionLines: mesh(topology, rgn, (a, b) => a !== b),
    lsipLines: mesh(topology, lsip, (a, b) => a !== b),
  };
}
