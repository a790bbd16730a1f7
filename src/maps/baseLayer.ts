/** A background map by tiles, in the form of the configuration. */
export interface BaseLayer {
  readonly kind: 'openstreetmap';
  /** `https://tile.openstreetmap.org/{z}/{x}/{y}.png`: asked for only what is on screen. */
  readonly url: string;
  readonly attribution: string;
}

/** Where each kind of base map says who made it; its terms ask for the link. */
export const COPYRIGHT_PAGE: Readonly<Record<BaseLayer['kind'], string>> = {
  openstreetmap: 'https://www.openstreetmap.org/copyright',
};

/** The closest zoom each kind has tiles for. */
export const MAX_ZOOM: Readonly<Record<BaseLayer['kind'], number>> = { openstreetmap: 19 };
