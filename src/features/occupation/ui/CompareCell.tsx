import { formatList } from '@/domain/format';
import { PinButton } from '@/tables/PinButton';
import { SourceNote } from '@/tables/SourceNote';
import { useSourceNames } from '@/tables/sourceNames';
import type { AlignedCell } from '../model/alignCells';
import { TABLE_ROLES } from './tableRoles';
import styles from './compare.module.css';

interface CompareCellProps {
  readonly cell: AlignedCell;
  readonly heading: string;
  readonly titles: readonly string[];
}

/** One cell: the figure, what may be said of it, its source, and a way to pin it. */
export function CompareCell({ cell, heading, titles }: CompareCellProps) {
  const names = formatList(cell.columns.map((at) => titles[at] ?? ''));
  const { observation, items = [], details = [] } = cell;
  const isFigure = observation !== undefined && !cell.isRemark;
  return (
    <td {...TABLE_ROLES.cell} colSpan={cell.columns.length}>
      {/* Said by the column's heading already; a phone has no columns. */}
      <p className={styles.jobName} aria-hidden="true">
        {names}
      </p>
      <p className={cell.isRemark ? styles.remark : isFigure ? styles.figure : styles.text}>
        {cell.text}
        {isFigure ? (
          <PinButton observation={observation} label={`${heading.toLowerCase()}, ${names}`} />
        ) : null}
      </p>
      {cell.words ? <p className={styles.words}>{cell.words}</p> : null}
      {cell.shared ? <SharedWords text={cell.shared} /> : null}
      {details.map((detail) => (
        <p key={detail} className={styles.detail}>
          {detail}
        </p>
      ))}
      {items.length > 0 ? (
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : null}
      <CellSource cell={cell} />
    </td>
  );
}

/** "same figure for both: " and the group's name, which is set apart. */
function SharedWords({ text }: { readonly text: string }) {
  const [before = '', ...after] = text.split(': ');
  return (
    <p className={styles.words}>
      {before}: <em>{after.join(': ')}</em>
    </p>
  );
}

function CellSource({ cell }: { readonly cell: AlignedCell }) {
  const names = useSourceNames();
  const figure = cell.observation ?? cell.sourceOf;
  if (figure?.figure.kind === 'value' || cell.sourceOf)
    return figure ? <SourceNote of={figure} /> : null;
  if (!cell.sourceId) return null;
  const source = names.source(cell.sourceId);
  return <p className={styles.source}>Source: {source ? sourceName(source) : cell.sourceId}</p>;
}

/** Some short names hold the edition already: "O*NET 30.2". */
const sourceName = ({ short, edition }: { readonly short: string; readonly edition: string }) =>
  short.endsWith(edition) ? short : `${short}, ${edition}`;
