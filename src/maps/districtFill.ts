import type { PathOptions } from 'leaflet';
import './palette.css';

/**
 * How an area is filled. Three steps of one blue, for amounts and for below, level with and above a
 * reference: told apart by how dark they are, also in grey; plain paper for next to nobody; rings for a figure that cannot be
 * judged; hatching for areas without a figure.
 */
export type DistrictFill =
  | 'high'
  | 'middle'
  | 'low'
  | 'above'
  | 'level'
  | 'below'
  | 'few'
  | 'unjudged'
  | 'missing';

/** What a line of the key may stand for: a fill, or the dashed border of local skills areas. */
export type KeyMark = DistrictFill | 'skills-area';

/** The border of a local skills area: on the map, in its key and on its picture. */
export const SKILLS_AREA_LINE = { color: 'var(--map-border-strong)', dash: '3 3' } as const;

export const UNJUDGED_PATTERN_ID = 'map-pattern-unjudged';
export const MISSING_PATTERN_ID = 'map-pattern-missing';

interface FillLook {
  readonly fill: string;
  readonly border: string;
}

/** The palest fills carry an outline of their own, so that they stand out from the page. */
const LOOKS: Readonly<Record<DistrictFill, FillLook>> = {
  high: { fill: 'var(--map-high)', border: 'var(--map-border)' },
  middle: { fill: 'var(--map-middle)', border: 'var(--map-border)' },
  low: { fill: 'var(--map-low)', border: 'var(--map-pale-outline)' },
  above: { fill: 'var(--map-above)', border: 'var(--map-border)' },
  level: { fill: 'var(--map-level)', border: 'var(--map-border)' },
  below: { fill: 'var(--map-below)', border: 'var(--map-pale-outline)' },
  few: { fill: 'var(--map-empty)', border: 'var(--map-pale-outline)' },
  unjudged: { fill: `url(#${UNJUDGED_PATTERN_ID})`, border: 'var(--map-pale-outline)' },
  missing: { fill: `url(#${MISSING_PATTERN_ID})`, border: 'var(--map-pale-outline)' },
};

/** The paint and the outline of a fill, as SVG takes them. */
export function fillLook(fill: DistrictFill): FillLook {
  return LOOKS[fill];
}

/** Leaflet's options for a filled area; over a base map the fill lets the streets show through. */
export function fillPath(fill: DistrictFill, overBaseMap: boolean): PathOptions {
  const { fill: fillColor, border } = LOOKS[fill];
  return { fillColor, fillOpacity: overBaseMap ? 0.75 : 1, color: border, weight: 0.6, opacity: 1 };
}

interface MarkLook {
  readonly fill: string;
  readonly stroke: string;
  readonly dash?: string;
}

/** A square of the key, on the page and on a picture, as SVG takes it. */
export function markLook(mark: KeyMark): MarkLook {
  return mark === 'skills-area'
    ? { fill: 'none', stroke: SKILLS_AREA_LINE.color, dash: SKILLS_AREA_LINE.dash }
    : { fill: LOOKS[mark].fill, stroke: 'var(--map-pale-outline)' };
}
