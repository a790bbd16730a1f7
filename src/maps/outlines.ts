import type { Topology } from 'topojson-specification';
import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';

/** What an outline on the map stands for: its GSS code. */
export interface DistrictProperties {
  readonly gss: string;
}

export type DistrictShapes = FeatureCollection<Polygon | MultiPolygon, DistrictProperties>;

/** Where a district lies: its label point (WGS84) and the districts it touches on land. */
export interface DistrictPlace {
  readonly gss: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly neighbours: readonly string[];
}

/** South, west, north and east edge in degrees. */
export type Bounds = readonly [south: number, west: number, north: number, east: number];

/** An area of several districts: outlined, and looked at first. */
export interface DrawnArea {
  readonly name: string;
  readonly districts: readonly string[];
  /** Its outer border. */
  readonly edge: MultiLineString;
}

/** A region or nation the map can be brought to. */
export interface MapRegion {
  readonly gss: string;
  readonly name: string;
  readonly bounds: Bounds;
}

/** The file of outlines as it comes: columns in one order of districts, and their shapes. */
export interface OutlineColumns {
  readonly edition: string;
  readonly attribution: string;
  readonly gss: readonly string[];
  readonly name: readonly string[];
  readonly lon: readonly number[];
  readonly lat: readonly number[];
  /** Place in `regions` of each district. */
  readonly region: readonly number[];
  /** Places of the land neighbours that come later, of each district. */
  readonly neighbours: readonly (readonly number[])[];
  readonly regions: readonly { readonly gss: string; readonly name: string }[];
  /** TopoJSON with the layers `lad`, `rgn` and `lsip`. */
  readonly topology: { readonly type: 'Topology'; readonly arcs: Topology['arcs'] };
}

/** Everything the map draws and walks through. One object a boundary edition, never changed. */
export interface MapOutlines {
  /** Boundary edition, `May 2024`: the shapes are drawn anew only when it changes. */
  readonly edition: string;
  /** The line the licence of the boundaries asks for, on the map and in print. */
  readonly attribution: string;
  /** The whole of what is drawn. */
  readonly bounds: Bounds;
  readonly places: readonly DistrictPlace[];
  readonly regions: readonly MapRegion[];
  readonly shapes: DistrictShapes;
  /** Borders between regions and nations, drawn on top. */
  readonly regionLines: MultiLineString;
  /** Borders of LSIP areas, drawn when some figures are of those areas. */
  readonly lsipLines: MultiLineString;
}
