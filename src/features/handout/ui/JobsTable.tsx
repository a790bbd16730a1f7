import { inEnglish } from '@/shared/words/inEnglish';
import { said, type Words } from '@/shared/words/words';
import { Said } from '@/ui/Said';
import styles from '../Handout.module.css';
import { LABEL_WORDS, labelInTurn, restOf } from '../model/sheet';
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
            <Said of={said('Job')} />
          </th>
          {sheet.heads.map(({ title, group }, at) => (
            <th key={keyOf(title, at)} scope="col">
              <Said of={title} />
              {group === undefined ? null : (
                <span className={styles.group}>
                  <Said of={group} />
                </span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">
              <Said of={LABEL_WORDS[row.label]} />
            </th>
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
          <h2>
            <Said of={title} />
          </h2>
          {group === undefined ? null : (
            <p>
              <Said of={group} />
            </p>
          )}
          <Lines rows={own} at={at} />
        </section>
      ))}
      {shared.length === 0 ? null : (
        <section className={styles.job}>
          <h2>
            <Said of={heads.length === 2 ? said('Both jobs') : said('All these jobs')} />
          </h2>
          <Lines rows={shared} at={0} />
        </section>
      )}
    </>
  );
}

const isSameForAll = ({ cells: [first, ...others] }: JobRow): boolean =>
  others.every((cell) => isSameWords(cell.text, first?.text) && cell.source === first?.source);

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
            <dt>
              <Said of={LABEL_WORDS[labelInTurn(label)]} />
            </dt>
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
      <span key={inEnglish(of.text)}>
        <Said of={of.text} />
      </span>
      {of.source === undefined ? null : <sup className={styles.ref}>{`\u00A0(${of.source})`}</sup>}
    </>
  );
}

/** Two jobs may bear one title. */
const keyOf = (title: Words, at: number): string => `${at} ${inEnglish(title)}`;

const isSameWords = (one: Words | undefined, other: Words | undefined): boolean =>
  inEnglish(one ?? '') === inEnglish(other ?? '');

/** What is the same for jobs beside each other, as of one wider group, stands once across them. */
function cellsOf({ label, cells }: JobRow, { heads }: Sheet) {
  const isAsBefore = (at: number) =>
    isSameWords(cells[at]?.text, cells[at - 1]?.text) &&
    cells[at]?.source === cells[at - 1]?.source;
  return cells.flatMap((cell, at) => {
    if (at > 0 && isAsBefore(at)) return [];
    const next = cells.findIndex((_, later) => later > at && !isAsBefore(later));
    const end = next < 0 ? cells.length : next;
    const title = heads.slice(at, end).map((head) => head.title);
    return [
      { key: keyOf(label, at), title: title.map(inEnglish).join(', '), cell, jobs: end - at },
    ];
  });
}
