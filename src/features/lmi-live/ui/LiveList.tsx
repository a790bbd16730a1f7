import type { ListRow } from '../model/lists';
import { useLivePage } from './liveContext';
import styles from './live.module.css';

interface LiveListProps {
  readonly caption: string;
  readonly columns: readonly [name: string, text: string];
  readonly rows: readonly ListRow[];
}

/** Names with what is said of each; a group of the list has a link to its page. */
export function LiveList({ caption, columns, rows }: LiveListProps) {
  const { renderOccupationLink } = useLivePage();
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
            <th scope="row">{soc ? renderOccupationLink(soc, name) : name}</th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
