import { ROW_ORDERS, type RowOrder } from './model/sortRows';
import { reachInSearch, type ReachOfAddress } from '@/ui/reachInSearch';
import { textInSearch } from '@/ui/textInSearch';

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
  readonly indicator?: string | undefined;
  /** A SOC 2010 unit group. */
  readonly soc?: string | undefined;
  /** GSS code of the chosen district. */
  readonly area?: string | undefined;
  /** The town typed: rings are drawn around it. */
  readonly near?: string | undefined;
  /** What is within reach of the district, in place of one figure of all. */
  readonly reach?: ReachOfAddress | undefined;
  /** The map's own default where absent. */
  readonly classes?: ClassMethod | undefined;
  /** A period of a series, as the index of the maps names it; the newest where absent. */
  readonly period?: string | undefined;
  /** What is drawn: the districts as they lie where absent, else one hexagon for each. */
  readonly view?: 'hexagons' | undefined;
  /** The same figures as a table in place of the map. */
  readonly form?: 'table' | undefined;
  /** The order of the table's rows: highest first where absent. */
  readonly order?: RowOrder | undefined;
}

const LONGEST_PERIOD = 20;

const isClassMethod = (text: unknown): text is ClassMethod =>
  CLASS_METHODS.some((method) => method === text);

/** The id of a map and the name of a town are the longest. */
const LONGEST = 120;

const first = (value: unknown): string | undefined => textInSearch(value, LONGEST);

/** The request in an address's parameters; what is not understood is left out. */
export function mapRequest(search: Readonly<Record<string, unknown>>): MapRequest {
  const [indicator, soc] = [first(search.indicator), textInSearch(search.soc)?.trim()];
  const area = textInSearch(search.area);
  const [classes, period] = [first(search.classes), textInSearch(search.period, LONGEST_PERIOD)];
  const near = first(search.near);
  const order = ROW_ORDERS.find((one) => one === first(search.order));
  // Each is named, also without a value: the router would keep the address's own text of it.
  return {
    indicator,
    soc,
    area,
    classes: isClassMethod(classes) ? classes : undefined,
    period,
    near,
    reach: reachInSearch(first(search.reach)),
    view: first(search.view) === 'hexagons' ? 'hexagons' : undefined,
    form: first(search.form) === 'table' ? 'table' : undefined,
    order,
  };
}
