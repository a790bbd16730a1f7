import type { ReactNode } from 'react';
import { formatCell } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import styles from './tables.module.css';

/** A cell is an observation, or words where the table has no such row ("not in this table"). */
export type FigureCell = Observation | string;

export interface FigureTableRow {
  readonly id: string;
  readonly heading: ReactNode;
  readonly cells: readonly FigureCell[];
}

interface FigureTableProps {
  readonly caption: ReactNode;
  /** Heading of the first column, then of each cell. */
  readonly columns: readonly string[];
  readonly rows: readonly FigureTableRow[];
}

/** Figures in rows and columns: the accessible and the printed form of every chart. */
export function FigureTable({ caption, columns, rows }: FigureTableProps) {
  const [first, ...others] = columns;
  return (
    <div className={styles.tableScroll}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.heading}</th>
              {row.cells.map((cell, at) => (
                <td
                  key={others[at] ?? at}
                  className={isMissing(cell) ? styles.missingCell : styles.number}
                >
                  {typeof cell === 'string' ? cell : cellText(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isMissing = (cell: FigureCell) =>
  typeof cell === 'string' || cell.figure.kind === 'missing';

function cellText(cell: Observation): string {
  const text = formatCell(cell);
  if (cell.figure.kind === 'missing' || cell.halfWidth95 === undefined) return text;
  return `${text} ± ${formatCell({ ...cell, figure: { kind: 'value', value: cell.halfWidth95 } })}`;
}
