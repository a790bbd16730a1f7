import type { GeoJsonObject } from 'geojson';
import type { PathOptions } from 'leaflet';
import { GeoJSON } from 'react-leaflet';
import { SKILLS_AREA_LINE } from './districtFill';

interface OutlineLayerProps {
  /** Names the shape: another name draws another outline. */
  readonly name: string;
  readonly shape: GeoJsonObject;
  readonly look: keyof typeof LOOKS;
}

const line = (color: string, weight: number, rest: PathOptions = {}): PathOptions => ({
  fill: false,
  color,
  weight,
  opacity: 1,
  ...rest,
});

/** A chosen district gets two lines, dark on light, so that it shows on every fill. */
const LOOKS = {
  region: [line('var(--map-border-strong)', 0.9)],
  lsip: [line(SKILLS_AREA_LINE.color, 0.9, { dashArray: SKILLS_AREA_LINE.dash })],
  pointed: [
    line('var(--map-border)', 4.5),
    line('var(--map-border-strong)', 2, { dashArray: '4 3' }),
  ],
  selected: [line('var(--map-border)', 4.5), line('var(--map-border-strong)', 2)],
} as const;

/** Lines on top of the districts: borders of wider areas, the chosen and the pointed-at district. */
export function OutlineLayer({ name, shape, look }: OutlineLayerProps) {
  return LOOKS[look].map((style, index) => (
    <GeoJSON key={`${look} ${name} ${index}`} data={shape} style={style} interactive={false} />
  ));
}
