import { memo, type ReactNode, useMemo } from 'react';
import type { OutLink } from '../model/areaLinks';
import { areaView, type FirstView } from '../model/areaView';
import type { SectionId } from '../model/contents';
import type { NewerFigures } from '../model/newer';
import type { ProfileInput } from '../model/profileInput';
import { Adverts } from './Adverts';
import { Claimants } from './Claimants';
import { NotShownList, OutLinks } from './Closing';
import { Occupations } from './Occupations';
import { People } from './People';
import { Pay } from './Pay';
import { Projections } from './Projections';
import { Section } from './Section';
import { Businesses, Qualifications, TravelTimes } from './SmallTables';
import { ProfileTrend } from './ProfileTrend';
import { Work } from './Work';
import styles from './area.module.css';

export interface ProfileProps {
  readonly input: ProfileInput;
  readonly first: FirstView;
  readonly links: readonly OutLink[];
  readonly newer: NewerFigures;
  readonly similar?: ReactNode;
}

/**
 * Everything after the headline rates, in the order of the contents. In each section the pack's own
 * figures come first, then what a live service has; a section that only the service fills is its own.
 */
export const Below = memo(function Below({ input, links, newer, similar }: ProfileProps) {
  const view = useMemo(() => areaView(input, newer.covers), [input, newer]);
  const { people, work, claimants, occupations, qualifications, pay } = view;
  const { businesses, adverts, projections, travel, trends } = view;
  const section = (id: SectionId, packed?: ReactNode) => {
    const inFrame = (part: ReactNode) => <Section id={id}>{part}</Section>;
    if (!packed) return newer.part(id, inFrame);
    return (
      <Section id={id}>
        {packed}
        {newer.part(id)}
      </Section>
    );
  };
  return (
    <>
      {newer.health}
      {section('people', people && <People view={people} />)}
      {section('work', work && <Work view={work} />)}
      {section('reasons')}
      {section('claimants', claimants && <Claimants view={claimants} />)}
      {section('occupations', occupations && <Occupations view={occupations} />)}
      {section('qualifications', qualifications && <Qualifications table={qualifications} />)}
      {section('pay', pay && <Pay view={pay} />)}
      {section('pay-workplace')}
      {section('jobs-density')}
      {section('industries')}
      {section('businesses', businesses && <Businesses table={businesses} />)}
      {section('business-sizes')}
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
      {similar ? <div id="similar">{similar}</div> : null}
      <div className={styles.closing}>
        <OutLinks links={links} />
        <NotShownList items={view.notShown} more={newer.notShown} />
      </div>
    </>
  );
});
