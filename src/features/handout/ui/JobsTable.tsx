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
          {sheet.titles.map((title) => (
            <th key={title} scope="col">
              <span className={`${styles.clamp} ${styles.clampTitle}`}>{title}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            {cellsOf(row, sheet).map(({ key, title, cell }) => (
              <td key={key} data-job={title}>
                <span className={styles.clamp}>
                  <Numbered of={cell} />
                </span>
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
  return sheet.titles.map((title, at) => (
    <section key={title} className={styles.job}>
      <h2>{title}</h2>
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
      {of.text}
      {of.source === undefined ? null : (
        <span className={styles.ref}>{`\u00A0(${of.source})`}</span>
      )}
    </>
  );
}

function cellsOf({ label, cells }: JobRow, { titles }: Sheet) {
  return cells.map((cell, at) => ({ key: `${label} ${at}`, title: titles[at] ?? '', cell }));
}
