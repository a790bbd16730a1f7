import { englishText, inRow, jobName, said } from '@/shared/words/words';
import { Said } from '@/ui/Said';
import type { TitleMatch } from '../model/searchTitles';
import styles from './TitleRow.module.css';

/** One row: the title that matched with its qualifier, and the group it belongs to. */
export function TitleRow({ match }: { readonly match: TitleMatch }) {
  const { title, qualifier, otherQualifiers, groupTitle, soc } = match;
  const isGroup = title === groupTitle;
  return (
    <>
      {!isGroup && (
        <span className={styles.title}>
          <Said of={jobName(title)} />
          {qualifier !== '' && (
            <span className={styles.qualifier}>
              <Said of={inRow([', ', englishText(qualifier)], '')} />
            </span>
          )}
          {otherQualifiers > 0 && (
            <span className={styles.qualifier}>
              <Said of={inRow([' ', said('and {n} more', { n: otherQualifiers })], '')} />
            </span>
          )}{' '}
        </span>
      )}
      <span className={isGroup ? styles.title : styles.group}>
        <Said of={jobName(groupTitle)} /> <span className={styles.code}>{soc}</span>
      </span>
    </>
  );
}
