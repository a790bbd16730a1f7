import { memo, type ReactNode, useMemo } from 'react';
import { LiveLine } from '@/live/LiveLine';
import { topicsOf } from '../live/topics';
import type { OutLink } from '../model/areaLinks';
import { areaView, type FirstView } from '../model/areaView';
import type { SectionId } from '../model/contents';
import type { ProfileInput } from '../model/profileInput';
import { Adverts } from './Adverts';
import { Claimants } from './Claimants';
import { NotShownList, OutLinks } from './Closing';
import { Newer, OnlyLive } from './Newer';
import { Occupations } from './Occupations';
import { People } from './People';
import { Pay } from './Pay';
import { Projections } from './Projections';
import { Section } from './Section';
import { Businesses, Qualifications, TravelTimes } from './SmallTables';
import { ProfileTrend } from './ProfileTrend';
import { Work } from './Work';
import styles from './area.module.css';

const NOMIS = ['nomis'] as const;

export interface ProfileProps {
  readonly input: ProfileInput;
  readonly first: FirstView;
  readonly links: readonly OutLink[];
  readonly similar?: ReactNode;
}

/**
 * Everything after the headline rates, in the order of the contents. In each section the pack's own
 * figures come first, then what Nomis has, closed; what only Nomis has is a section near the end.
 */
export const Below = memo(function Below({ input, links, similar }: ProfileProps) {
  const view = useMemo(() => areaView(input), [input]);
  const { people, work, claimants, occupations, qualifications, pay } = view;
  const { businesses, adverts, projections, travel, trends } = view;
  const { own, today } = input;
  const of = { gss: own.area.gss, today };
  const topics = topicsOf(own.area);
  const section = (id: SectionId, packed?: ReactNode) => {
    const topic = topics.find((one) => one === id);
    return packed ? (
      <Section id={id}>
        {packed}
        {topic ? <Newer topic={topic} {...of} /> : null}
      </Section>
    ) : null;
  };
  return (
    <>
      {section('people', people && <People view={people} />)}
      {section('work', work && <Work view={work} />)}
      {section('claimants', claimants && <Claimants view={claimants} />)}
      {section('occupations', occupations && <Occupations view={occupations} />)}
      {section('qualifications', qualifications && <Qualifications table={qualifications} />)}
      {section('pay', pay && <Pay view={pay} />)}
      {section('businesses', businesses && <Businesses table={businesses} />)}
      {section('adverts', adverts && <Adverts view={adverts} />)}
      {section('projections', projections && <Projections view={projections} />)}
      {section('travel', travel && <TravelTimes table={travel} />)}
      {trends.length > 0 ? (
        <Section id="trends">
          <div className={styles.trends}>
            {trends.map((trend) => (
              <ProfileTrend key={trend.title} trend={trend} />
            ))}
          </div>
        </Section>
      ) : null}
      <OnlyLive topics={topics.filter((topic) => !view[topic])} {...of} />
      {similar ? <div id="similar">{similar}</div> : null}
      <div className={styles.closing}>
        <OutLinks links={links} />
        <NotShownList items={view.notShown} line={<LiveLine services={NOMIS} />} />
      </div>
    </>
  );
});
