import { ROW_ORDERS, type RowOrder } from './model/sortRows';
import { reachInSearch, type ReachOfAddress } from '@/ui/reachInSearch';

/** How the figures of a map are put into classes. */
export const CLASS_METHODS = [
  'against-reference',
  'quantiles',
  'equal-intervals',
  'same-every-period',
] as const;

export type ClassMethod = (typeof CLASS_METHODS)[number];

/** What the address of the map says: all of it may be shared. */
export interface MapRequest {
  /**
   * Id of a map (`claimant-rate`, `location-quotient-23`), or `location-quotient` for the wider
   * group of `soc`. Where absent: the same for an occupation, else the claimant rate.
   */
  readonly indicator?: string;
  /** A SOC 2010 unit group. */
  readonly soc?: string;
  /** GSS code of the chosen district. */
  readonly area?: string;
  /** The town typed: rings are drawn around it. */
  readonly near?: string;
  /** What is within reach of the district, in place of one figure of all. */
  readonly reach?: ReachOfAddress;
  /** The map's own default where absent. */
  readonly classes?: ClassMethod;
  /** A period of a series, as the index of the maps names it; the newest where absent. */
  readonly period?: string;
  /** What is drawn: the districts as they lie where absent, else one hexagon for each. */
  readonly view?: 'hexagons';
  /** The same figures as a table in place of the map. */
  readonly form?: 'table';
  /** The order of the table's rows: highest first where absent. */
  readonly order?: RowOrder;
}

const isClassMethod = (text: unknown): text is ClassMethod =>
  CLASS_METHODS.some((method) => method === text);

const first = (value: unknown): string | undefined => {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one !== '' ? one : undefined;
};

/** The request in an address's parameters; what is not understood is left out. */
export function mapRequest(search: Readonly<Record<string, unknown>>): MapRequest {
  const [indicator, soc, area] = [first(search.indicator), first(search.soc), first(search.area)];
  const [classes, period] = [first(search.classes), first(search.period)];
  const near = first(search.near);
  const order = ROW_ORDERS.find((one) => one === first(search.order));
  return {
    ...(indicator !== undefined && { indicator }),
    ...(soc !== undefined && { soc }),
    ...(area !== undefined && { area }),
    ...(isClassMethod(classes) && { classes }),
    ...(period !== undefined && { period }),
    ...(near !== undefined && { near }),
    ...(reachInSearch(first(search.reach)) && { reach: 'work' }),
    ...(first(search.view) === 'hexagons' && { view: 'hexagons' }),
    ...(first(search.form) === 'table' && { form: 'table' }),
    ...(order !== undefined && { order }),
  };
}
