import type { ReactNode } from 'react';
import type { GroupNode } from '../model/hierarchy';
import { groupCount } from '../model/hierarchy';
import styles from './browser.module.css';

interface GroupTreeProps {
  readonly groups: readonly GroupNode[];
  readonly renderGroupLink: (code: string, title: string) => ReactNode;
  /** Wider groups are open from the start. */
  readonly isOpen?: boolean;
}

/**
 * Groups in groups as the browser's own disclosure: Tab and Enter, and the page's search for words
 * opens what it finds.
 */
export function GroupTree({ groups, renderGroupLink, isOpen = false }: GroupTreeProps) {
  return (
    <ul className={styles.tree}>
      {groups.map((group) => (
        <li key={group.code}>
          {group.groups.length === 0 ? (
            <p className={styles.unit}>
              <span className={styles.code}>{group.code}</span>
              {renderGroupLink(group.code, group.title)}
            </p>
          ) : (
            <details open={isOpen}>
              <summary>
                <span className={styles.code}>{group.code}</span>
                {group.title}
                <span className={styles.count}>{groupCount(group.unitCount)}</span>
              </summary>
              <div className={styles.inside}>
                <p className={styles.unit}>
                  {renderGroupLink(group.code, `${group.title}: this wider group by itself`)}
                </p>
                <GroupTree
                  groups={group.groups}
                  renderGroupLink={renderGroupLink}
                  isOpen={isOpen}
                />
              </div>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
