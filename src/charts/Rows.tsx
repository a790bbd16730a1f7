import type { ReactNode } from 'react';
import { type Axis, axisLabels, LETTER, type Tick } from './scale';
import styles from './rows.module.css';

/** What a row says before and after its picture. */
export interface RowWords {
  readonly id: string;
  readonly name: string;
  /** Under the name, small: the wider group, a part and its share. */
  readonly note?: string;
  /** The figure, or the reason there is none. */
  readonly text: string;
  /** Under the figure, small. */
  readonly more?: string;
  /** After the figure: a button to pin it. */
  readonly end?: ReactNode;
}

interface RowsProps {
  /** What the rows show, in one sentence. */
  readonly label: string;
  /** `row`: rows of a page. `line`: lines of a tile. `stack`: lines whose bars lie under the words where it is narrow. */
  readonly size?: 'row' | 'line' | 'stack';
  readonly children: ReactNode;
}

/** Rows on one scale: name, picture, figure. The words stay text, so that they can be read and copied. */
export function Rows({ label, size = 'row', children }: RowsProps) {
  return (
    <div className={size === 'row' ? undefined : styles.box}>
      <ul className={styles[size]} aria-label={label}>
        {children}
      </ul>
    </div>
  );
}

/** Rows and what is printed under them, on the same columns. */
export function RowsFrame({ children }: { readonly children: ReactNode }) {
  return <div className={styles.picture}>{children}</div>;
}

interface PictureRowProps {
  readonly of: RowWords;
  readonly isMissing?: boolean;
  readonly children: ReactNode;
}

export function PictureRow({ of, isMissing, children }: PictureRowProps) {
  return (
    <li className={styles.item} data-cursor-row>
      <span className={styles.name}>
        <span key={of.name}>{of.name}</span>
        {of.note ? <small key={of.note}>{of.note}</small> : null}
      </span>
      <span className={styles.plot}>{children}</span>
      <span className={isMissing ? styles.reason : styles.figure}>
        <span key={of.text}>{of.text}</span>
        {of.more ? null : of.end}
        {of.more ? (
          <small>
            <span key={of.more}>{of.more}</span>
            {of.end}
          </small>
        ) : null}
      </span>
    </li>
  );
}

interface RowAxisProps {
  readonly axis: Axis;
  /** Lines across the rows, named here: the law, a limit. */
  readonly lines?: readonly Tick[];
}

/** What is printed along the scale of the rows: its lines, and its ends where they leave room. */
export function RowAxis({ axis, lines = [] }: RowAxisProps) {
  const names = lines.map(({ text }) => text);
  return (
    <div className={styles.axis} aria-hidden="true">
      {axisLabels(axis, lines, LETTER.row).map(({ text, x, anchor }) => (
        <span
          key={text}
          className={names.includes(text) ? styles.lineName : undefined}
          data-anchor={anchor}
          style={{ left: x }}
        >
          {text}
        </span>
      ))}
    </div>
  );
}
