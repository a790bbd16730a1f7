import type { DistrictFill } from '@/maps/districtFill';
import type { ClassMethod } from '../mapRequest';

/** One line of the key. */
export interface MapClass {
  readonly fill: DistrictFill;
  readonly label: string;
  readonly count: number;
}

export interface Classification {
  readonly method: ClassMethod;
  /** Lowest first; classes without a district are left out, but for steps of a whole series. */
  readonly classes: readonly MapClass[];
  readonly missing: {
    readonly count: number;
    /** In words, each once. */
    readonly reasons: readonly string[];
  };
  /** Districts with a figure by code; what is not in it has none. */
  readonly fills: ReadonlyMap<string, DistrictFill>;
}
