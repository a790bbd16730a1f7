import { type CSSProperties, type ReactNode, useId } from 'react';
import { RowChart } from '@/charts/RowChart';
import { FigureTable } from '@/ui/FigureTable';
import { SourceNote } from '@/ui/SourceNote';
import { usePatience } from '@/ui/usePatience';
import type { Asked } from '@/domain/asked';
import { DIMENSIONS, type Dimension, EXPECTED_ROWS, type SplitView } from '../model/splits';
import { statusWords } from './LiveFrame';
import styles from './live.module.css';

const NAMES = Object.keys(DIMENSIONS).filter((name): name is Dimension => name in DIMENSIONS);
const LONGEST_CHART = 12;

interface SplitPanelProps {
  readonly dimension: Dimension;
  readonly onChoose: (dimension: Dimension) => void;
  readonly asked: Asked<SplitView>;
  /** "Average pay a week, 2022". */
  readonly caption: (view: SplitView) => string;
  readonly columns: readonly string[];
  readonly note: ReactNode;
  /** Further choices beside the switch. */
  readonly choices?: ReactNode;
}

/** A figure by its parts: a switch, a row chart, the same as a table. It keeps room for its rows. */
export function SplitPanel(props: SplitPanelProps) {
  const { dimension, onChoose, asked, choices } = props;
  const group = useId();
  const isPatient = usePatience(asked.kind === 'waiting');
  const room: CSSProperties = { '--rows': EXPECTED_ROWS[dimension] };
  return (
    <>
      <fieldset className={styles.switch}>
        <legend>Split by</legend>
        {NAMES.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name={group}
              checked={name === dimension}
              onChange={() => onChoose(name)}
            />
            {DIMENSIONS[name]}
          </label>
        ))}
      </fieldset>
      {choices}
      <div className={styles.splitRoom} style={room} aria-live="polite">
        {asked.kind === 'value' ? (
          <SplitBody {...props} view={asked.value} />
        ) : (
          <p className={styles.note}>
            By {DIMENSIONS[dimension].toLowerCase()}: {statusWords(asked, isPatient)}
          </p>
        )}
      </div>
    </>
  );
}

function SplitBody({
  view,
  caption,
  columns,
  note,
}: SplitPanelProps & { readonly view: SplitView }) {
  const words = caption(view);
  const left = view.rows.length - LONGEST_CHART;
  return (
    <>
      <p className={styles.caption}>{words}</p>
      <RowChart
        summary={`${words}. The table below has the same figures.`}
        rows={view.rows.slice(0, LONGEST_CHART)}
      />
      {left > 0 ? <p className={styles.note}>The table has {left} more.</p> : null}
      {view.hasSmall ? (
        <p className={styles.note}>* A small sample, so a rough guide only.</p>
      ) : null}
      <p className={styles.note}>{note}</p>
      <details className={styles.details}>
        <summary>Figures as a table</summary>
        <FigureTable
          caption={words}
          columns={columns}
          rows={view.rows.map(({ id, label, cells }) => ({ id, heading: label, cells }))}
        />
      </details>
      <SourceNote of={view.source} />
    </>
  );
}
