import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { packQueries } from '@/services/pack/queries';
import { PageTitle } from '@/shared/PageTitle';
import { groupCount, groupsAround, groupsIn, levelName } from './model/hierarchy';
import { GroupTree } from './ui/GroupTree';
import styles from './ui/browser.module.css';

interface WiderGroupPageProps {
  /** One to three digits of SOC 2010. */
  readonly code: string;
  /** A group of any level, as a link of the router. */
  readonly renderGroupLink: (code: string, title: string) => ReactNode;
  /** The way back to all groups. */
  readonly browserLink: ReactNode;
}

/** A wider group: where it stands and the groups of jobs in it. */
export function WiderGroupPage({ code, renderGroupLink, browserLink }: WiderGroupPageProps) {
  const { data } = useSuspenseQuery(packQueries.groups());
  const groups = groupsIn(code, data.soc2010);
  const units = groups.reduce((sum, { unitCount }) => sum + unitCount, 0);
  return (
    <article className={styles.page}>
      <PageTitle title={data.soc2010[code] ?? code} />
      <header className={styles.header}>
        <nav aria-label="Where this group stands">
          <ol className={styles.trail}>
            <li>{browserLink}</li>
            {groupsAround(code, data.soc2010).map((wider) => (
              <li key={wider.code}>{renderGroupLink(wider.code, wider.title)}</li>
            ))}
          </ol>
        </nav>
        <h1>{data.soc2010[code] ?? code}</h1>
        <p className={styles.level}>SOC 2010 {levelName(code)}</p>
        <p>
          This is a wider group. It holds {groupCount(units)} of jobs. Figures are on the page of
          each one.
        </p>
      </header>
      <section aria-label="Groups of jobs in it" className={styles.header}>
        <h2>Groups of jobs in it</h2>
        <GroupTree groups={groups} renderGroupLink={renderGroupLink} isOpen />
      </section>
      <p className={styles.source}>
        Source: Office for National Statistics, Standard Occupational Classification 2010.
      </p>
    </article>
  );
}
