import type { GroupNode } from '../model/hierarchy';
import { groupCount } from '../model/hierarchy';
import { GroupLink, type GroupPlace } from '../GroupLink';
import styles from './browser.module.css';

interface GroupTreeProps {
  readonly groups: readonly GroupNode[];
  readonly place: GroupPlace;
  /** Wider groups are open from the start. */
  readonly isOpen?: boolean;
}

/**
 * Groups in groups as the browser's own disclosure: Tab and Enter, and the page's search for words
 * opens what it finds.
 */
export function GroupTree({ groups, place, isOpen = false }: GroupTreeProps) {
  return (
    <ul className={styles.tree}>
      {groups.map(({ code, title, groups: inside, unitCount }) => (
        <li key={code}>
          {inside.length === 0 ? (
            <p className={styles.unit}>
              <span className={styles.code}>{code}</span>
              <GroupLink code={code} {...place}>
                {title}
              </GroupLink>
            </p>
          ) : (
            <details open={isOpen}>
              <summary>
                <span className={styles.code}>{code}</span>
                <span>{title}</span>
                <span className={styles.count}>{groupCount(unitCount)}</span>
              </summary>
              <div className={styles.inside}>
                <p className={styles.unit}>
                  <GroupLink code={code} {...place}>
                    {`${title}: this wider group by itself`}
                  </GroupLink>
                </p>
                <GroupTree groups={inside} place={place} isOpen={isOpen} />
              </div>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
