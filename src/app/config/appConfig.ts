/** A base map by tiles. Ordnance Survey needs a key, which stands in the address for all to read. */
export interface TilesConfig {
  readonly kind: 'openstreetmap' | 'ordnance-survey';
  readonly url: string;
  readonly attribution: string;
}

/** What `public/config.json` says: which outside services are used, and how long records are kept. */
export interface AppConfig {
  /** Null switches a service off. */
  readonly lmiBaseUrl: string | null;
  readonly nomisBaseUrl: string | null;
  readonly postcodesBaseUrl: string | null;
  /** One base map or several to choose from. */
  readonly tiles: TilesConfig | readonly TilesConfig[] | null;
  readonly lookUpFullPostcode: boolean;
  /** Where feedback is sent; without it, it is copied or kept as a file. */
  readonly supportEmail?: string;
  readonly retention: { readonly defaultDaysAfterReview: number; readonly longestMonths: number };
}

/** The base maps of a configuration, the one shown first in front; empty where there is none. */
export function baseMapsOf({ tiles }: AppConfig): readonly TilesConfig[] {
  return [tiles ?? []].flat();
}

/** Every outside service off, records kept as docs/privacy.md says: what a broken config.json leaves. */
export const CONFIG_WITHOUT_SERVICES: AppConfig = {
  lmiBaseUrl: null,
  nomisBaseUrl: null,
  postcodesBaseUrl: null,
  tiles: null,
  lookUpFullPostcode: false,
  retention: { defaultDaysAfterReview: 30, longestMonths: 12 },
};
