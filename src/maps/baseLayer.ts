/** A background map by tiles, in the form of the configuration. */
export interface BaseLayer {
  readonly kind: 'openstreetmap' | 'ordnance-survey';
  /** `https://tile.openstreetmap.org/{z}/{x}/{y}.png`: asked for only what is on screen. */
  readonly url: string;
  readonly attribution: string;
}

interface BaseLayerFacts {
  readonly name: string;
  /** Where it says who made it; its terms ask for the link. */
  readonly copyrightPage: string;
  /** The zooms there are tiles for. */
  readonly minZoom: number;
  readonly maxZoom: number;
  /** What it does not show, for the line below the map. */
  readonly limits?: string;
}

/** What is known of each kind of base map. */
export const BASE_LAYERS: Readonly<Record<BaseLayer['kind'], BaseLayerFacts>> = {
  openstreetmap: {
    name: 'OpenStreetMap',
    copyrightPage: 'https://www.openstreetmap.org/copyright',
    minZoom: 0,
    maxZoom: 19,
  },
  'ordnance-survey': {
    name: 'Ordnance Survey',
    copyrightPage: 'https://www.ordnancesurvey.co.uk/customers/public-sector/licensing/copyright',
    minZoom: 7,
    maxZoom: 16,
    limits: 'The background shows once you zoom in, and for Great Britain only',
  },
};

/** A street fills the frame: closer than any use of this map. */
export const CLOSEST_ZOOM = 19;
