import type { MapRow, MapView } from '../model/mapView';
import { upperFirst } from '../model/mapWords';
import { cellText, comparisonText } from '../model/rowWords';
import classes from './map.module.css';

interface NextToProps {
  readonly rows: readonly MapRow[];
  readonly view: MapView;
  readonly onSelect: (gss: string) => void;
}

/** The districts next to the chosen one: the same as on the map, first as a list. */
export function NextTo({ rows, view, onSelect }: NextToProps) {
  if (rows.length === 0) return null;
  return (
    <ul className={classes.nextTo} aria-label="Next to it">
      {rows.map((row) => (
        <li key={row.gss}>
          <button type="button" className={classes.neighbour} onClick={() => onSelect(row.gss)}>
            <b>{row.name}</b> <b className={classes.neighbourFigure}>{shortFigure(row, view)}</b>{' '}
            <span className="caption">{upperFirst(wordsOf(row, view))}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const shortFigure = (row: MapRow, view: MapView) =>
  row.observation.figure.kind === 'value' ? cellText(row, view) : '–';

const wordsOf = (row: MapRow, view: MapView) =>
  row.observation.figure.kind === 'missing'
    ? cellText(row, view)
    : (comparisonText(row, view) ?? 'not compared');
