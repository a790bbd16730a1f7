import { JobLink } from '@/ui/links';
import type { ListRow } from './listRow';
import styles from './live.module.css';

interface LiveListProps {
  readonly caption: string;
  readonly columns: readonly [name: string, text: string];
  readonly rows: readonly ListRow[];
  /** The district that the pages of jobs are opened for. */
  readonly area?: string | undefined;
}

/** Names with what is said of each; a group of the list has a link to its page. */
export function LiveList({ caption, columns, rows, area }: LiveListProps) {
  return (
    <table className={styles.list}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, soc, text }) => (
          <tr key={id}>
            <th scope="row">
              {soc ? (
                <JobLink soc={soc} area={area}>
                  {name}
                </JobLink>
              ) : (
                name
              )}
            </th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
