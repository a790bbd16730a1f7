/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   The rows are grids (see the style sheet), and some browsers drop the roles of a table with its
   display: they are written out. */
import { memo, useMemo } from 'react';
import { CsvButton } from '@/ui/CsvButton';
import { LatePart } from '@/ui/LatePart';
import { AreaLink } from '@/ui/links';
import { partOf } from '@/ui/LoadedPart';
import { apartFrom, sameWords } from '../model/apart';
import { mapCsv, mapFileName } from '../model/mapCsv';
import type { MapRow, MapView } from '../model/mapView';
import { sourceWords, titleWithBase } from '../model/mapWords';
import { cellText, comparisonText, intervalText, WIDER_AREA } from '../model/rowWords';
import {
  nextOrder,
  type RowOrder,
  type SortColumn,
  type SortOrder,
  sortOrder,
  sortRows,
} from '../model/sortRows';
import { ApartNote } from './ApartNote';
import classes from './map.module.css';
import { useAtOnce } from '@/ui/useAtOnce';

const termsPart = partOf(async () => (await import('@/ui/MeasureTerms')).MeasureTerms);

interface MapTableProps {
  readonly view: MapView;
  readonly selected: string | undefined;
  /** Highest first where absent. */
  readonly order: RowOrder | undefined;
  readonly onOrder: (order: RowOrder | undefined) => void;
}

/**
 * The figures of the map as a table: highest first, those without a figure last with the reason.
 * Not drawn again when the map is recoloured.
 */
export const MapTable = memo(MapTableNow);

function MapTableNow({ view, selected, order: asked, onOrder }: MapTableProps) {
  const [shown, setOrder] = useAtOnce(asked, onOrder);
  const order = sortOrder(shown);
  const rows = useMemo(() => sortRows(view.rows, sortOrder(shown)), [view, shown]);
  const apart = useMemo(() => apartFrom(view, selected), [view, selected]);
  const same = useMemo(
    () => new Map(rows.map(({ gss }) => [gss, sameWords(apart, gss)])),
    [apart, rows],
  );
  const heading = { order, onSort: (by: SortColumn) => setOrder(nextOrder(shown, by)) };
  return (
    <>
      <CsvButton
        words="Download the table (CSV)"
        fileName={mapFileName(view, 'csv')}
        rows={() => mapCsv(view, rows)}
      />
      <ApartNote apart={apart} />
      <LatePart part={termsPart} props={view.indicator} />
      <table className={classes.table} role="table">
        <caption>
          {titleWithBase(view)}, {view.period}. {view.rows.length} districts. {sourceWords(view)}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <SortHeading by="name" label="District" {...heading} />
            <SortHeading by="figure" label="Figure" {...heading} />
            <th scope="col" role="columnheader">
              95% interval
            </th>
            <th scope="col" role="columnheader">
              {view.reference ? `Against ${view.reference.area.name}` : 'Compared'}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <TableRow
              key={row.gss}
              row={row}
              view={view}
              isSelected={row.gss === selected}
              same={same.get(row.gss)}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface TableRowProps {
  readonly row: MapRow;
  readonly view: MapView;
  readonly isSelected: boolean;
  /** Said where it cannot be told apart from the chosen district. */
  readonly same: string | undefined;
}

/** A sort moves the rows there are. */
const TableRow = memo(TableRowNow, (before, after) =>
  (['row', 'view', 'isSelected', 'same'] as const).every((name) => before[name] === after[name]),
);

function TableRowNow({ row, view, isSelected, same }: TableRowProps) {
  const missing = row.observation.figure.kind === 'missing';
  return (
    <tr role="row" className={isSelected ? classes.chosen : undefined}>
      <th scope="row" role="rowheader">
        <AreaLink gss={row.gss}>{row.name}</AreaLink>
        {isSelected && ' (chosen)'}
        {row.widerArea && (
          <span className={classes.wider}>
            {WIDER_AREA} {row.widerArea}
          </span>
        )}
      </th>
      {missing ? (
        <td role="cell" colSpan={3} className={classes.reason}>
          No figure: {cellText(row, view)}
        </td>
      ) : (
        <>
          <td role="cell">{cellText(row, view)}</td>
          <td role="cell">{intervalText(row, view) ?? noInterval(view)}</td>
          <td role="cell">
            {comparisonText(row, view) ?? 'not compared'}
            {same && <span className={classes.wider}>{same}</span>}
          </td>
        </>
      )}
    </tr>
  );
}

/** Also of what is counted in part or made from counts, such as adverts and population. */
const noInterval = ({ indicator }: MapView): string =>
  indicator.kind === 'complete-count' ? 'not a survey' : 'none given';

interface SortHeadingProps {
  readonly by: SortColumn;
  readonly label: string;
  readonly order: SortOrder;
  readonly onSort: (by: SortColumn) => void;
}

function SortHeading({ by, label, order, onSort }: SortHeadingProps) {
  const sorted = order.by === by;
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" role="columnheader" aria-sort={sorted ? direction : undefined}>
      <button type="button" className={classes.sort} onClick={() => onSort(by)}>
        {label}
        <span aria-hidden="true">{sorted ? (order.descending ? ' ↓' : ' ↑') : ' ↕'}</span>
      </button>
    </th>
  );
}
