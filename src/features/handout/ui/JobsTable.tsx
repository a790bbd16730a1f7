import styles from '../Handout.module.css';
import { labelInTurn, restOf } from '../model/sheet';
import type { JobRow, NumberedText, Sheet } from '../model/sheet';

interface JobsProps {
  readonly sheet: Sheet;
}

/** The jobs side by side, the same five lines down. */
export function JobsTable({ sheet }: JobsProps) {
  return (
    <table className={styles.jobs}>
      <thead>
        <tr>
          <th scope="col" className={styles.labels}>
            Job
          </th>
          {sheet.heads.map(({ title, group }, at) => (
            <th key={keyOf(title, at)} scope="col">
              {title}
              {group === undefined ? null : <span className={styles.group}>{group}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            {cellsOf(row, sheet).map(({ key, title, cell, jobs }) => (
              <td key={key} data-job={title} {...(jobs > 1 ? { colSpan: jobs } : {})}>
                <Numbered of={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The jobs one below the other: a table of columns cannot be set in large print. */
export function JobsInTurn({ sheet }: JobsProps) {
  const { heads, rows } = sheet;
  const shared = heads.length > 1 ? rows.filter(isSameForAll) : [];
  const own = rows.filter((row) => !shared.includes(row));
  return (
    <>
      {heads.map(({ title, group }, at) => (
        <section key={keyOf(title, at)} className={styles.job}>
          <h2>{title}</h2>
          {group === undefined ? null : <p>{group}</p>}
          <Lines rows={own} at={at} />
        </section>
      ))}
      {shared.length === 0 ? null : (
        <section className={styles.job}>
          <h2>{heads.length === 2 ? 'Both jobs' : 'All these jobs'}</h2>
          <Lines rows={shared} at={0} />
        </section>
      )}
    </>
  );
}

const isSameForAll = ({ cells: [first, ...others] }: JobRow): boolean =>
  others.every((cell) => cell.text === first?.text && cell.source === first.source);

interface LinesProps {
  readonly rows: readonly JobRow[];
  /** Which job. */
  readonly at: number;
}

function Lines({ rows, at }: LinesProps) {
  return (
    <dl>
      {rows.map(({ label, cells }) => {
        const cell = cells[at];
        return cell === undefined || cell.text === '' ? null : (
          <div key={label} data-rest={restOf(label)}>
            <dt>{labelInTurn(label)}</dt>
            <dd>
              <Numbered of={cell} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** A text and the number of its source. */
export function Numbered({ of }: { readonly of: NumberedText }) {
  return (
    <>
      <span key={of.text}>{of.text}</span>
      {of.source === undefined ? null : <sup className={styles.ref}>{`\u00A0(${of.source})`}</sup>}
    </>
  );
}

/** Two jobs may bear one title. */
const keyOf = (title: string, at: number): string => `${at} ${title}`;

/** What is the same for jobs beside each other, as of one wider group, stands once across them. */
function cellsOf({ label, cells }: JobRow, { heads }: Sheet) {
  const isAsBefore = (at: number) =>
    cells[at]?.text === cells[at - 1]?.text && cells[at]?.source === cells[at - 1]?.source;
  return cells.flatMap((cell, at) => {
    if (at > 0 && isAsBefore(at)) return [];
    const next = cells.findIndex((_, later) => later > at && !isAsBefore(later));
    const end = next < 0 ? cells.length : next;
    const title = heads.slice(at, end).map((head) => head.title);
    return [{ key: keyOf(label, at), title: title.join(', '), cell, jobs: end - at }];
  });
}
