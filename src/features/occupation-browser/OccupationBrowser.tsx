import { useSuspenseQuery } from '@tanstack/react-query';
import { startOfSentence } from '@/domain/plainNames';
import { packQueries } from '@/services/pack/queries';
import { PageHead } from '@/ui/PageHead';
import { PageTitle } from '@/ui/PageTitle';
import { Sentences } from '@/ui/Sentences';
import { families, groupsIn } from './model/hierarchy';
import { GroupLink, type GroupPlace } from './GroupLink';
import { GroupTree } from './ui/GroupTree';
import styles from './ui/browser.module.css';

interface OccupationBrowserProps {
  readonly place: GroupPlace;
  /** What of the address was left out, or is called otherwise today. */
  readonly said?: string | undefined;
}

/** All jobs: by kind of work in everyday words, and the official list down to 369 groups of jobs. */
export function OccupationBrowser({ place, said }: OccupationBrowserProps) {
  const { data } = useSuspenseQuery(packQueries.groups());
  const groups = groupsIn('', data.soc2010);
  const units = groups.reduce((sum, { unitCount }) => sum + unitCount, 0);
  const kinds = families(data);
  return (
    <article className={styles.page}>
      <PageTitle title="Browse jobs" />
      <PageHead heading="Browse jobs" />
      <Sentences of={[said]} />
      <div className={styles.beside}>
        {kinds.length > 0 ? (
          <section aria-labelledby="kinds">
            <h2 id="kinds">By kind of work</h2>
            <ul className={styles.families}>
              {kinds.map(({ code, plain }) => (
                <li key={code}>
                  <GroupLink code={code} {...place}>
                    {startOfSentence(plain)}
                  </GroupLink>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <section aria-labelledby="official">
          <h2 id="official">The official list</h2>
          <p className="caption">{`${units} groups of jobs, SOC 2010. Source: Office for National Statistics.`}</p>
          <GroupTree groups={groups} place={place} />
        </section>
      </div>
    </article>
  );
}
