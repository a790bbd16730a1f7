/** A background map by tiles: what the configuration names, or none. */
export interface BaseLayer {
  /** `https://tile.openstreetmap.org/{z}/{x}/{y}.png`: asked for only what is on screen. */
  readonly urlTemplate: string;
  readonly attributionText: string;
  readonly attributionHref: string;
  readonly maxZoom: number;
}

/** The standard tiles of OpenStreetMap, under the terms of its tile usage policy. */
export const OPEN_STREET_MAP: BaseLayer = {
  urlTemplate: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
  attributionText: '© OpenStreetMap contributors',
  attributionHref: 'https://www.openstreetmap.org/copyright',
  maxZoom: 19,
};
