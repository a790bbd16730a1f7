import type { Unit } from './observation';

/**
 * What kind of number an indicator is: it decides which words may be used of it
 * (docs/methods.md, rule 3) and how sure it can be (rule 10).
 */
export type IndicatorKind =
  | 'survey-with-error'
  | 'survey-without-error'
  | 'complete-count'
  | 'model'
  | 'projection'
  /** Incomplete by its making (adverts): never judged. */
  | 'experimental';

/**
 * What a margin is measured in. `points` and `ratio` are amounts in the indicator's own unit
 * (1 percentage point, for rates above 20%; 0.2 of a location quotient); `per-cent` is a share of
 * the reference.
 */
export type MarginUnit = 'points' | 'per-cent' | 'ratio';

/** Which way is good for a person looking for work; `none` is never coloured good or bad. */
export type GoodDirection = 'higher' | 'lower' | 'none';

/** A row of data/measures.csv: what is measured, and what may be said of it. */
export interface Indicator {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  readonly kind: IndicatorKind;
  /** The largest difference that does not matter. Absent for counts, which depend on the place. */
  readonly margin?: number;
  readonly marginUnit?: MarginUnit;
  readonly goodDirection: GoodDirection;
  /** The decimals the source publishes. */
  readonly decimals: number;
}
