import type { ReactNode } from 'react';
import type { CompareView } from '../model/compareView';
import { CompareCell } from './CompareCell';
import { CompareProblem } from './CompareProblem';
import type { ProblemColumn } from './useCompareColumns';
import { TABLE_ROLES } from './tableRoles';
import styles from './compare.module.css';

interface CompareTableProps {
  readonly view: CompareView;
  /** The codes of the jobs, in the order of the view's titles. */
  readonly socs: readonly string[];
  readonly problems: readonly ProblemColumn[];
  readonly renderOccupationLink: (code: string, title: string) => ReactNode;
  readonly onRemove: (soc: string) => void;
}

/**
 * The jobs as columns, what is known of them as rows. On a phone the rows become blocks with the jobs
 * under each other; the roles keep it a table for those who hear it.
 */
export function CompareTable(props: CompareTableProps) {
  const { view, problems } = props;
  return (
    <table {...TABLE_ROLES.table} className={styles.table}>
      <caption>
        Jobs side by side{view.titles.length > 1 ? `, each against ${view.titles[0]}` : ''}
      </caption>
      <thead {...TABLE_ROLES.rowGroup}>
        <CompareHead {...props} />
      </thead>
      <tbody {...TABLE_ROLES.rowGroup}>
        {view.rows.map((row, at) => (
          <tr {...TABLE_ROLES.row} key={row.id}>
            <th {...TABLE_ROLES.rowHeader} scope="row">
              {row.heading}
              {row.note ? <span className={styles.rowNote}>{row.note}</span> : null}
            </th>
            {row.cells.map((cell) => (
              <CompareCell
                key={cell.columns.join(' ')}
                cell={cell}
                heading={row.heading}
                titles={view.titles}
              />
            ))}
            {at === 0
              ? problems.map((column) => (
                  <CompareProblem key={column.soc} column={column} rows={view.rows.length} />
                ))
              : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CompareHead({ view, socs, problems, renderOccupationLink, onRemove }: CompareTableProps) {
  return (
    <tr {...TABLE_ROLES.row}>
      <td {...TABLE_ROLES.cell} className={styles.corner} />
      {view.titles.map((title, at) => (
        <th {...TABLE_ROLES.columnHeader} scope="col" key={socs[at]}>
          {renderOccupationLink(socs[at] ?? '', title)}
          <RemoveButton name={title} onClick={() => onRemove(socs[at] ?? '')} />
        </th>
      ))}
      {problems.map(({ soc }) => (
        <th {...TABLE_ROLES.columnHeader} scope="col" key={soc}>
          {soc}
          <RemoveButton name={soc} onClick={() => onRemove(soc)} />
        </th>
      ))}
    </tr>
  );
}

interface RemoveButtonProps {
  readonly name: string;
  readonly onClick: () => void;
}

function RemoveButton({ name, onClick }: RemoveButtonProps) {
  return (
    <button type="button" className={styles.quiet} aria-label={`Remove ${name}`} onClick={onClick}>
      Remove
    </button>
  );
}
