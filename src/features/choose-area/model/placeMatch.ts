import type { PlaceKind, WiderArea } from './placeIndex';

/** A district for what was typed, and why where its own name does not say so. */
export interface DistrictMatch {
  readonly gss: string;
  readonly districtName: string;
  /** The name that matched: absent where it is the district's own. */
  readonly why?: PlaceReason;
  /** The town, village or neighbourhood that was meant, as our lists name it. */
  readonly town?: string;
}

/** An area of several districts for what was typed. */
export interface WiderMatch {
  readonly wider: WiderArea;
}

export type PlaceMatch = DistrictMatch | WiderMatch;

export interface PlaceReason {
  readonly kind: Exclude<PlaceKind, 'district' | 'wider'>;
  readonly name: string;
  /** The district's share of an outward code's postcodes, where the code has several districts. */
  readonly sharePercent?: number;
  /** The region or nation, where several places of the list bear the name. */
  readonly region?: string;
}
