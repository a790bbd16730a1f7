import type { OutlinesShard } from '../../src/services/pack/schemas/outlines';
import type { Row } from './csv';

/** Required on the map and in print (ONS Open Geography, the licence of the boundaries). */
const ATTRIBUTION =
  'Source: Office for National Statistics licensed under the Open Government Licence v3.0. ' +
  'Contains OS data © Crown copyright and database right 2024';

const EDITION = 'May 2024';

interface SourceGeometry {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly arcs: readonly unknown[];
  readonly properties: { readonly areacd: string };
}

interface SourceLayer {
  readonly geometries: readonly SourceGeometry[];
}

/** The file data/areas/outlines.topo.json, as far as it is used. */
export interface SourceTopology {
  readonly arcs: readonly unknown[];
  readonly transform: { readonly scale: readonly number[]; readonly translate: readonly number[] };
  readonly objects: Readonly<Record<'lad' | 'rgn' | 'lsip', SourceLayer>>;
}

type Layer = OutlinesShard['topology']['objects']['lad'];

/** A layer in the order of `codes`, named by code alone: names stand once, in the columns. */
function drawnLayer(name: string, { geometries }: SourceLayer, codes: readonly string[]): Layer {
  const byCode = new Map(geometries.map((geometry) => [geometry.properties.areacd, geometry]));
  if (byCode.size !== codes.length)
    throw new Error(
      `data/areas/outlines.topo.json: layer ${name} has ${byCode.size} areas where ${codes.length} belong`,
    );
  return {
    type: 'GeometryCollection',
    geometries: codes.map((id) => {
      const geometry = byCode.get(id);
      if (!geometry) throw new Error(`data/areas/outlines.topo.json: layer ${name} lacks ${id}`);
      return { type: geometry.type, id, arcs: [...geometry.arcs] };
    }),
  };
}

/** The distinct areas two columns of the districts table name, sorted by code; blanks are none. */
function distinctAreas(districts: readonly Row[], code: string, name: string) {
  const names = new Map(districts.map((row) => [row[code] ?? '', row[name] ?? '']));
  names.delete('');
  return [...names]
    .map(([gss, title]) => ({ gss, name: title }))
    .toSorted((a, b) => (a.gss < b.gss ? -1 : 1));
}

/** About 10 m: label points are only compared with each other. */
const toDrawn = (degrees: string | undefined) => Math.round(Number(degrees) * 1000) / 1000;

/** The codes of the districts in the order of every column of the map: sorted. */
export function sortedDistricts(districts: readonly Row[]): readonly Row[] {
  return districts.toSorted((a, b) => ((a.gss ?? '') < (b.gss ?? '') ? -1 : 1));
}

/**
 * The shard `outlines`: TopoJSON layers of districts, regions and LSIP areas, with the columns the
 * map needs of each district.
 *
 * @throws Error where the outlines and the districts table do not hold the same areas
 */
export function buildOutlines(source: SourceTopology, districtRows: readonly Row[]): OutlinesShard {
  const districts = sortedDistricts(districtRows);
  const gss = districts.map((row) => row.gss ?? '');
  const regions = distinctAreas(districts, 'region', 'region_name');
  const lsips = distinctAreas(districts, 'lsip', 'lsip_name');
  const placeOf = new Map(gss.map((code, place) => [code, place]));
  const placeIn = (areas: readonly { gss: string }[], code: string | undefined) =>
    areas.findIndex((area) => area.gss === code);
  const codesOf = (areas: readonly { gss: string }[]) => areas.map((area) => area.gss);
  const [sx = 1, sy = 1] = source.transform.scale;
  const [tx = 0, ty = 0] = source.transform.translate;

  return {
    edition: EDITION,
    attribution: ATTRIBUTION,
    gss,
    name: districts.map((row) => row.name ?? ''),
    lon: districts.map((row) => toDrawn(row.lon)),
    lat: districts.map((row) => toDrawn(row.lat)),
    region: districts.map((row) => placeIn(regions, row.region)),
    lsip: districts.map((row) => placeIn(lsips, row.lsip)),
    hexQ: districts.map((row) => Number(row.hex_q)),
    hexR: districts.map((row) => Number(row.hex_r)),
    neighbours: districts.map((row, place) =>
      (row.neighbours ?? '')
        .split(' ')
        .map((code) => placeOf.get(code) ?? -1)
        .filter((other) => other > place)
        .toSorted((a, b) => a - b),
    ),
    regions,
    lsips,
    topology: {
      type: 'Topology',
      transform: { scale: [sx, sy], translate: [tx, ty] },
      objects: {
        lad: drawnLayer('lad', source.objects.lad, gss),
        rgn: drawnLayer('rgn', source.objects.rgn, codesOf(regions)),
        lsip: drawnLayer('lsip', source.objects.lsip, codesOf(lsips)),
      },
      arcs: source.arcs as OutlinesShard['topology']['arcs'],
    },
  };
}
