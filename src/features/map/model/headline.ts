import type { MapRow, MapView } from './mapView';
import { mapTitle, titleWithBase } from './mapWords';
import { comparisonText, figureText } from './rowWords';

/** A district's neighbours on land, in the rows of a map. */
export function rowsNextTo(
  rows: readonly MapRow[],
  neighbours: readonly string[],
): readonly MapRow[] {
  return rows.filter(({ gss }) => neighbours.includes(gss));
}

const DECIDED = new Set(['lower', 'higher']);

const amountOf = ({ observation: { figure } }: MapRow) =>
  figure.kind === 'value' ? figure.value : Number.NaN;

/**
 * The neighbour that tells most: judged higher or lower than the reference, otherwise than the chosen
 * one, and farthest from it. None where none is judged, or the figures are of the same wider area.
 */
function tellingNeighbour(own: MapRow, nextTo: readonly MapRow[]): MapRow | undefined {
  const isTelling = (row: MapRow) =>
    row.direction === undefined &&
    DECIDED.has(row.comparison.kind) &&
    row.comparison.kind !== own.comparison.kind &&
    row.observation.area.gss !== own.observation.area.gss;
  const apart = (row: MapRow) => Math.abs(amountOf(row) - amountOf(own));
  return nextTo.filter(isTelling).toSorted((a, b) => apart(b) - apart(a))[0];
}

/**
 * The finding of a map, as its heading: figure of the chosen district, what it is against the
 * reference, and a neighbour that differs. Words only where the same rules give them; never a place
 * in a list. Without a chosen district, what is mapped and when.
 */
export function mapHeadline(
  view: MapView,
  own: MapRow | undefined,
  nextTo: readonly MapRow[],
): string {
  const title = titleWithBase(view);
  if (own === undefined) return `${title}, ${view.period}`;
  if (own.observation.figure.kind === 'missing')
    return `${title}: no figure for ${own.name}, ${figureText(own, view)}`;
  const where = own.widerArea === undefined ? own.name : `${own.widerArea}, around ${own.name}`;
  const words = comparisonText(own, view);
  const other = tellingNeighbour(own, nextTo);
  const said = `${title}: ${figureText(own, view)} in ${where}`;
  const judged = words === undefined ? said : `${said}, ${words}`;
  return other === undefined ? judged : `${judged}; ${other.name} is ${other.comparison.kind}`;
}

/** What tells this page from other maps: "Claiming benefits: map around Sefton". */
export function mapPageTitle(view: MapView, own: MapRow | undefined): string {
  return own === undefined ? `${mapTitle(view)}: map` : `${mapTitle(view)}: map around ${own.name}`;
}
