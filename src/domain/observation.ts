import type { Area } from './area';
import type { Figure } from './figure';
import type { SocGroup } from './soc';

/** What a figure is measured in. Names end in their unit; the formatter knows each of these. */
export const UNITS = [
  'gbp-per-year',
  'gbp-per-week',
  'gbp-per-hour',
  'hours-per-week',
  'people',
  'jobs',
  'jobs-per-year',
  'jobs-per-resident',
  'adverts',
  'enterprises',
  'per-cent',
  'location-quotient',
  'score',
  'minutes',
] as const;

export type Unit = (typeof UNITS)[number];

/**
 * What the source says about a figure that a reader has to know. `small-sample`: 3 to 9
 * respondents, never shown as a fact, never ranked. `small`: a district cell under 5,000, mostly
 * unreliable when it could be checked.
 */
export const FLAGS = [
  'small-sample',
  'small',
  'provisional',
  'modelled',
  'projected',
  'furlough-2021',
  'sum-of-former-districts',
  'our-estimate',
  'experimental',
] as const;

export type Flag = (typeof FLAGS)[number];

/**
 * One figure with everything needed to read it honestly. Components take observations,
 * so that source and doubt cannot be lost on the way.
 */
export interface Observation {
  /** What is measured: an id of data/measures.csv. */
  readonly indicator: string;
  readonly figure: Figure;
  readonly unit: Unit;
  /** Absent for figures that are not about an occupation. */
  readonly occupation?: SocGroup;
  readonly area: Area;
  /** The reference period as the source words it: 'April 2025', 'Apr 2024-Mar 2025'. */
  readonly period: string;
  /** Last day of the reference period, ISO (2025-04-30): decides how old a figure is. */
  readonly periodEnd: string;
  /** An id of data/sources.csv. */
  readonly source: string;
  readonly flags?: readonly Flag[];
  /** Half the width of the 95% interval, in the observation's unit. */
  readonly halfWidth95?: number;
  /** Coefficient of variation: the standard error as a percentage of the value. */
  readonly cvPercent?: number;
}

/**
 * The standard error of an observation, in its own unit: half-width ÷ 1.96, or CV × value ÷ 100.
 *
 * @returns undefined where the source publishes neither, or the figure is missing
 */
export function standardError(observation: Observation): number | undefined {
  if (observation.figure.kind === 'missing') return undefined;
  if (observation.halfWidth95 !== undefined) return observation.halfWidth95 / 1.96;
  if (observation.cvPercent !== undefined)
    return (observation.cvPercent * Math.abs(observation.figure.value)) / 100;
  return undefined;
}
