import type { Topology } from 'topojson-specification';
import * as z from 'zod/mini';

/**
 * The form of a TopoJSON arc table, checked by hand: twenty thousand points through a schema would
 * hold up the first drawing of the map, and the file is our own, addressed by its hash.
 */
function isArcTable(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (arc) =>
        Array.isArray(arc) &&
        arc.every(
          (point) =>
            Array.isArray(point) && Number.isInteger(point[0]) && Number.isInteger(point[1]),
        ),
    )
  );
}

const geometry = z.object({
  type: z.enum(['Polygon', 'MultiPolygon']),
  id: z.string(),
  arcs: z.array(z.unknown()),
});

const layer = z.object({ type: z.literal('GeometryCollection'), geometries: z.array(geometry) });

const pair = z.tuple([z.number(), z.number()]);

const topology = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: pair, translate: pair }),
  objects: z.object({ lad: layer, rgn: layer, lsip: layer }),
  arcs: z.custom<Topology['arcs']>(isArcTable),
});

/**
 * The shard `outlines`: what the map draws, in WGS84, and where its districts lie to each other.
 *
 * Columns are in the order of `gss`, the sorted codes of the 361 districts; every map indicator is
 * in the same order. `region` and `lsip` are places in `regions` and `lsips` (-1: none);
 * `hexQ` and `hexR` are cells of a grid of hexagons (odd-r offset, rows from the south), one a district;
 * `neighbours` holds, for each district, the places of its land neighbours that come later.
 * For drawing only: about 1 point in 100 falls in another district.
 *
 * @see docs/sources.md for the boundaries (ONS, May 2024, ultra generalised)
 */
export const outlinesShard = z.object({
  edition: z.string(),
  attribution: z.string(),
  gss: z.array(z.string()),
  name: z.array(z.string()),
  lon: z.array(z.number()),
  lat: z.array(z.number()),
  region: z.array(z.int()),
  lsip: z.array(z.int()),
  hexQ: z.array(z.int()),
  hexR: z.array(z.int()),
  neighbours: z.array(z.array(z.int())),
  regions: z.array(z.object({ gss: z.string(), name: z.string() })),
  lsips: z.array(z.object({ gss: z.string(), name: z.string() })),
  topology,
});

export type OutlinesShard = z.infer<typeof outlinesShard>;
