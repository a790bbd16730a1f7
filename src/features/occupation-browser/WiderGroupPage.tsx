import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { areaInWords } from '@/domain/ladder';
import { minimumInForce } from '@/domain/legalMinimum';
import { packQueries } from '@/services/pack/queries';
import { PageTitle } from '@/ui/PageTitle';
import { groupCount, groupsAround, groupsIn, levelName } from './model/hierarchy';
import { widerView } from './model/widerView';
import { GroupsBelow } from './ui/GroupsBelow';
import { GroupTree } from './ui/GroupTree';
import { NewerList } from './ui/NewerList';
import { WiderFuture } from './ui/WiderFuture';
import { WiderLocal } from './ui/WiderLocal';
import { WiderUk } from './ui/WiderUk';
import { useWiderInput } from './useWiderInput';
import styles from './ui/browser.module.css';

interface WiderGroupPageProps {
  /** One to three digits of SOC 2010. */
  readonly code: string;
  /** The district the page is read for; absent for the United Kingdom. */
  readonly area?: string;
  /** A group of any level, as a link of the router. */
  readonly renderGroupLink: (code: string, title: string) => ReactNode;
  /** The map of how common a sub-major group of SOC 2020 is. */
  readonly renderMapLink: (soc2020: string, words: string) => ReactNode;
  /** The way back to all groups. */
  readonly browserLink: ReactNode;
  /** What the page can do: print. */
  readonly actions?: ReactNode;
}

/** A wider group: where it stands, its figures, and the groups of jobs in it side by side. */
export function WiderGroupPage(props: WiderGroupPageProps) {
  const { code, renderGroupLink } = props;
  const input = useWiderInput(code, props.area);
  const { data: titles } = useSuspenseQuery(packQueries.groups());
  const groups = groupsIn(code, titles.soc2010);
  const units = groups.reduce((sum, { unitCount }) => sum + unitCount, 0);
  const { profile } = input;
  const view = widerView(input);
  return (
    <article className={styles.page}>
      <PageTitle title={profile.group.title} />
      <header className={styles.header}>
        <nav aria-label="Where this group stands">
          <ol className={styles.trail}>
            <li>{props.browserLink}</li>
            {groupsAround(code, titles.soc2010).map((wider) => (
              <li key={wider.code}>{renderGroupLink(wider.code, wider.title)}</li>
            ))}
          </ol>
        </nav>
        <div className={styles.titleRow}>
          <h1>{profile.group.title}</h1>
          {props.actions}
        </div>
        <p className={styles.level}>
          {view.area ? `Figures for ${areaInWords(view.area)}` : 'Figures for the United Kingdom'}
          <span className={styles.code}>SOC 2010 {levelName(code)}</span>
        </p>
        <p>
          This is a wider group. It holds {groupCount(units)} of jobs. What a job is like, its hours
          and ways in are on the page of each one.
        </p>
      </header>
      <WiderUk profile={profile} />
      <GroupsBelow
        groups={groups}
        below={profile.below}
        minimum={minimumInForce(input.reference.minimumWage, input.today)}
        renderGroupLink={renderGroupLink}
      />
      <WiderLocal view={view} renderMapLink={props.renderMapLink} />
      <WiderFuture view={view} />
      <NewerList newer={view.newer} />
      {code.length < 3 ? (
        <section aria-labelledby="all-below" className={styles.section}>
          <h2 id="all-below">All groups of jobs in it</h2>
          <GroupTree groups={groups} renderGroupLink={renderGroupLink} isOpen />
        </section>
      ) : null}
      <p className={styles.source}>
        Source of the list: Office for National Statistics, Standard Occupational Classification
        2010.
      </p>
    </article>
  );
}
