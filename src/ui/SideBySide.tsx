import { type ReactNode, useRef } from 'react';
import styles from './SideBySide.module.css';
import { useKeptFocus } from './useKeptFocus';

/** One of two to four things that stand beside each other. */
export interface SideThing {
  readonly id: string;
  readonly name: string;
  /** Its name, where there is a page of it as a link there. */
  readonly link: ReactNode;
  /** What it is officially. */
  readonly caption?: string;
  /** Why there is nothing to show of it. */
  readonly problem?: ReactNode;
  readonly onRemove: () => void;
}

interface SideHeadsProps {
  readonly label: string;
  readonly things: readonly SideThing[];
  /** How one more is added. */
  readonly adder: ReactNode;
}

/** What is compared, each with a way to take it off; the keyboard then goes on at the next. */
export function SideHeads({ label, things, adder }: SideHeadsProps) {
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box);
  return (
    <div ref={box} className={styles.heads}>
      <ul aria-label={label}>
        {things.map(({ id, name, link, caption, problem, onRemove }) => (
          <li key={id} className={styles.head}>
            <h2>{link}</h2>
            <button
              type="button"
              className={styles.inline}
              aria-label={`Remove ${name}`}
              onClick={onRemove}
            >
              Remove
            </button>
            {caption === undefined ? null : (
              <p key={caption} className="caption">
                {caption}
              </p>
            )}
            {problem === undefined ? null : <div className="caption">{problem}</div>}
          </li>
        ))}
      </ul>
      <div className={styles.adder}>{adder}</div>
    </div>
  );
}

interface SideLinksProps {
  readonly label: string;
  readonly links: readonly { readonly id: string; readonly link: ReactNode }[];
}

/** What else may be set beside them, one press away. */
export function SideLinks({ label, links }: SideLinksProps) {
  return (
    <ul aria-label={label} className={`${styles.links} no-print`}>
      {links.map(({ id, link }) => (
        <li key={id}>{link}</li>
      ))}
    </ul>
  );
}

/** A page of things side by side: on paper one landscape side. */
export function SidePage({ children }: { readonly children: ReactNode }) {
  return <article className={styles.page}>{children}</article>;
}

interface SideMeasuresProps {
  /** Many small measures: three beside each other where there is room. */
  readonly areMany?: boolean;
  readonly children: ReactNode;
}

/** Measures in columns, on paper in three; on a phone one under the other. */
export function SideMeasures({ areMany, children }: SideMeasuresProps) {
  return <div className={areMany ? `${styles.grid} ${styles.many}` : styles.grid}>{children}</div>;
}

interface SideMeasureProps {
  readonly title: string;
  /** What it comes to, in a few words; or what is measured. */
  readonly verdict?: string | undefined;
  readonly isWide?: boolean;
  /** Under the rows, a sentence each. */
  readonly sentences?: readonly string[];
  readonly source?: ReactNode;
  readonly children: ReactNode;
}

/** One measure: its rows on one scale, what they come to, and where they are from. */
export function SideMeasure(props: SideMeasureProps) {
  const { title, verdict, isWide, sentences = [], source, children } = props;
  return (
    <section
      aria-label={title}
      className={isWide ? `${styles.measure} ${styles.wide}` : styles.measure}
    >
      <div className={styles.title}>
        <h2 key={title}>{title}</h2>
        {verdict === undefined ? null : (
          <p key={verdict} className="caption">
            {verdict}
          </p>
        )}
      </div>
      {children}
      <div className={styles.foot}>
        {sentences.map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
        {source}
      </div>
    </section>
  );
}

interface SideRow {
  readonly id: string;
  readonly name: string;
  readonly content: ReactNode;
}

interface SideRowsProps {
  readonly label: string;
  readonly rows: readonly SideRow[];
  /** Beside each other where there is room: long lists. */
  readonly areColumns?: boolean;
}

/** Rows of words or chips, where there is no scale to draw on. */
export function SideRows({ label, rows, areColumns }: SideRowsProps) {
  return (
    <ul
      aria-label={label}
      className={areColumns ? `${styles.rows} ${styles.columns}` : styles.rows}
    >
      {rows.map(({ id, name, content }) => (
        <li key={id}>
          <span key={name}>{name}</span>
          <div>{content}</div>
        </li>
      ))}
    </ul>
  );
}
