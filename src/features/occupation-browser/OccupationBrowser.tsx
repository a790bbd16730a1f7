import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { packQueries } from '@/services/pack/queries';
import { PageTitle } from '@/ui/PageTitle';
import { groupsIn } from './model/hierarchy';
import { GroupTree } from './ui/GroupTree';
import styles from './ui/browser.module.css';

interface OccupationBrowserProps {
  /** A group of any level, as a link of the router. */
  readonly renderGroupLink: (code: string, title: string) => ReactNode;
}

/** All groups of SOC 2010, from nine kinds of work down to 369 groups of jobs. */
export function OccupationBrowser({ renderGroupLink }: OccupationBrowserProps) {
  const { data } = useSuspenseQuery(packQueries.groups());
  return (
    <article className={styles.page}>
      <PageTitle title="All occupations" />
      <header className={styles.header}>
        <h1>All occupations</h1>
        <p>
          These are the {groupsIn('', data.soc2010).reduce((sum, one) => sum + one.unitCount, 0)}{' '}
          groups of jobs in the official list, SOC 2010. Open a kind of work to see what is in it.
        </p>
      </header>
      <GroupTree groups={groupsIn('', data.soc2010)} renderGroupLink={renderGroupLink} />
      <p className={styles.source}>
        Source: Office for National Statistics, Standard Occupational Classification 2010.
      </p>
    </article>
  );
}
