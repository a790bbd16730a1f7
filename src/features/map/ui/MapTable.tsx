import { Button } from '@mantine/core';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/UnstyledButton.css';
import { memo, type ReactNode, useMemo, useState } from 'react';
import { mapCsv, mapCsvName } from '../model/mapCsv';
import type { MapRow, MapView } from '../model/mapView';
import { mapTitle, WIDER_AREA } from '../model/mapWords';
import {
  HIGHEST_FIRST,
  nextOrder,
  type SortColumn,
  type SortOrder,
  sortRows,
} from '../model/sortRows';
import classes from './map.module.css';
import { saveText } from './saveText';

interface MapTableProps {
  readonly view: MapView;
  readonly selected: string | undefined;
  readonly renderAreaLink: (gss: string, text: string) => ReactNode;
}

/** The figures of the map as a table: highest first, those without a figure last with the reason. */
export function MapTable({ view, selected, renderAreaLink }: MapTableProps) {
  const [order, setOrder] = useState(HIGHEST_FIRST);
  const rows = useMemo(() => sortRows(view.rows, order), [view, order]);
  const heading = { order, onSort: (by: SortColumn) => setOrder(nextOrder(order, by)) };
  const download = () => saveText(mapCsvName(view), mapCsv(view, rows), 'text/csv;charset=utf-8');
  return (
    <>
      <Button variant="default" size="sm" className={classes.download} onClick={download}>
        Download the table (CSV)
      </Button>
      <table className={classes.table}>
        <caption>
          {mapTitle(view)}, {view.period}. {view.rows.length} districts.{' '}
          {view.ourEstimate && 'Our estimate from: '}
          {!view.ourEstimate && 'Source: '}
          {view.sourceName}.
        </caption>
        <thead>
          <tr>
            <SortHeading by="name" label="District" {...heading} />
            <SortHeading by="figure" label="Figure" {...heading} />
            <th scope="col">95% interval</th>
            <th scope="col">
              {view.reference ? `Against ${view.reference.area.name}` : 'Compared'}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow
              key={row.gss}
              row={row}
              isSelected={row.gss === selected}
              renderAreaLink={renderAreaLink}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface TableRowProps {
  readonly row: MapRow;
  readonly isSelected: boolean;
  readonly renderAreaLink: MapTableProps['renderAreaLink'];
}

/** Kept from drawing again: a sort moves the rows there are. */
const TableRow = memo(function TableRow({ row, isSelected, renderAreaLink }: TableRowProps) {
  const missing = row.observation.figure.kind === 'missing';
  return (
    <tr className={isSelected ? classes.chosen : undefined}>
      <th scope="row">
        {renderAreaLink(row.gss, row.name)}
        {isSelected && ' (chosen)'}
        {row.widerArea && (
          <span className={classes.wider}>
            {WIDER_AREA} {row.widerArea}
          </span>
        )}
      </th>
      {missing ? (
        <td colSpan={3}>No figure: {row.cellText}</td>
      ) : (
        <>
          <td className={classes.number}>{row.cellText}</td>
          <td className={classes.number}>{row.intervalText ?? 'none given'}</td>
          <td>{row.comparisonText ?? 'not compared'}</td>
        </>
      )}
    </tr>
  );
});

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
    <th scope="col" aria-sort={sorted ? direction : undefined}>
      <button type="button" className={classes.sort} onClick={() => onSort(by)}>
        {label}
        <span aria-hidden="true">{sorted ? (order.descending ? ' ↓' : ' ↑') : ' ↕'}</span>
      </button>
    </th>
  );
}
