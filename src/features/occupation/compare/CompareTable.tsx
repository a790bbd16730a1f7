import type { ReactNode } from 'react';
import type { ChosenTitle } from '@/domain/chosenTitle';
import type { SocGroup } from '@/domain/soc';
import type { ChosenNames } from '../askedTitle';
import type { CompareView } from './view';
import { CompareCell } from './CompareCell';
import { CompareProblem } from './CompareProblem';
import type { ProblemColumn } from './useCompareColumns';
import { TABLE_ROLES } from '@/ui/tableRoles';
import sideBySide from '@/ui/sideBySide.module.css';

interface CompareTableProps {
  readonly view: CompareView;
  /** The jobs, in the order of the view's titles. */
  readonly jobs: readonly SocGroup[];
  /** The title chosen of each job, where one was. */
  readonly chosen: readonly (ChosenTitle | undefined)[];
  readonly town?: string | undefined;
  /** Where each job stands among those asked for. */
  readonly places: readonly number[];
  readonly problems: readonly ProblemColumn[];
  readonly renderOccupationLink: (code: string, words: string, title?: string) => ReactNode;
  readonly onRemove: (place: number) => void;
  /** What stands around the content of a cell of one job. */
  readonly around: (job: SocGroup, content: ReactNode, names: ChosenNames) => ReactNode;
}

/**
 * The jobs as columns, what is known of them as rows. On a phone the rows become blocks with the jobs
 * under each other; the roles keep it a table for those who hear it.
 */
export function CompareTable(props: CompareTableProps) {
  const { view, jobs, problems } = props;
  return (
    <table {...TABLE_ROLES.table} className={sideBySide.table}>
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
              {row.heading}{' '}
              {row.note ? <span className={sideBySide.rowNote}>{row.note}</span> : null}
            </th>
            {row.cells.map((cell) => (
              <CompareCell
                key={cell.columns.join(' ')}
                cell={cell}
                heading={row.heading}
                jobs={jobs}
                chosen={props.chosen}
                town={props.town}
                around={props.around}
              />
            ))}
            {at === 0
              ? problems.map((column) => (
                  <CompareProblem key={column.place} column={column} rows={view.rows.length} />
                ))
              : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CompareHead(props: CompareTableProps) {
  const { jobs, chosen, places, problems, renderOccupationLink, onRemove } = props;
  return (
    <tr {...TABLE_ROLES.row}>
      <td {...TABLE_ROLES.cell} className={sideBySide.corner} />
      {jobs.map(({ code, title }, at) => (
        <th {...TABLE_ROLES.columnHeader} scope="col" key={places[at]}>
          {renderOccupationLink(code, chosen[at]?.text ?? title, chosen[at]?.text)}
          {chosen[at] === undefined ? null : <span className={sideBySide.rowNote}> {title}</span>}
          <RemoveButton
            name={chosen[at]?.text ?? title}
            onClick={() => onRemove(places[at] ?? jobs.length)}
          />
        </th>
      ))}
      {problems.map(({ soc, place }) => (
        <th {...TABLE_ROLES.columnHeader} scope="col" key={place}>
          {soc}
          <RemoveButton name={soc} onClick={() => onRemove(place)} />
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
    <button
      type="button"
      className={sideBySide.quiet}
      aria-label={`Remove ${name}`}
      onClick={onClick}
    >
      Remove
    </button>
  );
}
