import styles from '../Handout.module.css';
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
  return sheet.heads.map(({ title, group }, at) => (
    <section key={keyOf(title, at)} className={styles.job}>
      <h2>{title}</h2>
      {group === undefined ? null : <p>{group}</p>}
      <dl>
        {sheet.rows.map(({ label, cells }) => {
          const cell = cells[at];
          return cell === undefined ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Numbered of={cell} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  ));
}

/** A text and the number of its source. */
export function Numbered({ of }: { readonly of: NumberedText }) {
  return (
    <>
      <span key={of.text}>{of.text}</span>
      {of.source === undefined ? null : (
        <span className={styles.ref}>{`\u00A0(${of.source})`}</span>
      )}
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
