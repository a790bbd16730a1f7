import type { TitleMatch } from '../model/searchTitles';
import styles from './TitleRow.module.css';

/** One row: the title that matched with its qualifier, and the group it belongs to. */
export function TitleRow({ match }: { readonly match: TitleMatch }) {
  const isGroup = match.title === match.groupTitle;
  return (
    <>
      {!isGroup && (
        <span className={styles.title}>
          {match.title}
          {match.qualifier !== '' && <span className={styles.qualifier}>, {match.qualifier}</span>}
          {match.otherQualifiers > 0 && (
            <span className={styles.qualifier}> and {match.otherQualifiers} more</span>
          )}{' '}
        </span>
      )}
      <span className={isGroup ? styles.title : styles.group}>
        {match.groupTitle} <span className={styles.code}>{match.soc}</span>
      </span>
    </>
  );
}
