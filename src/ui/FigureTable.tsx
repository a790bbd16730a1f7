import type { ReactNode } from 'react';
import { formatCell } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import { PinButton } from './PinButton';
import { ScrollBox } from './ScrollBox';
import styles from './tables.module.css';

/** What is said of the figures of a row: "lower than Great Britain". */
export interface CellWords {
  readonly words: string;
}

/** A figure in other digits than its unit's own: "44%". */
export interface CellText {
  readonly text: string;
}

/**
 * A cell is an observation, or a figure as text, or a reason where there is none ("not in this
 * table"), or words.
 */
export type FigureCell = Observation | CellText | CellWords | string;

export interface FigureTableRow {
  readonly id: string;
  readonly heading: ReactNode;
  /** What a pin of the row is called by, where the heading is no text. */
  readonly name?: string;
  readonly cells: readonly FigureCell[];
}

interface FigureTableProps {
  readonly caption: ReactNode;
  /** Heading of the first column, then of each cell. */
  readonly columns: readonly string[];
  readonly rows: readonly FigureTableRow[];
  /** Names a figure by the words of its row and column, as it is pinned: "pay an hour, men". */
  readonly pinAs?: (row: string, column: string) => string;
}

/** Figures in rows and columns: the accessible and the printed form of every chart. */
export function FigureTable({ caption, columns, rows, pinAs }: FigureTableProps) {
  const [first, ...others] = columns;
  return (
    <ScrollBox>
      <table className={styles.table}>
        <caption>
          <span className={styles.caption}>{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((column, at) => (
              <th key={column} scope="col" className={headingClass(rows, at)}>
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
                <td key={others[at] ?? at} className={classOf(cell)}>
                  {textOf(cell)}
                  {pinAs === undefined || !isFigure(cell) ? null : (
                    <PinButton
                      isIcon
                      observation={cell}
                      label={pinAs(nameOf(row), others[at] ?? '')}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const nameOf = ({ name, heading }: FigureTableRow): string =>
  name ?? (typeof heading === 'string' ? heading : '');

const isFigure = (cell: FigureCell): cell is Observation =>
  typeof cell === 'object' && 'figure' in cell;

const isWords = (cell: FigureCell): cell is CellWords =>
  typeof cell === 'object' && 'words' in cell;

const isText = (cell: FigureCell): cell is CellText => typeof cell === 'object' && 'text' in cell;

/** A heading stands over its cells: words to the left, figures to the right. */
function headingClass(rows: readonly FigureTableRow[], at: number): string | undefined {
  const isOfWords = rows.some(({ cells }) => {
    const cell = cells[at];
    return cell !== undefined && isWords(cell);
  });
  return isOfWords ? styles.words : styles.number;
}

function classOf(cell: FigureCell): string | undefined {
  if (isWords(cell)) return styles.words;
  if (isText(cell)) return styles.number;
  const isMissing = typeof cell === 'string' || cell.figure.kind === 'missing';
  return isMissing ? styles.missingCell : styles.number;
}

function textOf(cell: FigureCell): string {
  if (typeof cell === 'string') return cell;
  if (isWords(cell)) return cell.words;
  if (isText(cell)) return cell.text;
  const text = formatCell(cell);
  if (cell.figure.kind === 'missing' || cell.halfWidth95 === undefined) return text;
  return `${text} ± ${formatCell({ ...cell, figure: { kind: 'value', value: cell.halfWidth95 } })}`;
}
