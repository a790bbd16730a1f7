import type { ReactNode } from 'react';
import { formatList } from '@/domain/format';
import type { ChosenTitle } from '@/domain/chosenTitle';
import type { SocGroup } from '@/domain/soc';
import { PinButton } from '@/ui/PinButton';
import { SourceNote } from '@/ui/SourceNote';
import { useSourceNames } from '@/ui/sourceNames';
import type { ChosenNames } from '../askedTitle';
import type { AlignedCell } from './alignCells';
import { TABLE_ROLES } from '@/ui/tableRoles';
import sideBySide from '@/ui/sideBySide.module.css';
import styles from './compare.module.css';

interface CompareCellProps {
  readonly cell: AlignedCell;
  readonly heading: string;
  readonly jobs: readonly SocGroup[];
  /** The title chosen of each job, where one was. */
  readonly chosen: readonly (ChosenTitle | undefined)[];
  readonly town?: string | undefined;
  readonly around: (job: SocGroup, content: ReactNode, names: ChosenNames) => ReactNode;
}

/** One cell: the figure, what may be said of it, its source, and a way to pin it. */
export function CompareCell(props: CompareCellProps) {
  const { cell, heading, jobs, around } = props;
  const own = cell.columns.flatMap((at) => jobs[at] ?? []);
  const [job] = own;
  const names = formatList(own.map(({ title }) => title));
  const content = <CellContent cell={cell} heading={heading} names={names} />;
  return (
    <td {...TABLE_ROLES.cell} colSpan={cell.columns.length}>
      {/* Said by the column's heading already; a phone has no columns. */}
      <p className={sideBySide.columnName} aria-hidden="true">
        {names}
      </p>
      {job && own.length === 1 ? around(job, content, namesOf(props)) : content}
    </td>
  );
}

/** What the one job of a cell was chosen by. */
function namesOf({ cell, chosen, town }: CompareCellProps): ChosenNames {
  const title = chosen[cell.columns[0] ?? -1];
  return { ...(title ? { title } : {}), ...(town === undefined ? {} : { town }) };
}

interface CellContentProps {
  readonly cell: AlignedCell;
  readonly heading: string;
  readonly names: string;
}

function CellContent({ cell, heading, names }: CellContentProps) {
  const { observation, items = [], details = [] } = cell;
  const isFigure = observation !== undefined && !cell.isRemark;
  return (
    <>
      <p className={cell.isRemark ? sideBySide.remark : isFigure ? sideBySide.figure : styles.text}>
        {cell.text}
        {isFigure ? (
          <PinButton observation={observation} label={`${heading.toLowerCase()}, ${names}`} />
        ) : null}
      </p>
      {cell.words ? <p className={sideBySide.words}>{cell.words}</p> : null}
      {cell.shared ? <SharedWords text={cell.shared} /> : null}
      {details.map((detail) => (
        <p key={detail} className={styles.detail}>
          {detail}
        </p>
      ))}
      {items.length > 0 ? (
        <ul className={sideBySide.items}>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : null}
      <CellSource cell={cell} />
    </>
  );
}

/** "same figure for both: " and the group's name, which is set apart. */
function SharedWords({ text }: { readonly text: string }) {
  const [before = '', ...after] = text.split(': ');
  return (
    <p className={sideBySide.words}>
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
