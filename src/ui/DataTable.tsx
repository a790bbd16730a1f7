import { type ReactNode, useState } from 'react';
import { announce } from './announcer';
import { ScrollBox } from './ScrollBox';
import styles from './DataTable.module.css';

/** One cell: what is read, and what the column is sorted by. */
export interface Cell {
  readonly text: ReactNode;
  /** Numbers and words sort as themselves; undefined (a missing figure) always comes last. */
  readonly sort?: number | string | undefined;
  /** True where there is a reason instead of a figure: hatched, never sorted as 0. */
  readonly isMissing?: boolean;
  /** One figure for several rows or columns of the same wider group is printed once. */
  readonly colSpan?: number;
}

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly isNumber?: boolean;
  readonly canSort?: boolean;
}

export interface Row {
  readonly id: string;
  readonly heading: ReactNode;
  readonly sort?: number | string;
  readonly isOwn?: boolean;
  /** A cell for each column but the first. */
  readonly cells: readonly Cell[];
}

interface DataTableProps {
  readonly caption: string;
  /** The first is of the row headings. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

interface Order {
  readonly column: number;
  readonly isRising: boolean;
}

/** Figures as a table: captioned, numbers right, missing ones with their reason, sorted by a button. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const [order, setOrder] = useState<Order | null>(null);
  const sorted = order === null ? rows : inOrder(rows, order);
  const sortBy = (column: number) => {
    const isRising = order?.column === column ? !order.isRising : column === 0;
    setOrder({ column, isRising });
    announce(
      `Sorted by ${columns[column]?.title ?? ''}, ${isRising ? 'lowest' : 'highest'} first.`,
    );
  };
  return (
    <ScrollBox label={caption}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <HeadCell
                key={column.id}
                column={column}
                order={order?.column === at ? order : null}
                onSort={() => sortBy(at)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ id, heading, cells, isOwn }) => (
            <tr key={id} className={isOwn ? styles.own : undefined}>
              <th scope="row">{heading}</th>
              {cells.map((cell, at) => (
                <BodyCell key={columns[at + 1]?.id} cell={cell} column={columns[at + 1]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

interface HeadCellProps {
  readonly column: Column;
  readonly order: Order | null;
  readonly onSort: () => void;
}

function HeadCell({ column, order, onSort }: HeadCellProps) {
  const sorted = order === null ? undefined : order.isRising ? 'ascending' : 'descending';
  const mark = order === null ? '' : order.isRising ? ' ↑' : ' ↓';
  return (
    <th scope="col" aria-sort={sorted} className={column.isNumber ? styles.number : undefined}>
      {column.canSort ? (
        <button type="button" className={styles.sort} onClick={onSort}>
          {`${column.title}${mark}`}
        </button>
      ) : (
        column.title
      )}
    </th>
  );
}

function BodyCell({ cell, column }: { readonly cell: Cell; readonly column: Column | undefined }) {
  const { text, isMissing, colSpan } = cell;
  const look = isMissing ? styles.missing : column?.isNumber ? styles.number : undefined;
  return (
    <td className={look} colSpan={colSpan}>
      {text}
    </td>
  );
}

function inOrder(rows: readonly Row[], { column, isRising }: Order): readonly Row[] {
  const keyOf = (row: Row) => (column === 0 ? row.sort : row.cells[column - 1]?.sort);
  return rows.toSorted((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    const compared =
      typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
    return isRising ? compared : -compared;
  });
}
